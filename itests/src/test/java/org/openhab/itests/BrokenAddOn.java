/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.itests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A bundle without code whose add-on files are right or wrong, one by one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class BrokenAddOn {

    private final Map<String, String> files = new TreeMap<>();

    /**
     * Adds a file that describes one thing type {@code broken:<id>}.
     *
     * @param elements what stands within the thing type
     */
    BrokenAddOn thing(String id, String elements) {
        files.put("OH-INF/thing/" + id + ".xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <thing:thing-descriptions bindingId="broken"
                	xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                	xmlns:thing="https://openhab.org/schemas/thing-description/v1.0.0"
                	xsi:schemaLocation="https://openhab.org/schemas/thing-description/v1.0.0 \
                https://openhab.org/schemas/thing-description-1.0.0.xsd">
                	<thing-type id="%s">%s</thing-type>
                </thing:thing-descriptions>
                """.formatted(id, elements));
        return this;
    }

    /** Writes the jar. */
    Path write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "org.openhab.binding.broken");
        attributes.putValue("Bundle-Version", "1.0.0");
        try (OutputStream output = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(output, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return jar;
    }
}
