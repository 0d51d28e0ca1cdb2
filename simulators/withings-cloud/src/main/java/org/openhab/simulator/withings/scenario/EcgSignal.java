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

import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.HeartRecord;
import org.openhab.simulator.withings.model.Json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Draws the curve of an ECG from its id and heart rate, so that nothing has to be stored (withings.md 7.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class EcgSignal {

    private static final int BPM_CORE = 44;
    private static final int BODY_SCAN = 10;
    private static final int LEFT_WRIST = 1;
    private static final int LEFT_ARM = 3;
    private static final int BETWEEN_ARMS = 29;

    private EcgSignal() {
    }

    /** @return the body of the answer */
    public static JsonObject of(HeartRecord heart) {
        boolean core = heart.model() == BPM_CORE;
        int frequency = core ? 500 : 300;
        int samples = frequency * (core ? 20 : 30);
        long rate = Json.integer(heart.json(), "heart_rate", 60);
        int position = core ? LEFT_ARM : heart.model() == BODY_SCAN ? BETWEEN_ARMS : LEFT_WRIST;
        return Json.object("signal", curve(heart.signalid(), samples, frequency, rate), "sampling_frequency", frequency,
                "wearposition", position, "model", heart.model(), "heart_rate", rate);
    }

    private static JsonArray curve(long signalid, int samples, int frequency, long rate) {
        SplittableRandom noise = new SplittableRandom(signalid);
        double beat = 60.0 * frequency / Math.max(20, rate);
        JsonArray signal = new JsonArray(samples);
        for (int i = 0; i < samples; i++) {
            double phase = i % beat / beat;
            double microvolts = wave(phase, 0.20, 0.025, 110) + wave(phase, 0.34, 0.008, -120)
                    + wave(phase, 0.36, 0.010, 980) + wave(phase, 0.385, 0.009, -210) + wave(phase, 0.60, 0.045, 240);
            signal.add(Math.round(microvolts) + noise.nextInt(-9, 10));
        }
        return signal;
    }

    private static double wave(double phase, double centre, double width, double height) {
        double distance = (phase - centre) / width;
        return height * Math.exp(-distance * distance / 2);
    }
}
