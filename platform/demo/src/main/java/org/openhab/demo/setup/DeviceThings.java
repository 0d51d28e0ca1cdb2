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
package org.openhab.demo.setup;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.demo.rest.OpenHabRest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Makes things of the appliances of persons as a user does: from the inbox, else by hand.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DeviceThings {

    private static final String DEVICE = "withings:device";
    private static final String SLEEP_MONITOR = "withings:sleep-monitor";
    private static final Duration DISCOVERY = Duration.ofSeconds(15);

    private final OpenHabRest rest;

    public DeviceThings(OpenHabRest rest) {
        this.rest = rest;
    }

    /**
     * Adopts what the inbox offers, once it offers all or has had its time, then creates the rest.
     *
     * @param devices items of getdevice by their id
     * @param persons the UID of the person that has it, by the same id
     * @return the UID of the thing by device id; empty if the binding has no such things
     */
    public Map<String, String> adopt(Map<String, JsonObject> devices, Map<String, String> persons) throws IOException {
        Map<String, String> things = new LinkedHashMap<>();
        if (!rest.knowsThingType(DEVICE)) {
            return things;
        }
        rest.scan("withings");
        Map<String, String> found = offered(devices);
        for (Map.Entry<String, JsonObject> device : devices.entrySet()) {
            String id = device.getKey();
            String label = device.getValue().get("model").getAsString();
            String uid = found.get(id);
            if (uid == null) {
                String bridge = persons.getOrDefault(id, "");
                String type = "Sleep Monitor".equals(device.getValue().get("type").getAsString()) ? SLEEP_MONITOR
                        : DEVICE;
                uid = type + bridge.substring("withings:person".length()) + ":" + id.substring(0, 12);
                JsonObject configuration = new JsonObject();
                configuration.addProperty("deviceId", id);
                rest.createThing(uid, label, bridge, configuration);
            } else {
                rest.approve(uid, label);
            }
            things.put(id, uid);
        }
        return things;
    }

    private Map<String, String> offered(Map<String, JsonObject> devices) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        long end = System.nanoTime() + DISCOVERY.toNanos();
        new Patience(DISCOVERY).until("the inbox was read", () -> {
            for (JsonElement element : rest.inbox()) {
                String id = deviceId(element.getAsJsonObject());
                if (id != null && devices.containsKey(id)) {
                    found.put(id, element.getAsJsonObject().get("thingUID").getAsString());
                }
            }
            return found.size() == devices.size() || System.nanoTime() + Duration.ofSeconds(2).toNanos() > end;
        });
        return found;
    }

    private static @Nullable String deviceId(JsonObject result) {
        JsonElement id = result.get("thingUID").getAsString().startsWith("withings:")
                && result.get("properties")instanceof JsonObject properties ? properties.get("deviceId") : null;
        return id == null || id.isJsonNull() ? null : id.getAsString();
    }
}
