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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonPrimitive;

/**
 * What the channels of a car show of single values it has reported.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarTable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm[:ss] 'UTC'");
    private static final List<Row> ROWS = read();

    /**
     * @param channel its id within the thing
     * @param how the kind of value, or the unit of a number
     * @param need {@code plug}, {@code tank}, {@code both} or {@code -}
     * @param clouds {@code M} for My BMW, {@code C} for CarData
     */
    private record Row(String channel, String how, String need, String clouds, String[] keys) {

        static Row of(String line) {
            String[] cells = line.split("\t");
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4].split(" "));
        }

        boolean fits(CarRecord car) {
            return switch (need) {
                case "plug" -> car.hasPlug();
                case "tank" -> car.hasTank();
                case "both" -> car.hasPlug() && car.hasTank();
                default -> true;
            };
        }
    }

    private CarTable() {
    }

    /** @param cloud {@code M} or {@code C} */
    static Map<String, Expectation> of(CarRecord car, String cloud) {
        Map<String, Expectation> expectations = new TreeMap<>();
        for (Row row : ROWS) {
            if (row.clouds.contains(cloud)) {
                JsonPrimitive value = row.fits(car) ? car.value(row.keys) : null;
                expectations.put(row.channel,
                        value == null ? Expectation.nothing() : expectation(car, row.how, value, "M".equals(cloud)));
            }
        }
        return expectations;
    }

    private static Expectation expectation(CarRecord car, String how, JsonPrimitive value, boolean whole) {
        String raw = value.getAsString();
        return switch (how) {
            case "flag" -> Expectation.onOff(CarWords.flag(value));
            case "opening" -> Expectation.text(CarWords.opening(value));
            case "plug" -> Expectation.text(CarWords.plug(value));
            case "word", "lock" -> Expectation.text(CarWords.word(raw));
            case "charging" -> Expectation.text(CarWords.charging(raw, isFull(car)));
            case "climate" -> Expectation.text(CarWords.climate(raw));
            case "phases" -> Expectation.text(CarWords.phases(raw));
            case "text" -> Expectation.text(raw);
            case "moment" -> Expectation
                    .moment(LocalDateTime.parse(raw, MOMENT).toInstant(ZoneOffset.UTC).getEpochSecond());
            case "faults" -> Expectation.containing(raw.replaceAll("(?s).*<dtc [^>]*>([^<]*)<.*", "$1"));
            case "number" -> number(value, "", whole);
            default -> number(value, how, whole);
        };
    }

    private static Expectation number(JsonPrimitive value, String unit, boolean whole) {
        BigDecimal number = value.getAsBigDecimal();
        return Expectation.number(whole ? number.setScale(0, RoundingMode.HALF_UP) : number, unit);
    }

    private static boolean isFull(CarRecord car) {
        BigDecimal soc = car.number(CarKeys.SOC);
        BigDecimal target = car.number(CarKeys.SOC_TARGET);
        return soc != null && soc.compareTo(target == null ? BigDecimal.valueOf(100) : target) >= 0;
    }

    private static List<Row> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CarTable.class.getResourceAsStream("cars.tsv")), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
