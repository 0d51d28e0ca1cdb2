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

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonObject;

/**
 * The REST calls of every account and day in UTC (bmw-cardata.md 3.9, 11.5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Quota {

    private final SimClock clock;
    private final Map<String, Map<LocalDate, Long>> calls = new TreeMap<>();
    private final Map<String, Map<LocalDate, Long>> used = new TreeMap<>();

    public Quota(SimClock clock) {
        this.clock = clock;
    }

    /** Counts a call of a known account; false when the day's limit was reached before. */
    public synchronized boolean take(String gcid, long limit) {
        LocalDate today = today();
        calls.computeIfAbsent(gcid, g -> new TreeMap<>()).merge(today, 1L, Long::sum);
        return used.computeIfAbsent(gcid, g -> new TreeMap<>()).merge(today, 1L, Long::sum) <= limit;
    }

    /** How many calls an account has made on a day, refused ones too. */
    public synchronized long calls(String gcid, LocalDate day) {
        return calls.getOrDefault(gcid, Map.of()).getOrDefault(day, 0L);
    }

    /** How much of today's limit is spent. */
    public synchronized long used(String gcid) {
        return used.getOrDefault(gcid, Map.of()).getOrDefault(today(), 0L);
    }

    /** As if so many of today's calls had been made, by another program for example; the count of real ones stays. */
    public synchronized void used(String gcid, long number) {
        used.computeIfAbsent(gcid, g -> new TreeMap<>()).put(today(), number);
    }

    public synchronized void reset() {
        calls.clear();
        used.clear();
    }

    /** Real calls by account, then by day. */
    public synchronized JsonObject json() {
        JsonObject accounts = new JsonObject();
        calls.forEach((gcid, days) -> {
            JsonObject byDay = new JsonObject();
            days.forEach((day, number) -> byDay.addProperty(day.toString(), number));
            accounts.add(gcid, byDay);
        });
        return accounts;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
