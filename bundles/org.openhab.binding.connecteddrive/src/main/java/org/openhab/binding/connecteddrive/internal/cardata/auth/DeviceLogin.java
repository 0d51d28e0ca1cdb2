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
package org.openhab.binding.connecteddrive.internal.cardata.auth;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException.Kind;
import org.openhab.cloudcommons.auth.Pkce;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Leads from a code to tokens: asks for one, waits for its confirmation (bmw-cardata.md 2.1, 2.2).
 *
 * Thread-safe; no thread waits.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DeviceLogin implements AutoCloseable {

    private static final Duration SLOWER = Duration.ofSeconds(5);

    public enum State {
        /** Nothing is under way. */
        IDLE,
        /** A code is being asked for. */
        ASKING,
        /** A code waits for its confirmation. */
        WAITING,
        /** The code has expired; another one comes when somebody wants it. */
        EXPIRED,
        /** It went wrong, see {@link Status#failure}. */
        FAILED,
        DONE
    }

    /**
     * How it stands.
     *
     * @param code the one that waits; {@code null} unless {@link State#WAITING}
     * @param failure why there is none; {@code null} unless {@link State#FAILED}
     */
    public record Status(State state, @Nullable DeviceCode code, @Nullable AuthException failure) {
    }

    /** Hears of it; called on any thread, must not block. */
    public interface Listener {

        /** The status is another one. */
        void changed(Status status);

        /**
         * Tokens are there and have to be kept.
         *
         * @return completes when they are safe; a failure is one of the login
         */
        CompletableFuture<Void> linked(TokenPair pair);
    }

    private final TokenClient client;
    private final Clock clock;
    private final RandomGenerator random;
    private final ScheduledExecutorService scheduler;
    private final Listener listener;

    private Status status = new Status(State.IDLE, null, null);
    private Duration interval = Duration.ZERO;
    private int round;
    private boolean closed;
    private @Nullable Future<?> timer;

    /**
     * @param random a secure one
     */
    public DeviceLogin(TokenClient client, Clock clock, RandomGenerator random, ScheduledExecutorService scheduler,
            Listener listener) {
        this.client = client;
        this.clock = clock;
        this.random = random;
        this.scheduler = scheduler;
        this.listener = listener;
    }

    public synchronized Status status() {
        return status;
    }

    /** How long the code that waits will live; empty if none does. */
    public Optional<Duration> left() {
        DeviceCode code = status().code();
        return code == null ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), code.expiresAt())).filter(left -> !left.isNegative());
    }

    /** Asks for a code, unless one is under way or waits. */
    public void begin() {
        int mine;
        synchronized (this) {
            if (closed || status.state() == State.ASKING || status.state() == State.WAITING) {
                return;
            }
            mine = ++round;
            status = new Status(State.ASKING, null, null);
        }
        client.begin(Pkce.create(random)).whenComplete((code, failure) -> {
            if (failure != null) {
                failed(mine, Failures.unwrap(failure));
                return;
            }
            synchronized (this) {
                if (mine != round || closed) {
                    return;
                }
                interval = code.interval();
                status = new Status(State.WAITING, code, null);
                schedule(mine, code);
            }
            listener.changed(status());
        });
    }

    @Override
    public synchronized void close() {
        closed = true;
        round++;
        Future<?> waiting = timer;
        if (waiting != null) {
            waiting.cancel(false);
        }
        status = new Status(State.IDLE, null, null);
    }

    private synchronized void schedule(int mine, DeviceCode code) {
        if (mine != round || closed) {
            return;
        }
        try {
            timer = scheduler.schedule(() -> ask(mine, code), interval.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The host is shutting down.
            closed = true;
        }
    }

    private void ask(int mine, DeviceCode code) {
        synchronized (this) {
            if (mine != round || closed) {
                return;
            }
        }
        if (!clock.instant().isBefore(code.expiresAt())) {
            end(mine, new Status(State.EXPIRED, null, null));
            return;
        }
        client.fetch(code).whenComplete((pair, failure) -> {
            if (failure == null) {
                linked(mine, pair);
            } else if (Failures.unwrap(failure)instanceof AuthException e && !e.isFinal()) {
                if (e.kind() == Kind.SLOW_DOWN) {
                    slowDown();
                }
                // Also after a fault of network or server: the code lives on.
                schedule(mine, code);
            } else {
                failed(mine, Failures.unwrap(failure));
            }
        });
    }

    private synchronized void slowDown() {
        interval = interval.plus(SLOWER);
    }

    private void linked(int mine, TokenPair pair) {
        synchronized (this) {
            if (mine != round || closed) {
                return;
            }
        }
        listener.linked(pair).whenComplete((safe, failure) -> {
            if (failure == null) {
                end(mine, new Status(State.DONE, null, null));
            } else {
                failed(mine, Failures.unwrap(failure));
            }
        });
    }

    private void failed(int mine, Throwable failure) {
        AuthException known = failure instanceof AuthException e ? e
                : new AuthException(Kind.SERVER, failure.getClass().getSimpleName());
        end(mine, known.kind() == Kind.EXPIRED ? new Status(State.EXPIRED, null, null)
                : new Status(State.FAILED, null, known));
    }

    private void end(int mine, Status last) {
        synchronized (this) {
            if (mine != round || closed) {
                return;
            }
            round++;
            status = last;
        }
        listener.changed(last);
    }
}
