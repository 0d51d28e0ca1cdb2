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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings.Place;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Reads pages of the charging settings by location (bmw-cardata.md 3.7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class LocationSettingsDecoder {

    /**
     * A page of places.
     *
     * @param nextToken of the next page; empty if this is the last
     */
    public record Page(List<Place> places, String nextToken) {
    }

    private LocationSettingsDecoder() {
    }

    /**
     * A page.
     *
     * @throws JsonFormatException when it is no JSON
     */
    public static Page page(String json) throws JsonFormatException {
        return TolerantJson.parse(json, reader -> {
            List<Place> places = new ArrayList<>();
            String[] next = { "" };
            reader.object(name -> {
                switch (name) {
                    case "data" -> places.addAll(reader.list(LocationSettingsDecoder::place));
                    case "nextToken", "next_token" -> {
                        String token = reader.text();
                        next[0] = token == null ? "" : token;
                    }
                    default -> reader.skip();
                }
            });
            return new Page(List.copyOf(places), next[0]);
        });
    }

    private static @Nullable Place place(TolerantJson json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        List<String> windows = new ArrayList<>();
        boolean isObject = json.object(name -> {
            if ("chargingTimeWindows".equals(name)) {
                json.list(LocationSettingsDecoder::fields).forEach(window -> windows.add(window(window)));
            } else {
                put(name, json, fields);
            }
        });
        if (!isObject) {
            return null;
        }
        if (windows.isEmpty() && fields.containsKey("startChargingTimePeriodHour")) {
            windows.add(window(fields));
        }
        BigDecimal visits = number(fields, "visits");
        return new Place(text(fields, "id"), number(fields, "latitude"), number(fields, "longitude"),
                Dates.read(text(fields, "lastVisit")), visits == null ? null : visits.intValue(),
                text(fields, "chargingMode"), text(fields, "optimizedChargingPreference"), windows,
                number(fields, "acCurrentLimit"), text(fields, "acCurrentLimitFlag"), text(fields, "acousticLimit"),
                text(fields, "flapLock"));
    }

    private static Map<String, String> fields(TolerantJson json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        json.object(name -> put(name, json, fields));
        return fields;
    }

    private static void put(String name, TolerantJson json, Map<String, String> fields) throws IOException {
        String text = json.text();
        if (text != null) {
            fields.put(name, text.strip());
        }
    }

    private static String window(Map<String, String> fields) {
        return time(fields, "start") + '-' + time(fields, "stop");
    }

    private static String time(Map<String, String> fields, String which) {
        return two(fields, which + "ChargingTimePeriodHour") + ':' + two(fields, which + "ChargingTimePeriodMinute");
    }

    private static String two(Map<String, String> fields, String name) {
        String text = text(fields, name);
        return "0".repeat(Math.max(0, 2 - text.length())) + text;
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static @Nullable BigDecimal number(Map<String, String> fields, String name) {
        return Numbers.plain(text(fields, name));
    }
}
