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
package org.openhab.binding.connecteddrive.internal.mybmw;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Turns positions of Chinese maps (GCJ-02) into those of the rest of the world (WGS-84).
 *
 * The way there is public; the way back is found by approaching it, to within a few millimetres.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChinaShift {

    /** Of the ellipsoid of Krasovsky. */
    private static final double AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;
    private static final int ROUNDS = 5;

    /**
     * @param latitude degrees
     * @param longitude degrees
     */
    public record Place(double latitude, double longitude) {
    }

    private ChinaShift() {
    }

    /** The true place of one on a Chinese map; outside of China both are the same. */
    public static Place toWgs84(double latitude, double longitude) {
        Place guess = new Place(latitude, longitude);
        for (int i = 0; i < ROUNDS; i++) {
            Place shifted = toGcj02(guess.latitude, guess.longitude);
            guess = new Place(guess.latitude + latitude - shifted.latitude,
                    guess.longitude + longitude - shifted.longitude);
        }
        return guess;
    }

    /** The place on a Chinese map; outside of China both are the same. */
    static Place toGcj02(double latitude, double longitude) {
        if (latitude < 0.8293 || latitude > 55.8271 || longitude < 72.004 || longitude > 137.8347) {
            return new Place(latitude, longitude);
        }
        double x = longitude - 105;
        double y = latitude - 35;
        double sine = Math.sin(Math.toRadians(latitude));
        double magic = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double common = 20 * wave(6 * x) + 20 * wave(2 * x);
        double north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
                + (common + 20 * wave(y) + 40 * wave(y / 3) + 160 * wave(y / 12) + 320 * wave(y / 30)) * 2 / 3;
        double east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
                + (common + 20 * wave(x) + 40 * wave(x / 3) + 150 * wave(x / 12) + 300 * wave(x / 30)) * 2 / 3;
        return new Place(latitude + Math.toDegrees(north * Math.pow(magic, 1.5) / (AXIS * (1 - ECCENTRICITY_SQUARED))),
                longitude + Math.toDegrees(east * Math.sqrt(magic) / (AXIS * Math.cos(Math.toRadians(latitude)))));
    }

    private static double wave(double halfTurns) {
        return Math.sin(halfTurns * Math.PI);
    }
}
