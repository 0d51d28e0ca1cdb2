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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.ControlError;
import org.openhab.simulator.withings.api.SimClock;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Requests to the control API that wait for their simulated time, such as the events of a day.
 *
 * A step may use what an earlier one was answered: the text {@code $weigh.grpids.0} in its body stands for the first
 * member of {@code grpids} in the answer to the step with the name {@code weigh}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Script {

    /** What carries out a request. */
    @FunctionalInterface
    interface Call {
        JsonElement call(String verb, String path, @Nullable JsonElement body);
    }

    private final SimClock clock;
    private final Call call;
    private final List<Step> steps = new ArrayList<>();

    Script(SimClock clock, Call call) {
        this.clock = clock;
        this.call = call;
    }

    JsonElement call(String verb, List<String> path, JsonElement body) {
        if (path.size() > 1) {
            throw Control.unknown();
        }
        switch (verb) {
            case "POST":
                return add(ControlJson.object(body));
            case "GET":
                return json();
            case "DELETE":
                clear();
                return JsonNull.INSTANCE;
            default:
                throw Control.unknown();
        }
    }

    /** Takes back what has not happened yet, and forgets the rest. */
    synchronized void clear() {
        steps.forEach(step -> step.task.cancel());
        steps.clear();
    }

    /** All or nothing: the steps wait only if every one of them is sound. */
    private JsonElement add(JsonObject body) {
        ControlJson.onlyKeys(body, "steps");
        if (!(body.get("steps")instanceof JsonArray list)) {
            throw new ControlError(400, "steps must be a list");
        }
        List<Step> added = new ArrayList<>();
        Instant due = clock.now();
        for (JsonElement each : list) {
            JsonObject step = ControlJson.object(each);
            ControlJson.onlyKeys(step, "at", "after", "name", "request", "body");
            due = step.has("at") ? ControlJson.time(step, "at")
                    : due.plusMillis(Math.round(1000 * (step.has("after") ? ControlJson.number(step, "after") : 0)));
            added.add(new Step(due, step));
        }
        synchronized (this) {
            steps.addAll(added);
        }
        added.forEach(step -> step.task = clock.at(step.due, () -> run(step)));
        return json();
    }

    private void run(Step step) {
        try {
            JsonElement body = step.body == null ? null : resolved(step.body);
            step.end("done", call.call(step.verb, step.path, body));
        } catch (ControlError e) {
            step.end("failed", new JsonPrimitive(String.valueOf(e.getMessage())));
        }
    }

    private synchronized JsonElement json() {
        JsonArray list = new JsonArray();
        steps.forEach(step -> list.add(step.json()));
        return list;
    }

    private JsonElement resolved(JsonElement json) {
        if (json instanceof JsonObject object) {
            JsonObject copy = new JsonObject();
            object.entrySet().forEach(entry -> copy.add(entry.getKey(), resolved(entry.getValue())));
            return copy;
        } else if (json instanceof JsonArray array) {
            JsonArray copy = new JsonArray();
            array.forEach(each -> copy.add(resolved(each)));
            return copy;
        }
        boolean reference = json instanceof JsonPrimitive text && text.isString() && text.getAsString().startsWith("$");
        return reference ? answer(json.getAsString().substring(1).split("\\.")) : json;
    }

    private synchronized JsonElement answer(String[] way) {
        JsonElement at = steps.stream().filter(step -> way[0].equals(step.name)).map(Step::answer)
                .reduce((one, other) -> other).orElse(JsonNull.INSTANCE);
        for (int i = 1; i < way.length; i++) {
            boolean index = way[i].matches("[0-9]{1,6}");
            if (at instanceof JsonObject object && object.has(way[i])) {
                at = object.get(way[i]);
            } else if (at instanceof JsonArray array && index && Integer.parseInt(way[i]) < array.size()) {
                at = array.get(Integer.parseInt(way[i]));
            } else {
                throw new ControlError(400, "no earlier answer has $" + String.join(".", way));
            }
        }
        return at;
    }

    private static class Step {

        private final Instant due;
        private final @Nullable String name;
        private final String verb;
        private final String path;
        private final @Nullable JsonElement body;
        private volatile SimClock.Task task = () -> {
        };
        private String state = "waiting";
        private JsonElement answer = JsonNull.INSTANCE;

        Step(Instant due, JsonObject json) {
            String[] request = ControlJson.requiredText(json, "request").split(" ");
            if (request.length != 2) {
                throw new ControlError(400, "request is a verb and a path, such as POST scenario/night");
            }
            this.due = due;
            this.name = ControlJson.text(json, "name");
            this.verb = request[0];
            this.path = request[1];
            this.body = json.get("body");
        }

        synchronized void end(String how, JsonElement with) {
            state = how;
            answer = with;
        }

        synchronized JsonElement answer() {
            return answer;
        }

        synchronized JsonObject json() {
            JsonObject json = new JsonObject();
            json.addProperty("due", due.toString());
            json.addProperty("name", name);
            json.addProperty("request", verb + " " + path);
            json.addProperty("state", state);
            json.add("failed".equals(state) ? "error" : "answer", answer.deepCopy());
            return json;
        }
    }
}
