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
package org.openhab.cloudcommons.retry;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Tests of {@link Retrier}, {@link RetryPolicy}, {@link Backoff} and {@link Failures}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RetrierTest {

    private static final Backoff STEADY = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(1), 2, 0);

    private final ManualScheduler scheduler = new ManualScheduler(Instant.EPOCH);
    private final Retrier retrier = new Retrier(scheduler, new Random(1));
    private final RetryPolicy policy = new RetryPolicy(3, STEADY, IOException.class::isInstance);
    private final List<CompletableFuture<String>> calls = new ArrayList<>();

    @Test
    void backoffGrowsToItsCap() {
        Random random = new Random(1);
        List<Long> seconds = new ArrayList<>();
        for (int attempt = 1; attempt <= 5; attempt++) {
            seconds.add(STEADY.delay(attempt, random).toSeconds());
        }
        assertThat(seconds, contains(10L, 20L, 40L, 60L, 60L));
        assertThat(STEADY.delay(100_000, random), is(Duration.ofMinutes(1)));
    }

    @Test
    void jitterOnlyShortens() {
        Backoff shaky = new Backoff(Duration.ofSeconds(10), Duration.ofSeconds(10), 1, 0.5);
        Random random = new Random(7);
        List<Duration> delays = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            delays.add(shaky.delay(1, random));
        }
        assertThat(delays, everyItem(
                is(both(greaterThanOrEqualTo(Duration.ofSeconds(5))).and(lessThanOrEqualTo(Duration.ofSeconds(10))))));
        assertThat(delays.stream().distinct().count(), is(greaterThan(100L)));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Backoff(Duration.ZERO, Duration.ofSeconds(1), 2, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1), 2, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), Double.NaN, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 1.1));
    }

    @Test
    void transientFailureIsRetriedUntilSuccess() throws Exception {
        CompletableFuture<String> result = retrier.run(policy, this::call);
        calls.get(0).completeExceptionally(new CompletionException(new IOException("1")));
        assertThat(scheduler.untilNext(), is(Duration.ofSeconds(10)));
        scheduler.advance(Duration.ofSeconds(10));
        calls.get(1).completeExceptionally(new IOException("2"));
        scheduler.advance(Duration.ofMillis(19_999));
        assertThat(calls, hasSize(2));
        scheduler.advance(Duration.ofMillis(1));
        calls.get(2).complete("done");
        assertThat(result.get(), is("done"));
    }

    @Test
    void lastFailureIsReportedUnwrapped() {
        CompletableFuture<String> result = retrier.run(policy, this::call);
        for (int i = 0; i < 3; i++) {
            calls.get(i).completeExceptionally(new IOException("failure " + i));
            scheduler.advance(Duration.ofMinutes(5));
        }
        assertThat(calls, hasSize(3));
        ExecutionException e = assertThrows(ExecutionException.class, result::get);
        assertThat(e.getCause().getMessage(), is("failure 2"));
    }

    @Test
    void permanentFailureAndThrowingCallAreNotRetried() {
        CompletableFuture<String> result = retrier.run(policy, this::call);
        calls.get(0).completeExceptionally(new IllegalStateException("no"));
        assertThat(result.isCompletedExceptionally(), is(true));
        CompletableFuture<String> thrown = retrier.run(policy, () -> {
            throw new IllegalArgumentException("bug");
        });
        assertThat(thrown.isCompletedExceptionally(), is(true));
        assertThat(scheduler.pending(), is(0));
    }

    @Test
    void waitOfTheServerCountsUpToItsLimit() {
        RetryPolicy honouring = new RetryPolicy(9, STEADY, e -> true,
                e -> Optional.of(Duration.ofSeconds(Long.parseLong(String.valueOf(e.getMessage())))),
                Duration.ofMinutes(15));
        retrier.run(honouring, this::call);
        calls.get(0).completeExceptionally(new IOException("188"));
        assertThat(scheduler.untilNext(), is(Duration.ofSeconds(188)));
        scheduler.advance(Duration.ofSeconds(188));
        calls.get(1).completeExceptionally(new IOException("86400"));
        assertThat(scheduler.untilNext(), is(Duration.ofMinutes(15)));
    }

    @Test
    void cancelStopsCallOrWait() {
        CompletableFuture<String> first = retrier.run(policy, this::call);
        first.cancel(false);
        assertThat(calls.get(0).isCancelled(), is(true));
        CompletableFuture<String> second = retrier.run(policy, this::call);
        calls.get(1).completeExceptionally(new IOException("1"));
        second.cancel(false);
        assertThat(scheduler.pending(), is(0));
        assertThat(calls, hasSize(2));
    }

    @Test
    void shutDownSchedulerEndsTheRetries() {
        CompletableFuture<String> result = retrier.run(policy, this::call);
        scheduler.shutdown();
        calls.get(0).completeExceptionally(new IOException("first"));
        ExecutionException e = assertThrows(ExecutionException.class, result::get);
        assertThat(e.getCause().getMessage(), is("first"));
    }

    @Test
    void unwrapTakesEveryLayerOff() {
        IOException inner = new IOException("x");
        assertThat(Failures.unwrap(new CompletionException(new ExecutionException(inner))), is(inner));
        CompletionException bare = new CompletionException("bare", null);
        assertThat(Failures.unwrap(bare), is(bare));
    }

    private CompletableFuture<String> call() {
        CompletableFuture<String> once = new CompletableFuture<>();
        calls.add(once);
        return once;
    }
}
