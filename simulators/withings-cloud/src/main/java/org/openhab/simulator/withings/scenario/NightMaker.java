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
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Ids;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.SleepSummary;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Scores sleep sessions (withings.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class NightMaker {

    private static final int MINUTE = 60;
    private static final int TRACKER = 16;
    private static final int MAT = 32;
    /** Minutes of sleep that the index of breathing needs (withings.md 6.1). */
    private static final int SHORTEST_FOR_INDEX = 5 * 60;

    private NightMaker() {
    }

    /**
     * @param start lying down, in unix seconds
     * @param minutes in bed, at least {@link Hypnogram#SHORTEST}
     * @param scored when the cloud has the night, in unix seconds
     * @param detail whether the stretches carry their signals
     */
    static Night make(Ids ids, Sleeper sleeper, long start, int minutes, long scored, boolean detail,
            RandomGenerator random) {
        Hypnogram course = Hypnogram.draw(minutes, sleeper.tellsRem(), random);
        NightSignals signals = new NightSignals(sleeper, start, course, detail, random);
        JsonObject data = durations(course, sleeper);
        signals.summarise(data);
        assess(data, signals, course, sleeper, random);
        data.add("night_events", events(course));
        long end = start + course.minutes() * (long) MINUTE;
        JsonObject json = Json.object("id", ids.nextNight(), "timezone", sleeper.zone().getId(), "model",
                sleeper.mat() ? MAT : TRACKER, "model_id", sleeper.device().modelId(), "hash_deviceid",
                sleeper.device().deviceid(), "startdate", start, "enddate", end, "date", sleeper.dayOf(end), "data",
                data, "created", scored, "modified", scored);
        return new Night(signals.stretches(), new SleepSummary(json));
    }

    private static JsonObject durations(Hypnogram course, Sleeper sleeper) {
        List<Hypnogram.Block> blocks = course.blocks();
        int light = course.minutes(Hypnogram.LIGHT) * MINUTE;
        int deep = course.minutes(Hypnogram.DEEP) * MINUTE;
        int rem = course.minutes(Hypnogram.REM) * MINUTE;
        int inBed = course.minutes() * MINUTE;
        int asleep = light + deep + rem;
        int fallAsleep = blocks.get(0).minutes() * MINUTE;
        int wakeUp = blocks.get(blocks.size() - 1).minutes() * MINUTE;
        int outOfBed = (int) blocks.stream().filter(Hypnogram.Block::outOfBed).count();
        JsonObject data = Json.object("total_timeinbed", inBed, "total_sleep_time", asleep, "lightsleepduration", light,
                "deepsleepduration", deep);
        if (sleeper.tellsRem()) {
            data.addProperty("remsleepduration", rem);
            data.addProperty("nb_rem_episodes", course.episodes(Hypnogram.REM));
        }
        data.addProperty("wakeupduration", inBed - asleep);
        data.addProperty("wakeupcount", course.episodes(Hypnogram.AWAKE) - 2 - outOfBed);
        data.addProperty("waso", inBed - asleep - fallAsleep - wakeUp);
        data.addProperty("sleep_latency", fallAsleep);
        data.addProperty("wakeup_latency", wakeUp);
        data.addProperty("durationtosleep", fallAsleep);
        data.addProperty("durationtowakeup", wakeUp);
        data.addProperty("sleep_efficiency",
                BigDecimal.valueOf(asleep).divide(BigDecimal.valueOf(inBed), 2, RoundingMode.HALF_UP));
        data.addProperty("out_of_bed_count", outOfBed);
        return data;
    }

    private static void assess(JsonObject data, NightSignals signals, Hypnogram course, Sleeper sleeper,
            RandomGenerator random) {
        int asleep = course.minutes() - course.minutes(Hypnogram.AWAKE);
        int deepShare = 100 * course.minutes(Hypnogram.DEEP) / asleep;
        int score = 40 + asleep / 12 + Math.min(20, deepShare / 2) - 3 * course.episodes(Hypnogram.AWAKE);
        data.addProperty("sleep_score", Math.max(20, Math.min(100, score)));
        boolean breathing = sleeper.mat() && sleeper.apnoea() >= 0;
        int events = breathing ? Math.max(0, sleeper.apnoea() + random.nextInt(-2, 3)) : -1;
        data.addProperty("breathing_disturbances_intensity", breathing ? events + 2 : -1);
        if (breathing) {
            data.addProperty("breathing_quality_assessment", events + 2);
        }
        data.addProperty("apnea_hypopnea_index", sleeper.american() ? -1 : events);
        if (breathing && sleeper.american() && asleep >= SHORTEST_FOR_INDEX) {
            data.addProperty("withings_index", events);
            signals.index(events);
        }
        if (sleeper.tellsTemperature()) {
            data.addProperty("core_body_temperature_min", 36.1);
            data.addProperty("core_body_temperature_avg", 36.4);
            data.addProperty("core_body_temperature_max", 36.9);
            data.addProperty("core_body_temperature_status", "usual");
        }
    }

    /** Got in bed, fell asleep, woke up and got out, in seconds from the begin. */
    private static JsonObject events(Hypnogram course) {
        JsonArray in = new JsonArray();
        JsonArray asleep = new JsonArray();
        JsonArray awake = new JsonArray();
        JsonArray out = new JsonArray();
        in.add(0);
        int at = 0;
        boolean sleeping = false;
        for (Hypnogram.Block block : course.blocks()) {
            boolean sleeps = block.state() != Hypnogram.AWAKE;
            if (sleeps != sleeping) {
                (sleeps ? asleep : awake).add(at);
                sleeping = sleeps;
            }
            if (block.outOfBed()) {
                out.add(at);
                in.add(at + block.minutes() * MINUTE);
            }
            at += block.minutes() * MINUTE;
        }
        out.add(at);
        return Json.object("1", in, "2", asleep, "3", awake, "4", out);
    }
}
