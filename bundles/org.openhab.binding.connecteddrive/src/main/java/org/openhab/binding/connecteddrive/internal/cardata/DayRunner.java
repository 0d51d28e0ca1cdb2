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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.plan.CarPlan;
import org.openhab.binding.connecteddrive.internal.cardata.plan.DayPlan;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota.Purpose;

/**
 * Carries the day's plan out, one call after the other; no thread waits.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class DayRunner implements AutoCloseable {

    private static final Duration LEAST_SLEEP = Duration.ofSeconds(1);

    private final Quota quota;
    private final Clock clock;
    private final ScheduledExecutorService scheduler;
    private final BooleanSupplier isStreamConnected;
    private final Map<String, CarDataSource> cars = new ConcurrentHashMap<>();
    private @Nullable Future<?> timer;
    private boolean busy;
    private boolean running;
    private boolean closed;

    DayRunner(Quota quota, Clock clock, ScheduledExecutorService scheduler, BooleanSupplier isStreamConnected) {
        this.quota = quota;
        this.clock = clock;
        this.scheduler = scheduler;
        this.isStreamConnected = isStreamConnected;
    }

    /** From now on calls are made. */
    void start() {
        synchronized (this) {
            running = true;
        }
        wake(LEAST_SLEEP);
    }

    void add(CarDataSource car) {
        cars.put(car.vin(), car);
        wake(LEAST_SLEEP);
    }

    void remove(CarDataSource car) {
        cars.remove(car.vin(), car);
    }

    @Nullable
    CarDataSource car(String vin) {
        return cars.get(vin);
    }

    List<CarDataSource> cars() {
        return List.copyOf(cars.values());
    }

    @Override
    public synchronized void close() {
        closed = true;
        Future<?> waiting = timer;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    private void next() {
        CarDataSource car;
        DayPlan.Step step;
        Quota.State left;
        synchronized (this) {
            if (busy || closed || !running) {
                return;
            }
            Instant now = clock.instant();
            left = quota.state();
            List<CarPlan> plans = cars.values().stream().map(one -> one.plan(isStreamConnected.getAsBoolean()))
                    .toList();
            DayPlan.Decision decision = DayPlan.decide(plans, left, now);
            step = decision.step();
            car = step == null ? null : cars.get(step.vin());
            if (step == null || car == null) {
                wake(Duration.between(now, decision.wake()));
            } else {
                busy = true;
            }
        }
        if (step == null || car == null) {
            if (left.planned() <= 0) {
                cars.values().forEach(waiting -> waiting.waits(left.reset()));
            }
            return;
        }
        car.perform(step.job(), Purpose.PLANNED).whenComplete((done, failure) -> {
            synchronized (this) {
                busy = false;
            }
            // Failures have been told, and put the job off.
            wake(LEAST_SLEEP);
        });
    }

    private synchronized void wake(Duration wait) {
        if (closed || !running) {
            return;
        }
        Future<?> waiting = timer;
        if (waiting != null) {
            waiting.cancel(false);
        }
        Duration sleep = wait.compareTo(LEAST_SLEEP) < 0 ? LEAST_SLEEP : wait;
        try {
            timer = scheduler.schedule(this::next, sleep.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The host is shutting down.
            closed = true;
        }
    }
}
