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
package org.openhab.benchmarks.withings;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Envelope;

/**
 * The decoders know the token reader of Gson and nothing else of it: neither its tree nor its mapping by reflection.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ApiReferencesTest {

    /** In the constant pool of a class, names are plain text. */
    private static final Pattern GSON = Pattern.compile("com/google/gson/[\\w/$]+");
    private static final Set<String> READER = Set.of("com/google/gson/stream/JsonReader",
            "com/google/gson/stream/JsonToken", "com/google/gson/stream/MalformedJsonException");

    @Test
    void theDecodersUseTheTokenReaderOnly() throws Exception {
        Map<String, Set<String>> references = references(Envelope.class);
        assertThat(references.keySet(), hasItem("Envelope.class"));
        assertThat(references.get("Envelope.class"), hasItem("com/google/gson/stream/JsonReader"));
        references.values().forEach(names -> names.removeAll(READER));
        references.values().removeIf(Set::isEmpty);
        assertThat("what else of Gson is used", references, is(Map.of()));
    }

    @Test
    void aTreeWouldBeNoticed() throws Exception {
        assertThat(references(NoTreeTest.class).get("NoTreeTest.class"), hasItem("com/google/gson/JsonElement"));
    }

    /** What the classes beside a class, itself included, name of Gson. */
    private static Map<String, Set<String>> references(Class<?> one) throws Exception {
        Path origin = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        String directory = one.getPackageName().replace('.', '/');
        if (Files.isDirectory(origin)) {
            return scan(origin.resolve(directory));
        }
        try (FileSystem jar = FileSystems.newFileSystem(origin)) {
            return scan(jar.getPath(directory));
        }
    }

    private static Map<String, Set<String>> scan(Path directory) throws IOException {
        Map<String, Set<String>> references = new TreeMap<>();
        List<Path> classes;
        try (Stream<Path> files = Files.list(directory)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            references.put(file.getFileName().toString(),
                    GSON.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet()));
        }
        return references;
    }
}
