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
package org.openhab.simulator.bmw.base;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * Calls, counted.
 *
 * @param total all of them
 * @param last the number of the last one, 0 for none: {@code since} of the next count
 * @param byEndpoint per endpoint; calls of no endpoint are left out
 * @param byCar per VIN; calls about no car are left out
 * @param byStatus per HTTP status; 0 for a call without an answer
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record RequestCount(int total, long last, Map<String, Long> byEndpoint, Map<String, Long> byCar,
        Map<String, Long> byStatus) {

    static RequestCount of(List<Logged> calls) {
        return new RequestCount(calls.size(), calls.stream().mapToLong(Logged::number).max().orElse(0),
                counted(calls, Logged::endpoint), counted(calls, Logged::vin),
                counted(calls, call -> Integer.toString(call.http())));
    }

    /** How many calls there were of one endpoint. */
    public long of(String endpoint) {
        return byEndpoint.getOrDefault(endpoint, 0L);
    }

    /** How many calls got this HTTP status. */
    public long answered(int http) {
        return byStatus.getOrDefault(Integer.toString(http), 0L);
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("count", total);
        json.addProperty("last", last);
        json.add("byEndpoint", json(byEndpoint));
        json.add("byCar", json(byCar));
        json.add("byStatus", json(byStatus));
        return json;
    }

    private static Map<String, Long> counted(List<Logged> calls, Function<Logged, @Nullable String> key) {
        return calls.stream().filter(call -> key.apply(call) != null).collect(
                Collectors.groupingBy(call -> String.valueOf(key.apply(call)), TreeMap::new, Collectors.counting()));
    }

    private static JsonObject json(Map<String, Long> counts) {
        JsonObject json = new JsonObject();
        counts.forEach(json::addProperty);
        return json;
    }
}
