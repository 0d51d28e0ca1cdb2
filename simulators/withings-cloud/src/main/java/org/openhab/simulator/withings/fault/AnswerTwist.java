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
package org.openhab.simulator.withings.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Changes inside a right answer that a client has to survive (withings.md 3.5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AnswerTwist {

    private static final Map<String, JsonPrimitive> UNKNOWN = Map.of("attrib", new JsonPrimitive(4711), "category",
            new JsonPrimitive(4712), "state", new JsonPrimitive(4713), "battery", new JsonPrimitive("fading"),
            "position", new JsonPrimitive(4714), "model_id", new JsonPrimitive(4715), "modelid",
            new JsonPrimitive(4715), "afib", new JsonPrimitive(4716), "appli", new JsonPrimitive(4717));
    private static final Set<String> TIMES = Set.of("updatetime", "date", "created", "modified", "startdate", "enddate",
            "timestamp", "first_session_date", "last_session_date");

    private AnswerTwist() {
    }

    /** Replaces numbers and texts of tables by unknown ones; adds an unknown measure and an unknown key. */
    static void unknownEnums(JsonElement json) {
        eachObject(json, o -> {
            if (keyedByTime(o)) {
                return;
            }
            UNKNOWN.forEach((name, value) -> {
                if (o.has(name)) {
                    o.add(name, value);
                }
            });
            if (o.has("value") && o.has("unit") && o.has("type")) {
                o.addProperty("type", 4718);
            } else if (o.has("type")) {
                o.addProperty("type", "Levitator");
            }
            o.addProperty("never_heard_of", true);
        });
    }

    static void useridAsText(JsonElement json) {
        eachObject(json, o -> {
            JsonElement userid = o.get("userid");
            if (userid != null && userid.isJsonPrimitive()) {
                o.addProperty("userid", userid.getAsString());
            }
        });
    }

    /** Shifts every time in unix seconds; days and zones stay. */
    static void shiftTimes(JsonElement json, long seconds) {
        eachObject(json, o -> {
            TIMES.forEach(name -> {
                JsonElement time = o.get(name);
                if (time instanceof JsonPrimitive p && p.isNumber()) {
                    o.addProperty(name, p.getAsLong() + seconds);
                }
            });
            if (keyedByTime(o)) {
                Map<String, JsonElement> entries = new LinkedHashMap<>(o.asMap());
                o.asMap().clear();
                entries.forEach((time, entry) -> o.add(Long.toString(Long.parseLong(time) + seconds), entry));
            }
        });
    }

    /** The series of a day or night has unix seconds for its names. */
    private static boolean keyedByTime(JsonObject o) {
        return o.size() > 0 && o.keySet().stream().allMatch(name -> name.matches("[0-9]{9,11}"));
    }

    private static void eachObject(JsonElement json, Consumer<JsonObject> change) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(e -> eachObject(e, change));
        } else if (json.isJsonObject()) {
            JsonObject o = json.getAsJsonObject();
            List.copyOf(o.asMap().values()).forEach(e -> eachObject(e, change));
            change.accept(o);
        }
    }
}
