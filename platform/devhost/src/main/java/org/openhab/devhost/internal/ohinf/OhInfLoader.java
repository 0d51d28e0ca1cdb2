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
package org.openhab.devhost.internal.ohinf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.devhost.internal.ohinf.OhInfContent.Definition;
import org.openhab.devhost.internal.ohinf.OhInfContent.Refusal;
import org.osgi.framework.Bundle;

/**
 * Loads the {@code OH-INF} folder of a bundle, refusing whole files as openHAB does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OhInfLoader {

    private static final String TEMPLATES = "OH-INF/automation/templates";

    private final StrictXmlReader xml = new StrictXmlReader();

    /**
     * @param definedElsewhere knows what other bundles define
     * @return what the bundle brings, with refusals and notices; empty if it has no such folder
     */
    OhInfContent load(Bundle bundle, Predicate<Definition> definedElsewhere) {
        List<OhInfFile> files = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Folder folder : Folder.values()) {
            BundleFiles.find(bundle, folder.path, "*.xml")
                    .forEach((path, url) -> taking(path, refusals, () -> files.add(read(path, url, folder))));
        }
        List<RuleTemplateFile> templates = new ArrayList<>();
        for (Map.Entry<String, URL> entry : BundleFiles.find(bundle, TEMPLATES, "*.json").entrySet()) {
            taking(entry.getKey(), refusals, () -> templates.add(readTemplates(entry.getKey(), entry.getValue())));
        }
        CrossCheck check = new CrossCheck(files, new BundleTexts(bundle), definedElsewhere);
        refusals.addAll(check.refusals());
        return OhInfContent.of(check.accepted(), templates, refusals, check.notices());
    }

    private OhInfFile read(String path, URL url, Folder folder) throws RefusedFileException, IOException {
        try (InputStream input = url.openStream()) {
            XmlNode root = xml.read(input, folder);
            OhInfFile file = new OhInfFile(path);
            file.noteNamedTexts(root);
            switch (folder) {
                case ADDON -> AddonXml.readAll(root, file);
                case CONFIG -> new ConfigXml(file).readAll(root);
                case THING -> ThingXml.readAll(root, file);
                case UPDATE -> {
                    // The schema has checked it; the host makes its things anew and follows no instructions.
                }
            }
            return file;
        }
    }

    private static RuleTemplateFile readTemplates(String path, URL url) throws RefusedFileException, IOException {
        try (InputStream input = url.openStream()) {
            return RuleTemplateReader.read(input, path);
        }
    }

    private static void taking(String path, List<Refusal> refusals, Step step) {
        try {
            step.run();
        } catch (RefusedFileException e) {
            refusals.add(new Refusal(path, e.problems()));
        } catch (IOException e) {
            refusals.add(new Refusal(path, List.of(new Problem(0, "cannot be read: " + e.getMessage()))));
        }
    }

    private interface Step {
        void run() throws RefusedFileException, IOException;
    }
}
