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

import java.time.Instant;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Ids;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Workout;

import com.google.gson.JsonObject;

/**
 * Makes workouts (withings.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WorkoutMaker {

    static final int WALK = 1;
    static final int RUN = 2;
    static final int CYCLING = 6;
    static final int SWIMMING = 7;
    static final int HIIT = 550;

    private static final int POOL = 25;
    private static final int CONFIRMED = 7;
    private static final int FIRST_SCANWATCH = 93;
    private static final int SCANWATCH_2 = 94;

    /**
     * What was done.
     *
     * @param category the number of withings.md 5.3
     * @param start unix seconds
     * @param minutes how long
     * @param restingPulse in bpm
     */
    record Effort(int category, long start, int minutes, int restingPulse) {

        private int metersPerMinute() {
            switch (category) {
                case RUN:
                    return 165;
                case CYCLING:
                    return 370;
                case SWIMMING:
                    return 40;
                case WALK:
                    return 80;
                default:
                    return 0;
            }
        }

        private int kilocalories() {
            return minutes * (category == WALK ? 5 : 10);
        }
    }

    private WorkoutMaker() {
    }

    /** @param source the watch or phone; a phone leaves no device id and no pulse */
    static Workout make(Ids ids, Device source, ZoneId zone, Effort effort, long modified) {
        boolean phone = DayMaker.phone(source);
        long end = effort.start() + effort.minutes() * 60L;
        JsonObject json = Json.object("id", ids.nextWorkout(), "category", effort.category(), "timezone", zone.getId(),
                "model", source.modelId(), "attrib", phone ? 0 : CONFIRMED, "startdate", effort.start(), "enddate", end,
                "date", Instant.ofEpochSecond(effort.start()).atZone(zone).toLocalDate().toString(), "deviceid",
                phone ? null : source.deviceid(), "data", data(effort, source), "modified", modified);
        return new Workout(json);
    }

    private static JsonObject data(Effort effort, Device source) {
        boolean phone = DayMaker.phone(source);
        int meters = effort.metersPerMinute() * effort.minutes();
        int seconds = effort.minutes() * 60;
        int average = phone ? 0 : effort.restingPulse() + (effort.category() == WALK ? 40 : 85);
        JsonObject data = Json.object("calories", effort.kilocalories(), "intensity",
                effort.category() == WALK ? 30 : 50, "manual_distance", 0, "manual_calories", 0, "hr_average", average,
                "hr_min", phone ? 0 : average - 35, "hr_max", phone ? 0 : average + 24, "hr_zone_0",
                phone ? 0 : seconds / 10, "hr_zone_1", phone ? 0 : seconds / 5, "hr_zone_2", phone ? 0 : seconds / 2,
                "hr_zone_3", phone ? 0 : seconds - seconds / 10 - seconds / 5 - seconds / 2, "pause_duration", 0);
        if (effort.category() == SWIMMING) {
            data.addProperty("algo_pause_duration", 45);
            data.addProperty("pool_laps", meters / POOL);
            data.addProperty("strokes", meters * 10 / 12);
            data.addProperty("pool_length", POOL);
        } else {
            data.add("algo_pause_duration", Json.element(null));
            data.addProperty("steps", effort.category() == CYCLING ? 0 : meters * 10 / 8);
            data.addProperty("elevation", meters / 200);
        }
        data.addProperty("distance", meters);
        data.addProperty("spo2_average", source.modelId() >= FIRST_SCANWATCH && !phone ? 95 + effort.minutes() % 4 : 0);
        if (source.modelId() == SCANWATCH_2) {
            data.addProperty("core_body_temperature_min", 36.8);
            data.addProperty("core_body_temperature_avg", 37.4);
            data.addProperty("core_body_temperature_max", 38.1);
            data.addProperty("core_body_temperature_status", "usual");
        }
        return data;
    }
}
