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

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Request;

/**
 * The texts of answers in the language that {@code accept-language} asks for: German, French or else English.
 *
 * @param locale the language
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Texts(Locale locale) {

    private static final Map<String, Map<String, String>> WORDS = Map.of("de",
            Map.of("Yesterday", "Gestern", "Today", "Heute", "Charge immediately", "Sofort laden",
                    "Charge in a time slot", "Laden im Zeitfenster", "On", "Ein", "Off", "Aus", "Not limited",
                    "Nicht begrenzt", "charging sessions", "Ladevorgänge", "Something went wrong",
                    "Etwas ist schiefgelaufen", "The driver's door is open.", "Die Fahrertür ist offen."),
            "fr",
            Map.of("Yesterday", "Hier", "Today", "Aujourd'hui", "Charge immediately", "Charger tout de suite",
                    "Charge in a time slot", "Charger dans un créneau", "On", "Activé", "Off", "Désactivé",
                    "Not limited", "Sans limite", "charging sessions", "recharges", "Something went wrong",
                    "Une erreur est survenue", "The driver's door is open.", "La porte du conducteur est ouverte."));

    static Texts of(Request request) {
        String header = request.header("accept-language");
        String language = header == null ? "en" : header.split("[-,;_]")[0].toLowerCase(Locale.ROOT);
        return new Texts(WORDS.containsKey(language) ? Locale.forLanguageTag(language) : Locale.ENGLISH);
    }

    /** A word of the app. */
    String word(String english) {
        return WORDS.getOrDefault(locale.getLanguage(), Map.of()).getOrDefault(english, english);
    }

    /** One of two texts. */
    String of(String english, @Nullable String german) {
        return "de".equals(locale.getLanguage()) && german != null ? german : english;
    }

    /** A pattern of date and time. */
    DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
