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
package org.openhab.cloudcommons.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link ManualScheduler} runs tasks when a test moves its clock, on the thread of the test.
 *
 * Tasks may be submitted from any thread; time only moves by {@link #advance}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ManualScheduler extends AbstractExecutorService implements ScheduledExecutorService {

    private static final Comparator<Task<?>> BY_TIME = Comparator.<Task<?>, Instant> comparing(t -> t.due)
            .thenComparing(t -> t.order);

    private final List<Task<?>> tasks = new ArrayList<>();
    private final Clock clock = new ManualClock(ZoneOffset.UTC);
    private Instant now;
    private long nextOrder;
    private boolean shutdown;

    public ManualScheduler(Instant start) {
        now = start;
    }

    /** The clock that {@link #advance} moves. */
    public Clock clock() {
        return clock;
    }

    public synchronized Instant now() {
        return now;
    }

    /** Runs what is due without moving the clock. */
    public void runPending() {
        advance(Duration.ZERO);
    }

    /** Moves the clock and runs what becomes due on the way, each task at its own time. */
    public void advance(Duration time) {
        Instant end = now().plus(time);
        for (Task<?> next = takeDue(end); next != null; next = takeDue(end)) {
            next.run();
        }
        synchronized (this) {
            now = end;
        }
    }

    /** Number of tasks that wait, cancelled ones not counted. */
    public synchronized int pending() {
        tasks.removeIf(Task::isCancelled);
        return tasks.size();
    }

    /** Time from now to the next task, null when there is none. */
    public synchronized @Nullable Duration untilNext() {
        tasks.removeIf(Task::isCancelled);
        return tasks.stream().min(BY_TIME).map(t -> Duration.between(now, t.due)).orElse(null);
    }

    private synchronized @Nullable Task<?> takeDue(Instant end) {
        tasks.removeIf(Task::isCancelled);
        Task<?> first = tasks.stream().min(BY_TIME).orElse(null);
        if (first == null || first.due.isAfter(end)) {
            return null;
        }
        tasks.remove(first);
        if (first.due.isAfter(now)) {
            now = first.due;
        }
        return first;
    }

    private synchronized <V> Task<V> add(Callable<V> work, Duration delay, @Nullable Duration period) {
        if (shutdown) {
            throw new RejectedExecutionException("shut down");
        }
        Task<V> task = new Task<>(work, now.plus(delay), nextOrder++, period);
        tasks.add(task);
        return task;
    }

    private synchronized void again(Task<?> task, Duration period) {
        if (!shutdown) {
            task.due = now.plus(period);
            tasks.add(task);
        }
    }

    private static Callable<@Nullable Object> work(Runnable command) {
        return () -> {
            command.run();
            return null;
        };
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return add(work(command), Duration.of(delay, unit.toChronoUnit()), null);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        return add(callable, Duration.of(delay, unit.toChronoUnit()), null);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long delay, long period, TimeUnit unit) {
        return scheduleWithFixedDelay(command, delay, period, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long delay, long period, TimeUnit unit) {
        return add(work(command), Duration.of(delay, unit.toChronoUnit()), Duration.of(period, unit.toChronoUnit()));
    }

    @Override
    public void execute(Runnable command) {
        add(work(command), Duration.ZERO, null);
    }

    @Override
    public synchronized void shutdown() {
        shutdown = true;
    }

    @Override
    public synchronized List<Runnable> shutdownNow() {
        shutdown = true;
        List<Runnable> rest = List.copyOf(tasks);
        tasks.clear();
        return rest;
    }

    @Override
    public synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public synchronized boolean isTerminated() {
        return shutdown && tasks.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return isTerminated();
    }

    private final class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {
        private final long order;
        private final @Nullable Duration period;
        private Instant due;

        Task(Callable<V> work, Instant due, long order, @Nullable Duration period) {
            super(work);
            this.due = due;
            this.order = order;
            this.period = period;
        }

        @Override
        public void run() {
            Duration every = period;
            if (every == null) {
                super.run();
            } else if (runAndReset()) {
                again(this, every);
            }
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(Duration.between(now(), due));
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    private final class ManualClock extends Clock {
        private final ZoneId zone;

        ManualClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(@Nullable ZoneId other) {
            return new ManualClock(other == null ? ZoneOffset.UTC : other);
        }

        @Override
        public Instant instant() {
            return now();
        }
    }
}
