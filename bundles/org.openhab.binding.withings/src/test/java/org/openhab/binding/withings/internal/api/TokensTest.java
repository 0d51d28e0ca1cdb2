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
package org.openhab.binding.withings.internal.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.stream.JsonReader;

/**
 * Checks the reading of single values in every spelling; what follows a value must never be lost.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "7|7", "\"7\"|7", "7.0|7", "\"7.0\"|7", "-7|-7", "7.5|-1", "true|1",
            "false|0", "null|-1", "\"\"|-1", "\"x\"|-1", "[7]|-1", "{\"a\":7}|-1", "9007199254740993|9007199254740993",
            "99999999999999999999|-1", "1e30|-1" })
    void integers(String json, long expected) throws IOException {
        assertThat(read(json, in -> Tokens.integer(in, -1)), is(expected));
    }

    @ParameterizedTest
    @CsvSource({ "2147483647,2147483647", "2147483648,-1", "-2147483649,-1" })
    void largeIntegersAreNotSmall(String json, int expected) throws IOException {
        assertThat(read(json, in -> Tokens.small(in, -1)), is(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "7|7", "999999999|999999999", "9999999999|9999999999",
            "\"007\"|7", "\"-7\"|-7", "\"7.50\"|7.50", "-0.5|-0.5", "1e2|1E+2", "true|1", "null|-", "\"\"|-",
            "\"7 kg\"|-", "[]|-", "{}|-", "1e18|1E+18", "1e19|-", "1e-18|1E-18", "1e-19|-" })
    void decimals(String json, @Nullable String expected) throws IOException {
        BigDecimal decimal = read(json, Tokens::decimal);
        assertThat(decimal, is(expected == null ? null : new BigDecimal(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "true|true|true", "false|false|false", "\"true\"|true|true",
            "\"false\"|false|false", "1|true|true", "0|false|false", "\"0\"|false|false", "2|true|true",
            "null|true|false", "\"\"|true|false", "\"yes\"|true|false", "[]|true|false", "{}|true|false" })
    void flags(String json, boolean orTrue, boolean orFalse) throws IOException {
        assertThat(read(json, in -> Tokens.flag(in, true)), is(orTrue));
        assertThat(read(json, in -> Tokens.flag(in, false)), is(orFalse));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "\"2024-02-29\"|2024-02-29", "\"2023-02-29\"|-",
            "\"2024-2-9\"|-", "\"\"|-", "1773480000|-", "null|-", "[]|-" })
    void dates(String json, @Nullable String expected) throws IOException {
        LocalDate date = read(json, Tokens::date);
        assertThat(date, is(expected == null ? null : LocalDate.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "\"a\"|a", "7|7", "null|before", "true|before", "[]|before" })
    void texts(String json, String expected) throws IOException {
        assertThat(read(json, in -> Tokens.text(in, "before")), is(expected));
        assertThat(read(json, in -> Tokens.require(in, "before")), is(expected));
    }

    @Test
    void keys() {
        assertThat(Tokens.number("1773480000"), is(1773480000L));
        assertThat(Tokens.number("1773480000.5"), is(nullValue()));
        assertThat(Tokens.number(""), is(nullValue()));
    }

    private static <T> T read(String json, BodyDecoder<T> reading) throws IOException {
        JsonReader in = new JsonReader(new StringReader("[" + json + ",4711]"));
        in.beginArray();
        T value = reading.decode(in);
        assertThat(in.nextInt(), is(4711));
        in.endArray();
        return value;
    }
}
