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
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.SleepStretch;

import com.google.gson.JsonObject;

/**
 * Draws the signals of a night and keeps what its summary needs of them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class NightSignals {

    private static final int MINUTE = 60;
    private static final int VARIABILITY_EVERY = 5;
    private static final List<String> OF_A_PULSE = List.of("hr", "rr", "rmssd", "sdnn_1", "hrv_quality");
    private static final List<String> OF_A_MAT = List.of("hr", "rr", "rmssd", "sdnn_1", "hrv_quality", "snoring",
            "breathing_sounds", "chest_movement_rate", "mvt_score");

    private final Sleeper sleeper;
    private final RandomGenerator random;
    private final boolean detail;
    private final List<SleepStretch> stretches = new ArrayList<>();
    private final List<Long> pulses = new ArrayList<>();
    private final List<Long> breaths = new ArrayList<>();
    private final List<Long> variability = new ArrayList<>();
    private final List<Long> movements = new ArrayList<>();
    private final List<Long> sounds = new ArrayList<>();
    private final List<Long> chest = new ArrayList<>();
    private int noisyMinutes;
    private int noisyEpisodes;
    private boolean noisyBefore;

    /** @param detail whether the stretches carry their signals; the summary is the same without */
    NightSignals(Sleeper sleeper, long start, Hypnogram course, boolean detail, RandomGenerator random) {
        this.sleeper = sleeper;
        this.detail = detail;
        this.random = random;
        long at = start;
        for (Hypnogram.Block block : course.blocks()) {
            stretches.add(new SleepStretch(stretch(at, block)));
            at += block.minutes() * (long) MINUTE;
        }
    }

    List<SleepStretch> stretches() {
        return stretches;
    }

    /** Notes the index of breathing, which comes once, when the night is over. */
    void index(long events) {
        JsonObject last = stretches.get(stretches.size() - 1).json();
        last.add("withings_index", Json.object(Json.text(last, "startdate", ""), events));
    }

    /** Adds averages and extremes to the data of the summary. */
    void summarise(JsonObject data) {
        if (sleeper.tellsPulse()) {
            range(data, "hr", pulses);
            range(data, "rr", breaths);
        }
        data.addProperty("snoring", noisyMinutes * MINUTE);
        data.addProperty("snoringepisodecount", noisyEpisodes);
        if (sleeper.mat()) {
            data.addProperty("breathing_sounds", sounds.stream().mapToLong(Long::longValue).sum());
            data.addProperty("breathing_sounds_episode_count", noisyEpisodes);
            range(data, "chest_movement_rate", chest);
            data.addProperty("mvt_score_avg", average(movements));
            data.addProperty("mvt_active_duration", movements.stream().filter(score -> score > 40).count() * MINUTE);
        }
        if (!variability.isEmpty() && sleeper.tellsPulse()) {
            int third = Math.max(1, variability.size() / 3);
            data.addProperty("rmssd_start_avg", average(variability.subList(0, third)) + 0.5);
            data.addProperty("rmssd_end_avg",
                    average(variability.subList(variability.size() - third, variability.size())) + 0.25);
        }
    }

    private JsonObject stretch(long start, Hypnogram.Block block) {
        JsonObject json = Json.object("startdate", start, "state", block.state(), "enddate",
                start + block.minutes() * (long) MINUTE, "model", sleeper.device().model());
        names().forEach(name -> json.add(name, new JsonObject()));
        for (int minute = 0; minute < block.minutes() && !block.outOfBed(); minute++) {
            long epoch = start + minute * (long) MINUTE;
            long breath = breath(block.state());
            note(json, "hr", epoch, pulse(block.state()), pulses);
            note(json, "rr", epoch, breath, breaths);
            if (minute % VARIABILITY_EVERY == 0) {
                long value = 28 + random.nextInt(22);
                note(json, "rmssd", epoch, value, variability);
                add(json, "sdnn_1", epoch, value + 12);
                add(json, "hrv_quality", epoch, 60 + value % 37);
            }
            if (sleeper.mat()) {
                boolean noisy = snores(block.state());
                add(json, "snoring", epoch, noisy ? 1 : 0);
                note(json, "breathing_sounds", epoch, noisy ? 20 + breath : 0, sounds);
                note(json, "chest_movement_rate", epoch, breath + minute % 2, chest);
                note(json, "mvt_score", epoch,
                        block.state() == Hypnogram.AWAKE ? 60 + random.nextInt(120) : random.nextInt(45), movements);
            }
        }
        json.addProperty("hash_deviceid", sleeper.device().deviceid());
        json.addProperty("model_id", sleeper.device().modelId());
        return json;
    }

    private List<String> names() {
        if (!detail) {
            return List.of();
        }
        return sleeper.mat() ? OF_A_MAT : sleeper.tellsPulse() ? OF_A_PULSE : List.of();
    }

    private static void note(JsonObject stretch, String name, long epoch, long value, List<Long> all) {
        all.add(value);
        add(stretch, name, epoch, value);
    }

    /** A signal that the device does not tell has no place in the stretch. */
    private static void add(JsonObject stretch, String name, long epoch, long value) {
        if (stretch.get(name)instanceof JsonObject signal) {
            signal.addProperty(Long.toString(epoch), value);
        }
    }

    private long pulse(int state) {
        int above = state == Hypnogram.AWAKE ? 14 : state == Hypnogram.REM ? 7 : state == Hypnogram.LIGHT ? 4 : 0;
        return sleeper.restingPulse() + above + random.nextInt(-2, 4);
    }

    private long breath(int state) {
        return (state == Hypnogram.DEEP ? 13 : 15) + random.nextInt(-1, 2);
    }

    private boolean snores(int state) {
        boolean asleep = state == Hypnogram.LIGHT || state == Hypnogram.DEEP;
        // Noise comes in runs.
        int likely = noisyBefore ? 70 : sleeper.snoring();
        boolean noisy = asleep && sleeper.snoring() > 0 && random.nextInt(100) < likely;
        if (noisy) {
            noisyMinutes++;
            noisyEpisodes += noisyBefore ? 0 : 1;
        }
        noisyBefore = noisy;
        return noisy;
    }

    private static void range(JsonObject data, String name, List<Long> values) {
        data.addProperty(name + "_average", average(values));
        data.addProperty(name + "_min", values.stream().mapToLong(Long::longValue).min().orElse(0));
        data.addProperty(name + "_max", values.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private static long average(List<Long> values) {
        return Math.round(values.stream().mapToLong(Long::longValue).average().orElse(0));
    }
}
