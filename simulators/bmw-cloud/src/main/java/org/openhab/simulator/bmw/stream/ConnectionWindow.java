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
package org.openhab.simulator.bmw.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Counts the connections of each address within one minute (bmw-cardata.md 5.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConnectionWindow {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    private final Map<String, Deque<Instant>> attempts = new HashMap<>();

    /**
     * Counts an attempt.
     *
     * @param limit 0 for any number
     * @return whether the address has stayed within the limit
     */
    synchronized boolean enter(String address, Instant now, long limit) {
        Deque<Instant> times = attempts.computeIfAbsent(address, a -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peekFirst().isAfter(now.minus(LENGTH))) {
            times.removeFirst();
        }
        times.addLast(now);
        return limit == 0 || times.size() <= limit;
    }

    synchronized void reset() {
        attempts.clear();
    }
}
