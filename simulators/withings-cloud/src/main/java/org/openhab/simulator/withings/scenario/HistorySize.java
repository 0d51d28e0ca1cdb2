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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How much history a new person brings along.
 *
 * @param days days back from today with measures, totals, workouts and nights; 3650 makes ten years
 * @param detailDays days back from today with fine-grained series of day and night, which take the most memory
 * @param measures how many measures there are at least; further weigh-ins, several a day, fill up what is missing
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HistorySize(int days, int detailDays, int measures) {

    private static final int LONGEST = 36500;
    private static final int MOST = 1_000_000;

    /** Half a year, two weeks of it in detail. */
    public static final HistorySize USUAL = new HistorySize(180, 14);

    /** Ten years of somebody who measures much: about 55,000 measures. */
    public static final HistorySize DECADE = new HistorySize(3650, 14, 55_000);

    /** Nothing but the profile. */
    public static final HistorySize NONE = new HistorySize(0, 0);

    /** @throws IllegalArgumentException when negative or longer than a hundred years */
    public HistorySize {
        if (days < 0 || detailDays < 0 || days > LONGEST) {
            throw new IllegalArgumentException("a history has 0 to " + LONGEST + " days");
        }
        if (measures < 0 || measures > MOST || measures > 0 && days == 0) {
            throw new IllegalArgumentException("a history of some days has 0 to " + MOST + " measures");
        }
    }

    /** As many measures as the days bring. */
    public HistorySize(int days, int detailDays) {
        this(days, detailDays, 0);
    }
}
