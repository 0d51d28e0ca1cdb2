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

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The words of CarData and what they mean (bmw-cardata.md 6, 11.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Words {

    private static final Set<String> NOTHING = Set.of("", "-NA-", "INVALID", "UNKNOWN", "SIGNAL_INVALID", "NULL",
            "IS_UNKNOWN");
    private static final int LONGEST_NOTHING = 16;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_ -]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Map<String, Boolean> FLAGS = Map.ofEntries(Map.entry("TRUE", true), Map.entry("FALSE", false),
            Map.entry("IS_TRUE", true), Map.entry("IS_FALSE", false), Map.entry("1", true), Map.entry("0", false),
            Map.entry("ON", true), Map.entry("OFF", false), Map.entry("YES", true), Map.entry("NO", false),
            Map.entry("ACTIVE", true), Map.entry("INACTIVE", false), Map.entry("NOT_ACTIVE", false),
            Map.entry("AC_LIMIT_ACTIVE", true), Map.entry("AC_LIMIT_INACTIVE", false), Map.entry("CHOSEN", true),
            Map.entry("NOTCHOSEN", false), Map.entry("MAXCHARGING", false), Map.entry("REDUCEDCHARGING", true),
            Map.entry("MINCHARGING", true), Map.entry("HOSPITALITY_ACTIVE", true),
            Map.entry("HOSPITALITY_INACTIVE", false), Map.entry("DIRECT_CHG_ONCE_ACTIVE", true),
            Map.entry("DIRECT_CHG_ONCE_NOT_ACTIVE", false), Map.entry("LOCKED", true), Map.entry("UNLOCKED", false),
            Map.entry("FLAP_LOCKED", true), Map.entry("FLAP_UNLOCKED", false), Map.entry("CONNECTED", true),
            Map.entry("DISCONNECTED", false), Map.entry("OPEN", true), Map.entry("CLOSED", false));

    private static final Map<String, String> OPENINGS = Map.of("TRUE", "OPEN", "IS_TRUE", "OPEN", "1", "OPEN", "FALSE",
            "CLOSED", "IS_FALSE", "CLOSED", "0", "CLOSED", "OPENSECURED", "OPEN", "CLOSEDSECURED", "CLOSED");

    private static final Map<String, String> PLUGS = Map.of("TRUE", "CONNECTED", "IS_TRUE", "CONNECTED", "FALSE",
            "DISCONNECTED", "IS_FALSE", "DISCONNECTED");

    private static final Map<String, String> LOCKS = Map.of("SELECTIVELOCKED", "SELECTIVE_LOCKED", "TRUE", "LOCKED",
            "IS_TRUE", "LOCKED", "FALSE", "UNLOCKED", "IS_FALSE", "UNLOCKED");

    private static final Map<String, String> CLIMATES = Map.ofEntries(Map.entry("NOT_ACTIVE", "INACTIVE"),
            Map.entry("COMFORT_HEATING", "HEATING"), Map.entry("DEFROST", "HEATING"),
            Map.entry("COMFORT_COOLING", "COOLING"), Map.entry("COMFORT_VENTILATION", "VENTILATION"),
            Map.entry("COMFORT_UNDEFINED", ""));

    private static final Map<String, String> PHASES = Map.of("1_PHASES", "1", "2_PHASES", "2", "3_PHASES", "3",
            "NO_CHARGING", "0");

    private static final Map<String, String> CHARGING = Map.ofEntries(Map.entry("NOCHARGING", "NOT_CHARGING"),
            Map.entry("INITIALIZATION", "PLUGGED_IN"), Map.entry("CHARGINGACTIVE", "CHARGING"),
            Map.entry("CHARGINGPAUSED", "WAITING_FOR_CHARGING"), Map.entry("CHARGINGERROR", "ERROR"),
            Map.entry("FINISHED_FULLY_CHARGED", "COMPLETE"), Map.entry("MANUAL_SELECTION", ""),
            Map.entry("AUTOMATIC_SELECTION", ""), Map.entry("AUTOMATIC_SELECTION_20", ""));

    private Words() {
    }

    /** Whether a value says that there is none. */
    static boolean isNothing(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return true;
        }
        boolean isNumber = value.charAt(0) >= '0' && value.charAt(0) <= '9';
        return !isNumber && value.length() <= LONGEST_NOTHING && NOTHING.contains(normal(value));
    }

    /** In capitals with underscores and without {@code ASN_}; what is no word is left as it is. */
    static String normal(String value) {
        String text = value.strip();
        if ("-NA-".equals(text) || !WORD.matcher(text).matches()) {
            return text;
        }
        String bare = text.regionMatches(true, 0, "ASN_", 0, 4) ? text.substring(4) : text;
        return HUMP.matcher(bare).replaceAll("_").replace('-', '_').replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    static @Nullable Boolean flag(String value) {
        return FLAGS.get(normal(value));
    }

    static String opening(String value) {
        String word = normal(value);
        return OPENINGS.getOrDefault(word, word);
    }

    static String plug(String value) {
        String word = normal(value);
        return PLUGS.getOrDefault(word, word);
    }

    static String lock(String value) {
        String word = normal(value);
        return LOCKS.getOrDefault(word, word);
    }

    static String phases(String value) {
        String word = normal(value);
        return PHASES.getOrDefault(word, word);
    }

    /** {@code null} for words that leave the state as it is. */
    static @Nullable String climate(String value) {
        String word = normal(value);
        return emptyToNull(CLIMATES.getOrDefault(word, word));
    }

    /** {@code null} for words that leave the state as it is. */
    static @Nullable String charging(String value, CarKnowledge car) {
        String word = normal(value);
        if ("CHARGINGENDED".equals(word)) {
            return car.isCharged() ? "COMPLETE" : "FINISHED_NOT_FULL";
        }
        return emptyToNull(CHARGING.getOrDefault(word, word));
    }

    private static @Nullable String emptyToNull(String word) {
        return word.isEmpty() ? null : word;
    }
}
