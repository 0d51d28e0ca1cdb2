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

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A character from which persons are made.
 *
 * @param name how the control API calls it
 * @param shortName what the consent page shows
 * @param zone the IANA name of the time zone
 * @param age in years
 * @param height in mm
 * @param firstWeight at the begin of the history, in g
 * @param lastWeight today, in g
 * @param fat in per mille, today
 * @param restingPulse in bpm
 * @param systolic typical upper blood pressure in mmHg
 * @param steps on a typical day
 * @param snoring how likely a minute of sleep is noisy, in percent
 * @param apnoea events per hour of sleep, -1 when the feature is off
 * @param models the appliances (withings.md 10)
 * @param goals the goals as JSON, empty object for none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Persona(String name, String shortName, String zone, int age, int height, long firstWeight,
        long lastWeight, int fat, int restingPulse, int systolic, int steps, int snoring, int apnoea,
        List<Integer> models, String goals) {

    static final String NO_DATA = "blank";

    /** The four of the family account. */
    public static final List<String> FAMILY = List.of("anna", "ben", "carla", "dan");

    /** The vendor's demo user. */
    public static final String DEMO = "demo";

    private static final List<Persona> ALL = List.of(
            new Persona("anna", "Anna", "Europe/Berlin", 41, 1702, 71_400, 68_200, 281, 58, 118, 8_600, 0, -1,
                    List.of(6, 45), "{\"steps\":10000,\"sleep\":28800,\"weight\":{\"value\":66500,\"unit\":-3}}"),
            new Persona("ben", "Ben", "America/New_York", 46, 1835, 92_800, 88_900, 243, 64, 131, 6_100, 0, -1,
                    List.of(10, 1057), "{\"weight\":{\"value\":85000,\"unit\":-3}}"),
            new Persona("carla", "Carla", "Europe/Paris", 33, 1688, 61_000, 61_900, 264, 54, 112, 10_900, 6, 4,
                    List.of(63, 94), "{\"steps\":12000,\"sleep\":27000}"),
            new Persona("dan", "Dan", "Asia/Kolkata", 67, 1742, 78_300, 77_600, 270, 66, 138, 0, 0, -1, List.of(70),
                    "{}"),
            new Persona("erik", "Erik", "Europe/Berlin", 52, 1810, 95_100, 90_300, 255, 61, 128, 7_200, 0, -1,
                    List.of(6, 44, 92), "{\"steps\":8000}"),
            new Persona("fay", "Fay", "Europe/London", 29, 1655, 58_400, 57_800, 252, 57, 109, 9_800, 3, 2,
                    List.of(18, 48, 95, 63, 71), "{\"sleep\":28800}"),
            new Persona("gina", "Gina", "America/Los_Angeles", 38, 1640, 66_000, 64_500, 272, 60, 117, 7_800, 5, 6,
                    List.of(7, 63, 58), "{\"sleep\":28800}"),
            new Persona("hugo", "Hugo", "Pacific/Auckland", 44, 1790, 84_000, 82_500, 231, 57, 124, 9_300, 0, -1,
                    List.of(16, 43, 93), "{\"steps\":9000}"),
            new Persona("iris", "Iris", "Europe/Berlin", 41, 1702, 71_400, 68_200, 281, 58, 118, 8_600, 0, -1,
                    List.of(10, 45, 94), "{\"steps\":10000,\"sleep\":28800,\"weight\":{\"value\":66500,\"unit\":-3}}"),
            new Persona("jack", "Jack", "America/New_York", 46, 1835, 92_800, 88_900, 243, 64, 131, 6_100, 0, -1,
                    List.of(5, 1057), "{\"weight\":{\"value\":85000,\"unit\":-3}}"),
            new Persona(NO_DATA, "Nobody", "Europe/Berlin", 40, 1750, 75_000, 75_000, 250, 60, 120, 0, 0, -1, List.of(),
                    "{}"),
            new Persona(DEMO, "Demo", "Europe/Paris", 38, 1760, 80_000, 76_500, 235, 60, 121, 9_000, 8, 7,
                    List.of(10, 44, 94, 63, 70),
                    "{\"steps\":10000,\"sleep\":28800,\"weight\":{\"value\":75000,\"unit\":-3}}"));

    /** @return the character of that name */
    public static Optional<Persona> named(String name) {
        return ALL.stream().filter(persona -> persona.name.equals(name)).findFirst();
    }

    public static List<Persona> all() {
        return ALL;
    }

    JsonObject goalsAsJson() {
        return JsonParser.parseString(goals).getAsJsonObject();
    }

    /** @return the weight in g after a part of the history, 0 being its begin and 1 today */
    long weightAt(double progress) {
        return Math.round(firstWeight + (lastWeight - firstWeight) * progress);
    }

    int diastolic() {
        return systolic * 63 / 100;
    }
}
