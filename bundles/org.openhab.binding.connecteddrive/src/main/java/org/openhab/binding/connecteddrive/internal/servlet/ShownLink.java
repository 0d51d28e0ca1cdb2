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
    private int round;

    public ShownLink(ConnectDesk desk, WebHandler page, ScheduledExecutorService scheduler) {
        this.desk = desk;
        this.page = page;
        this.scheduler = scheduler;
    }

    /**
     * Shows a fresh link; older ones of the page end.
     *
     * @param display is given the whole address, now and whenever there is a fresh one
     */
    public synchronized void show(Consumer<String> display) {
        cancel();
        int mine = round;
        display.accept(UNKNOWN_BASE + desk.offer(page));
        renewal = scheduler.schedule(() -> renew(mine, display), ConnectDesk.LINK_LIFE.toMinutes() * 9 / 10,
                TimeUnit.MINUTES);
    }

    /** The links end. */
    @Override
    public synchronized void close() {
        cancel();
        desk.withdraw(page);
    }

    /** Does nothing if somebody ended the round while the timer was on its way. */
    private synchronized void renew(int begun, Consumer<String> display) {
        if (begun == round) {
            show(display);
        }
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
