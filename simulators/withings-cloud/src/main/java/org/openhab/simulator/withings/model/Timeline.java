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
package org.openhab.simulator.withings.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.time.SimClock;

/**
 * The steps of scenarios that wait for their simulated time.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Timeline {

    private final SimClock clock;
    private final Map<Long, SimClock.Task> waiting = new HashMap<>();
    private long sequence;

    public Timeline(SimClock clock) {
        this.clock = clock;
    }

    /** Runs a step when its time has come; at once, before this call returns, when it has passed. */
    public void at(long unixSeconds, Runnable step) {
        Instant due = Instant.ofEpochSecond(unixSeconds);
        if (!due.isAfter(clock.now())) {
            step.run();
            return;
        }
        synchronized (this) {
            long number = sequence++;
            waiting.put(number, clock.at(due, () -> start(number, step)));
        }
    }

    /** How many steps have not run yet. */
    public synchronized int pending() {
        return waiting.size();
    }

    /** Takes all waiting steps back. */
    public synchronized void clear() {
        waiting.values().forEach(SimClock.Task::cancel);
        waiting.clear();
    }

    private void start(long number, Runnable step) {
        synchronized (this) {
            if (waiting.remove(number) == null) {
                return;
            }
        }
        step.run();
    }
}
