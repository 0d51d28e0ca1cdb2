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

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Activity;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Json;

import com.google.gson.JsonObject;

/**
 * Makes day totals and fine-grained series of a plan (withings.md 5.1, 5.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class DayMaker {

    private static final int MINUTE = 60;
    private static final int PULSE_EVERY = 600;
    private static final int WALKS = 4;
    private static final int FIRST_WITH_PULSE = 55;
    private static final int WITHINGS = 1;
    private static final int EXTERNAL = 18;
    private static final double RESTING_PER_HOUR = 68;

    private DayMaker() {
    }

    /**
     * @param hours those that are over; at least one
     * @param source the tracker or phone
     * @param modified unix seconds of the last synchronisation
     */
    static Activity totals(DayPlan plan, List<DayPlan.Hour> hours, Device source, String zone, long modified) {
        boolean phone = phone(source);
        int moderate = sum(hours, DayPlan.Hour::moderate);
        int intense = sum(hours, DayPlan.Hour::intense);
        double calories = total(hours, DayPlan.Hour::calories);
        JsonObject json = Json.object("steps", sum(hours, DayPlan.Hour::steps), "distance",
                total(hours, DayPlan.Hour::distance), "elevation", sum(hours, DayPlan.Hour::elevation), "soft",
                sum(hours, DayPlan.Hour::soft), "moderate", moderate, "intense", intense, "active", moderate + intense,
                "calories", calories, "totalcalories", rounded(calories + hours.size() * RESTING_PER_HOUR));
        if (tellsPulse(source)) {
            pulse(json, hours, intense, moderate);
        }
        String deviceid = phone ? null : source.deviceid();
        json.add("deviceid", Json.element(deviceid));
        json.add("hash_deviceid", Json.element(deviceid));
        json.addProperty("timezone", zone);
        json.addProperty("date", plan.date().toString());
        json.addProperty("modified", modified);
        json.addProperty("brand", phone ? EXTERNAL : WITHINGS);
        json.addProperty("modelid", source.modelId());
        json.addProperty("model", source.model());
        json.addProperty("is_tracker", !phone);
        return new Activity(json);
    }

    /** @return entries by unix second whose steps add up to those of the hours; nothing for phones */
    static SortedMap<Long, JsonObject> series(List<DayPlan.Hour> hours, Device source) {
        SortedMap<Long, JsonObject> series = new TreeMap<>();
        if (phone(source)) {
            return series;
        }
        for (DayPlan.Hour hour : hours) {
            for (int walk = 0; walk < WALKS && hour.steps() > 0; walk++) {
                int steps = walk == 0 ? hour.steps() - (WALKS - 1) * (hour.steps() / WALKS) : hour.steps() / WALKS;
                // Off the ten-minute grid of the pulse.
                series.put(hour.start() + (walk * 14 + 3) * (long) MINUTE,
                        WatchSignals.entry(source, "steps", steps, "elevation", walk == 0 ? hour.elevation() : 0,
                                "calories", rounded(steps * 0.04), "distance", rounded(steps * 0.75), "duration",
                                MINUTE));
            }
            for (int second = 0; second < 3600 && tellsPulse(source); second += PULSE_EVERY) {
                series.put(hour.start() + second, WatchSignals.entry(source, "heart_rate",
                        hour.pulse() + second / PULSE_EVERY % 3, "duration", MINUTE));
            }
        }
        series.putAll(WatchSignals.of(hours, source));
        return series;
    }

    static boolean phone(Device source) {
        return DeviceModel.byId(source.modelId()).map(DeviceModel::phone).orElse(false);
    }

    private static boolean tellsPulse(Device source) {
        return !phone(source) && source.modelId() >= FIRST_WITH_PULSE;
    }

    private static void pulse(JsonObject json, List<DayPlan.Hour> hours, int intense, int moderate) {
        List<Integer> pulses = new ArrayList<>(hours.stream().map(DayPlan.Hour::pulse).toList());
        json.addProperty("hr_average", Math.round(pulses.stream().mapToInt(Integer::intValue).average().orElse(0)));
        json.addProperty("hr_min", pulses.stream().mapToInt(Integer::intValue).min().orElse(0));
        json.addProperty("hr_max", pulses.stream().mapToInt(Integer::intValue).max().orElse(0) + 2);
        json.addProperty("hr_zone_0", hours.size() * 3600 - moderate - intense);
        json.addProperty("hr_zone_1", moderate);
        json.addProperty("hr_zone_2", intense);
        json.addProperty("hr_zone_3", 0);
    }

    private static int sum(List<DayPlan.Hour> hours, ToIntFunction<DayPlan.Hour> what) {
        return hours.stream().mapToInt(what).sum();
    }

    private static double total(List<DayPlan.Hour> hours, ToDoubleFunction<DayPlan.Hour> what) {
        return rounded(hours.stream().mapToDouble(what).sum());
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
