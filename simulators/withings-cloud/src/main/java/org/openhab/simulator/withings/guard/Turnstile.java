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
package org.openhab.simulator.withings.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;

import com.google.gson.JsonObject;

/**
 * The duplicate guard with the rate limit behind it (withings.md 3.4, 18.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Turnstile {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Instant> armed = new HashMap<>();
    private final Map<String, Deque<Instant>> counted = new HashMap<>();
    private final SimClock clock;
    private final Switches switches;

    public Turnstile(SimClock clock, Switches switches) {
        this.clock = clock;
        this.switches = switches;
    }

    /**
     * Arms the guard for a call; a call that repeats an earlier one within the window changes nothing.
     *
     * @return null, or the 601 to answer
     */
    public synchronized @Nullable ApiError enter(String call) {
        ApiError refusal = duplicate(call);
        if (refusal == null) {
            arm(call);
        }
        return refusal;
    }

    /** The guard with the rate: a call that either refuses leaves no trace in both. */
    public synchronized @Nullable ApiError enter(String call, String clientId) {
        ApiError refusal = duplicate(call);
        if (refusal == null) {
            refusal = count(clientId);
        }
        if (refusal == null) {
            arm(call);
        }
        return refusal;
    }

    /** The rate alone. */
    public synchronized @Nullable ApiError enterUnguarded(String clientId) {
        return count(clientId);
    }

    /** Arms the guard for a call that has been refused otherwise. */
    public synchronized void arm(String call) {
        Instant now = clock.now();
        armed.values().removeIf(time -> !inWindow(time, now));
        armed.put(call, now);
    }

    /** @throws ApiError 601 when the application has used up its minute */
    public synchronized void countOrRefuse(String clientId) {
        ApiError refusal = count(clientId);
        if (refusal != null) {
            throw refusal;
        }
    }

    public synchronized void reset() {
        armed.clear();
        counted.clear();
    }

    /** Calls of the application in the last minute. */
    public synchronized int used(String clientId) {
        Deque<Instant> times = counted.getOrDefault(clientId, new ArrayDeque<>());
        forgetOld(times);
        return times.size();
    }

    private @Nullable ApiError duplicate(String call) {
        Instant before = armed.get(call);
        Instant now = clock.now();
        if (!switches.on(Switch.DUPLICATE_GUARD) || before == null || !inWindow(before, now)) {
            return null;
        }
        Duration rest = Duration.between(now, before.plus(switches.seconds(Switch.DUPLICATE_WINDOW)));
        return tooMany("Same arguments in less than " + switches.number(Switch.DUPLICATE_WINDOW) + " seconds", rest);
    }

    private @Nullable ApiError count(String clientId) {
        Deque<Instant> times = counted.computeIfAbsent(clientId, id -> new ArrayDeque<>());
        forgetOld(times);
        long limit = switches.number(Switch.RATE_LIMIT);
        if (limit > 0 && times.size() >= limit) {
            return tooMany("Too Many Requests", Duration.between(clock.now(), times.getFirst().plus(MINUTE)));
        }
        times.addLast(clock.now());
        return null;
    }

    private void forgetOld(Deque<Instant> times) {
        Instant edge = clock.now().minus(MINUTE);
        while (!times.isEmpty() && !times.getFirst().isAfter(edge)) {
            times.removeFirst();
        }
    }

    private boolean inWindow(Instant time, Instant now) {
        return now.isBefore(time.plus(switches.seconds(Switch.DUPLICATE_WINDOW)));
    }

    private ApiError tooMany(String text, Duration rest) {
        long wait = switches.number(Switch.WAIT_SECONDS);
        if (wait < 0) {
            return new ApiError(601, text, null);
        }
        JsonObject body = new JsonObject();
        body.addProperty("wait_seconds", wait > 0 ? wait : Math.max(1, (rest.toMillis() + 999) / 1000));
        return new ApiError(601, text, body);
    }
}
