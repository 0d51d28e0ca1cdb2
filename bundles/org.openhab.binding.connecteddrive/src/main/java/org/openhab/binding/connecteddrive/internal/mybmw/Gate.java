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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.budget.CallRejectedException;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.http.TransportException;
import org.openhab.cloudcommons.retry.Backoff;
import org.openhab.cloudcommons.retry.Failures;
import org.openhab.cloudcommons.retry.Retrier;
import org.openhab.cloudcommons.retry.RetryPolicy;

/**
 * The one door of an account to the cloud: keeps its pauses, its budget and the meaning of its refusals.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Gate implements AutoCloseable {

    /** Far below what users saw refused; an account with five cars needs about thirty calls at the start. */
    private static final CallBudget.Limits LIMITS = new CallBudget.Limits(20, 30, 100, Duration.ZERO);
    /** Longer waits are left to whoever polls. */
    private static final Duration LONGEST_RATE_WAIT = Duration.ofMinutes(2);
    private static final int TRIES = 4;
    private static final RetryPolicy POLICY = new RetryPolicy(TRIES, Backoff.CLOUD, Gate::isShortLimit,
            failure -> failure instanceof MyBmwException e ? Optional.of(e.pause()) : Optional.empty(),
            LONGEST_RATE_WAIT);

    /** Hears what becomes of the calls; called on any thread, must not block. */
    public interface Listener {

        /** The cloud answers. */
        void answered();

        /** The cloud wants no more calls for the time of {@link MyBmwException#pause()}. */
        void paused(MyBmwException reason);
    }

    private final HttpTransport transport;
    private final CallBudget budget;
    private final Retrier retrier;
    private final Refusals refusals;
    private final CallPause pause;
    private final Listener listener;

    /** The scheduler only starts calls. */
    public Gate(HttpTransport transport, ScheduledExecutorService scheduler, Clock clock, RandomGenerator random,
            Listener listener) {
        this.transport = transport;
        this.budget = new CallBudget(LIMITS, clock, scheduler);
        this.retrier = new Retrier(scheduler, random);
        this.refusals = new Refusals(clock);
        this.pause = new CallPause(clock);
        this.listener = listener;
    }

    /**
     * Makes a call as soon as the budget allows; after a short-term limit again, at most three times.
     *
     * @param expected statuses beside those of success that the caller understands
     * @return fails with a {@link MyBmwException}; at once while a pause lasts. Cancelling it ends the exchange
     */
    public CompletableFuture<HttpAnswer> send(Priority priority, HttpCall call, Set<Integer> expected) {
        return retrier.run(POLICY, () -> budget.submit(priority, null, () -> once(call, expected)));
    }

    /** Why nothing is called at the moment; empty if calls are welcome. */
    public Optional<MyBmwException> pause() {
        return pause.current();
    }

    /** Ends all that waits. */
    @Override
    public void close() {
        budget.close();
    }

    private CompletableFuture<HttpAnswer> once(HttpCall call, Set<Integer> expected) {
        Optional<MyBmwException> paused = pause.current();
        if (paused.isPresent()) {
            return CompletableFuture.failedFuture(paused.get());
        }
        CompletableFuture<HttpAnswer> result = new CompletableFuture<>();
        CompletableFuture<HttpAnswer> exchange = transport.send(call);
        exchange.whenComplete((answer, failure) -> {
            if (failure != null) {
                result.completeExceptionally(asMyBmw(failure));
            } else if (!isBlocked(answer) && (answer.ok() || expected.contains(answer.status()))) {
                if (answer.ok()) {
                    listener.answered();
                }
                result.complete(answer);
            } else {
                result.completeExceptionally(refused(refusals.of(answer)));
            }
        });
        result.whenComplete((answer, failure) -> {
            if (result.isCancelled()) {
                exchange.cancel(false);
            }
        });
        return result;
    }

    /** A lock-out stays one, whatever status it comes with and whatever the caller understands. */
    private boolean isBlocked(HttpAnswer answer) {
        return !answer.ok() && refusals.of(answer).refusal() == Refusal.BLOCKED;
    }

    private MyBmwException refused(MyBmwException reason) {
        if (isShortLimit(reason)) {
            budget.pause(reason.pause());
        } else if (!reason.pause().isZero()) {
            pause.begin(reason);
            listener.paused(reason);
        }
        return reason;
    }

    private static boolean isShortLimit(Throwable failure) {
        return failure instanceof MyBmwException e && e.refusal() == Refusal.RATE_LIMIT
                && e.pause().compareTo(LONGEST_RATE_WAIT) <= 0;
    }

    /** Whatever went wrong, in the words of this cloud; messages of transport failures are safe. */
    public static MyBmwException asMyBmw(Throwable failure) {
        Throwable inner = Failures.unwrap(failure);
        if (inner instanceof MyBmwException known) {
            return known;
        }
        if (inner instanceof IOException && !(inner instanceof TransportException)) {
            return new MyBmwException(Refusal.STORE);
        }
        String what = inner instanceof TransportException e ? e.kind().name()
                : inner instanceof CallRejectedException e ? e.reason().name() : inner.getClass().getSimpleName();
        return new MyBmwException(Refusal.NETWORK, what);
    }
}
