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

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonPrimitive;

/**
 * The one vocabulary for the words of both clouds (bmw-cardata.md 6 and 11.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarWords {

    private static final List<String> NOTHING = List.of("", "-NA-", "INVALID", "UNKNOWN", "SIGNAL_INVALID", "NULL");
    private static final Map<String, String> CHARGING = Map.of("NOCHARGING", "NOT_CHARGING", "INITIALIZATION",
            "PLUGGED_IN", "CHARGINGACTIVE", "CHARGING", "CHARGINGPAUSED", "WAITING_FOR_CHARGING", "CHARGINGERROR",
            "ERROR", "FINISHED_FULLY_CHARGED", "COMPLETE");
    private static final Map<String, String> CLIMATE = Map.of("NOT_ACTIVE", "INACTIVE", "COMFORT_HEATING", "HEATING",
            "DEFROST", "HEATING", "COMFORT_COOLING", "COOLING", "COMFORT_VENTILATION", "VENTILATION");
    private static final List<String> TRUE = List.of("TRUE", "1", "CHOSEN", "ACTIVE", "ON");

    private CarWords() {
    }

    static boolean isNothing(String raw) {
        return NOTHING.contains(raw);
    }

    /** In capitals with underscores and without BMW's prefix. */
    static String word(String raw) {
        String bare = raw.startsWith("ASN_") ? raw.substring(4) : raw;
        return bare.replaceAll("([a-z])([A-Z])", "$1_$2").replaceAll("[- ]", "_").toUpperCase(Locale.ROOT);
    }

    static String opening(JsonPrimitive value) {
        return value.isBoolean() ? value.getAsBoolean() ? "OPEN" : "CLOSED" : word(value.getAsString());
    }

    static String plug(JsonPrimitive value) {
        return value.isBoolean() ? value.getAsBoolean() ? "CONNECTED" : "DISCONNECTED" : word(value.getAsString());
    }

    static boolean flag(JsonPrimitive value) {
        return TRUE.contains(word(value.getAsString()));
    }

    /** @param full whether the target, or 100 percent, is reached */
    static String charging(String raw, boolean full) {
        return "CHARGINGENDED".equals(raw) ? full ? "COMPLETE" : "FINISHED_NOT_FULL" : CHARGING.getOrDefault(raw, raw);
    }

    static String climate(String raw) {
        String word = word(raw);
        return CLIMATE.getOrDefault(word, word);
    }

    static String phases(String raw) {
        return "NO_CHARGING".equals(raw) ? "0" : raw.replace("-PHASES", "");
    }
}
