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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * Twists the answer to each query in every way that the cloud is known for (withings.md 3.5), and in some more.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostileAnswersTest {

    private static final List<JsonElement> ODDITIES = List.of("null", "true", "\"\"", "\"x\"", "\"true\"", "-1", "1.5",
            "\"12\"", "1e30", "1e-30", "1e999999999", "123456789012345678901234567890123456789012345", "[]", "{}",
            "[null,1,\"x\",[],{},true]", "{\"a\":[{}],\"1\":{\"1\":null}}").stream().map(JsonParser::parseString)
            .toList();

    private final UnknownNumbers unknown = new UnknownNumbers(line -> {
    });

    @ParameterizedTest
    @EnumSource
    void numbersMayBeTexts(Sample sample) throws Exception {
        assertThat(sample.decode(eachScalar(sample, value -> new JsonPrimitive(value.getAsString()))),
                is(sample.decode(sample.body)));
    }

    @ParameterizedTest
    @EnumSource(names = { "ACTIVITIES", "WORKOUTS", "NIGHTS", "HEARTS" })
    void truthMayBeNumber(Sample sample) throws Exception {
        String odd = eachScalar(sample,
                value -> value.isBoolean() ? new JsonPrimitive(value.getAsBoolean() ? 1 : 0) : value);
        assertThat(sample.decode(odd), is(sample.decode(sample.body)));
    }

    @ParameterizedTest
    @EnumSource
    void unknownKeysChangeNothing(Sample sample) throws Exception {
        JsonElement tree = JsonParser.parseString(sample.body);
        for (JsonObject object : objects(tree)) {
            Map<String, JsonElement> entries = new LinkedHashMap<>(object.asMap());
            entries.keySet().forEach(object::remove);
            object.add("before", JsonParser.parseString("{\"series\":[1,{\"data\":{}}],\"value\":7}"));
            entries.forEach(object::add);
            object.add("after", JsonParser.parseString("[[],{\"id\":1},null]"));
        }
        assertThat(sample.decode(tree.toString()), is(sample.decode(sample.body)));
    }

    @ParameterizedTest
    @EnumSource
    void anyValueMayBeAnything(Sample sample) throws Exception {
        JsonElement tree = JsonParser.parseString(sample.body);
        int tried = 0;
        for (JsonObject object : objects(tree)) {
            for (String key : List.copyOf(object.keySet())) {
                JsonElement right = object.get(key);
                for (JsonElement oddity : ODDITIES) {
                    object.add(key, oddity);
                    unknown.check(sample.decode(tree.toString()));
                    tried++;
                }
                object.remove(key);
                unknown.check(sample.decode(tree.toString()));
                object.add(key, right);
            }
        }
        assertThat(tried, is(greaterThan(ODDITIES.size() * 3)));
    }

    @ParameterizedTest
    @EnumSource
    void anyBodyMayBeAnything(Sample sample) throws Exception {
        Object nothing = sample.decode("{}");
        for (JsonElement oddity : ODDITIES) {
            if (!oddity.isJsonArray()) {
                assertThat(sample.decode(oddity.toString()), is(nothing));
            }
        }
        assertThat(sample.decode("[]"), is(nothing));
        assertThat(nothing, is(not(sample.decode(sample.body))));
    }

    @ParameterizedTest
    @EnumSource
    void tornTextIsPassingTrouble(Sample sample) {
        String whole = "{\"status\":0,\"body\":" + sample.body + "}";
        for (int length = 0; length < whole.length(); length++) {
            String torn = whole.substring(0, length);
            WithingsException e = assertThrows(WithingsException.class, () -> Sample.open(sample.query, torn));
            assertThat(e.kind(), is(StatusClass.TRANSIENT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void depthIsPassedOver(Sample sample) throws Exception {
        int depth = 100_000;
        Object nothing = sample.decode("{}");
        assertThat(sample.decode("[".repeat(depth) + "]".repeat(depth)), is(nothing));
        for (String key : JsonParser.parseString(sample.body).getAsJsonObject().keySet()) {
            String name = "{\"" + key + "\":";
            assertThat(sample.decode(name.repeat(depth) + "7" + "}".repeat(depth)), is(nothing));
        }
    }

    @Test
    void absurdNumbersAreNone() throws Exception {
        for (String absurd : List.of("1e999999999", "1e-999999999", "\"1e19\"", "\"0x10\"", "\"NaN\"", "\" 7\"",
                "\"" + "9".repeat(41) + "\"")) {
            assertThat(absurd, Sample.of(Queries.goals(), "{\"goals\":{\"steps\":" + absurd + "}}"), is(Goals.NONE));
        }
        assertThat(Sample.of(Queries.goals(), "{\"goals\":{\"steps\":1e18}}").steps(),
                is(comparesEqualTo(new BigDecimal("1000000000000000000"))));
    }

    private static String eachScalar(Sample sample, UnaryOperator<JsonPrimitive> change) {
        JsonElement tree = JsonParser.parseString(sample.body);
        for (JsonObject object : objects(tree)) {
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                if (entry.getValue().isJsonPrimitive()) {
                    entry.setValue(change.apply(entry.getValue().getAsJsonPrimitive()));
                } else if (entry.getValue().isJsonArray()) {
                    JsonArray array = entry.getValue().getAsJsonArray();
                    for (int i = 0; i < array.size(); i++) {
                        if (array.get(i).isJsonPrimitive()) {
                            array.set(i, change.apply(array.get(i).getAsJsonPrimitive()));
                        }
                    }
                }
            }
        }
        return tree.toString();
    }

    /** All objects of a tree, the outermost first. */
    private static List<JsonObject> objects(JsonElement tree) {
        List<JsonObject> found = new ArrayList<>();
        if (tree.isJsonObject()) {
            found.add(tree.getAsJsonObject());
            tree.getAsJsonObject().asMap().values().forEach(value -> found.addAll(objects(value)));
        } else if (tree.isJsonArray()) {
            tree.getAsJsonArray().forEach(value -> found.addAll(objects(value)));
        }
        return found;
    }
}
