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

    private final Sleeper sleeper;
    private final RandomGenerator random;
    private final List<SleepStretch> stretches = new ArrayList<>();
    private final List<Long> pulses = new ArrayList<>();
    private final List<Long> breaths = new ArrayList<>();
    private final List<Long> variability = new ArrayList<>();
    private final List<Long> movements = new ArrayList<>();
    private int noisyMinutes;
    private int noisyEpisodes;
    private boolean noisyBefore;

    NightSignals(Sleeper sleeper, long start, Hypnogram course, RandomGenerator random) {
        this.sleeper = sleeper;
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

    /** Adds averages and extremes to the data of the summary. */
    void summarise(JsonObject data) {
        if (sleeper.tellsPulse()) {
            range(data, "hr", pulses);
            range(data, "rr", breaths);
        }
        data.addProperty("snoring", noisyMinutes * MINUTE);
        data.addProperty("snoringepisodecount", noisyEpisodes);
        if (sleeper.mat()) {
            data.addProperty("mvt_score_avg", average(movements));
            data.addProperty("mvt_active_duration", movements.stream().filter(score -> score > 40).count() * MINUTE);
        }
        if (!variability.isEmpty()) {
            int third = Math.max(1, variability.size() / 3);
            data.addProperty("rmssd_start_avg", average(variability.subList(0, third)) + 0.5);
            data.addProperty("rmssd_end_avg",
                    average(variability.subList(variability.size() - third, variability.size())) + 0.25);
        }
    }

    private JsonObject stretch(long start, Hypnogram.Block block) {
        JsonObject json = Json.object("startdate", start, "state", block.state(), "enddate",
                start + block.minutes() * (long) MINUTE, "model", sleeper.device().model());
        JsonObject hr = new JsonObject();
        JsonObject rr = new JsonObject();
        JsonObject snoring = new JsonObject();
        JsonObject rmssd = new JsonObject();
        JsonObject sdnn = new JsonObject();
        JsonObject movement = new JsonObject();
        for (int minute = 0; minute < block.minutes() && !block.outOfBed(); minute++) {
            String epoch = Long.toString(start + minute * (long) MINUTE);
            draw(hr, epoch, pulse(block.state()), pulses);
            draw(rr, epoch, breath(block.state()), breaths);
            if (minute % VARIABILITY_EVERY == 0) {
                long value = 28 + random.nextInt(22);
                draw(rmssd, epoch, value, variability);
                sdnn.addProperty(epoch, value + 12);
            }
            if (sleeper.mat()) {
                snoring.addProperty(epoch, snores(block.state()) ? 1 : 0);
                draw(movement, epoch, block.state() == Hypnogram.AWAKE ? 60 + random.nextInt(120) : random.nextInt(45),
                        movements);
            }
        }
        if (sleeper.tellsPulse()) {
            json.add("hr", hr);
            json.add("rr", rr);
            json.add("rmssd", rmssd);
            json.add("sdnn_1", sdnn);
        }
        if (sleeper.mat()) {
            json.add("snoring", snoring);
            json.add("mvt_score", movement);
        }
        json.addProperty("hash_deviceid", sleeper.device().deviceid());
        json.addProperty("model_id", sleeper.device().modelId());
        return json;
    }

    private static void draw(JsonObject map, String epoch, long value, List<Long> all) {
        map.addProperty(epoch, value);
        all.add(value);
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
