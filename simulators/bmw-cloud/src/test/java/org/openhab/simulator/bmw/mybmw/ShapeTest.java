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
package org.openhab.simulator.bmw.mybmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.simulator.bmw.CloudTest;
import org.openhab.simulator.bmw.Http;
import org.openhab.simulator.bmw.model.Car;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Compares the shape of answers with that of recorded ones: no field that no recording has, none of another type.
 *
 * Fields that only the protocol file names are listed with their section.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ShapeTest extends CloudTest {

    private static final Path CORPUS = Path.of(System.getProperty("shared.dir", "../shared"), "corpus", "bmw");
    /** Known from clients or newer answers only. */
    private static final Set<String> PROTOCOL_ONLY = Set.of(
            // 5.1 and the sample of 5
            ".state.isDeepSleepModeActive", ".state.pwf",
            ".state.chargingProfile.chargingSettings.isAcCurrentLimitActive",
            ".state.checkControlMessages.[].description",
            // 6.3
            ".chargingSessions.totalValue", ".chargingSessions.costsGroupedByCurrencyValue",
            ".chargingSessions.costsGroupedByCurrencyValue.EUR",
            // 5.3
            ".capabilities.climateTimerTrigger", ".capabilities.isOptimizedChargingSupported",
            // 4.3
            ".[].mappingInfo.lmmStatusReasons", ".[].attributes.a4aType");

    @ParameterizedTest
    @CsvSource({ "/eadrax-vcs/v4/vehicles/state?apptimezone=0&tireGuardMode=ENABLED, _state",
            "/eadrax-vcs/v5/vehicle-data/profile, -data_profile", "/eadrax-vcs/v4/vehicles, vehicles_base",
            "'/eadrax-crccs/v2/vehicles?fields=charging-profile&has_charging_settings_capabilities=true', eadrax-crccs_v2",
            "/eadrax-chs/v2/charging-sessions?maxResults=40, charging_sessions",
            "/eadrax-chs/v2/charging-statistics?currentDate=2026-03-16T08:00:00.000Z, charging_statistics" })
    void answersHaveTheShapeOfRecordings(String path, String recordings) throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not here");
        Map<String, Set<String>> recorded = new HashMap<>();
        for (Path file : files(recordings)) {
            collect("", JsonParser.parseString(Files.readString(file)), recorded);
        }
        assertThat("recordings found", recorded.isEmpty(), is(false));
        List<String> strange = new ArrayList<>();
        for (Car car : cloud.fleet().cars()) {
            Map<String, Set<String>> ours = new HashMap<>();
            JsonElement answer = JsonParser.parseString(http.get(path, Http.car(token(), car.vin())).text());
            if (answer instanceof JsonObject error && error.has("statusCode")) {
                continue; // a car without a plug has no charging details
            }
            collect("", answer, ours);
            ours.forEach((field, types) -> {
                Set<String> known = recorded.getOrDefault(field, Set.of());
                if (!PROTOCOL_ONLY.contains(field) && !known.containsAll(types)) {
                    strange.add(field + " " + types + " recorded " + known);
                }
            });
        }
        assertThat(strange.stream().distinct().toList(), is(List.of()));
    }

    private static List<Path> files(String part) throws IOException {
        try (Stream<Path> all = Files.walk(CORPUS)) {
            return all.filter(file -> file.getFileName().toString().contains(part)
                    && file.getFileName().toString().endsWith(".json")).toList();
        }
    }

    /** Every field by its way from the top, with the types it has. */
    private static void collect(String way, JsonElement json, Map<String, Set<String>> types) {
        String type = json.isJsonNull() ? "null"
                : json.isJsonObject() ? "object"
                        : json.isJsonArray() ? "array"
                                : json.getAsJsonPrimitive().isString() ? "text"
                                        : json.getAsJsonPrimitive().isBoolean() ? "truth" : "number";
        types.computeIfAbsent(way, w -> new HashSet<>()).add(type);
        if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(e -> collect(way + "." + e.getKey(), e.getValue(), types));
        } else if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(e -> collect(way + ".[]", e, types));
        }
    }
}
