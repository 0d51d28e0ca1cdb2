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

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Catalogue;
import org.openhab.simulator.bmw.model.Signal;
import org.openhab.simulator.bmw.model.TelematicKey;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Many messages at an even pace, in real time, past all switches of the feed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Load {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LoadPlan plan;
    private final SimClock clock;
    private final MessageWriter writer;
    private final Feed.Outlet outlet;
    private final long[] sentMicros;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile int sent;
    private volatile int unheard;
    private volatile boolean stopped;

    Load(LoadPlan plan, SimClock clock, MessageWriter writer, Feed.Outlet outlet) {
        this.plan = plan;
        this.clock = clock;
        this.writer = writer;
        this.outlet = outlet;
        this.sentMicros = new long[plan.count()];
    }

    void start() {
        Thread thread = new Thread(this::run, "cardata-stream-load");
        thread.setDaemon(true);
        thread.start();
    }

    /** Sends nothing more. */
    public void stop() {
        stopped = true;
    }

    public LoadPlan plan() {
        return plan;
    }

    /** How many messages have been sent. */
    public int sent() {
        return sent;
    }

    /** How many of them found no client on the stream. */
    public int unheard() {
        return unheard;
    }

    public boolean running() {
        return done.getCount() > 0;
    }

    /** Waits in real time; false when it is not over by then. */
    public boolean await(long seconds) throws InterruptedException {
        return done.await(seconds, TimeUnit.SECONDS);
    }

    /** When the messages were sent, in the order of their values: real microseconds since 1970. */
    public long[] sentMicros() {
        return Arrays.copyOf(sentMicros, sent);
    }

    /** How far it is; with the times of all messages if wanted. */
    public JsonObject json(boolean times) {
        JsonObject o = new JsonObject();
        o.addProperty("running", running());
        o.addProperty("sent", sent);
        o.addProperty("unheard", unheard);
        o.addProperty("first", plan.first());
        if (times) {
            JsonArray list = new JsonArray();
            for (long micros : sentMicros()) {
                list.add(micros);
            }
            o.add("sentMicros", list);
        }
        return o;
    }

    private void run() {
        long begin = System.nanoTime();
        try {
            for (int i = 0; i < plan.count() && !stopped; i++) {
                long due = begin + i * SECOND / plan.perSecond();
                for (long wait = due - System.nanoTime(); wait > 0 && !stopped; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                send(i);
            }
        } finally {
            done.countDown();
        }
    }

    private void send(int i) {
        String key = plan.keys().get(i % plan.keys().size());
        TelematicKey known = Catalogue.find(key);
        Instant now = clock.now();
        @Nullable
        String unit = known == null ? null : known.unit();
        byte[] payload = writer.message(plan.gcid(), plan.vin(), now,
                Map.of(key, new Signal(BigDecimal.valueOf(plan.first() + i), unit, now)));
        sentMicros[i] = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        if (!outlet.send(plan.gcid(), plan.vin(), payload)) {
            unheard++;
        }
        sent = i + 1;
    }
}
