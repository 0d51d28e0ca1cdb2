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
package org.openhab.binding.withings.internal.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.HeartRecord;
import org.openhab.binding.withings.internal.api.Page;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.api.SleepStretch;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Answers questions about sleep and heart of what a test has put in, page by page, newest first.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SmallCloud implements Reader {

    final List<SleepSummary> sessions = new ArrayList<>();
    final List<SleepStretch> stretches = new ArrayList<>();
    final List<HeartRecord> hearts = new ArrayList<>();
    /** The fields of the calls so far. */
    final List<Map<String, String>> calls = new ArrayList<>();
    int pageSize = 300;
    /** So many calls are answered before trouble comes, which the next call but one does not meet any more. */
    int callsToTrouble = Integer.MAX_VALUE;

    /** The fields of the calls of an action since the last time that somebody asked. */
    List<Map<String, String>> newCalls(String action) {
        List<Map<String, String>> some = calls.stream().filter(call -> action.equals(call.get("action"))).toList();
        calls.removeAll(some);
        return some;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> CompletableFuture<T> read(Query<T> query, Priority priority) {
        calls.add(query.fields());
        if (callsToTrouble-- <= 0) {
            callsToTrouble = Integer.MAX_VALUE;
            return CompletableFuture.failedFuture(WithingsException.unreadable("trouble", null));
        }
        Map<String, String> fields = query.fields();
        return CompletableFuture.completedFuture((T) switch (fields.getOrDefault("action", "")) {
            case "getsummary" -> page(fields, sessions, asked(fields), Comparator.comparingLong(SleepSummary::end));
            case "get" -> stretches.stream().filter(s -> s.start() < number(fields, "enddate")
                    && Math.max(s.start() + 1, s.end()) > number(fields, "startdate")).toList();
            case "list" -> page(fields, hearts,
                    heart -> heart.time() >= number(fields, "startdate") && heart.time() <= number(fields, "enddate"),
                    Comparator.comparingLong(HeartRecord::time));
            default -> throw new AssertionError("an unexpected question: " + query);
        });
    }

    private static Predicate<SleepSummary> asked(Map<String, String> fields) {
        String first = fields.get("startdateymd");
        String last = fields.get("enddateymd");
        if (first == null || last == null) {
            return session -> session.modified() > number(fields, "lastupdate");
        }
        return session -> {
            LocalDate date = session.date();
            return date != null && !date.isBefore(LocalDate.parse(first)) && !date.isAfter(LocalDate.parse(last));
        };
    }

    private <T> Page<T> page(Map<String, String> fields, List<T> all, Predicate<T> asked, Comparator<T> order) {
        List<T> matching = all.stream().filter(asked).sorted(order.reversed()).toList();
        int offset = Integer.parseInt(fields.getOrDefault("offset", "0"));
        int end = Math.min(matching.size(), offset + pageSize);
        return new Page<>(matching.subList(offset, end), end < matching.size(), end < matching.size() ? end : 0);
    }

    private static long number(Map<String, String> fields, String name) {
        return Long.parseLong(fields.getOrDefault(name, "0"));
    }
}
