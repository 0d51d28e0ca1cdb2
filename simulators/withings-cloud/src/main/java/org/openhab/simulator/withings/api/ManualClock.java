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

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A clock that only moves when told to; due tasks run on the thread that advances it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ManualClock implements SimClock {

    private final TaskQueue tasks = new TaskQueue();
    private volatile Instant now;

    public ManualClock(Instant start) {
        now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public double scale() {
        return 0;
    }

    /** A manual clock stays manual. */
    @Override
    public void setScale(double scale) {
        throw new IllegalArgumentException("a manual clock has no scale");
    }

    @Override
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards");
        }
        Instant target = now.plus(by);
        for (var waiting = tasks.takeDue(target); waiting != null; waiting = tasks.takeDue(target)) {
            if (waiting.due().isAfter(now)) {
                now = waiting.due();
            }
            waiting.task().run();
        }
        if (target.isAfter(now)) {
            now = target;
        }
    }

    @Override
    public Task at(Instant due, Runnable task) {
        return tasks.add(due, task);
    }

    @Override
    public void close() {
        tasks.clear();
    }
}
