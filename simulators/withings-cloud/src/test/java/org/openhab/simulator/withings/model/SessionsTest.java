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
package org.openhab.simulator.withings.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/**
 * The rules of withings.md 18.7 on hand-made sessions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class SessionsTest {

    private static final int HOUR = 3600;

    private final List<SleepSummary> sessions = new ArrayList<>();

    /** A session of a device, in hours of the day. */
    private void session(long id, String date, String device, double start, double end, int fields) {
        JsonObject data = Json.object("total_timeinbed", Math.round((end - start) * HOUR));
        for (int i = 1; i < fields; i++) {
            data.addProperty("field" + i, i);
        }
        data.add("empty", Json.element(null));
        sessions.add(new SleepSummary(Json.object("id", id, "date", date, "hash_deviceid", device, "startdate",
                Math.round(start * HOUR), "enddate", Math.round(end * HOUR), "data", data)));
    }

    /** Ids of night and nap, 0 for none, whatever the order of the sessions. */
    private List<Long> chosen() {
        List<Long> found = ids(Sessions.of(sessions));
        Collections.reverse(sessions);
        assertThat(ids(Sessions.of(sessions)), is(found));
        return found;
    }

    private static List<Long> ids(Sessions chosen) {
        return List.of(id(chosen.night()), id(chosen.nap()));
    }

    private static long id(@Nullable SleepSummary session) {
        return session == null ? 0 : Json.integer(session.json(), "id", 0);
    }

    @Test
    public void nothingIsNothing() {
        assertThat(chosen(), contains(0L, 0L));
    }

    @Test
    public void theLongestOfADateIsTheNightAndOthersAreNaps() {
        session(1, "2026-03-15", "mat", 2, 6, 5);
        session(2, "2026-03-15", "mat", 7, 12, 5);
        session(3, "2026-03-15", "mat", 14, 14.5, 5);
        assertThat(chosen(), contains(2L, 3L));
    }

    @Test
    public void lessThanThreeHoursIsANap() {
        session(1, "2026-03-14", "mat", 2, 5, 5);
        session(2, "2026-03-15", "mat", 26, 28.99, 5);
        assertThat("the night before stays", chosen(), contains(1L, 2L));
    }

    @Test
    public void anotherDevicesViewOfTheSameNightCountsIfItTellsMore() {
        session(1, "2026-03-15", "watch", 0, 8, 5);
        session(2, "2026-03-15", "mat", 0.5, 7.5, 9);
        assertThat(chosen(), contains(2L, 0L));
    }

    @Test
    public void anotherDevicesPoorerViewIsNeitherNightNorNap() {
        session(1, "2026-03-15", "watch", 0, 8, 9);
        session(2, "2026-03-15", "mat", 0.5, 7.5, 5);
        assertThat(chosen(), contains(1L, 0L));
    }

    @Test
    public void aSessionOfAnotherDeviceBesideTheNightIsANap() {
        session(1, "2026-03-15", "watch", 0, 8, 5);
        session(2, "2026-03-15", "mat", 13, 14, 9);
        assertThat(chosen(), contains(1L, 2L));
    }

    @Test
    public void theNewestDateCounts() {
        session(1, "2026-03-14", "mat", 0, 9, 9);
        session(2, "2026-03-15", "mat", 24, 28, 3);
        assertThat(chosen(), contains(2L, 0L));
    }
}
