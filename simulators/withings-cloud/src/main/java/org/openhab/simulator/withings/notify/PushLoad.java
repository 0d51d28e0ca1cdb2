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
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.DataChange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Many pushes at an even pace of real time, with the time at which each one left.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PushLoad implements AutoCloseable {

    private final PushEngine engine;
    private final PushLog log;
    private final SimClock clock;
    private final List<DataChange> pattern;
    private final int count;
    private final int step;
    private final Instant begin;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "withings-cloud-load");
        thread.setDaemon(true);
        return thread;
    });
    private volatile int sent;

    /**
     * Starts at once.
     *
     * @param pattern what is sent in turn
     * @param count how many pushes there are in all
     * @param perSecond how many of them in a real second
     * @param step seconds that the times of each push are later than those of the one before
     */
    public PushLoad(PushEngine engine, PushLog log, SimClock clock, List<DataChange> pattern, int count,
            double perSecond, int step) {
        this.engine = engine;
        this.log = log;
        this.clock = clock;
        this.pattern = List.copyOf(pattern);
        this.count = count;
        this.step = step;
        this.begin = Instant.now();
        timer.scheduleAtFixedRate(this::next, 0, Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond),
                TimeUnit.NANOSECONDS);
    }

    /** How far it is; per attempt its time of leaving and the time until the answer. */
    public JsonObject json() {
        List<PushLog.Attempt> attempts = log.attempts().stream().filter(each -> !each.sentAt().isBefore(begin))
                .toList();
        JsonArray list = new JsonArray();
        attempts.forEach(attempt -> list.add(attempt.json()));
        long[] took = attempts.stream().map(PushLog.Attempt::took).mapToLong(Duration::toNanos).sorted().toArray();
        JsonObject json = new JsonObject();
        json.addProperty("running", sent < count && !timer.isShutdown());
        json.addProperty("sent", sent);
        json.addProperty("answered", attempts.stream().filter(each -> each.http() > 0).count());
        json.addProperty("p50Micros", percentile(took, 50));
        json.addProperty("p99Micros", percentile(took, 99));
        json.addProperty("maxMicros", LongStream.of(took).max().orElse(0) / 1000);
        json.add("attempts", list);
        return json;
    }

    /** Sends no more. */
    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void next() {
        if (sent >= count) {
            timer.shutdown();
            return;
        }
        engine.changed(later(pattern.get(sent % pattern.size()), sent * (long) step));
        sent++;
        clock.advance(Duration.ZERO);
    }

    private static DataChange later(DataChange change, long seconds) {
        String date = change.date();
        return new DataChange(change.userId(), change.appli(), later(change.startdate(), seconds),
                later(change.enddate(), seconds),
                date != null && date.matches("[0-9]{1,12}") ? Long.toString(Long.parseLong(date) + seconds) : date,
                change.deviceid(), change.action());
    }

    private static @Nullable Long later(@Nullable Long time, long seconds) {
        return time == null ? null : time + seconds;
    }

    private static long percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1000;
    }
}
