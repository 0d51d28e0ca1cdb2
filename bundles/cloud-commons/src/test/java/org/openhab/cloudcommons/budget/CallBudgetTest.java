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
package org.openhab.cloudcommons.budget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.budget.CallBudget.Limits;
import org.openhab.cloudcommons.budget.CallRejectedException.Reason;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Tests of {@link CallBudget}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CallBudgetTest {

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2026-01-01T00:00:00Z"));
    private final List<String> started = new ArrayList<>();
    private final List<CompletableFuture<String>> calls = new ArrayList<>();

    @Test
    void burstThenSteadyRate() {
        CallBudget budget = budget(3, 60, 100);
        for (int i = 0; i < 10; i++) {
            budget.submit(Priority.POLL, null, done("c" + i));
        }
        assertThat(started, hasSize(3));
        scheduler.advance(Duration.ofMillis(1010));
        assertThat(started, hasSize(4));
        scheduler.advance(Duration.ofMillis(5010));
        assertThat(started, hasSize(9));
        assertThat(budget.waiting(), is(1));
    }

    @Test
    void noMinuteEverHasMoreThanTheLimit() {
        CallBudget budget = new CallBudget(Limits.SIXTY_PER_MINUTE, scheduler.clock(), scheduler);
        List<Instant> starts = new ArrayList<>();
        Random random = new Random(5);
        for (int second = 0; second < 600; second++) {
            for (int i = random.nextInt(4); i > 0; i--) {
                budget.submit(Priority.values()[random.nextInt(5)], null, () -> {
                    starts.add(scheduler.now());
                    return CompletableFuture.completedFuture("");
                });
            }
            scheduler.advance(Duration.ofMillis(500 + random.nextInt(1000)));
        }
        assertThat(starts.size(), is(greaterThan(300)));
        for (int i = 0; i + 60 < starts.size(); i++) {
            assertThat(Duration.between(starts.get(i), starts.get(i + 60)), is(greaterThan(Duration.ofMinutes(1))));
        }
    }

    @Test
    void urgentCallsOvertake() {
        CallBudget budget = budget(1, 60, 100);
        for (Priority p : List.of(Priority.POLL, Priority.HISTORY, Priority.POLL, Priority.COMMAND, Priority.PUSH,
                Priority.TOKEN)) {
            budget.submit(p, null, done(p.name()));
        }
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(started, contains("POLL", "TOKEN", "PUSH", "COMMAND", "POLL", "HISTORY"));
    }

    @Test
    void historyLeavesSomethingInTheBucket() {
        CallBudget budget = budget(8, 60, 100);
        for (int i = 0; i < 20; i++) {
            budget.submit(Priority.HISTORY, null, done("h"));
        }
        assertThat(started, hasSize(6));
        budget.submit(Priority.COMMAND, null, done("c1"));
        budget.submit(Priority.COMMAND, null, done("c2"));
        assertThat(started.subList(6, started.size()), contains("c1", "c2"));
    }

    @Test
    void keyHeldBackBrieflyIsNotDelayedByAHistoryCallThatWaitsLong() {
        CallBudget budget = new CallBudget(new Limits(8, 1, 100, Duration.ofSeconds(2)), scheduler.clock(), scheduler);
        for (int i = 0; i < 6; i++) {
            budget.submit(Priority.PUSH, null, done("p"));
        }
        budget.submit(Priority.TOKEN, "k", done("t1"));
        budget.submit(Priority.HISTORY, null, done("h"));
        budget.submit(Priority.TOKEN, "k", done("t2"));
        scheduler.advance(Duration.ofSeconds(3));
        assertThat(started.subList(6, started.size()), contains("t1", "t2"));
    }

    @Test
    void pauseHoldsBackEverybodyAndIsNeverShortened() {
        CallBudget budget = budget(10, 60, 100);
        budget.pause(Duration.ofSeconds(188));
        budget.pause(Duration.ofSeconds(60));
        budget.submit(Priority.TOKEN, null, done("t"));
        scheduler.advance(Duration.ofSeconds(187));
        assertThat(started, is(empty()));
        assertThat(budget.pauseLeft(), is(Duration.ofSeconds(1)));
        scheduler.advance(Duration.ofMillis(1001));
        assertThat(started, contains("t"));
        assertThat(budget.pauseLeft(), is(Duration.ZERO));
    }

    @Test
    void waitingDuplicatesShareOneCallAndTheHighestPriority() throws Exception {
        CallBudget budget = budget(1, 60, 100);
        budget.submit(Priority.POLL, null, done("first"));
        CompletableFuture<String> a = budget.submit(Priority.HISTORY, "k", done("a"));
        CompletableFuture<String> other = budget.submit(Priority.POLL, null, done("other"));
        CompletableFuture<String> b = budget.submit(Priority.PUSH, "k", done("b"));
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(started, contains("first", "a", "other"));
        assertThat(a.get(), is("a"));
        assertThat(b.get(), is("a"));
        assertThat(other.get(), is("other"));
    }

    @Test
    void runningCallIsNotSharedAndTheNextKeepsItsDistance() {
        CallBudget budget = budget(10, 60, 100);
        CompletableFuture<String> a = budget.submit(Priority.POLL, "k", held("a"));
        CompletableFuture<String> b = budget.submit(Priority.PUSH, "k", done("b"));
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(started, contains("a"));
        calls.get(0).complete("x");
        assertThat(a.isDone(), is(true));
        scheduler.advance(Duration.ofMillis(9_999));
        assertThat(b.isDone(), is(false));
        scheduler.advance(Duration.ofMillis(2));
        assertThat(b.isDone(), is(true));
        assertThat(started, contains("a", "b"));
    }

    @Test
    void otherKeysAreNotHeldUp() {
        CallBudget budget = budget(10, 60, 100);
        budget.submit(Priority.POLL, "k", held("a"));
        budget.submit(Priority.POLL, "k", done("b"));
        budget.submit(Priority.HISTORY, "l", done("c"));
        assertThat(started, contains("a", "c"));
    }

    @Test
    void oneCallerLeavingDoesNotHurtTheOther() throws Exception {
        CallBudget budget = budget(1, 60, 100);
        budget.submit(Priority.POLL, null, done("first"));
        CompletableFuture<String> a = budget.submit(Priority.POLL, "k", done("a"));
        CompletableFuture<String> b = budget.submit(Priority.POLL, "k", done("b"));
        a.cancel(false);
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(b.get(), is("a"));
        assertThat(a.isCancelled(), is(true));
    }

    @Test
    void abandonedCallIsDroppedOrCancelled() {
        CallBudget budget = budget(1, 60, 100);
        CompletableFuture<String> running = budget.submit(Priority.POLL, null, held("r"));
        CompletableFuture<String> waiting = budget.submit(Priority.POLL, null, done("w"));
        waiting.cancel(false);
        assertThat(budget.waiting(), is(0));
        running.cancel(false);
        assertThat(calls.get(0).isCancelled(), is(true));
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(started, contains("r"));
    }

    @Test
    void fullQueueRejectsOrGivesUpTheLeastUrgent() {
        CallBudget budget = budget(1, 60, 2);
        budget.submit(Priority.POLL, null, done("first"));
        CompletableFuture<String> h1 = budget.submit(Priority.HISTORY, null, done("h1"));
        CompletableFuture<String> h2 = budget.submit(Priority.HISTORY, null, done("h2"));
        assertThat(reason(budget.submit(Priority.HISTORY, null, done("h3"))), is(Reason.QUEUE_FULL));
        CompletableFuture<String> token = budget.submit(Priority.TOKEN, null, done("t"));
        assertThat(reason(h2), is(Reason.QUEUE_FULL));
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(started, contains("first", "t", "h1"));
        assertThat(h1.isDone() && token.isDone(), is(true));
    }

    @Test
    void closeFailsWhatWaitsAndWhatComes() throws Exception {
        CallBudget budget = budget(1, 60, 100);
        CompletableFuture<String> running = budget.submit(Priority.POLL, null, held("r"));
        CompletableFuture<String> waiting = budget.submit(Priority.POLL, null, done("w"));
        budget.close();
        assertThat(reason(waiting), is(Reason.CLOSED));
        assertThat(reason(budget.submit(Priority.TOKEN, null, done("t"))), is(Reason.CLOSED));
        calls.get(0).complete("still here");
        assertThat(running.get(), is("still here"));
        assertThat(scheduler.pending(), is(0));
    }

    @Test
    void shutDownSchedulerFailsWhatWaits() {
        CallBudget budget = budget(1, 60, 100);
        budget.submit(Priority.POLL, null, done("first"));
        scheduler.shutdown();
        assertThat(reason(budget.submit(Priority.POLL, null, done("w"))), is(Reason.CLOSED));
    }

    @Test
    void failuresArriveUnwrappedAndThrowingCallsFailTheirFuture() {
        CallBudget budget = budget(10, 60, 100);
        CompletableFuture<String> a = budget.submit(Priority.POLL, "k", held("a"));
        calls.get(0).completeExceptionally(new IllegalStateException("cloud"));
        assertThat(assertThrows(ExecutionException.class, a::get).getCause().getMessage(), is("cloud"));
        CompletableFuture<String> b = budget.submit(Priority.POLL, null, () -> {
            throw new IllegalArgumentException("bug");
        });
        assertThat(assertThrows(ExecutionException.class, b::get).getCause().getMessage(), is("bug"));
    }

    private CallBudget budget(int capacity, int perMinute, int maxQueued) {
        return new CallBudget(new Limits(capacity, perMinute, maxQueued, Duration.ofSeconds(10)), scheduler.clock(),
                scheduler);
    }

    private Supplier<CompletableFuture<String>> done(String name) {
        return () -> {
            started.add(name);
            return CompletableFuture.completedFuture(name);
        };
    }

    private Supplier<CompletableFuture<String>> held(String name) {
        return () -> {
            started.add(name);
            CompletableFuture<String> call = new CompletableFuture<>();
            calls.add(call);
            return call;
        };
    }

    private static @Nullable Reason reason(CompletableFuture<?> future) {
        assertThat(future.isDone(), is(true));
        ExecutionException e = assertThrows(ExecutionException.class, future::get);
        return e.getCause()instanceof CallRejectedException rejected ? rejected.reason() : null;
    }
}
