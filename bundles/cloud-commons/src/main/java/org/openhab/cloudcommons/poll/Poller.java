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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@link Poller} runs an asynchronous task again and again, never twice at a time.
 *
 * The task reports its failures itself; the poller only slows down on them. Thread-safe; no thread waits.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Poller implements AutoCloseable {

    private final Logger logger = LoggerFactory.getLogger(Poller.class);
    private final Supplier<? extends CompletableFuture<?>> task;
    private final ScheduledExecutorService scheduler;
    private final Clock clock;
    private final RandomGenerator random;

    private PollPlan plan;
    private @Nullable Future<?> timer;
    private @Nullable CompletableFuture<?> running;
    private @Nullable Instant lastEnd;
    private @Nullable Instant nextStart;
    private int failures;
    private boolean busy;
    private boolean again;
    private boolean started;
    private boolean closed;

    /**
     * Makes a poller that waits for {@link #start}.
     *
     * @param task starts one run
     */
    public Poller(Supplier<? extends CompletableFuture<?>> task, PollPlan plan, ScheduledExecutorService scheduler,
            Clock clock, RandomGenerator random) {
        this.task = task;
        this.plan = plan;
        this.scheduler = scheduler;
        this.clock = clock;
        this.random = random;
    }

    /** Begins, with the first run somewhere in the plan's stagger; a second time does nothing. */
    public synchronized void start() {
        if (!started && !closed) {
            started = true;
            schedule(plan.stagger().multipliedBy(random.nextInt(1001)).dividedBy(1000));
        }
    }

    /** Runs the task at once, or right after the run under way, which may miss what this one is for. */
    public void pollNow() {
        synchronized (this) {
            if (closed) {
                return;
            }
            started = true;
            if (busy) {
                again = true;
                return;
            }
            schedule(Duration.ZERO);
        }
    }

    /** Changes the interval from now on; the time since the last run counts, a back-off goes on. */
    public synchronized void setInterval(Duration interval) {
        plan = plan.withInterval(interval);
        Instant end = lastEnd;
        if (started && !closed && !busy && failures == 0 && end != null) {
            Duration left = Duration.between(clock.instant(), end.plus(interval));
            schedule(left.isNegative() ? Duration.ZERO : left);
        }
    }

    /** When the next run starts; empty while one is under way, and when not started or closed. */
    public synchronized Optional<Instant> nextStart() {
        return Optional.ofNullable(nextStart);
    }

    /** Failures since the last success. */
    public synchronized int failures() {
        return failures;
    }

    /** Ends the polling and cancels the run under way. */
    @Override
    public void close() {
        CompletableFuture<?> underWay;
        synchronized (this) {
            closed = true;
            nextStart = null;
            cancelTimer();
            underWay = running;
            running = null;
        }
        if (underWay != null) {
            underWay.cancel(false);
        }
    }

    private void run() {
        synchronized (this) {
            if (closed || busy) {
                return;
            }
            busy = true;
            again = false;
            nextStart = null;
            cancelTimer();
        }
        CompletableFuture<?> once;
        try {
            once = task.get();
        } catch (RuntimeException e) {
            once = CompletableFuture.failedFuture(e);
        }
        watch(once);
        once.whenComplete((value, failure) -> finished(failure));
    }

    private void watch(CompletableFuture<?> once) {
        boolean tooLate;
        synchronized (this) {
            tooLate = closed;
            running = once;
            if (!tooLate && !once.isDone()) {
                try {
                    timer = scheduler.schedule(() -> once.cancel(false), plan.limit().toMillis(),
                            TimeUnit.MILLISECONDS);
                } catch (RejectedExecutionException e) {
                    logger.debug("Polling ends with the host");
                    closed = true;
                }
            }
        }
        if (tooLate) {
            once.cancel(false);
        }
    }

    private synchronized void finished(@Nullable Throwable failure) {
        busy = false;
        running = null;
        cancelTimer();
        if (closed) {
            return;
        }
        lastEnd = clock.instant();
        failures = failure == null ? 0 : failures + 1;
        if (again) {
            schedule(Duration.ZERO);
        } else if (failure != null) {
            schedule(plan.onFailure().delay(failures, random));
        } else {
            long millis = plan.interval().toMillis();
            schedule(Duration.ofMillis(Math.round(millis * (1 - plan.jitter() * random.nextDouble()))));
        }
    }

    private void schedule(Duration delay) {
        cancelTimer();
        nextStart = clock.instant().plus(delay);
        try {
            timer = scheduler.schedule(this::run, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            logger.debug("Polling ends with the host");
            nextStart = null;
            closed = true;
        }
    }

    private void cancelTimer() {
        Future<?> pending = timer;
        if (pending != null) {
            pending.cancel(false);
            timer = null;
        }
    }
}
