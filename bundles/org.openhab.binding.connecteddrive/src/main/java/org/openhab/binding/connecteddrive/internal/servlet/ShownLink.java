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
package org.openhab.binding.connecteddrive.internal.servlet;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.web.WebHandler;

/**
 * Keeps a good link to a page on show; a fresh one follows before it grows too old. Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ShownLink implements AutoCloseable {

    /** openHAB's pages make a link of it. */
    private static final String UNKNOWN_BASE = "http(s)://<YOUROPENHAB>:<YOURPORT>";

    private final ConnectDesk desk;
    private final WebHandler page;
    private final ScheduledExecutorService scheduler;
    private @Nullable Future<?> renewal;
    /** The good one, {@code null} if there is none. */
    private @Nullable String address;
    private Consumer<String> display = link -> {
    };
    private int round;

    public ShownLink(ConnectDesk desk, WebHandler page, ScheduledExecutorService scheduler) {
        this.desk = desk;
        this.page = page;
        this.scheduler = scheduler;
    }

    /**
     * Shows the link. It stays the same as long as it is good: somebody may have its page open.
     *
     * @param place is given the whole address, now and whenever there is a fresh one
     */
    public synchronized void show(Consumer<String> place) {
        display = place;
        String present = address;
        if (present == null) {
            renew();
        } else {
            place.accept(present);
        }
    }

    /** The links end. */
    @Override
    public synchronized void close() {
        cancel();
        address = null;
        desk.withdraw(page);
    }

    /** Does nothing if somebody ended the round while the timer was on its way. */
    private synchronized void renew(int begun) {
        if (begun == round) {
            renew();
        }
    }

    private void renew() {
        cancel();
        int mine = round;
        String fresh = UNKNOWN_BASE + desk.offer(page);
        address = fresh;
        display.accept(fresh);
        renewal = scheduler.schedule(() -> renew(mine), ConnectDesk.LINK_LIFE.toMinutes() * 9 / 10, TimeUnit.MINUTES);
    }

    private void cancel() {
        round++;
        Future<?> pending = renewal;
        if (pending != null) {
            pending.cancel(false);
            renewal = null;
        }
    }
}
