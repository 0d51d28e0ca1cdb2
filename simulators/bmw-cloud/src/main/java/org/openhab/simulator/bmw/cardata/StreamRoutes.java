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
package org.openhab.simulator.bmw.cardata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.stream.CarDataStream;
import org.openhab.simulator.bmw.stream.Load;
import org.openhab.simulator.bmw.stream.LoadPlan;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The control API below {@code stream}; its first call starts the broker.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StreamRoutes {

    private static final List<String> ODOMETER = List.of("vehicle.vehicle.travelledDistance");

    private final Supplier<CarDataStream> stream;

    StreamRoutes(Supplier<CarDataStream> stream) {
        this.stream = stream;
    }

    JsonElement call(String verb, List<String> path, JsonElement body) {
        CarDataStream running = stream.get();
        JsonObject o = ControlJson.object(body);
        switch (verb + " " + String.join("/", path.subList(1, path.size()))) {
            case "GET ":
                return state(running);
            case "PUT ":
                return set(running, o);
            case "GET log":
                JsonArray events = new JsonArray();
                running.log().events().forEach(event -> events.add(event.json()));
                return events;
            case "DELETE log":
                running.log().clear();
                return JsonNull.INSTANCE;
            case "POST disconnect":
                ControlJson.onlyKeys(o, "gcid", "code");
                running.disconnect(ControlJson.text(o, "gcid"), (int) ControlJson.integer(o, "code", 152));
                return JsonNull.INSTANCE;
            case "POST release":
                running.release();
                return JsonNull.INSTANCE;
            case "POST send":
                return send(running, o);
            case "POST load":
                return load(running, o);
            case "GET load":
                Load load = running.load();
                return load == null ? JsonNull.INSTANCE : load.json("true".equals(ControlJson.text(o, "times")));
            case "DELETE load":
                running.stopLoad();
                return JsonNull.INSTANCE;
            default:
                throw ControlError.unknown();
        }
    }

    private static JsonObject state(CarDataStream stream) {
        JsonObject o = new JsonObject();
        o.addProperty("host", "localhost");
        o.addProperty("port", stream.port());
        o.addProperty("trustStore", stream.trustStore().path().toString());
        o.addProperty("trustStorePassword", stream.trustStore().password());
        o.addProperty("down", stream.isDown());
        o.addProperty("frozen", stream.isFrozen());
        o.addProperty("silent", stream.isSilent());
        JsonArray connections = new JsonArray();
        stream.connections().forEach(each -> {
            JsonObject c = new JsonObject();
            c.addProperty("gcid", each.gcid());
            c.addProperty("version", each.version());
            c.addProperty("since", each.since().toString());
            c.addProperty("expires", each.expires().toString());
            connections.add(c);
        });
        o.add("connections", connections);
        return o;
    }

    private static JsonElement set(CarDataStream stream, JsonObject o) {
        ControlJson.onlyKeys(o, "down", "frozen", "silent");
        if (o.has("down")) {
            stream.down(o.get("down").getAsBoolean());
        }
        if (o.has("frozen")) {
            stream.frozen(o.get("frozen").getAsBoolean());
        }
        if (o.has("silent")) {
            stream.silent(o.get("silent").getAsBoolean());
        }
        return state(stream);
    }

    private static JsonElement send(CarDataStream stream, JsonObject o) {
        ControlJson.onlyKeys(o, "gcid", "vin", "message");
        JsonElement message = o.get("message");
        if (message == null) {
            throw new ControlError(400, "message is missing");
        }
        String text = message.isJsonPrimitive() ? message.getAsString() : message.toString();
        JsonObject answer = new JsonObject();
        answer.addProperty("heard", stream.send(ControlJson.requiredText(o, "gcid"), ControlJson.requiredText(o, "vin"),
                text.getBytes(StandardCharsets.UTF_8)));
        return answer;
    }

    private static JsonElement load(CarDataStream stream, JsonObject o) {
        ControlJson.onlyKeys(o, "gcid", "vin", "keys", "perSecond", "count", "first");
        List<String> keys = ControlJson.texts(o, "keys");
        try {
            stream.load(new LoadPlan(ControlJson.requiredText(o, "gcid"), ControlJson.requiredText(o, "vin"),
                    keys.isEmpty() ? ODOMETER : keys, (int) ControlJson.integer(o, "perSecond", 10),
                    (int) ControlJson.integer(o, "count", 100), ControlJson.integer(o, "first", 1)));
        } catch (IllegalArgumentException e) {
            throw new ControlError(400, String.valueOf(e.getMessage()));
        }
        return JsonNull.INSTANCE;
    }
}
