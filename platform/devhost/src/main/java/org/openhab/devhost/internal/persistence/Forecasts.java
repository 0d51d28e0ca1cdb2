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
package org.openhab.devhost.internal.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * Updates items when the time of a forecast entry of their time series has come.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Forecasts {

    private static final class Plan {
        final NavigableMap<Instant, State> future = new TreeMap<>();
        @Nullable
        ScheduledFuture<?> next;
    }

    private final Map<String, Plan> plans = new HashMap<>();
    private final ScheduledExecutorService scheduler;
    private final Clock clock;

    public Forecasts(ScheduledExecutorService scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Plans the entries of a series that lie in the future.
     *
     * @param update takes the state of an entry when its time has come
     */
    public synchronized void plan(String item, TimeSeries series, Consumer<State> update) {
        Plan plan = plans.computeIfAbsent(item, name -> new Plan());
        if (series.getPolicy() == TimeSeries.Policy.REPLACE) {
            plan.future.subMap(series.getBegin(), true, series.getEnd(), true).clear();
        }
        Instant now = clock.instant();
        series.getStates().filter(entry -> entry.timestamp().isAfter(now))
                .forEach(entry -> plan.future.put(entry.timestamp(), entry.state()));
        schedule(item, plan, update);
    }

    /** Forgets what is planned for an item. */
    public synchronized void forget(String item) {
        Plan plan = plans.remove(item);
        if (plan != null) {
            cancel(plan);
        }
    }

    /** Forgets all plans. */
    public synchronized void stop() {
        plans.values().forEach(Forecasts::cancel);
        plans.clear();
    }

    private void schedule(String item, Plan plan, Consumer<State> update) {
        cancel(plan);
        if (plan.future.isEmpty()) {
            plans.remove(item);
            return;
        }
        long delay = Math.max(0, Duration.between(clock.instant(), plan.future.firstKey()).toMillis());
        plan.next = scheduler.schedule(() -> fire(item, plan, update), delay, TimeUnit.MILLISECONDS);
    }

    private void fire(String item, Plan plan, Consumer<State> update) {
        State due = null;
        synchronized (this) {
            if (plans.get(item) != plan) {
                return;
            }
            NavigableMap<Instant, State> past = plan.future.headMap(clock.instant(), true);
            if (!past.isEmpty()) {
                due = past.lastEntry().getValue();
                past.clear();
            }
            schedule(item, plan, update);
        }
        if (due != null) {
            update.accept(due);
        }
    }

    private static void cancel(Plan plan) {
        ScheduledFuture<?> next = plan.next;
        if (next != null) {
            next.cancel(false);
        }
    }
}
