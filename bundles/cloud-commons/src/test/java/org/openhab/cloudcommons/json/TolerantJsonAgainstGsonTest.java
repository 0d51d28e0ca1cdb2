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
package org.openhab.cloudcommons.json;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.http.Content;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * {@link TolerantJson} understands documents, whole and damaged, as Gson does, which was under it once.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TolerantJsonAgainstGsonTest {

    private static final String DOCUMENT = """
            {"text":"M\u00fcnchen \\u20ac \ud83d\ude97 \\ud83d\\ude97 \\"q\\" \\\\ \\/ \\b\\f\\n\\r\\t","empty":"","numbers":[0,-1,12,
            1.50,-0.0,1e3,2E-2,9223372036854775807,123456789012345678901234567890],"flags":[true,false,null],
            "deep":{"a":[{"b":[[],{},[{"c":"d"}]]}]},"\\u006eame":1,"name":2,"tab":"\t"}""";
    private static final String DAMAGE = "{}[]:,\"\\ \n0123456789+-.eEtrufalsn'u\u00e9\u0000";
    private static final int DAMAGED = 10_000;
    /** Gson takes {@code True} for true, and does not take every escaped character for itself. */
    private static final Pattern DIFFERENT = Pattern
            .compile("(?<!\\\\)(?:\\\\{2})*\\\\[^\"\\\\/bfnrtu]|(?!true|false|null)(?i:true|false|null)");

    @Test
    void aDocumentWithEverythingIsReadAlike() throws Exception {
        List<String> read = flat(DOCUMENT);
        assertThat(read, is(gson(DOCUMENT)));
        assertThat(read, hasItems("=M\u00fcnchen \u20ac \ud83d\ude97 \ud83d\ude97 \"q\" \\ / \b\f\n\r\t", "=1.50",
                "=-0.0", "=true"));
    }

    @Test
    void damagedDocumentsAreReadOrRefusedAlike() throws Exception {
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < DAMAGED; i++) {
            String text = damaged(DOCUMENT, random);
            if (!isDifferent(text)) {
                List<String> expected = gson(text);
                refused += expected == null ? 1 : 0;
                assertThat(text, flat(text), is(expected));
            }
        }
        assertThat("refused", refused, is(both(greaterThan(DAMAGED / 3)).and(lessThan(DAMAGED))));
    }

    @Test
    void damagedBytesAreReadOrRefusedByOneKindOfError() throws Exception {
        Random random = new Random(5);
        byte[] whole = Content.of(DOCUMENT).text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < DAMAGED; i++) {
            byte[] bytes = whole.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Content content = new Content(bytes, java.nio.charset.StandardCharsets.UTF_8);
            if (!isDifferent(content.text())) {
                assertThat(content.text(), flat(content), is(gson(content.text())));
            }
        }
    }

    @Test
    void recordedAnswersAreReadAlike() throws Exception {
        Path corpus = Path.of(System.getProperty("shared.dir", "/nowhere"), "corpus");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "The recordings are not on this machine");
        Random random = new Random(6);
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String text = Files.readString(file).replaceFirst("^\ufeff", "");
                List<String> expected = gson(text);
                assertThat(file.toString(), expected, is(notNullValue()));
                assertThat(file.toString(), flat(Content.of(text)), is(expected));
                String damaged = damaged(text, random);
                if (!isDifferent(damaged)) {
                    assertThat(file.toString(), flat(damaged), is(gson(damaged)));
                }
            }
        }
    }

    /** Whether a document has what is read in another way on purpose, or at least without harm. */
    private static boolean isDifferent(String text) {
        return DIFFERENT.matcher(text).find();
    }

    /** A document with one to three characters replaced, added or gone, or cut off. */
    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int n = random.nextInt(3); n >= 0 && !damaged.isEmpty(); n--) {
            int at = random.nextInt(damaged.length());
            char other = DAMAGE.charAt(random.nextInt(DAMAGE.length()));
            switch (random.nextInt(8)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, other);
                case 2 -> damaged.setLength(Math.max(1, at));
                default -> damaged.setCharAt(at, other);
            }
        }
        return damaged.toString();
    }

    private static @Nullable List<String> flat(String text) {
        try {
            return TolerantJson.parse(text, TolerantJsonAgainstGsonTest::flat);
        } catch (JsonFormatException e) {
            return null;
        }
    }

    private static @Nullable List<String> flat(Content content) {
        try {
            return TolerantJson.parse(content.reader(), TolerantJsonAgainstGsonTest::flat);
        } catch (JsonFormatException e) {
            return null;
        }
    }

    /** Names and plain values of a document whose outermost value is an object. */
    private static List<String> flat(TolerantJson json) throws IOException {
        List<String> all = new ArrayList<>();
        json.object(name -> {
            all.add(name);
            switch (name) {
                case "deep" -> json.object(inner -> all.add(inner));
                case "numbers", "flags" -> json.list(element -> all.add("=" + element.text()));
                default -> all.add("=" + json.text());
            }
        });
        return all;
    }

    /** The same by Gson; {@code null} if it is no JSON. */
    private static @Nullable List<String> gson(String text) {
        List<String> all = new ArrayList<>();
        try (JsonReader in = new JsonReader(new StringReader(text))) {
            if (in.peek() == JsonToken.BEGIN_OBJECT) {
                in.beginObject();
                while (in.hasNext()) {
                    String name = in.nextName();
                    all.add(name);
                    switch (name) {
                        case "deep" -> names(in, all);
                        case "numbers", "flags" -> elements(in, all);
                        default -> all.add("=" + plain(in));
                    }
                }
                in.endObject();
            } else {
                read(in);
            }
            return in.peek() == JsonToken.END_DOCUMENT ? all : null;
        } catch (IOException | NumberFormatException e) {
            // The latter comes of a broken escape.
            return null;
        }
    }

    private static void names(JsonReader in, List<String> all) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            read(in);
            return;
        }
        in.beginObject();
        while (in.hasNext()) {
            all.add(in.nextName());
            read(in);
        }
        in.endObject();
    }

    private static void elements(JsonReader in, List<String> all) throws IOException {
        if (in.peek() != JsonToken.BEGIN_ARRAY) {
            read(in);
            return;
        }
        in.beginArray();
        while (in.hasNext()) {
            all.add("=" + plain(in));
        }
        in.endArray();
    }

    private static @Nullable String plain(JsonReader in) throws IOException {
        return switch (in.peek()) {
            case STRING, NUMBER -> in.nextString();
            case BOOLEAN -> String.valueOf(in.nextBoolean());
            default -> {
                read(in);
                yield null;
            }
        };
    }

    /** Passes over a value; unlike {@code skipValue}, it looks at all of it. */
    private static void read(JsonReader in) throws IOException {
        int depth = 0;
        do {
            switch (in.peek()) {
                case BEGIN_OBJECT -> {
                    in.beginObject();
                    depth++;
                }
                case BEGIN_ARRAY -> {
                    in.beginArray();
                    depth++;
                }
                case END_OBJECT -> {
                    in.endObject();
                    depth--;
                }
                case END_ARRAY -> {
                    in.endArray();
                    depth--;
                }
                case NAME -> in.nextName();
                case STRING, NUMBER -> in.nextString();
                case BOOLEAN -> in.nextBoolean();
                case NULL -> in.nextNull();
                case END_DOCUMENT -> throw new IOException("cut off");
            }
        } while (depth > 0);
    }
}
