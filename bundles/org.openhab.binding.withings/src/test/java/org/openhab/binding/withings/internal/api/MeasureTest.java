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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.stream.JsonReader;

/**
 * Checks the exact decoding of numbers and the tolerance of the decoder.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MeasureTest {

    @ParameterizedTest
    @CsvSource({ "78450,-3,78.450", "1648,-2,16.48", "79,0,79", "7900,-2,79.00", "2,3,2000", "-1000,-3,-1.000",
            "9223372036854775807,-18,9.223372036854775807" })
    void valuesAreExact(long mantissa, int exponent, String expected) {
        assertThat(new Measure(1, mantissa, exponent, Position.NONE).value(), is(new BigDecimal(expected)));
    }

    @ParameterizedTest
    @CsvSource({ "19", "-19", "2147483647", "-2147483648", "999999999" })
    void absurdExponentsGiveNoValue(int exponent) {
        assertThat(new Measure(1, 1, exponent, Position.NONE).value(), is(nullValue()));
    }

    @Test
    void oddSpellingsAreUnderstood() throws IOException {
        MeasurePage page = decode("""
                {"more":true,"offset":"7","updatetime":"1700000000","new":{"a":[1,{}]},"measuregrps":[
                 {"grpid":"9007199254740993","attrib":"0","date":1,"model":45,"model_id":"6","comment":null,
                  "deviceid":null,"measures":[{"type":"1","value":"70","unit":"0"},{"type":5,"value":71.25,"unit":0},
                  {"type":6,"value":null,"unit":0},{"type":8},{"value":3},7,{"type":76,"value":1,"unit":"x"}]},
                 null, [], {"grpid":2,"measures":{}}]}""");
        assertThat(page.more(), is(true));
        assertThat(page.offset(), is(7L));
        assertThat(page.updateTime(), is(1700000000L));
        assertThat(page.groups().size(), is(2));
        MeasureGroup group = page.groups().get(0);
        assertThat(group.id(), is(9007199254740993L));
        assertThat(group.model(), is("45"));
        assertThat(group.modelId(), is(6));
        assertThat(group.deviceId(), is(nullValue()));
        assertThat(group.measures().size(), is(3));
        assertThat(group.measures().get(0).value(), is(new BigDecimal("70")));
        assertThat(group.measures().get(1).value(), is(new BigDecimal("71.25")));
        assertThat(group.measures().get(2).value(), is(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "[]", "{}", "null", "\"text\"", "12", "{\"measuregrps\":{}}",
            "{\"measuregrps\":null}" })
    void bodiesWithoutGroupsAreEmpty(String body) throws IOException {
        assertThat(decode(body).groups().isEmpty(), is(true));
    }

    private static MeasurePage decode(String text) throws IOException {
        JsonReader in = new JsonReader(new StringReader("[" + text + "]"));
        in.beginArray();
        MeasurePage page = new MeasureDecoder().decode(in);
        in.endArray();
        return page;
    }
}
