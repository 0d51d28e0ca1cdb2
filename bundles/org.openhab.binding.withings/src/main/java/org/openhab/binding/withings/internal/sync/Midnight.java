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
package org.openhab.binding.withings.internal.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells when a new day begins where the person is (withings.md 12.10). Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Midnight implements AutoCloseable {

    private final Supplier<ZoneId> zone;
    private final Runnable newDay;
    private final ScheduledExecutorService scheduler;
    private final Clock clock;
    private @Nullable LocalDate day;
    private @Nullable Future<?> timer;
    private boolean closed;

    /**
     * @param zone where the person is; may change at any time
     * @param newDay runs when another day begins, at the first look too
     * @param scheduler starts work
     * @param clock tells the present moment
     */
    public Midnight(Supplier<ZoneId> zone, Runnable newDay, ScheduledExecutorService scheduler, Clock clock) {
        this.zone = zone;
        this.newDay = newDay;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Looks which day it is, then waits for the end of that one. To be called whenever the zone may have changed; a
     * machine that slept through midnight is put right by it too.
     */
    public void look() {
        if (turned()) {
            newDay.run();
        }
    }

    private synchronized boolean turned() {
        if (closed) {
            return false;
        }
        ZoneId here = zone.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), here);
        Future<?> waiting = timer;
        if (waiting != null) {
            waiting.cancel(false);
        }
        // Not simply 24 hours: days are shorter or longer where the clocks change, and some begin at one o'clock.
        Duration rest = Duration.between(clock.instant(), today.plusDays(1).atStartOfDay(here).toInstant());
        timer = scheduler.schedule(this::look, rest.toMillis() + 1, TimeUnit.MILLISECONDS);
        boolean another = !today.equals(day);
        day = today;
        return another;
    }

    @Override
    public synchronized void close() {
        closed = true;
        Future<?> waiting = timer;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }
}
