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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.plan.Job;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions.Session;
import org.openhab.cloudcommons.store.JsonStore;

/**
 * Remembers over restarts what was read about a car and when, so that no call is made twice.
 *
 * Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarLog {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final Duration LAST_RETRY = Duration.ofHours(4);
    /** The longest span of charging sessions that the cloud gives at once (bmw-cardata.md 3.6). */
    static final Duration HISTORY = Duration.ofDays(45);

    /** What is stored; the names are kept for ever. */
    record Stored(@Nullable Map<Job, Instant> done, @Nullable Set<Job> fruitless, @Nullable String basicData,
            @Nullable List<Session> sessions, @Nullable Boolean miles) {
    }

    private final JsonStore<Stored> store;
    private final Clock clock;
    private final Map<Job, Instant> done = new EnumMap<>(Job.class);
    private final Set<Job> fruitless = EnumSet.noneOf(Job.class);
    private final Map<Job, Instant> notBefore = new EnumMap<>(Job.class);
    private final Map<Job, Integer> failures = new EnumMap<>(Job.class);
    private final List<Session> sessions = new ArrayList<>();
    private @Nullable String basicData;
    private boolean miles;

    CarLog(JsonStore<Stored> store, Clock clock) {
        this.store = store;
        this.clock = clock;
        store.load().ifPresent(stored -> {
            Map<Job, Instant> times = stored.done();
            if (times != null) {
                done.putAll(times);
            }
            Set<Job> none = stored.fruitless();
            if (none != null) {
                fruitless.addAll(none);
            }
            List<Session> known = stored.sessions();
            if (known != null) {
                sessions.addAll(known);
            }
            basicData = stored.basicData();
            miles = Boolean.TRUE.equals(stored.miles());
        });
    }

    synchronized void succeeded(Job job, boolean found) {
        done.put(job, clock.instant());
        notBefore.remove(job);
        failures.remove(job);
        if (found) {
            fruitless.remove(job);
        } else {
            fruitless.add(job);
        }
        save();
    }

    /** Tried again later and later. */
    synchronized void failed(Job job) {
        int count = failures.merge(job, 1, Integer::sum);
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(count - 1, 6));
        notBefore.put(job, clock.instant().plus(wait.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : wait));
    }

    synchronized Map<Job, Instant> done() {
        return new EnumMap<>(done);
    }

    synchronized Map<Job, Instant> notBefore() {
        return new EnumMap<>(notBefore);
    }

    synchronized Set<Job> fruitless() {
        return Set.copyOf(fruitless);
    }

    synchronized Optional<String> basicData() {
        return Optional.ofNullable(basicData);
    }

    synchronized void basicData(String json) {
        basicData = json;
        save();
    }

    /** Whether the car counts in miles. */
    synchronized boolean isInMiles() {
        return miles;
    }

    /** The stream may bring numbers without a unit before the next reading tells it again. */
    synchronized void inMiles(boolean fresh) {
        if (miles != fresh) {
            miles = fresh;
            save();
        }
    }

    /** Adds sessions to those known, newer knowledge of the same one wins; those too old to be asked for go. */
    synchronized List<Session> merge(List<Session> news) {
        Map<String, Session> all = new LinkedHashMap<>();
        sessions.forEach(session -> all.put(session.id(), session));
        news.forEach(session -> all.put(session.id(), session));
        Instant oldest = clock.instant().minus(HISTORY);
        sessions.clear();
        all.values().stream().filter(session -> start(session).isAfter(oldest))
                .sorted(Comparator.comparing(CarLog::start).reversed()).forEach(sessions::add);
        save();
        return List.copyOf(sessions);
    }

    synchronized List<Session> sessions() {
        return List.copyOf(sessions);
    }

    /** From when on sessions have to be asked for: what has ended does not change. */
    synchronized Instant sessionsFrom() {
        Instant oldest = clock.instant().minus(HISTORY).plusSeconds(60);
        Instant open = sessions.stream().filter(session -> session.end() == null).map(CarLog::start)
                .min(Comparator.naturalOrder()).orElse(Instant.MAX);
        Instant last = sessions.stream().map(CarLog::start).max(Comparator.naturalOrder()).orElse(oldest);
        Instant from = open.isBefore(last) ? open : last;
        return from.isBefore(oldest) ? oldest : from;
    }

    private static Instant start(Session session) {
        Instant start = session.start();
        return start == null ? Instant.EPOCH : start;
    }

    private void save() {
        store.save(new Stored(new EnumMap<>(done), Set.copyOf(fruitless), basicData, List.copyOf(sessions), miles));
    }
}
