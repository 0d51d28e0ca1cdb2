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
package org.openhab.simulator.withings.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;

/**
 * Calls, counted.
 *
 * @param total all of them
 * @param last the number of the last one, 0 for none: {@code since} of the next count
 * @param byAction per path and action, such as {@code /measure getmeas}
 * @param byUser per person; calls of nobody known are left out
 * @param byStatus per status of the envelope; -1 for an answer that was none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record RequestCount(int total, long last, Map<String, Long> byAction, Map<String, Long> byUser,
        Map<String, Long> byStatus) {

    static RequestCount of(List<Logged> calls) {
        return new RequestCount(calls.size(), calls.stream().mapToLong(Logged::number).max().orElse(0),
                counted(calls, call -> call.action() == null ? call.path() : call.path() + " " + call.action()),
                counted(calls.stream().filter(call -> call.userId() != null).toList(),
                        call -> String.valueOf(call.userId())),
                counted(calls, call -> Integer.toString(call.status())));
    }

    /** How many calls got this status. */
    public long answered(int status) {
        return byStatus.getOrDefault(Integer.toString(status), 0L);
    }

    /** How many calls there were of one action, whatever their path. */
    public long of(String action) {
        return byAction.entrySet().stream().filter(entry -> entry.getKey().endsWith(" " + action))
                .mapToLong(Map.Entry::getValue).sum();
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("count", total);
        json.addProperty("last", last);
        json.add("byAction", json(byAction));
        json.add("byUser", json(byUser));
        json.add("byStatus", json(byStatus));
        return json;
    }

    private static Map<String, Long> counted(List<Logged> calls, Function<Logged, String> key) {
        return calls.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static JsonObject json(Map<String, Long> counts) {
        JsonObject json = new JsonObject();
        counts.forEach(json::addProperty);
        return json;
    }
}
