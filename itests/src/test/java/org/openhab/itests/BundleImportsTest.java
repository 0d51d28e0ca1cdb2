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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.osgi.Constants;
import aQute.bnd.version.Version;
import aQute.bnd.version.VersionRange;

/**
 * What a binding's jar asks for is what openHAB exports, in both versions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class BundleImportsTest {

    private static final Set<String> JDK = ModuleLayer.boot().modules().stream()
            .filter(module -> module.getName().startsWith("java.")).flatMap(module -> module.getPackages().stream())
            .collect(Collectors.toSet());

    /**
     * What openHAB's base feature brings besides, by way of its feature openhab.tp-jackson, and the lists leave out:
     * the
     * versions that both openHABs have at least.
     */
    private static final Map<String, Version> BASE = Map.of("com.fasterxml.jackson.core", new Version(2, 17, 1),
            "com.fasterxml.jackson.core.json", new Version(2, 17, 1));

    @ParameterizedTest
    @CsvSource({ "packages-4.3.txt, org.openhab.binding.withings", "packages-5.2.txt, org.openhab.binding.withings",
            "packages-4.3.txt, org.openhab.binding.connecteddrive",
            "packages-5.2.txt, org.openhab.binding.connecteddrive" })
    void everyMandatoryImportIsExportedByOpenhab(String list, String bundle) throws Exception {
        Path exports = Path.of(System.getProperty("shared.dir", "shared"), "openhab-api", list);
        assumeTrue(Files.exists(exports), "The lists of openHAB's packages are not on this machine: " + exports);
        Map<String, List<Version>> offered = Files.readAllLines(exports).stream().map(line -> line.split(" "))
                .filter(words -> words.length > 2).collect(Collectors.groupingBy(words -> words[0],
                        Collectors.mapping(words -> version(words[1]), Collectors.toList())));
        Set<String> missing = new TreeSet<>();
        Map<String, Attrs> imports = imports(bundle);
        assertThat(imports.keySet(), hasItem("org.openhab.core.thing"));
        imports.forEach((name, attributes) -> {
            boolean optional = "optional".equals(attributes.get(Constants.RESOLUTION_DIRECTIVE));
            VersionRange range = new VersionRange(
                    Optional.ofNullable(attributes.get(Constants.VERSION_ATTRIBUTE)).orElse("0"));
            List<Version> versions = new ArrayList<>(offered.getOrDefault(name, List.of()));
            Optional.ofNullable(BASE.get(name)).ifPresent(versions::add);
            if (!optional && !JDK.contains(name) && versions.stream().noneMatch(range::includes)) {
                missing.add(name + " " + range + ", offered: " + versions);
            }
            if (name.startsWith("org.openhab.")) {
                assertThat(name + " is imported in any version", attributes.containsKey(Constants.VERSION_ATTRIBUTE),
                        is(false));
            }
        });
        assertThat(missing, is(empty()));
    }

    /** openHAB 4.3 has no webhooks: a bundle that requires their service is not even installed there. */
    @ParameterizedTest
    @ValueSource(strings = { "org.openhab.binding.withings", "org.openhab.binding.connecteddrive" })
    void noServiceIsRequired(String bundle) throws Exception {
        Map<String, Attrs> required = header(bundle, Constants.REQUIRE_CAPABILITY);
        assertThat(required.keySet(), hasItem("osgi.extender"));
        assertThat(required.keySet().stream().filter(name -> name.startsWith("osgi.service")).toList(), is(empty()));
    }

    @ParameterizedTest
    @CsvSource({ "org.openhab.binding.withings, org.openhab.core.io.rest",
            "org.openhab.binding.connecteddrive, org.openhab.core.io.transport.mqtt" })
    void whatMayBeMissingIsOptional(String bundle, String name) throws Exception {
        assertThat(imports(bundle).get(name).get(Constants.RESOLUTION_DIRECTIVE), is("optional"));
    }

    /** It reads JSON with Gson only. */
    @ParameterizedTest
    @ValueSource(strings = "org.openhab.binding.withings")
    void whatIsNotUsedIsNotImported(String bundle) throws Exception {
        assertThat(imports(bundle).keySet().stream().filter(name -> name.contains("jackson")).toList(), is(empty()));
    }

    private static Map<String, Attrs> imports(String bundle) throws IOException {
        return header(bundle, Constants.IMPORT_PACKAGE);
    }

    private static Map<String, Attrs> header(String bundle, String name) throws IOException {
        try (JarFile file = new JarFile(BundleJar.find(bundle).toFile())) {
            return OSGiHeader.parseHeader(file.getManifest().getMainAttributes().getValue(name));
        }
    }

    private static Version version(String text) {
        return Version.isVersion(text) ? new Version(text) : Version.LOWEST;
    }
}
