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
 * The time inside the simulated cloud, with tasks that wait for it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface SimClock extends AutoCloseable {

    Instant now();

    /** Simulated seconds per real second; 0 when the time stands still. */
    double scale();

    /** @throws IllegalArgumentException when negative or not finite */
    void setScale(double scale);

    /** Moves the time forward; tasks that become due run in the order of their time. Zero runs what is due now. */
    void advance(Duration by);

    /**
     * Runs a task as soon as the simulated time has reached {@code due}, never inside this call.
     *
     * @return closing it takes the task back, if it has not started
     */
    Task at(Instant due, Runnable task);

    @Override
    void close();

    /** A waiting task. */
    interface Task {
        void cancel();
    }
}
