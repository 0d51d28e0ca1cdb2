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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The fixture add-on as a KAR that requires features of openHAB.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FixtureKar {

    private static final String BUNDLE = "repository/org/openhab/addons/cloud/fixture-addon/1.0.0/fixture-addon-1.0.0.jar";
    private static final String FEATURES = "repository/org/openhab/addons/cloud/fixture/1.0.0/fixture-1.0.0-features.xml";

    private FixtureKar() {
    }

    /** Writes the KAR into a directory. */
    static Path write(Path directory, String requiredFeature) throws IOException {
        Path kar = directory.resolve("openhab-binding-fixture.kar");
        try (OutputStream output = Files.newOutputStream(kar); ZipOutputStream entries = new ZipOutputStream(output)) {
            entries.putNextEntry(new ZipEntry(BUNDLE));
            Files.copy(FixtureHost.addOn(), entries);
            entries.putNextEntry(new ZipEntry(FEATURES));
            entries.write("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <features name="openhab-binding-fixture" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
                    	<feature name="openhab-binding-fixture" version="1.0.0">
                    		<feature>%s</feature>
                    		<bundle start-level="80">mvn:org.openhab.addons.cloud/fixture-addon/1.0.0</bundle>
                    	</feature>
                    </features>
                    """.formatted(requiredFeature).getBytes(StandardCharsets.UTF_8));
        }
        return kar;
    }
}
