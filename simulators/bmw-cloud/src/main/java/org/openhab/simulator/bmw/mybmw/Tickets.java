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
package org.openhab.simulator.bmw.mybmw;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.SimClock;

/**
 * Things that can be used once and for a while: captcha tokens, authorisation values, codes.
 *
 * @param <T> what a ticket stands for
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Tickets<T> {

    private final SimClock clock;
    private final Map<String, Ticket<T>> open = new HashMap<>();

    Tickets(SimClock clock) {
        this.clock = clock;
    }

    synchronized String issue(String name, T meaning, Duration life) {
        open.put(name, new Ticket<>(meaning, clock.now().plus(life)));
        return name;
    }

    /** Uses a ticket up; null when it is unknown, used or too old. */
    synchronized @Nullable T use(@Nullable String name) {
        Ticket<T> ticket = name == null ? null : open.remove(name);
        return ticket == null || !clock.now().isBefore(ticket.ends) ? null : ticket.meaning;
    }

    synchronized void clear() {
        open.clear();
    }

    private record Ticket<T> (T meaning, Instant ends) {
    }
}
