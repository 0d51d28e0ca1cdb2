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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires.Tire;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Reads the tyre diagnosis (bmw-cardata.md 3.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TireDecoder {

    private static final Map<String, String> WHEELS = Map.of("frontLeft", "fl", "frontRight", "fr", "rearLeft", "rl",
            "rearRight", "rr");
    private static final String FALSE = "false";

    private record TireSet(List<Tire> tires, String quality) {
    }

    private TireDecoder() {
    }

    /**
     * The tyres; both lists are empty for cars without the service, which send a skeleton.
     *
     * @throws JsonFormatException when it is no JSON
     */
    public static Tires decode(String json) throws JsonFormatException {
        return TolerantJson.parse(json, reader -> {
            Map<String, TireSet> sets = new HashMap<>();
            reader.object(name -> {
                if ("passengerCar".equals(name)) {
                    reader.object(set -> sets.put(set, set(reader)));
                }
            });
            TireSet none = new TireSet(List.of(), "");
            TireSet mounted = sets.getOrDefault("mountedTyres", none);
            return new Tires(mounted.tires(), sets.getOrDefault("unmountedTyres", none).tires(), mounted.quality());
        });
    }

    private static TireSet set(TolerantJson json) throws IOException {
        List<Tire> tires = new ArrayList<>();
        String[] quality = { "" };
        json.object(name -> {
            String wheel = WHEELS.get(name);
            if (wheel != null) {
                Tire tire = tire(wheel, json);
                if (tire != null) {
                    tires.add(tire);
                }
            } else if ("aggregatedQualityStatus".equals(name)) {
                quality[0] = first(fields(json), "qualityStatus", "value");
            }
        });
        return new TireSet(tires, quality[0]);
    }

    /** {@code null} if there is nothing but labels and zeros. */
    private static @Nullable Tire tire(String wheel, TolerantJson json) throws IOException {
        Map<String, Map<String, String>> parts = new HashMap<>();
        json.object(name -> parts.put(name, fields(json)));
        Map<String, String> none = Map.of();
        Map<String, String> wear = parts.getOrDefault("tyreWear", none);
        Map<String, String> defect = parts.getOrDefault("tyreDefect", none);
        Map<String, String> tread = parts.getOrDefault("tread", none);
        String dimension = first(parts.getOrDefault("dimension", none), "value");
        String season = first(parts.getOrDefault("season", none), "season", "value");
        String worn = first(wear, "status", "statusColor", "value");
        String broken = first(defect, "status", "statusColor", "value");
        String produced = first(parts.getOrDefault("tyreProductionDate", none), "value");
        LocalDate mountedOn = date(first(parts.getOrDefault("mountingDate", none), "mountingDate", "value"));
        String runFlat = first(parts.getOrDefault("runFlat", none), "value", "runFlat");
        String name = (first(tread, "manufacturer") + ' ' + first(tread, "treadDesign")).strip();
        name = name.isEmpty() ? first(tread, "value") : name;
        boolean isKnown = mountedOn != null || !runFlat.isEmpty() && !FALSE.equals(runFlat)
                || !(dimension + season + worn + broken + produced + name).isEmpty();
        return isKnown
                ? new Tire(wheel, dimension, season, name, worn, distance(wear), broken, produced, mountedOn, runFlat)
                : null;
    }

    private static @Nullable BigDecimal distance(Map<String, String> wear) {
        String unit = first(wear, "unit").startsWith("MILE") ? "mi" : "km";
        return Numbers.read(Kind.KILOMETRES, first(wear, "dueMileage"), unit, false);
    }

    private static @Nullable LocalDate date(String text) {
        Instant time = text.isEmpty() ? null : Dates.read(text);
        return time == null ? null : time.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Map<String, String> fields(TolerantJson json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        json.object(name -> {
            String text = json.text();
            if (text != null && !text.isBlank()) {
                fields.put(name, text.strip());
            }
        });
        return fields;
    }

    private static String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String text = fields.get(name);
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}
