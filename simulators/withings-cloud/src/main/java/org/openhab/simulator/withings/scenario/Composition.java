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

import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One weigh-in with everything that a scale derives from it, in whole numbers that fit together exactly.
 *
 * Masses but weight are in units of 10 g, as the cloud sends them, so that all sums of withings.md 13 hold to the
 * digit.
 *
 * @param weight in g, a multiple of 10
 * @param fat fat mass in 10 g
 * @param bone bone mass in 10 g
 * @param water hydration in 10 g
 * @param outerWater extracellular water in 10 g
 * @param visceral visceral fat index in tenths
 * @param age of the person in years
 * @param pulse in bpm
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Composition(long weight, long fat, long bone, long water, long outerWater, long visceral, int age,
        int pulse) {

    /**
     * How much of a quantity is in torso, left leg, left arm and right leg, in per mille; the rest is in the right arm.
     */
    private static final int[] LEAN_SHARES = { 518, 175, 61, 182 };
    private static final int[] FAT_SHARES = { 647, 129, 57, 112 };

    /**
     * @param grams the weight, rounded to 10 g
     * @param fatPerMille fat in per mille of the weight
     * @param age in years
     * @param pulse in bpm
     * @param random scatters the derived quantities a little
     */
    public static Composition of(long grams, int fatPerMille, int age, int pulse, RandomGenerator random) {
        long weight = Math.round(grams / 10.0) * 10;
        long fat = Math.round(weight / 10.0 * fatPerMille / 1000);
        long lean = weight / 10 - fat;
        long bone = Math.round(lean * (0.049 + random.nextDouble() * 0.003));
        long water = Math.round(lean * (0.70 + random.nextDouble() * 0.04));
        long outer = Math.round(water * (0.40 + random.nextDouble() * 0.02));
        long visceral = Math.max(10, Math.round(fatPerMille * 0.14 + random.nextInt(-2, 3)));
        return new Composition(weight, fat, bone, water, outer, visceral, age, pulse);
    }

    /** Fat-free mass in 10 g. */
    public long lean() {
        return weight / 10 - fat;
    }

    /** Muscle mass in 10 g. */
    public long muscle() {
        return lean() - bone;
    }

    /** Intracellular water in 10 g. */
    public long innerWater() {
        return water - outerWater;
    }

    /** Fat ratio in thousandths of a percent. */
    public long fatRatio() {
        return Math.round(fat * 10 * 100_000.0 / weight);
    }

    /** Basal metabolic rate in kcal per day, by the Katch-McArdle rule. */
    public long metabolicRate() {
        return Math.round(370 + 0.216 * lean());
    }

    /** Metabolic age in years. */
    public long metabolicAge() {
        return Math.max(18, age + Math.round((fatRatio() - 22_000) / 2000.0));
    }

    /** Pulse wave velocity in mm/s. */
    public long pulseWave() {
        return 4500 + age * 55L + pulse * 6L;
    }

    /** Vascular age in tenths of a year. */
    public long vascularAge() {
        return age * 10L + (pulseWave() - 4500 - age * 55L - 360) / 10;
    }

    /** @return fat-free mass of torso, left leg, left arm, right leg, right arm; together {@link #lean()} */
    public long[] leanParts() {
        return parts(lean(), LEAN_SHARES);
    }

    /** @return fat mass of the same five; together {@link #fat} */
    public long[] fatParts() {
        return parts(fat, FAT_SHARES);
    }

    /** @return muscle mass of the same five; together {@link #muscle()} */
    public long[] muscleParts() {
        return parts(muscle(), LEAN_SHARES);
    }

    private static long[] parts(long whole, int[] shares) {
        long[] parts = new long[shares.length + 1];
        long left = whole;
        for (int i = 0; i < shares.length; i++) {
            parts[i] = whole * shares[i] / 1000;
            left -= parts[i];
        }
        parts[shares.length] = left;
        return parts;
    }
}
