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
package org.openhab.simulator.withings.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests both clocks.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ClockTest {

    private static final Instant START = Instant.parse("2026-03-15T08:00:00Z");

    @Test
    void manualClockRunsTasksInOrderAtTheirTime() {
        ManualClock clock = new ManualClock(START);
        List<String> ran = new ArrayList<>();
        clock.at(START.plusSeconds(20), () -> ran.add("b " + clock.now().getEpochSecond()));
        clock.at(START.plusSeconds(10), () -> {
            ran.add("a " + clock.now().getEpochSecond());
            clock.at(clock.now().plusSeconds(5), () -> ran.add("nested " + clock.now().getEpochSecond()));
        });
        clock.at(START.plusSeconds(10), () -> ran.add("second of equal time"));
        SimClock.Task cancelled = clock.at(START.plusSeconds(15), () -> ran.add("never"));
        clock.at(START.plusSeconds(31), () -> ran.add("too early"));
        cancelled.cancel();
        assertThat(ran, is(empty()));
        clock.advance(Duration.ofSeconds(30));
        long t = START.getEpochSecond();
        assertThat(ran, is(List.of("a " + (t + 10), "second of equal time", "nested " + (t + 15), "b " + (t + 20))));
        assertThat(clock.now(), is(START.plusSeconds(30)));
        assertThrows(IllegalArgumentException.class, () -> clock.advance(Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> clock.setScale(2));
    }

    @Test
    void taskThatIsDueWaitsForTheNextAdvance() {
        ManualClock clock = new ManualClock(START);
        List<String> ran = new ArrayList<>();
        clock.at(START.minusSeconds(5), () -> ran.add("due"));
        assertThat(ran, is(empty()));
        clock.advance(Duration.ZERO);
        assertThat(ran, is(List.of("due")));
        assertThat("time never runs backwards", clock.now(), is(START));
    }

    @Test
    void scaledClockMultipliesAndJumps() {
        AtomicReference<Instant> outside = new AtomicReference<>(Instant.EPOCH);
        Clock real = new Clock() {

            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(@Nullable ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return outside.get();
            }
        };
        try (ScaledClock clock = new ScaledClock(real, START, 60)) {
            outside.set(Instant.EPOCH.plusSeconds(2));
            assertThat(clock.now(), is(START.plusSeconds(120)));
            clock.setScale(1);
            outside.set(Instant.EPOCH.plusSeconds(3));
            assertThat(clock.now(), is(START.plusSeconds(121)));
            clock.advance(Duration.ofHours(1));
            assertThat(clock.now(), is(START.plusSeconds(3721)));
            clock.setScale(0);
            outside.set(Instant.EPOCH.plusSeconds(1000));
            assertThat(clock.now(), is(START.plusSeconds(3721)));
            assertThrows(IllegalArgumentException.class, () -> clock.setScale(-1));
            assertThrows(IllegalArgumentException.class, () -> clock.setScale(Double.NaN));
        }
    }

    @Test
    @Timeout(120)
    void scaledClockRunsTasksByItselfAndSurvivesFailures() throws Exception {
        List<RuntimeException> failures = new CopyOnWriteArrayList<>();
        try (ScaledClock clock = new ScaledClock(Clock.systemUTC(), START, 3600, failures::add)) {
            CountDownLatch soon = new CountDownLatch(1);
            CountDownLatch afterFailure = new CountDownLatch(1);
            CountDownLatch jump = new CountDownLatch(1);
            clock.at(START.plusSeconds(360), soon::countDown);
            assertThat("a tenth of a second", soon.await(30, TimeUnit.SECONDS), is(true));
            RuntimeException failure = new IllegalStateException("on purpose");
            clock.at(clock.now(), () -> {
                throw failure;
            });
            clock.at(clock.now().plusSeconds(1), afterFailure::countDown);
            assertThat(afterFailure.await(30, TimeUnit.SECONDS), is(true));
            assertThat(failures, is(List.of(failure)));
            clock.at(clock.now().plus(Duration.ofDays(30)), jump::countDown);
            assertThat(jump.getCount(), is(1L));
            clock.advance(Duration.ofDays(30));
            assertThat(jump.await(30, TimeUnit.SECONDS), is(true));
        }
    }

    @Test
    @Timeout(120)
    void standingClockRunsWhatIsDueAndGoesOnWhenScaled() throws Exception {
        try (ScaledClock clock = new ScaledClock(Clock.systemUTC(), START, 0)) {
            CountDownLatch due = new CountDownLatch(1);
            CountDownLatch later = new CountDownLatch(1);
            clock.at(START.plusSeconds(100), later::countDown);
            clock.at(START, due::countDown);
            assertThat(due.await(30, TimeUnit.SECONDS), is(true));
            assertThat(later.getCount(), is(1L));
            clock.setScale(10_000);
            assertThat(later.await(30, TimeUnit.SECONDS), is(true));
        }
    }
}
