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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.model.Catalogue;
import org.openhab.simulator.bmw.model.TelematicKey;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The four calls around containers (bmw-cardata.md 3.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ContainerCalls {

    private final Containers containers;
    private final SwitchBoard<CarDataSwitch> switches;

    ContainerCalls(Containers containers, SwitchBoard<CarDataSwitch> switches) {
        this.containers = containers;
        this.switches = switches;
    }

    Reply list(RestCaller caller) {
        JsonArray list = new JsonArray();
        containers.of(caller.account().gcid()).forEach(each -> list.add(json(each, false)));
        JsonObject answer = new JsonObject();
        answer.add("containers", list);
        return Reply.json(200, answer);
    }

    Reply create(RestCaller caller, String body) {
        JsonObject wanted = object(body);
        String name = text(wanted.get("name"));
        String purpose = text(wanted.get("purpose"));
        List<String> keys = keys(wanted.get("technicalDescriptors"));
        for (String key : keys) {
            if (!readable(key)) {
                throw new CuError(CuCode.UNKNOWN_KEY);
            }
        }
        long most = switches.number(CarDataSwitch.CONTAINER_KEYS);
        if (most > 0 && keys.size() > most) {
            throw new CuError(CuCode.REFUSED);
        }
        return Reply.json(201, json(containers.create(caller.account().gcid(), name, purpose, keys), true));
    }

    Reply get(RestCaller caller, String id) {
        return Reply.json(200, json(containers.find(caller.account().gcid(), id), true));
    }

    Reply delete(RestCaller caller, String id) {
        containers.delete(caller.account().gcid(), id);
        return Reply.of(204, "application/json", "");
    }

    /** Whether a key can be read through a container; those of basic data and of own endpoints cannot (11.7). */
    private boolean readable(String key) {
        TelematicKey known = Catalogue.find(key);
        return known != null && !containers.retired(key)
                && (known.source() == TelematicKey.Source.STREAM || known.source() == TelematicKey.Source.REST);
    }

    private JsonObject json(Container container, boolean details) {
        JsonObject o = new JsonObject();
        o.addProperty("containerId", container.id());
        o.addProperty("name", container.name());
        o.addProperty("purpose", container.purpose());
        o.addProperty("state", container.active() ? "ACTIVE" : switches.choice(CarDataSwitch.DELETED_STATE));
        o.addProperty("created", Times.millis(container.created()));
        if (details) {
            JsonArray keys = new JsonArray();
            container.keys().forEach(keys::add);
            o.add("technicalDescriptors", keys);
        }
        return o;
    }

    private static JsonObject object(String body) {
        try {
            JsonElement json = JsonParser.parseString(body);
            if (json.isJsonObject()) {
                return json.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw new CuError(CuCode.BAD_REQUEST);
        }
        throw new CuError(CuCode.BAD_REQUEST);
    }

    private static String text(@Nullable JsonElement json) {
        if (json == null || !json.isJsonPrimitive() || json.getAsString().isBlank()) {
            throw new CuError(CuCode.BAD_REQUEST);
        }
        return json.getAsString();
    }

    private static List<String> keys(@Nullable JsonElement json) {
        if (json == null || !json.isJsonArray() || json.getAsJsonArray().isEmpty()) {
            throw new CuError(CuCode.BAD_REQUEST);
        }
        List<String> keys = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray()) {
            keys.add(text(each));
        }
        return keys.stream().distinct().toList();
    }
}
