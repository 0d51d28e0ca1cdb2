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
package org.openhab.binding.connecteddrive.internal.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;

/**
 * What the channels of a recorded car of My BMW have to show by its files.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedChannels {

    private static final List<Row> ROWS = rows();

    private record Row(String channel, String kind, String unit, Map<String, String> words, String need, String answer,
            String[] paths) {

        static Row of(String line) {
            String[] cells = line.split("\t");
            Map<String, String> words = new HashMap<>();
            for (String word : cells[3].equals("-") ? new String[0] : cells[3].split(",")) {
                String[] sides = word.split("=", 2);
                words.put(sides[0], sides[1]);
            }
            return new Row(cells[0], cells[1], cells[2].equals("-") ? "" : cells[2], words, cells[4], cells[5],
                    cells[6].split(" "));
        }

        boolean fits(RecordedCar car) {
            return switch (need) {
                case "plug" -> car.hasPlug();
                case "tank" -> car.hasTank();
                default -> true;
            };
        }

        /** What stands for a field; a word stands for what was sent, so for numbers without their unit. */
        String shown(List<JsonElement> fields, LocalDate today) {
            String sent = fields.get(0).isJsonPrimitive() ? fields.get(0).getAsString() : "";
            String word = words.getOrDefault(sent, words.get("*"));
            return word != null ? word : ShownText.of(kind, unit, fields, today);
        }
    }

    private final RecordedCar car;
    private final LocalDate today;

    ExpectedChannels(RecordedCar car, LocalDate today) {
        this.car = car;
        this.today = today;
    }

    /**
     * The texts of the states by channel.
     *
     * @param place which entry the lists show
     */
    Map<String, String> states(int place) {
        Map<String, String> states = new TreeMap<>();
        for (Row row : ROWS) {
            RecordedAnswer answer = car.answer(row.answer());
            if (answer == null || !row.fits(car)) {
                continue;
            }
            List<JsonElement> fields = new ArrayList<>();
            for (String path : row.paths()) {
                fields.addAll(answer.find(chosen(car.sided(path), answer, place)));
            }
            if (!fields.isEmpty()) {
                String text = row.shown(fields, today);
                if (!text.isEmpty()) {
                    states.putIfAbsent(row.channel(), text);
                }
            }
        }
        new ExpectedFigures(car, states).add();
        return states;
    }

    /** With the place of the chosen entry; a list that is shorter goes on showing its last one. */
    private static String chosen(String path, RecordedAnswer answer, int place) {
        int list = path.indexOf("[*]");
        return list < 0 ? path
                : path.replace("*",
                        String.valueOf(Math.max(0, Math.min(place, answer.size(path.substring(0, list)) - 1))));
    }

    /** How many entries the longest of the lists has of which one entry is shown. */
    int longestList() {
        return Math.max(size("state", "requiredServices"), size("sessions", "chargingSessions.sessions"));
    }

    private int size(String name, String path) {
        RecordedAnswer answer = car.answer(name);
        return answer == null ? 0 : answer.size(path);
    }

    private static List<Row> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExpectedChannels.class.getResourceAsStream("/recorded-channels.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
