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
package org.openhab.cloudcommons.poll;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.retry.Backoff;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Tests of {@link Poller}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PollerTest {

    private static final PollPlan EXACT = new PollPlan(Duration.ofMinutes(30), Duration.ZERO, 0,
            new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(4), 2, 0), Duration.ofMinutes(10));

    private final ManualScheduler scheduler = new ManualScheduler(Instant.EPOCH);
    private final List<CompletableFuture<String>> runs = new ArrayList<>();
    private final Poller poller = poller(EXACT, 1);

    @Test
    void runsAgainAnIntervalAfterTheEnd() {
        poller.start();
        poller.start();
        assertThat(runs, is(empty()));
        scheduler.runPending();
        assertThat(runs, hasSize(1));
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(runs, hasSize(1));
        assertThat(poller.nextStart(), is(Optional.empty()));
        runs.get(0).complete("x");
        assertThat(scheduler.untilNext(), is(Duration.ofMinutes(30)));
        assertThat(poller.nextStart(), is(Optional.of(Instant.EPOCH.plus(Duration.ofMinutes(35)))));
        scheduler.advance(Duration.ofMinutes(30));
        assertThat(runs, hasSize(2));
    }

    @Test
    void staggerSpreadsTheFirstRuns() {
        PollPlan plan = new PollPlan(Duration.ofMinutes(30), Duration.ofSeconds(10), 0, Backoff.CLOUD,
                Duration.ofMinutes(1));
        Set<Duration> delays = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            try (Poller one = poller(plan, seed)) {
                one.start();
                Duration delay = Duration.between(Instant.EPOCH, one.nextStart().orElseThrow());
                assertThat(delay, is(lessThanOrEqualTo(Duration.ofSeconds(10))));
                delays.add(delay);
            }
        }
        assertThat(delays.size(), is(greaterThan(10)));
        assertThat(scheduler.pending(), is(0));
    }

    @Test
    void jitterShortensTheInterval() {
        PollPlan plan = PollPlan.every(Duration.ofMinutes(100));
        Poller shaky = poller(plan, 3);
        shaky.pollNow();
        scheduler.runPending();
        runs.get(0).complete("x");
        assertThat(scheduler.untilNext(),
                is(both(greaterThanOrEqualTo(Duration.ofMinutes(95))).and(lessThan(Duration.ofMinutes(100)))));
    }

    @Test
    void failuresSlowDownUntilASuccess() {
        poller.start();
        scheduler.runPending();
        for (int minutes : new int[] { 1, 2, 4, 4 }) {
            runs.get(runs.size() - 1).completeExceptionally(new IOException("down"));
            assertThat(scheduler.untilNext(), is(Duration.ofMinutes(minutes)));
            scheduler.advance(Duration.ofMinutes(minutes));
        }
        assertThat(poller.failures(), is(4));
        runs.get(4).complete("x");
        assertThat(poller.failures(), is(0));
        assertThat(scheduler.untilNext(), is(Duration.ofMinutes(30)));
    }

    @Test
    void throwingTaskIsAFailure() {
        Poller bad = new Poller(() -> {
            throw new IllegalStateException("bug");
        }, EXACT, scheduler, scheduler.clock(), new Random(1));
        bad.start();
        scheduler.runPending();
        assertThat(bad.failures(), is(1));
        assertThat(scheduler.untilNext(), is(Duration.ofMinutes(1)));
    }

    @Test
    void pollNowRunsAtOnceAndResetsTheTimer() {
        poller.start();
        scheduler.runPending();
        runs.get(0).complete("x");
        scheduler.advance(Duration.ofMinutes(10));
        poller.pollNow();
        scheduler.runPending();
        assertThat(runs, hasSize(2));
        runs.get(1).complete("x");
        assertThat(scheduler.untilNext(), is(Duration.ofMinutes(30)));
        assertThat(scheduler.pending(), is(1));
    }

    @Test
    void pollNowDuringARunFollowsItOnce() {
        poller.start();
        scheduler.runPending();
        poller.pollNow();
        poller.pollNow();
        scheduler.runPending();
        assertThat(runs, hasSize(1));
        runs.get(0).complete("x");
        scheduler.runPending();
        assertThat(runs, hasSize(2));
        runs.get(1).complete("x");
        scheduler.runPending();
        assertThat(runs, hasSize(2));
    }

    @Test
    void runThatHangsIsCancelledAndCountsAsFailure() {
        poller.start();
        scheduler.advance(Duration.ofMinutes(10));
        assertThat(runs.get(0).isCancelled(), is(true));
        assertThat(poller.failures(), is(1));
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(runs, hasSize(2));
    }

    @Test
    void newIntervalCountsFromTheLastRun() {
        poller.start();
        scheduler.runPending();
        runs.get(0).complete("x");
        scheduler.advance(Duration.ofMinutes(5));
        poller.setInterval(Duration.ofMinutes(60));
        assertThat(scheduler.untilNext(), is(Duration.ofMinutes(55)));
        poller.setInterval(Duration.ofMinutes(3));
        assertThat(scheduler.untilNext(), is(Duration.ZERO));
        assertThat(scheduler.pending(), is(1));
    }

    @Test
    void newIntervalDoesNotEndABackOff() {
        poller.start();
        scheduler.runPending();
        runs.get(0).completeExceptionally(new IOException("down"));
        poller.setInterval(Duration.ofSeconds(1));
        assertThat(scheduler.untilNext(), is(Duration.ofMinutes(1)));
    }

    @Test
    void closeEndsEverything() {
        poller.start();
        scheduler.runPending();
        poller.close();
        assertThat(runs.get(0).isCancelled(), is(true));
        assertThat(scheduler.pending(), is(0));
        poller.pollNow();
        poller.start();
        scheduler.advance(Duration.ofHours(2));
        assertThat(runs, hasSize(1));
    }

    @Test
    void instantTasksDoNotRecurse() {
        int[] count = { 0 };
        Poller quick = new Poller(() -> {
            count[0]++;
            return CompletableFuture.completedFuture(null);
        }, EXACT.withInterval(Duration.ofSeconds(1)), scheduler, scheduler.clock(), new Random(1));
        quick.start();
        scheduler.advance(Duration.ofHours(3));
        assertThat(count[0], is(3 * 3600 + 1));
    }

    @Test
    void schedulerThatShutsDownEndsThePolling() {
        poller.start();
        scheduler.runPending();
        scheduler.shutdown();
        runs.get(0).complete("x");
        assertThat(poller.nextStart(), is(Optional.empty()));
        assertThat(scheduler.pending(), is(0));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PollPlan.every(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> PollPlan.every(Duration.ofSeconds(-1)));
    }

    private Poller poller(PollPlan plan, int seed) {
        return new Poller(() -> {
            CompletableFuture<String> run = new CompletableFuture<>();
            runs.add(run);
            return run;
        }, plan, scheduler, scheduler.clock(), new Random(seed));
    }
}
