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
package org.openhab.simulator.bmw.cardata.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;

/**
 * Cuts long lists into pages of ten (bmw-cardata.md 3.6, 11.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Pages {

    private static final int SIZE = 10;
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final SimClock clock;
    private final Secrets secrets;
    private final Map<String, Mark> marks = new HashMap<>();

    Pages(SimClock clock, Secrets secrets) {
        this.clock = clock;
        this.secrets = secrets;
    }

    /**
     * One page.
     *
     * @param <T> what the list holds
     * @param question everything that was asked for; a token fits no other question
     * @param token the token of the page before, null for the first page
     */
    synchronized <T> Page<T> page(List<T> all, String question, @Nullable String token) {
        Instant now = clock.now();
        marks.values().removeIf(mark -> !mark.expires.isAfter(now));
        int from = 0;
        if (token != null) {
            Mark mark = marks.get(token);
            if (mark == null || !mark.question.equals(question)) {
                throw new CuError(CuCode.PAGE_EXPIRED);
            }
            from = Math.min(mark.from, all.size());
        }
        int to = Math.min(all.size(), from + SIZE);
        if (to == all.size()) {
            return new Page<>(all.subList(from, to), null);
        }
        String next = secrets.letters(40);
        marks.put(next, new Mark(question, to, now.plus(LIFE)));
        return new Page<>(all.subList(from, to), next);
    }

    synchronized void reset() {
        marks.clear();
    }

    /**
     * A part of a list.
     *
     * @param <T> what it holds
     * @param items the part
     * @param next the token of the next page, null on the last one
     */
    record Page<T> (List<T> items, @Nullable String next) {
    }

    private record Mark(String question, int from, Instant expires) {
    }
}
