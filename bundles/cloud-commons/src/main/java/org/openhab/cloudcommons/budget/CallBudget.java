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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.budget.CallRejectedException.Reason;

/**
 * The {@link CallBudget} starts the calls of one client id no faster than its cloud allows.
 *
 * All persons or vehicles of the client id share one (withings.md 3.4, 12.3). Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CallBudget implements AutoCloseable {

    /**
     * What a cloud allows.
     *
     * @param capacity calls that may start at once after a quiet time, at least 1
     * @param perMinute calls gained per minute, at least 1. In any minute at most {@code capacity + perMinute} start,
     *            so
     *            this sum is what has to stay within the cloud's limit
     * @param maxQueued calls that may wait
     * @param keySpacing least time between the end of a call and the start of the next with the same key
     */
    public record Limits(int capacity, int perMinute, int maxQueued, Duration keySpacing) {

        /** For 60 calls in any minute and the duplicate guard of 10 seconds with a second to spare. */
        public static final Limits SIXTY_PER_MINUTE = new Limits(15, 45, 500, Duration.ofSeconds(11));

        public Limits {
            if (capacity < 1 || perMinute < 1 || maxQueued < 1 || keySpacing.isNegative()) {
                throw new IllegalArgumentException("Limits out of range");
            }
        }
    }

    private final Clock clock;
    private final ScheduledExecutorService scheduler;
    private final TokenBucket bucket;
    private final CallQueue queue;

    private Instant pausedSince = Instant.MIN;
    private Instant pausedUntil = Instant.MIN;
    private @Nullable Future<?> wakeUp;
    private boolean pumping;
    private boolean closed;

    /** The bucket is full at first. The scheduler only starts calls; no thread waits. */
    public CallBudget(Limits limits, Clock clock, ScheduledExecutorService scheduler) {
        this.clock = clock;
        this.scheduler = scheduler;
        this.bucket = new TokenBucket(limits.capacity(), limits.perMinute(), clock.instant());
        this.queue = new CallQueue(limits.maxQueued(), limits.keySpacing());
    }

    /**
     * Starts a call as soon as budget, pause and key allow, perhaps at once on the calling thread.
     *
     * Of the calls that wait with the same key, one is made and all callers get its result, with the most urgent
     * priority of theirs. A call that has started already is not shared, because it may miss what the new one is for. A
     * full queue gives up its least urgent call for a more urgent one.
     *
     * @param coalesceKey names endpoint, person and arguments of the call, null for a call that is never identical to
     *            another; the same key always means the same {@code T}
     * @param call starts the call
     * @return the result of the call, or a {@link CallRejectedException}. Each caller may cancel his own; when nobody
     *         is left, a waiting call is dropped and a running one cancelled
     */
    public <T> CompletableFuture<T> submit(Priority priority, @Nullable String coalesceKey,
            Supplier<CompletableFuture<T>> call) {
        CompletableFuture<T> result;
        WaitingCall evicted = null;
        synchronized (this) {
            if (closed) {
                return CompletableFuture.failedFuture(new CallRejectedException(Reason.CLOSED));
            }
            result = queue.join(priority, coalesceKey);
            if (result == null) {
                if (queue.isFull()) {
                    evicted = queue.evictBelow(priority);
                    if (evicted == null) {
                        return CompletableFuture.failedFuture(new CallRejectedException(Reason.QUEUE_FULL));
                    }
                }
                result = queue.add(priority, coalesceKey, call, this::abandoned);
            }
        }
        if (evicted != null) {
            evicted.fail(new CallRejectedException(Reason.QUEUE_FULL));
        }
        pump();
        return result;
    }

    /** Holds back every call for a time, also the urgent ones (a 601, withings.md 12.2); never shortens a pause. */
    public synchronized void pause(Duration time) {
        Instant now = clock.instant();
        if (time.compareTo(pauseLeft(now)) > 0) {
            pausedSince = now;
            pausedUntil = now.plus(time);
        }
    }

    /** How long calls are still held back by {@link #pause}; zero when they are not. */
    public synchronized Duration pauseLeft() {
        return pauseLeft(clock.instant());
    }

    private Duration pauseLeft(Instant now) {
        if (!pausedUntil.isAfter(now)) {
            return Duration.ZERO;
        }
        // A clock that was set back must not stretch the pause.
        return Duration.between(pausedSince.isAfter(now) ? pausedSince : now, pausedUntil);
    }

    /** Number of calls that wait. */
    public synchronized int waiting() {
        return queue.size();
    }

    /** Fails all waiting calls and refuses new ones; calls under way go on. */
    @Override
    public void close() {
        Iterable<WaitingCall> rest;
        synchronized (this) {
            closed = true;
            rest = queue.drain();
            Future<?> timer = wakeUp;
            if (timer != null) {
                timer.cancel(false);
            }
        }
        rest.forEach(call -> call.fail(new CallRejectedException(Reason.CLOSED)));
    }

    private void abandoned(WaitingCall call) {
        synchronized (this) {
            // Somebody may have joined since the last one left.
            if (!call.hasCallers()) {
                queue.remove(call);
            }
        }
        pump();
    }

    /** Starts what may start. One thread at a time; calls that finish at once must not recurse. */
    private void pump() {
        synchronized (this) {
            if (pumping) {
                return;
            }
            pumping = true;
        }
        for (WaitingCall next = takeOrRest(); next != null; next = takeOrRest()) {
            start(next);
        }
    }

    private @Nullable WaitingCall takeOrRest() {
        WaitingCall next;
        boolean shutDown;
        synchronized (this) {
            next = take();
            pumping = next != null;
            shutDown = closed;
        }
        if (shutDown) {
            close();
        }
        return next;
    }

    private void start(WaitingCall call) {
        call.start(() -> {
            synchronized (this) {
                queue.finished(call, clock.instant());
            }
            pump();
        });
    }

    private @Nullable WaitingCall take() {
        Instant now = clock.instant();
        if (closed || queue.size() == 0) {
            return null;
        }
        Duration pause = pauseLeft(now);
        if (!pause.isZero()) {
            pausedSince = now;
            pausedUntil = now.plus(pause);
            wakeAt(now, pausedUntil);
            return null;
        }
        WaitingCall next = queue.firstReady(now);
        Instant budgeted = next == null ? Instant.MAX : bucket.availableAt(now, next.priority());
        if (next != null && !budgeted.isAfter(now)) {
            bucket.take();
            queue.started(next);
            return next;
        }
        // A more urgent call may be held back by its key for a shorter time than the first one by the bucket.
        Instant keyed = queue.earliest();
        Instant when = keyed.isBefore(budgeted) ? keyed : budgeted;
        if (when.isBefore(Instant.MAX)) {
            wakeAt(now, when);
        }
        return null;
    }

    private void wakeAt(Instant now, Instant when) {
        Future<?> timer = wakeUp;
        if (timer != null) {
            timer.cancel(false);
        }
        try {
            // One millisecond more, because the delay is cut to whole ones.
            wakeUp = scheduler.schedule(this::pump, Duration.between(now, when).toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The host is shutting down: nobody would ever start the waiting calls.
            closed = true;
        }
    }
}
