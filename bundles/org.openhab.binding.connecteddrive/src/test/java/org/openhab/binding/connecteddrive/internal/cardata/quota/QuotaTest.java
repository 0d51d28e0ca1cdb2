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
package org.openhab.binding.connecteddrive.internal.cardata.quota;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota.Purpose;
import org.openhab.cloudcommons.store.JsonStore;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;

/**
 * Tests of {@link Quota}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class QuotaTest {

    private final ManualScheduler time = new ManualScheduler(Instant.parse("2026-05-02T10:00:00Z"));
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private Quota quota = open();

    @Test
    void plannedCallsLeaveTheReserveAndNobodyGetsMoreThanFifty() {
        assertThat(take(Purpose.PLANNED, 100), is(45));
        assertThat(take(Purpose.MANUAL, 100), is(5));
        assertThat(quota.state(), is(new Quota.State(50, 0, 0, Instant.parse("2026-05-03T00:00:00Z"))));
        time.advance(Duration.ofHours(14));
        assertThat("a new day of UTC", quota.state().left(), is(50));
    }

    @Test
    void countSurvivesRestarts() {
        take(Purpose.PLANNED, 7);
        quota = open();
        assertThat(quota.state().used(), is(7));
    }

    @Test
    void refusalStopsUntilMidnightAndThenHourByHour() {
        take(Purpose.PLANNED, 3);
        quota.refused();
        assertThat(quota.state(), is(new Quota.State(3, 0, 0, Instant.parse("2026-05-03T00:00:00Z"))));
        quota = open();
        assertThat("also over a restart", quota.take(Purpose.MANUAL), is(false));
        time.advance(Duration.ofHours(14));
        assertThat(quota.take(Purpose.PLANNED), is(true));
        quota.refused();
        assertThat(quota.take(Purpose.MANUAL), is(false));
        assertThat(quota.state().reset(), is(Instant.parse("2026-05-03T01:00:00Z")));
        time.advance(Duration.ofHours(1));
        assertThat(quota.take(Purpose.PLANNED), is(true));
        quota.worked();
        assertThat(quota.take(Purpose.PLANNED), is(true));
    }

    @Test
    void unexpectedRefusalMakesTheDayARollingOne() {
        time.advance(Duration.ofHours(13));
        take(Purpose.PLANNED, 40);
        quota.refused();
        time.advance(Duration.ofMinutes(61));
        assertThat("40 of the last 24 hours count still", quota.state().left(), is(10));
        time.advance(Duration.ofDays(1));
        assertThat(quota.state().left(), is(50));
    }

    private int take(Purpose purpose, int wanted) {
        int got = 0;
        for (int i = 0; i < wanted; i++) {
            got += quota.take(purpose) ? 1 : 0;
        }
        return got;
    }

    private Quota open() {
        return new Quota(new JsonStore<>(storage, "quota", Quota.Stored.class, 1, problem -> {
            throw new AssertionError(problem);
        }), time.clock(), () -> {
        });
    }
}
