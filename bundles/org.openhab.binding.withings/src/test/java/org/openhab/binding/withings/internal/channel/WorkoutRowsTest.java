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
package org.openhab.binding.withings.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.withings.internal.api.WorkoutField.*;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.withings.internal.api.Workout;
import org.openhab.binding.withings.internal.api.WorkoutCategory;
import org.openhab.binding.withings.internal.api.WorkoutField;
import org.openhab.core.types.State;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks what is made of the figures of a workout (withings.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WorkoutRowsTest {

    private static final long END = 1_760_000_000;

    @ParameterizedTest
    @CsvSource({ "7150, 9000, 7150 m", "0, 9000, 9000 m", ", 9000, 9000 m", "0, 0, 0 m", ", 0, none" })
    void ownDistanceFillsIn(String measured, String manual, String shown) {
        assertThat(shown("distance", Map.of(DISTANCE, orNone(measured), MANUAL_DISTANCE, orNone(manual))), is(shown));
    }

    @ParameterizedTest
    @CsvSource({ "30, 80, 80 %", "30, 0, 30 %", "30, , 30 %", ", , none" })
    void ownIntensityCountsFirst(String measured, String manual, String shown) {
        assertThat(shown("intensity", Map.of(INTENSITY, orNone(measured), MANUAL_INTENSITY, orNone(manual))),
                is(shown));
    }

    @Test
    void detectedPausesFillIn() {
        assertThat(shown("pause-duration", Map.of(PAUSE, "0", ALGO_PAUSE, "90")), is("90 s"));
        assertThat(shown("pause-duration", Map.of(PAUSE, "60", ALGO_PAUSE, "90")), is("60 s"));
        assertThat(shown("pause-duration", Map.of(PAUSE, "0")), is("0 s"));
    }

    @Test
    void zeroOfASensorIsNone() {
        for (String channel : List.of("heart-rate-average", "heart-rate-min", "heart-rate-max", "oxygen-saturation",
                "core-temperature", "pool-length")) {
            assertThat(channel, shown(channel, Map.of(HR_AVERAGE, "0", HR_MIN, "0", HR_MAX, "0", SPO2_AVERAGE, "0",
                    CORE_TEMPERATURE_AVERAGE, "0", POOL_LENGTH, "0")), is("none"));
        }
    }

    @Test
    void everyFigureHasItsChannel() {
        assertThat(shown("heart-rate-zone-peak", Map.of(HR_ZONE_3, "600")), is("600 s"));
        assertThat(shown("laps", Map.of(POOL_LAPS, "40")), is("40"));
        assertThat(shown("strokes", Map.of(STROKES, "801")), is("801"));
        assertThat(shown("pool-length", Map.of(POOL_LENGTH, "25")), is("25 m"));
        assertThat(shown("core-temperature", Map.of(CORE_TEMPERATURE_AVERAGE, "38.12")), is("38.12 °C"));
        assertThat(shown("elevation", Map.of(ELEVATION, "35")), is("35 m"));
    }

    @Test
    void optionsAreCategories() throws Exception {
        Element type = OhInf.types().get("workout-category");
        assertThat(type, is(notNullValue()));
        List<String> categories = Arrays.stream(WorkoutCategory.values()).map(Enum::name).toList();
        NodeList options = type == null ? OhInf.xml("thing/person.xml").getElementsByTagName("option")
                : type.getElementsByTagName("option");
        assertThat(options.getLength(), is(greaterThan(30)));
        for (int i = 0; i < options.getLength(); i++) {
            assertThat(categories, hasItem(((Element) options.item(i)).getAttribute("value")));
        }
    }

    private static String orNone(String number) {
        return number == null ? "" : number;
    }

    /** What a channel shows of a workout, "none" if nothing; an empty number is one that was not sent. */
    private static String shown(String channel, Map<WorkoutField, String> numbers) {
        Map<WorkoutField, BigDecimal> figures = new EnumMap<>(WorkoutField.class);
        numbers.forEach((field, number) -> {
            if (!number.isEmpty()) {
                figures.put(field, new BigDecimal(number));
            }
        });
        Workout workout = new Workout(1, 2, null, 93, 7, END - 60, END, null, null, END, figures, null);
        Row row = PersonChannels.rows().get("workout#" + channel);
        Past past = row == null ? null : row.past();
        assertThat(channel, past, is(notNullValue()));
        if (past == null) {
            return "";
        }
        SortedMap<Long, State> states = past.states(List.of(workout, "of another type"));
        return states.isEmpty() ? "none" : String.valueOf(states.get(END));
    }
}
