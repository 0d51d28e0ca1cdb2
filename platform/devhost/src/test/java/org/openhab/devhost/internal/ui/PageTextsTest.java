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
package org.openhab.devhost.internal.ui;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

/**
 * Compares the texts of the page in all languages with each other and with what the page uses.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PageTextsTest {

    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern USED = Pattern.compile("(?:text\\(|data-(?:text|label)=)(?:[^'\"`]{0,30}\\? )?['\"`]"
            + "([a-z-]+(?:\\.[a-zA-Z-]+)*\\.?)(?:['\"]|\\$\\{)(?: : '([a-z.-]+)')?");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (InputStream in = PageTextsTest.class.getResourceAsStream("/web/texts." + language + ".json")) {
            String json = new String(Objects.requireNonNull(in, language).readAllBytes(), StandardCharsets.UTF_8);
            JsonParser.parseString(json).getAsJsonObject().entrySet()
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().getAsString()));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = { "de", "fr" })
    void languagesHaveTheSameTexts(String language) throws IOException {
        Map<String, String> english = texts("en");
        Map<String, String> other = texts(language);

        assertThat(other.keySet(), is(english.keySet()));
        other.forEach((key, text) -> {
            assertThat(key, text, not(blankOrNullString()));
            assertThat(key, text, not(containsString("'")));
            assertThat(key, places(text), is(places(english.get(key))));
        });
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    @Test
    void everyTextIsUsedAndEveryUsedOneIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : files()) {
            USED.matcher(Files.readString(file)).results().forEach(
                    found -> Stream.of(found.group(1), found.group(2)).filter(Objects::nonNull).forEach(used::add));
        }
        // "chart." stands for all keys that begin so: the rest is put together when the page runs.
        List<String> begun = used.stream().filter(key -> key.endsWith(".")).toList();
        used.removeAll(begun);
        Set<String> known = texts("en").keySet();

        assertThat(known, hasItems(used.toArray(String[]::new)));
        assertThat(
                known.stream().filter(key -> !used.contains(key) && begun.stream().noneMatch(key::startsWith)).toList(),
                is(empty()));
        assertThat(begun.stream().filter(start -> known.stream().noneMatch(key -> key.startsWith(start))).toList(),
                is(empty()));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(WEB)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|html)")).sorted().toList();
        }
    }
}
