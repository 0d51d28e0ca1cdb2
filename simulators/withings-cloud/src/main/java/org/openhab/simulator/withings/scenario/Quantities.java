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
package org.openhab.simulator.withings.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;

import com.google.gson.JsonObject;

/**
 * Words for measurement types in the control API (withings.md 4.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Quantities {

    private static final Map<String, Integer> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("weight", 1);
        TYPES.put("height", 4);
        TYPES.put("fatFreeMass", 5);
        TYPES.put("fatRatio", 6);
        TYPES.put("fatMass", 8);
        TYPES.put("diastolic", 9);
        TYPES.put("systolic", 10);
        TYPES.put("pulse", 11);
        TYPES.put("roomTemperature", 12);
        TYPES.put("spo2", 54);
        TYPES.put("bodyTemperature", 71);
        TYPES.put("skinTemperature", 73);
        TYPES.put("muscleMass", 76);
        TYPES.put("hydration", 77);
        TYPES.put("boneMass", 88);
        TYPES.put("pulseWaveVelocity", 91);
        TYPES.put("vo2max", 123);
        TYPES.put("afibEcg", 130);
        TYPES.put("afibPpg", 139);
        TYPES.put("vascularAge", 155);
        TYPES.put("visceralFat", 170);
    }

    private Quantities() {
    }

    /** @return the number of a word, or of a text of digits */
    static int type(String word) {
        Integer type = TYPES.get(word);
        if (type != null) {
            return type;
        }
        if (word.matches("[0-9]{1,6}")) {
            return Integer.parseInt(word);
        }
        throw new ControlError(400, "unknown quantity " + word + "; known are " + TYPES.keySet() + " and numbers");
    }

    /** @return measures with the digits as given, in the order of the map */
    static List<JsonObject> measures(Map<String, BigDecimal> values, boolean typed) {
        if (values.isEmpty()) {
            throw new ControlError(400, "values is missing");
        }
        List<JsonObject> measures = new ArrayList<>();
        values.forEach((word, value) -> {
            long mantissa = value.unscaledValue().longValue();
            measures.add(typed ? Draft.typed(type(word), mantissa, -value.scale())
                    : Draft.measure(type(word), mantissa, -value.scale()));
        });
        return measures;
    }
}
