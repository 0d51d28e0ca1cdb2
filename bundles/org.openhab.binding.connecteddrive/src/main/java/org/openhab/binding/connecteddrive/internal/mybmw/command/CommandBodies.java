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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Writes the contents of commands (bmw-mybmw.md 8.1, 8.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CommandBodies {

    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("'0001-01-01T'HH:mm:ss.SSS");
    private static final Map<String, String> MODES = Map.of("IMMEDIATE_CHARGING", "CHARGING_IMMEDIATELY",
            "DELAYED_CHARGING", "TIME_SLOT");
    private static final Map<String, String> PREFERENCES = Map.of("IMMEDIATE_CHARGING", "NO_PRESELECTION",
            "DELAYED_CHARGING", "CHARGING_WINDOW");
    private static final Map<String, String> TIMERS = Map.of("WEEKLY_PLANNER", "WEEKLY_DEPARTURE_TIMER",
            "TWO_TIMES_TIMER", "TWO_DEPARTURE_TIMER");
    /** Parts of an address that a position does not tell, but the cloud wants to see. */
    private static final String[] ADDRESS = { "street", "postalCode", "city", "country", "formatted", "countryCode",
            "houseNumber", "region", "regionCode", "district", "settlement", "banchi", "chome", "go", "subblock" };

    private CommandBodies() {
    }

    /** What is {@code null} is left out, so that it stays as it is. */
    static String settings(@Nullable BigDecimal target, @Nullable BigDecimal acLimit) {
        JsonObject body = new JsonObject();
        if (target != null) {
            body.addProperty("chargingTarget", target.intValueExact());
        }
        if (acLimit != null) {
            // Never 1E+1: the cloud wants an integer.
            body.addProperty("acLimitValue", new BigDecimal(acLimit.stripTrailingZeros().toPlainString()));
        }
        return body.toString();
    }

    /** The whole profile: the cloud takes nothing less. */
    static String profile(ChargeProfile profile, String servicePack) {
        JsonObject mode = new JsonObject();
        mode.addProperty("chargingPreference", PREFERENCES.getOrDefault(profile.mode(), profile.preference()));
        mode.addProperty("type", MODES.getOrDefault(profile.mode(), profile.mode()));
        mode.addProperty("timerChange", "NO_CHANGE");
        mode.addProperty("startTimeSlot", slot(profile.windowStart()));
        mode.addProperty("endTimeSlot", slot(profile.windowEnd()));
        JsonArray timers = new JsonArray();
        profile.timers().forEach(timer -> timers.add(timer(timer)));
        JsonObject departure = new JsonObject();
        departure.addProperty("type", TIMERS.getOrDefault(profile.control(), profile.control()));
        departure.add("weeklyTimers", timers);
        JsonObject body = new JsonObject();
        body.add("chargingMode", mode);
        body.add("departureTimer", departure);
        body.addProperty("isPreconditionForDepartureActive", Boolean.TRUE.equals(profile.climate()));
        body.addProperty("servicePack", servicePack);
        return body.toString();
    }

    static String poi(String vin, Poi poi) {
        JsonObject vehicle = new JsonObject();
        vehicle.addProperty("vin", vin);
        JsonObject place = new JsonObject();
        place.addProperty("title", poi.name().strip());
        place.addProperty("placeType", "ADDRESS");
        place.addProperty("formattedAddress", (poi.address().isBlank() ? poi.name() : poi.address()).strip());
        place.add("position", position(poi.latitude(), poi.longitude()));
        JsonObject entrance = new JsonObject();
        entrance.add("name", JsonNull.INSTANCE);
        entrance.add("position", position(poi.latitude(), poi.longitude()));
        place.add("entrances", arrayOf(entrance));
        JsonObject category = new JsonObject();
        category.addProperty("losCategory", "Address");
        category.add("mguVehicleCategoryId", JsonNull.INSTANCE);
        category.addProperty("name", "Address");
        place.add("category", category);
        JsonObject address = new JsonObject();
        for (String part : ADDRESS) {
            address.add(part, JsonNull.INSTANCE);
        }
        place.add("address", address);
        place.add("provider", JsonNull.INSTANCE);
        place.add("providerId", JsonNull.INSTANCE);
        place.addProperty("providerPoiId", "");
        place.add("sourceType", JsonNull.INSTANCE);
        place.add("vehicleCategoryId", JsonNull.INSTANCE);
        JsonObject body = new JsonObject();
        body.add("vehicleInformation", vehicle);
        body.add("places", arrayOf(place));
        return body.toString();
    }

    private static JsonObject timer(ChargeProfile.Timer timer) {
        JsonArray days = new JsonArray();
        timer.days().stream().sorted().map(DayOfWeek::name).forEach(days::add);
        JsonObject json = new JsonObject();
        json.addProperty("id", timer.id());
        json.addProperty("time", slot(timer.time()));
        json.addProperty("timerAction", timer.enabled() ? "ACTIVATE" : "DEACTIVATE");
        json.add("daysOfTheWeek", days);
        return json;
    }

    private static JsonObject position(BigDecimal latitude, BigDecimal longitude) {
        JsonObject position = new JsonObject();
        position.add("lat", new JsonPrimitive(latitude));
        position.add("lng", new JsonPrimitive(longitude));
        return position;
    }

    private static JsonArray arrayOf(JsonElement element) {
        JsonArray array = new JsonArray();
        array.add(element);
        return array;
    }

    private static String slot(@Nullable LocalTime time) {
        return SLOT.format(time == null ? LocalTime.MIDNIGHT : time);
    }
}
