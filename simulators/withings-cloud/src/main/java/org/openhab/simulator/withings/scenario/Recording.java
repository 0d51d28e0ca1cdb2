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
package org.openhab.simulator.withings.scenario;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.Json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A recorded answer of getmeas, whole or in part.
 *
 * @param groups the groups as recorded
 * @param zone the zone that the answer tells
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Recording(List<JsonObject> groups, Optional<ZoneId> zone) {

    private static final List<String> TIMES = List.of("date", "created", "modified");

    /**
     * @param json the envelope, its body, or the bare list of groups
     * @throws ControlError 400 when it is none of these
     */
    static Recording of(JsonElement json) {
        JsonElement inner = json instanceof JsonObject envelope && envelope.has("body") ? envelope.get("body") : json;
        if (inner instanceof JsonArray list) {
            return new Recording(groups(list), Optional.empty());
        }
        if (inner instanceof JsonObject body && body.get("measuregrps")instanceof JsonArray list) {
            return new Recording(groups(list), zone(body));
        }
        throw new ControlError(400, "a recording is an answer of getmeas, its body, or a list of measure groups");
    }

    /** @return the same with every time of every group later by so many seconds */
    Recording shifted(long seconds) {
        return new Recording(groups.stream().map(group -> shifted(group, seconds)).toList(), zone);
    }

    /** The newest measurement in unix seconds; 0 when there is none. */
    long newest() {
        return groups.stream().mapToLong(group -> Json.integer(group, "date", 0)).max().orElse(0);
    }

    private static JsonObject shifted(JsonObject group, long seconds) {
        JsonObject copy = group.deepCopy();
        for (String name : TIMES) {
            Long time = Json.integer(group, name);
            if (time != null) {
                copy.addProperty(name, time + seconds);
            }
        }
        return copy;
    }

    private static List<JsonObject> groups(JsonArray list) {
        List<JsonObject> groups = new ArrayList<>();
        for (JsonElement each : list) {
            if (!(each instanceof JsonObject group) || !(group.get("measures") instanceof JsonArray)) {
                throw new ControlError(400, "a measure group is an object with measures");
            }
            groups.add(group.deepCopy());
        }
        return groups;
    }

    private static Optional<ZoneId> zone(JsonObject body) {
        String name = Json.text(body, "timezone");
        try {
            return name == null ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            throw new ControlError(400, "the timezone of the recording is unknown here");
        }
    }
}
