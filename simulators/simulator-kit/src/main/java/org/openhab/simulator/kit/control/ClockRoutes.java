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
package org.openhab.simulator.kit.control;

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The part of the control API below {@code clock}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ClockRoutes {

    private ClockRoutes() {
    }

    /** GET shows the clock, PUT sets time or pace, POST {@code advance} jumps forward. */
    public static JsonElement call(SimClock clock, String verb, List<String> path, JsonElement body) {
        switch (verb + " " + String.join("/", path)) {
            case "GET clock":
                return json(clock);
            case "PUT clock":
                return set(clock, ControlJson.object(body));
            case "POST clock/advance":
                return advance(clock, ControlJson.object(body));
            default:
                throw ControlError.unknown();
        }
    }

    private static JsonObject json(SimClock clock) {
        JsonObject answer = new JsonObject();
        answer.addProperty("time", clock.now().toString());
        answer.addProperty("epoch", clock.now().getEpochSecond());
        answer.addProperty("scale", clock.scale());
        return answer;
    }

    /** First the time, then the pace. */
    private static JsonObject set(SimClock clock, JsonObject o) {
        ControlJson.onlyKeys(o, "scale", "time");
        try {
            if (o.has("time")) {
                clock.advance(Duration.between(clock.now(), ControlJson.time(o, "time")));
            }
            if (o.has("scale") || !o.has("time")) {
                clock.setScale(ControlJson.number(o, "scale"));
            }
        } catch (IllegalArgumentException e) {
            throw new ControlError(400, String.valueOf(e.getMessage()));
        }
        return json(clock);
    }

    private static JsonObject advance(SimClock clock, JsonObject o) {
        ControlJson.onlyKeys(o, "seconds");
        double seconds = ControlJson.number(o, "seconds");
        if (!(seconds >= 0) || seconds > 1e10) {
            throw new ControlError(400, "seconds must be 0 or more");
        }
        clock.advance(Duration.ofMillis(Math.round(seconds * 1000)));
        return json(clock);
    }
}
