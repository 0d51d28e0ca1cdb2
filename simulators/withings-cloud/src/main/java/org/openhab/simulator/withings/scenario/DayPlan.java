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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How somebody moves through one local day, hour by hour; 23 or 25 hours when the clocks change.
 *
 * @param date the local day
 * @param hours from midnight to midnight
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record DayPlan(LocalDate date, List<Hour> hours) {

    private static final int HOUR = 3600;
    /** How much of a day's steps fall into each hour of the clock, in per mille. */
    private static final int[] SHARE = { 0, 0, 0, 0, 0, 2, 18, 85, 75, 45, 42, 48, 92, 70, 45, 42, 55, 98, 120, 80, 45,
            25, 11, 2 };

    /**
     * One hour.
     *
     * @param start in unix seconds
     * @param steps count
     * @param elevation climbed
     * @param soft light activity in s
     * @param moderate in s
     * @param intense in s
     * @param pulse average in bpm
     */
    public record Hour(long start, int steps, int elevation, int soft, int moderate, int intense, int pulse) {

        public long end() {
            return start + HOUR;
        }

        /** Meters, at three quarters of a meter per step. */
        public double distance() {
            return steps * 0.75;
        }

        /** Active kilocalories. */
        public double calories() {
            return steps * 0.04;
        }
    }

    public DayPlan {
        hours = List.copyOf(hours);
    }

    /** @param steps of the whole day, met as far as rounding allows */
    public static DayPlan draw(LocalDate date, ZoneId zone, int steps, int restingPulse, RandomGenerator random) {
        long start = date.atStartOfDay(zone).toEpochSecond();
        long end = date.plusDays(1).atStartOfDay(zone).toEpochSecond();
        List<Hour> hours = new ArrayList<>();
        for (long at = start; at < end; at += HOUR) {
            int clockHour = Instant.ofEpochSecond(at).atZone(zone).getHour();
            int count = steps * SHARE[clockHour] / 1000;
            int active = Math.min(1800, count * 6 / 10);
            int intense = count > 900 ? random.nextInt(180) : 0;
            int moderate = Math.max(0, active / 2 - intense);
            hours.add(new Hour(at, count, count / 250, active - active / 2, moderate, intense,
                    restingPulse + 6 + Math.min(45, count / 30) + random.nextInt(4)));
        }
        return new DayPlan(date, hours);
    }

    /** @return the hours that are over */
    public List<Hour> until(long unixSeconds) {
        return hours.stream().filter(hour -> hour.end() <= unixSeconds).toList();
    }
}
