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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Reads what does not change about a car (bmw-cardata.md 3.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class BasicDataDecoder {

    /** Names of thing properties by the fields they show. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(Map.entry("brand", "brand"),
            Map.entry("modelName", "model"), Map.entry("driveTrain", "driveTrain"), Map.entry("bodyType", "bodyType"),
            Map.entry("series", "series"), Map.entry("seriesDevt", "seriesCode"), Map.entry("engine", "engine"),
            Map.entry("headUnit", "headUnit"), Map.entry("colourDescription", "color"),
            Map.entry("countryCode", "country"), Map.entry("countryCodeISO", "country"),
            Map.entry("numberOfDoors", "doors"), Map.entry("simStatus", "simStatus"),
            Map.entry("fullSAList", "equipment"), Map.entry("puStep", "softwareStep"),
            Map.entry("hvsMaxEnergyAbsolute", "batteryEnergy"), Map.entry("reessNominalCapacityGross", "batteryAh"));
    private static final int YEAR = 4;

    private BasicDataDecoder() {
    }

    /**
     * The facts of an answer.
     *
     * @throws JsonFormatException when it is no JSON
     */
    public static VehicleFacts decode(String json) throws JsonFormatException {
        Map<String, String> fields = new LinkedHashMap<>();
        TolerantJson.parse(json, reader -> {
            reader.object(name -> {
                String text = reader.text();
                if (text != null && !text.isBlank()) {
                    fields.put(name, text.strip());
                }
            });
            return fields;
        });
        Map<String, String> properties = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            String property = PROPERTIES.get(name);
            if (property != null) {
                properties.put(property, value);
            }
        });
        String built = fields.get("constructionDate");
        if (built != null && built.length() >= YEAR) {
            properties.put("yearOfConstruction", built.substring(0, YEAR));
        }
        return new VehicleFacts(orEmpty(fields.get("brand")), orEmpty(fields.get("modelName")),
                DriveTrain.of(orEmpty(fields.get("driveTrain"))), !orEmpty(fields.get("steering")).startsWith("R"),
                properties, Set.of(), Set.of(), false);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
