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
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.cloudcommons.budget.CallBudget.Limits;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Tests of {@link CallBudget} with many calls, threads or users.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CallBudgetLoadTest {

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2026-01-01T00:00:00Z"));
    private final AtomicInteger started = new AtomicInteger();

    @Test
    void thousandsOfInstantCallsDoNotOverflowTheStack() {
        CallBudget budget = new CallBudget(new Limits(100_000, 1, 100_000, Duration.ZERO), scheduler.clock(),
                scheduler);
        budget.pause(Duration.ofSeconds(1));
        for (int i = 0; i < 5_000; i++) {
            budget.submit(Priority.POLL, null, () -> CompletableFuture.completedFuture(started.incrementAndGet()));
        }
        scheduler.advance(Duration.ofSeconds(2));
        assertThat(started.get(), is(5_000));
    }

    @Test
    @Timeout(30)
    void manyThreadsLoseNothing() throws Exception {
        CallBudget budget = new CallBudget(new Limits(10_000, 1, 10_000, Duration.ZERO), scheduler.clock(), scheduler);
        ConcurrentLinkedQueue<CompletableFuture<Integer>> results = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Void>> workers = new ArrayList<>();
            for (int w = 0; w < 8; w++) {
                workers.add(CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 500; i++) {
                        int number = i;
                        results.add(budget.submit(Priority.POLL, null,
                                () -> CompletableFuture.supplyAsync(() -> number, threads)));
                    }
                }, threads));
            }
            CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
            CompletableFuture.allOf(results.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(results, hasSize(4_000));
        assertThat(results.stream().mapToInt(CompletableFuture::join).sum(), is(8 * 499 * 500 / 2));
    }

    @Test
    void registrySharesUntilTheLastOneLeaves() {
        BudgetRegistry registry = new BudgetRegistry(
                id -> new CallBudget(Limits.SIXTY_PER_MINUTE, scheduler.clock(), scheduler));
        BudgetRegistry.Lease a = registry.acquire("client");
        BudgetRegistry.Lease b = registry.acquire("client");
        BudgetRegistry.Lease other = registry.acquire("other");
        assertThat(a.budget(), is(sameInstance(b.budget())));
        assertThat(other.budget(), is(not(sameInstance(a.budget()))));
        a.close();
        a.close();
        assertThat(b.budget().submit(Priority.POLL, null, () -> CompletableFuture.completedFuture("x"))
                .isCompletedExceptionally(), is(false));
        b.close();
        assertThat(b.budget().submit(Priority.POLL, null, () -> CompletableFuture.completedFuture("x"))
                .isCompletedExceptionally(), is(true));
        assertThat(registry.acquire("client").budget(), is(not(sameInstance(b.budget()))));
    }

    @Test
    void clockSetBackDoesNotHoldUpCalls() {
        AtomicReference<Duration> error = new AtomicReference<>(Duration.ZERO);
        Clock clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(i -> scheduler.now().plus(error.get()));
        CallBudget budget = new CallBudget(new Limits(5, 5, 10, Duration.ofSeconds(10)), clock, scheduler);
        budget.submit(Priority.POLL, "key", () -> CompletableFuture.completedFuture(started.incrementAndGet()));
        budget.pause(Duration.ofMinutes(1));
        error.set(Duration.ofDays(-1));
        CompletableFuture<Integer> second = budget.submit(Priority.POLL, "key",
                () -> CompletableFuture.completedFuture(started.incrementAndGet()));
        assertThat(budget.pauseLeft(), is(Duration.ofMinutes(1)));
        scheduler.advance(Duration.ofSeconds(59));
        assertThat(second.isDone(), is(false));
        scheduler.advance(Duration.ofSeconds(2));
        assertThat(second.isDone(), is(true));
    }
}
