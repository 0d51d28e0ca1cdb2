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
package org.openhab.simulator.withings.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A clock that runs along with real time, faster or slower by a factor, with jumps forward.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ScaledClock implements SimClock {

    private static final Logger LOGGER = LoggerFactory.getLogger(ScaledClock.class);

    private final TaskQueue tasks = new TaskQueue();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "withings-cloud-clock");
        thread.setDaemon(true);
        return thread;
    });
    private final Clock real;
    private final Consumer<RuntimeException> onFailure;
    private Instant realOrigin;
    private Instant simOrigin;
    private double scale;
    private @Nullable ScheduledFuture<?> next;

    /**
     * @param real what passes outside
     * @param start the simulated time at the beginning
     * @param scale simulated seconds per real second, 0 or more
     */
    public ScaledClock(Clock real, Instant start, double scale) {
        this(real, start, scale, e -> LOGGER.warn("A task of the simulated cloud failed", e));
    }

    /** @param onFailure gets what a task throws; the clock goes on */
    ScaledClock(Clock real, Instant start, double scale, Consumer<RuntimeException> onFailure) {
        this.real = real;
        this.onFailure = onFailure;
        this.realOrigin = real.instant();
        this.simOrigin = start;
        this.scale = checked(scale);
    }

    @Override
    public synchronized Instant now() {
        Duration passed = Duration.between(realOrigin, real.instant());
        return simOrigin.plusNanos(Math.round(passed.toNanos() * scale));
    }

    @Override
    public synchronized double scale() {
        return scale;
    }

    @Override
    public void setScale(double scale) {
        synchronized (this) {
            double wanted = checked(scale);
            simOrigin = now();
            realOrigin = real.instant();
            this.scale = wanted;
        }
        arm();
    }

    @Override
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards");
        }
        synchronized (this) {
            simOrigin = simOrigin.plus(by);
        }
        arm();
    }

    @Override
    public Task at(Instant due, Runnable task) {
        Task waiting = tasks.add(due, task);
        arm();
        return waiting;
    }

    @Override
    public void close() {
        tasks.clear();
        timer.shutdownNow();
    }

    private synchronized void arm() {
        ScheduledFuture<?> old = next;
        if (old != null) {
            old.cancel(false);
        }
        Instant due = tasks.nextDue();
        if (due == null || timer.isShutdown()) {
            return;
        }
        Duration wait = Duration.between(now(), due);
        if (scale == 0 && !wait.isNegative() && !wait.isZero()) {
            return;
        }
        long nanos = wait.isNegative() || wait.isZero() ? 0 : (long) Math.ceil(wait.toNanos() / scale);
        try {
            next = timer.schedule(this::runDue, nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOGGER.debug("The clock has been closed; its tasks will not run any more.");
        }
    }

    private void runDue() {
        for (var waiting = tasks.takeDue(now()); waiting != null; waiting = tasks.takeDue(now())) {
            try {
                waiting.task().run();
            } catch (RuntimeException e) {
                onFailure.accept(e);
            }
        }
        arm();
    }

    private static double checked(double scale) {
        if (!Double.isFinite(scale) || scale < 0) {
            throw new IllegalArgumentException("the time scale is a finite number, 0 or more");
        }
        return scale;
    }
}
