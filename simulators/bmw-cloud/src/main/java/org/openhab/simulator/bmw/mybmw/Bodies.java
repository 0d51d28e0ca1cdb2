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

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.ChargingPlan;
import org.openhab.simulator.bmw.model.DepartureTimer;
import org.openhab.simulator.bmw.model.Keys;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Reads the bodies of commands as strictly as the cloud does (bmw-mybmw.md 8.1, 8.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Bodies {

    private static final Set<String> TIMER_CHANGES = Set.of("NO_CHANGE", "CHANGE");
    private static final Set<String> PREFERENCES = Set.of("NO_PRESELECTION", "CHARGING_WINDOW");

    private Bodies() {
    }

    /** @throws MyBmwError 400 when the text is no JSON object */
    static JsonObject object(String text) {
        try {
            if (JsonParser.parseString(text)instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException e) {
            throw bad("The body is no JSON");
        }
        throw bad("The body must be an object");
    }

    /** Target and limit of charging, as values of the car. */
    static Map<String, Object> settings(Car car, String text) {
        JsonObject body = object(text);
        Map<String, Object> values = new HashMap<>();
        if (!absent(body, "chargingTarget")) {
            int target = integer(body, "chargingTarget");
            if (target < 20 || target > 100 || target % 5 != 0) {
                throw bad("chargingTarget must be 20 to 100 in steps of 5");
            }
            values.put(Keys.SOC_TARGET, target);
        }
        if (!absent(body, "acLimitValue")) {
            int limit = integer(body, "acLimitValue");
            if (!car.facts().acLimits().contains(limit)) {
                throw bad("acLimitValue must be one of the values of the car");
            }
            values.put(Keys.AC_LIMIT, limit);
            values.put(Keys.AC_LIMIT_ACTIVE, true);
        }
        if (values.isEmpty()) {
            throw bad("chargingTarget or acLimitValue is needed");
        }
        return values;
    }

    /** A complete profile; what it does not carry stays as it is. */
    static ChargingPlan profile(Car car, String text) {
        JsonObject body = object(text);
        JsonObject mode = child(body, "chargingMode");
        JsonObject departure = child(body, "departureTimer");
        if (!car.facts().servicePack().equals(text(body, "servicePack"))) {
            throw bad("servicePack is not that of the car");
        }
        if (!TIMER_CHANGES.contains(text(mode, "timerChange"))) {
            throw bad("timerChange is unknown");
        }
        String preference = text(mode, "chargingPreference");
        if (!PREFERENCES.contains(preference)) {
            throw bad("chargingPreference is unknown");
        }
        ChargingPlan old = car.logbook().plan();
        return new ChargingPlan(stateWord(ChargingJson.CONTROLS, text(departure, "type")),
                stateWord(ChargingJson.MODES, text(mode, "type")), preference,
                truth(body, "isPreconditionForDepartureActive"), slot(mode, "startTimeSlot"), slot(mode, "endTimeSlot"),
                timers(departure), old.loudness(), old.hospitality());
    }

    /** The goals of a POI call. @return the list of places */
    static JsonArray places(Car car, String text) {
        JsonObject body = object(text);
        if (!car.vin().equals(text(child(body, "vehicleInformation"), "vin"))) {
            throw bad("vehicleInformation.vin is not the car of the header");
        }
        if (!(body.get("places")instanceof JsonArray places) || places.isEmpty()) {
            throw bad("places is missing");
        }
        for (JsonElement each : places) {
            if (!(each instanceof JsonObject place)) {
                throw bad("a place must be an object");
            }
            text(place, "title");
            text(place, "placeType");
            text(place, "formattedAddress");
            text(child(place, "category"), "name");
            position(child(place, "position"));
            if (!(place.get("entrances")instanceof JsonArray entrances) || entrances.isEmpty()) {
                throw bad("entrances is missing");
            }
            entrances.forEach(entrance -> position(child(entrance.getAsJsonObject(), "position")));
        }
        return places;
    }

    private static void position(JsonObject position) {
        for (String name : List.of("lat", "lng")) {
            if (absent(position, name)) {
                throw bad(name + " is missing");
            }
            position.get(name).getAsDouble();
        }
    }

    private static List<DepartureTimer> timers(JsonObject departure) {
        if (!(departure.get("weeklyTimers")instanceof JsonArray list)) {
            throw bad("weeklyTimers is missing");
        }
        List<DepartureTimer> timers = new ArrayList<>();
        for (JsonElement each : list) {
            JsonObject timer = each.getAsJsonObject();
            String action = text(timer, "timerAction");
            if (!"ACTIVATE".equals(action) && !"DEACTIVATE".equals(action)) {
                throw bad("timerAction is unknown");
            }
            if (!(timer.get("daysOfTheWeek")instanceof JsonArray names)) {
                throw bad("daysOfTheWeek is missing");
            }
            timers.add(new DepartureTimer(integer(timer, "id"), slot(timer, "time"), "ACTIVATE".equals(action),
                    days(names)));
        }
        return List.copyOf(timers);
    }

    private static List<DayOfWeek> days(JsonArray names) {
        try {
            return names.asList().stream().map(name -> DayOfWeek.valueOf(name.getAsString())).toList();
        } catch (IllegalArgumentException e) {
            throw bad("daysOfTheWeek has an unknown day");
        }
    }

    private static String stateWord(Map<String, String> commandWords, String word) {
        return commandWords.entrySet().stream().filter(entry -> entry.getValue().equals(word)).map(Map.Entry::getKey)
                .findFirst().orElseThrow(() -> bad("unknown type " + word));
    }

    /** {@code 0001-01-01T21:00:00.000}, with or without milliseconds (13.5). */
    private static LocalTime slot(JsonObject o, String name) {
        String text = text(o, name);
        try {
            if (text.startsWith("0001-01-01T")) {
                return LocalTime.parse(text.substring(11));
            }
        } catch (DateTimeException e) {
            throw bad(name + " is malformed");
        }
        throw bad(name + " is malformed");
    }

    private static boolean absent(JsonObject o, String name) {
        return !o.has(name) || o.get(name).isJsonNull();
    }

    private static JsonObject child(JsonObject o, String name) {
        if (o.get(name)instanceof JsonObject child) {
            return child;
        }
        throw bad(name + " is missing");
    }

    private static String text(JsonObject o, String name) {
        if (absent(o, name) || !o.get(name).isJsonPrimitive()) {
            throw bad(name + " is missing");
        }
        return o.get(name).getAsString();
    }

    private static boolean truth(JsonObject o, String name) {
        String text = text(o, name);
        if (!"true".equals(text) && !"false".equals(text)) {
            throw bad(name + " must be true or false");
        }
        return Boolean.parseBoolean(text);
    }

    private static int integer(JsonObject o, String name) {
        @Nullable
        String text = text(o, name);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw bad(name + " must be a whole number");
        }
    }

    private static MyBmwError bad(String what) {
        return MyBmwError.api(400, what);
    }
}
