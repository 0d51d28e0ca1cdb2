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
package org.openhab.simulator.withings.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;

/**
 * What the push engine has tried, for tests and for the eye.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PushLog {

    private static final int KEPT = 20_000;

    private final Deque<Attempt> attempts = new ArrayDeque<>();

    synchronized void add(Attempt attempt) {
        attempts.addLast(attempt);
        if (attempts.size() > KEPT) {
            attempts.removeFirst();
        }
    }

    /** All attempts, oldest first. */
    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public synchronized void clear() {
        attempts.clear();
    }

    /**
     * One try to deliver.
     *
     * @param time the simulated time
     * @param sentAt the real time at which the push left here
     * @param took real time until the answer had come, or until none came
     * @param event the number of the event; its duplicates share it
     * @param callbackUrl where it went
     * @param fields what was posted
     * @param cycle 1 to 5
     * @param attempt 1 or 2 within the cycle
     * @param http the HTTP status of the answer, 0 when none came in time
     * @param outcome delivered, failed, dropped (nothing is tried again) or died (so did the subscription)
     */
    public record Attempt(Instant time, Instant sentAt, Duration took, long event, String callbackUrl,
            Map<String, String> fields, int cycle, int attempt, int http, String outcome) {

        /** The attempt as the control API shows it. */
        public JsonObject json() {
            JsonObject o = new JsonObject();
            o.addProperty("time", time.toString());
            o.addProperty("sentAt", sentAt.toString());
            o.addProperty("sentMicros", micros(Duration.between(Instant.EPOCH, sentAt)));
            o.addProperty("tookMicros", micros(took));
            o.addProperty("event", event);
            o.addProperty("callbackUrl", callbackUrl);
            JsonObject form = new JsonObject();
            fields.forEach(form::addProperty);
            o.add("fields", form);
            o.addProperty("cycle", cycle);
            o.addProperty("attempt", attempt);
            o.addProperty("http", http);
            o.addProperty("outcome", outcome);
            return o;
        }

        private static long micros(Duration duration) {
            return duration.toNanos() / 1000;
        }
    }
}
