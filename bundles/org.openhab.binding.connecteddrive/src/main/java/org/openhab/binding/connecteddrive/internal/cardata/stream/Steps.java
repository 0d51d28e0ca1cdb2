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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the steps of attempts one after the other: those of an earlier attempt do nothing, and one timer is enough.
 * Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Steps {

    private final Logger logger = LoggerFactory.getLogger(Steps.class);
    private final ScheduledExecutorService scheduler;
    private @Nullable Future<?> timer;
    private int attempt;
    private boolean wanted;

    Steps(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    /** From now on steps are run; false if that was so already. */
    synchronized boolean begin() {
        boolean isNew = !wanted;
        wanted = true;
        return isNew;
    }

    /** No step is run any more. */
    synchronized void end() {
        wanted = false;
        attempt++;
        cancel();
    }

    synchronized boolean isWanted() {
        return wanted;
    }

    /** The number of another attempt. */
    synchronized int next() {
        cancel();
        return ++attempt;
    }

    synchronized boolean isLatest(int mine) {
        return mine == attempt;
    }

    /** Runs what belongs to an attempt, unless another one has begun. */
    void step(int mine, Runnable work) {
        try {
            scheduler.execute(() -> {
                if (isLatest(mine) && isWanted()) {
                    work.run();
                }
            });
        } catch (RejectedExecutionException e) {
            logger.debug("Stream ends with the host");
        }
    }

    /** As {@link #step}, later. */
    void after(Duration delay, int mine, Runnable work) {
        schedule(delay, () -> step(mine, work));
    }

    /** Runs something later, instead of what was to be run later so far. */
    synchronized void schedule(Duration delay, Runnable work) {
        cancel();
        if (!wanted) {
            return;
        }
        try {
            timer = scheduler.schedule(work, Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            logger.debug("Stream ends with the host");
        }
    }

    private void cancel() {
        Future<?> pending = timer;
        if (pending != null) {
            pending.cancel(false);
            timer = null;
        }
    }
}
