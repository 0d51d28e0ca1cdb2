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

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link Retrier} repeats an asynchronous call as a policy says.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Retrier {

    private final ScheduledExecutorService scheduler;
    private final RandomGenerator random;

    /** The scheduler only starts calls; no thread waits. */
    public Retrier(ScheduledExecutorService scheduler, RandomGenerator random) {
        this.scheduler = scheduler;
        this.random = random;
    }

    /**
     * Runs a call until it succeeds or the policy gives up.
     *
     * @return the first success, or the last failure (unwrapped). Cancelling it ends the waiting and cancels the call
     *         that is under way
     */
    public <T> CompletableFuture<T> run(RetryPolicy policy, Supplier<CompletableFuture<T>> call) {
        Run<T> run = new Run<>(policy, call);
        run.attempt();
        return run.result;
    }

    private final class Run<T> {
        private final RetryPolicy policy;
        private final Supplier<CompletableFuture<T>> call;
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile @Nullable Future<?> current;
        private int attempts;

        Run(RetryPolicy policy, Supplier<CompletableFuture<T>> call) {
            this.policy = policy;
            this.call = call;
            result.whenComplete((value, failure) -> stop());
        }

        void attempt() {
            if (result.isDone()) {
                return;
            }
            attempts++;
            CompletableFuture<T> once;
            try {
                once = call.get();
            } catch (RuntimeException e) {
                once = CompletableFuture.failedFuture(e);
            }
            hold(once);
            once.whenComplete((value, failure) -> {
                if (failure == null) {
                    result.complete(value);
                } else {
                    failed(Failures.unwrap(failure));
                }
            });
        }

        private void failed(Throwable failure) {
            Optional<Duration> delay = policy.nextDelay(attempts, failure, random);
            if (delay.isEmpty() || result.isDone()) {
                result.completeExceptionally(failure);
                return;
            }
            try {
                hold(scheduler.schedule(this::attempt, delay.get().toMillis(), TimeUnit.MILLISECONDS));
            } catch (RejectedExecutionException e) {
                // The scheduler is shut down: what was wrong with the call is the better story.
                failure.addSuppressed(e);
                result.completeExceptionally(failure);
            }
        }

        private void hold(Future<?> future) {
            current = future;
            if (result.isCancelled()) {
                stop();
            }
        }

        private void stop() {
            Future<?> future = current;
            if (future != null && result.isCancelled()) {
                future.cancel(false);
            }
        }
    }
}
