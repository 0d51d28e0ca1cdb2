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
package org.openhab.demo.expect;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What the channels for measures have to show: the table of withings.md 4.3 in the words of the channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedMeasures {

    /** Group, channel, type, unit. */
    private static final List<String> ROWS = List.of("body weight 1 kg", "body height 4 m", "body fat-free-mass 5 kg",
            "body fat-ratio 6 %", "body fat-mass 8 kg", "body muscle-mass 76 kg", "body hydration 77 kg",
            "body bone-mass 88 kg", "body pulse-wave-velocity 91 m/s", "body vo2max 123", "body vascular-age 155",
            "body nerve-health-left 158", "body nerve-health-right 159", "body nerve-health 167",
            "body extracellular-water 168 kg", "body intracellular-water 169 kg", "body visceral-fat 170",
            "body nerve-response 196", "body nerve-response-left 197", "body nerve-response-right 198",
            "body basal-metabolic-rate 226 kcal", "body metabolic-age 227", "body skin-conductance 229 µS",
            "heart diastolic 9 mmHg", "heart systolic 10 mmHg", "heart pulse 11", "heart oxygen-saturation 54 %",
            "heart ecg-class 130", "heart ppg-class 139", "heart qrs-duration 135 ms", "heart pr-interval 136 ms",
            "heart qt-interval 137 ms", "heart qtc-interval 138 ms", "temperature temperature 12 °C",
            "temperature body-temperature 71 °C", "temperature skin-temperature 73 °C", "urine ph 147",
            "urine specific-gravity 148", "urine nitrites 151", "urine ketones 204", "urine vitamin-c 205",
            "urine calcium 248", "urine creatinine 249", "urine calcium-creatinine-ratio 251");
    /** Channels that tell when the newest of some types was measured. */
    private static final Map<String, List<Integer>> MEASURED_AT = Map.ofEntries(
            Map.entry("body#weight-measured-at", List.of(1)), Map.entry("body#height-measured-at", List.of(4)),
            Map.entry("body#composition-measured-at", List.of(5, 6, 8, 76, 77, 88, 168, 169, 170, 226, 227)),
            Map.entry("body#vascular-measured-at", List.of(91, 155)),
            Map.entry("body#vo2max-measured-at", List.of(123)),
            Map.entry("body#nerve-measured-at", List.of(158, 159, 167, 196, 197, 198, 229)),
            Map.entry("heart#blood-pressure-measured-at", List.of(9, 10)),
            Map.entry("heart#pulse-measured-at", List.of(11)),
            Map.entry("heart#oxygen-saturation-measured-at", List.of(54)),
            Map.entry("heart#ecg-measured-at", List.of(130, 135, 136, 137, 138)),
            Map.entry("heart#ppg-measured-at", List.of(139)));
    private static final Map<Integer, String> SEGMENTED = Map.of(173, "fat-free-mass", 174, "fat-mass", 175,
            "muscle-mass");
    /** Positions of withings.md 4.5. */
    private static final Map<Integer, String> PARTS = Map.of(12, "torso", 10, "left-leg", 3, "left-arm", 11,
            "right-leg", 2, "right-arm");
    private static final List<String> CLASSES = List.of("NEGATIVE", "POSITIVE", "INCONCLUSIVE", "NO_SIGNAL", "OTHER",
            "NOISE", "LOW_HEART_RATE", "HIGH_HEART_RATE", "INCONCLUSIVE_US", "NEGATIVE_NORMAL_HEART_RATE",
            "NEGATIVE_HIGH_HEART_RATE", "POSITIVE_NORMAL_HEART_RATE", "POSITIVE_HIGH_HEART_RATE", "NO_DIAGNOSIS");
    private static final List<Integer> CLASSIFYING = List.of(130, 139);
    private static final int SPO2 = 54;

    private record Current(String value, long date) {
    }

    private final Map<String, Current> current = new TreeMap<>();
    private final Map<String, Expectation> expectations;
    private final Map<String, Long> newest = new TreeMap<>();

    /** @param values member {@code current} of the cloud's record */
    ExpectedMeasures(JsonArray values, Map<String, Expectation> expectations) {
        this.expectations = expectations;
        for (JsonElement element : values) {
            JsonObject value = element.getAsJsonObject();
            String part = value.get("position").isJsonNull() ? "" : "@" + value.get("position").getAsInt();
            current.put(value.get("type").getAsInt() + part,
                    new Current(value.get("value").getAsString(), value.get("date").getAsLong()));
        }
    }

    void add() {
        for (String row : ROWS) {
            String[] cells = row.split(" ");
            add(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "");
        }
        SEGMENTED.forEach((type, what) -> PARTS
                .forEach((position, part) -> add("segments", what + "-" + part, type + "@" + position, "kg")));
        for (String group : List.of("body", "segments", "heart", "temperature", "urine")) {
            Long date = newest.get(group);
            expectations.put(group + "#measured-at", date == null ? Expectation.nothing() : Expectation.moment(date));
        }
        MEASURED_AT.forEach((channel, types) -> measuredAt(channel, types.stream().map(String::valueOf).toList()));
        measuredAt("status#last-measurement", current.keySet());
    }

    private void measuredAt(String channel, Collection<String> keys) {
        expectations.put(channel, keys.stream().filter(current::containsKey).map(key -> current.get(key).date())
                .max(Long::compare).map(Expectation::moment).orElse(Expectation.nothing()));
    }

    private void add(String group, String channel, String key, String unit) {
        Current value = current.get(key);
        if (value != null) {
            newest.merge(group, value.date(), Math::max);
        }
        expectations.put(group + "#" + channel,
                value == null ? Expectation.nothing() : expectation(key, new BigDecimal(value.value()), unit));
    }

    private static Expectation expectation(String key, BigDecimal number, String unit) {
        int type = key.contains("@") ? 0 : Integer.parseInt(key);
        if (CLASSIFYING.contains(type)) {
            return Expectation.text(CLASSES.get(number.intValue()));
        }
        boolean fraction = type == SPO2 && number.compareTo(BigDecimal.ONE) <= 0;
        return Expectation.number(fraction ? number.movePointRight(2) : number, unit);
    }
}
