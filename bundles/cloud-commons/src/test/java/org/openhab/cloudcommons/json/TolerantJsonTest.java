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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of {@link TolerantJson}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TolerantJsonTest {

    @Test
    void fieldsAreReadAndUnknownOnesSkipped() throws Exception {
        List<@Nullable Object> seen = new ArrayList<>();
        TolerantJson.parse("""
                {"x":{"deep":[1,{"er":null}]},"n":12,"y":[[]],"s":"t","b":true,"z":null,"t":1700000000}""", json -> {
            json.object(name -> {
                switch (name) {
                    case "n" -> seen.add(json.integer());
                    case "s" -> seen.add(json.text());
                    case "b" -> seen.add(json.flag());
                    case "t" -> seen.add(json.unixSeconds());
                    default -> seen.add(name);
                }
            });
            return seen;
        });
        assertThat(seen, contains("x", 12L, "y", "t", true, "z", Instant.ofEpochSecond(1_700_000_000)));
    }

    @Test
    void numbersAreExactAndMayStandInQuotes() throws Exception {
        assertThat(decimal("72.300"), is(new BigDecimal("72.300")));
        assertThat(decimal("\" -1.5 \""), is(new BigDecimal("-1.5")));
        assertThat(decimal("1e-3"), is(new BigDecimal("0.001")));
        assertThat(integer("9007199254740993"), is(9_007_199_254_740_993L));
        assertThat(integer("\"12.0\""), is(12L));
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "true", "\"\"", "\"abc\"", "{}", "[]", "[1]", "{\"a\":{\"b\":[1]}}", "\"NaN\"",
            "1e999999999", "-1e-999999999", "\"11111111111111111111111111111111111111111111111111\"" })
    void whatIsNoNumberReadsAsNull(String text) throws Exception {
        assertThat(decimal(text), is(nullValue()));
        assertThat(integer(text), is(nullValue()));
    }

    @Test
    void integersOutOfRangeReadAsNull() throws Exception {
        assertThat(integer("9223372036854775808"), is(nullValue()));
        assertThat(integer("1.5"), is(nullValue()));
        assertThat(TolerantJson.parse("9223372036854775807", TolerantJsonTest::seconds).isEmpty(), is(true));
    }

    @Test
    void textsAndFlagsOfOtherTypes() throws Exception {
        assertThat(texts("[1,\"a\",true,null,{},[],1.50]"), contains("1", "a", "true", "1.50"));
        List<Boolean> flags = TolerantJson.parse("[0,1,\"true\",\"FALSE\",2,null,\"yes\",{}]",
                json -> json.list(TolerantJson::flag));
        assertThat(flags, contains(false, true, true, false));
    }

    @Test
    void wrongContainersReadAsEmpty() throws Exception {
        AtomicInteger fields = new AtomicInteger();
        for (String text : new String[] { "[]", "[{\"a\":1}]", "null", "1", "\"x\"" }) {
            assertThat(TolerantJson.parse(text, json -> json.object(n -> fields.incrementAndGet())), is(false));
        }
        assertThat(fields.get(), is(0));
        for (String text : new String[] { "{}", "{\"a\":[1]}", "null", "1", "\"x\"" }) {
            assertThat(texts(text), is(empty()));
        }
        assertThat(TolerantJson.parse("{}", json -> json.object(n -> fields.incrementAndGet())), is(true));
    }

    @Test
    void elementsThatNobodyReadsAreSkipped() throws Exception {
        AtomicInteger count = new AtomicInteger();
        TolerantJson.<List<String>> parse("[1,[2],{\"a\":3}]", json -> json.list(j -> {
            count.incrementAndGet();
            return null;
        }));
        assertThat(count.get(), is(3));
        assertThat(TolerantJson.parse("{\"a\":1}", json -> "unread"), is("unread"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "<html>", "{", "{\"a\":", "{\"a\":1", "[1,2", "{\"a\":{\"b\":[1,{\"c\":2}",
            "{} {}", "{\"a\":1}x", "{\"a\" 1}", "\"open", "tru", "{\"a\":\"geheim", "{\"a\":geheim}", "{geheim:1}" })
    void brokenTextIsOneKindOfErrorThatQuotesNothing(String text) {
        JsonFormatException read = assertThrows(JsonFormatException.class,
                () -> TolerantJson.parse(text, json -> json.object(n -> json.skip())));
        assertThat(read.getMessage(), not(containsString("geheim")));
        assertThat(String.valueOf(read.getCause()), not(containsString("geheim")));
        assertThrows(JsonFormatException.class, () -> TolerantJson.parse(text, json -> "unread"));
    }

    @Test
    void depthIsBoundedForReadingAndSkipping() throws Exception {
        String deepest = "[".repeat(TolerantJson.MAX_DEPTH) + "]".repeat(TolerantJson.MAX_DEPTH);
        assertThat(TolerantJson.parse(deepest, json -> "ok"), is("ok"));
        String tooDeep = "[".repeat(1_000_000);
        assertThrows(JsonFormatException.class, () -> TolerantJson.parse(tooDeep, json -> "ok"));
        assertThrows(JsonFormatException.class, () -> TolerantJson.parse(tooDeep, TolerantJsonTest::dig));
        assertThrows(JsonFormatException.class,
                () -> TolerantJson.parse("{\"a\":".repeat(1_000_000), TolerantJsonTest::digObjects));
    }

    @Test
    void namesAreTheSameStringInEveryDocument() throws Exception {
        assertThat(name(), is(sameInstance(name())));
    }

    private static String name() throws IOException {
        List<String> names = new ArrayList<>();
        TolerantJson.parse(new StringReader("{\"again\":1}"), json -> json.object(names::add));
        return names.get(0);
    }

    @Test
    void everyCutOfADocumentIsAnError() throws Exception {
        String text = "{\"status\":0,\"body\":{\"more\":false,\"list\":[1.5,\"a\",null,{\"x\":[]}]}}";
        for (int end = 0; end < text.length(); end++) {
            String cut = text.substring(0, end);
            assertThrows(JsonFormatException.class, () -> TolerantJson.parse(cut, json -> "unread"), cut);
        }
        assertThat(TolerantJson.parse(text, json -> "unread"), is("unread"));
    }

    @Test
    void recordedAnswersAreReadToTheirEnd() throws Exception {
        Path corpus = Path.of(System.getProperty("shared.dir", "/nowhere"), "corpus");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "The recordings are not on this machine");
        int read = 0;
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String text = Files.readString(file).replaceFirst("^\uFEFF", "");
                assertThat(file.toString(), TolerantJson.parse(text, json -> "ok"), is("ok"));
                read++;
            }
        }
        assertThat(read, is(greaterThan(0)));
    }

    private static @Nullable String dig(TolerantJson json) throws IOException {
        json.list(TolerantJsonTest::dig);
        return null;
    }

    private static String digObjects(TolerantJson json) throws IOException {
        json.object(name -> digObjects(json));
        return "";
    }

    private static java.util.Optional<Instant> seconds(TolerantJson json) throws IOException {
        return java.util.Optional.ofNullable(json.unixSeconds());
    }

    private static @Nullable BigDecimal decimal(String text) throws IOException {
        return TolerantJson.parse("[0," + text + "]", json -> {
            List<@Nullable BigDecimal> all = new ArrayList<>();
            json.list(j -> {
                all.add(j.decimal());
                return null;
            });
            return all;
        }).get(1);
    }

    private static @Nullable Long integer(String text) throws IOException {
        List<Long> all = TolerantJson.parse("[" + text + "]", json -> json.list(TolerantJson::integer));
        return all.isEmpty() ? null : all.get(0);
    }

    private static List<String> texts(String text) throws IOException {
        return TolerantJson.parse(text, json -> json.list(TolerantJson::text));
    }
}
