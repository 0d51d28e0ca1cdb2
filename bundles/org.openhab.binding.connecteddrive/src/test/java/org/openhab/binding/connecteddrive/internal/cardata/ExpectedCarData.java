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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.corpus.ShownText;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What the channels of a recorded car of CarData without a plug have to show, by the table of the demo.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedCarData {

    /** The demo compares the simulated cars by it; neither knows the tables of the binding. */
    private static final Path TABLE = Path.of("..", "..", "platform", "demo", "src", "main", "resources", "org",
            "openhab", "demo", "expect", "cars.tsv");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss 'UTC'");
    private static final Pattern FAULT = Pattern.compile("<dtc ecuAddress=\"(\\d+)\">(\\w+)</dtc>");
    private static final Set<String> NEEDS = Set.of("-", "tank");
    /** What the table calls otherwise than openHAB. */
    private static final Map<String, String> UNITS = Map.of("week", "wk", "month", "mo");
    /** Written by the cloud, whenever it likes, so they do not say when the car reported (bmw-cardata.md 5). */
    private static final String BY_THE_CLOUD = "vehicle.electricalSystem.battery.serviceDemand.";
    private static final String SERVICES = "vehicle.status.conditionBasedServices";
    private static final String MESSAGES = "vehicle.status.checkControlMessages";
    private static final String RANGE = "vehicle.drivetrain.lastRemainingRange";

    private final JsonObject data;
    private final Set<String> used = new TreeSet<>(Set.of(SERVICES, MESSAGES, RANGE));

    /** @param data the values by their keys */
    ExpectedCarData(JsonObject data) {
        this.data = data;
    }

    /** The keys that have a value. */
    Set<String> present() {
        return data.entrySet().stream().filter(one -> value(one.getKey()) != null).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys that channels show. */
    Set<String> used() {
        return used;
    }

    /** How many services there are. */
    int services() {
        return list(SERVICES).size();
    }

    /**
     * The texts of the states by channel.
     *
     * @param place which entry the lists show
     */
    Map<String, String> states(int place) throws IOException {
        Map<String, String> states = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && NEEDS.contains(cells[2]) && cells[3].contains("C")) {
                String text = newest(cells[4].split(" "));
                if (text != null) {
                    states.put(cells[0], text(cells[1], text));
                }
            }
        }
        states.put("status#last-update", present().stream().filter(key -> !key.startsWith(BY_THE_CLOUD)).map(this::time)
                .max(Instant::compareTo).orElseThrow().toString());
        range(states);
        service(place, states);
        message(states);
        states.putAll(Map.of("month#distance", "0 km", "month#duration", "0 min", "month#trips", "0"));
        return states;
    }

    /** All that a car without a plug can drive is what its tank holds. */
    private void range(Map<String, String> states) {
        String known = value(RANGE);
        if (known != null) {
            BigDecimal range = new BigDecimal(known);
            states.put("range#fuel", ShownText.number(range, "km"));
            put("range#radius-fuel", range.multiply(new BigDecimal("0.8")), "km", states);
            BigDecimal average = new BigDecimal(
                    Objects.requireNonNull(states.get("range#remaining-fuel")).split(" ")[0]).scaleByPowerOfTen(2)
                            .divide(range, MathContext.DECIMAL64);
            put("range#estimated-fuel-l-100km", average, "", states);
            put("range#estimated-fuel-mpg", new BigDecimal("235.214583").divide(average, MathContext.DECIMAL64), "",
                    states);
        }
    }

    private static void put(String channel, BigDecimal number, String unit, Map<String, String> states) {
        states.put(channel, ShownText.number(number.setScale(1, RoundingMode.HALF_UP), unit));
    }

    private void service(int place, Map<String, String> states) {
        if (place < list(SERVICES).size()) {
            JsonObject service = list(SERVICES).get(place).getAsJsonObject();
            put("service#name", service.get("title"), states);
            put("service#details", service.get("description"), states);
            put("service#status", service.get("status"), states);
            if (put("service#date", service.get("date"), states)) {
                states.compute("service#date", (channel, month) -> month + "-01T00:00:00Z");
            }
            if (put("service#mileage", service.get("unitOfLengthRemaining"), states)) {
                states.compute("service#mileage", (channel, left) -> left + " km");
            }
        }
    }

    private void message(Map<String, String> states) {
        if (value(MESSAGES) != null) {
            JsonObject message = list(MESSAGES).get(0).getAsJsonObject();
            put("check#name", message.get("text"), states);
            if (put("check#mileage", message.get("unitOfLengthRemaining"), states)) {
                states.compute("check#mileage", (channel, at) -> at + " km");
            }
            // It does not say how serious it is.
            states.put("status#check-control", "ACTIVE");
        }
    }

    /** Whether there is one: the cloud writes nothing as a dash, or as a word. */
    private static boolean put(String channel, JsonElement text, Map<String, String> states) {
        boolean isThere = !text.isJsonNull() && !Set.of("-", "null").contains(text.getAsString());
        if (isThere) {
            states.put(channel, text.getAsString());
        }
        return isThere;
    }

    private static String text(String how, String value) {
        return switch (how) {
            case "number" -> ShownText.number(new BigDecimal(value), "");
            case "flag" -> "1".equals(value) || "true".equals(value) ? "ON" : "OFF";
            case "text", "word" -> value;
            case "moment" -> LocalDateTime.parse(value, MOMENT).toInstant(ZoneOffset.UTC).toString();
            case "faults" -> FAULT.matcher(value).results().map(ExpectedCarData::fault)
                    .collect(Collectors.joining(", "));
            default -> ShownText.number(new BigDecimal(value), UNITS.getOrDefault(how, how));
        };
    }

    /** The code with the number of the control unit that reports it. */
    private static String fault(MatchResult found) {
        return found.group(2) + " (" + found.group(1) + ")";
    }

    private @Nullable String newest(String[] keys) {
        List<String> known = Stream.of(keys).filter(key -> value(key) != null).toList();
        used.addAll(known);
        return known.stream().max((one, other) -> time(one).compareTo(time(other))).map(this::value).orElse(null);
    }

    private @Nullable String value(String key) {
        return data.has(key) && !data.getAsJsonObject(key).get("value").isJsonNull()
                ? data.getAsJsonObject(key).get("value").getAsString()
                : null;
    }

    private Instant time(String key) {
        return Instant.parse(data.getAsJsonObject(key).get("timestamp").getAsString());
    }

    private JsonArray list(String key) {
        String text = value(key);
        return text == null ? new JsonArray() : JsonParser.parseString(text).getAsJsonArray();
    }
}
