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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.demo.rest.OpenHabRest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Makes things of the cars that the binding has put into the inbox.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarThings {

    private static final String TYPE = "connecteddrive:vehicle:";

    private final OpenHabRest rest;

    public CarThings(OpenHabRest rest) {
        this.rest = rest;
    }

    /**
     * Waits until the inbox offers all cars, then takes them in under the names they have there.
     *
     * @return the UID of the thing by VIN
     */
    public Map<String, String> adopt(Collection<String> vins, Patience patience) throws IOException {
        Map<String, JsonObject> found = new LinkedHashMap<>();
        patience.until("the inbox offers all cars", () -> {
            for (JsonElement element : rest.inbox()) {
                String vin = vin(element.getAsJsonObject());
                if (vin != null && vins.contains(vin)) {
                    found.put(vin, element.getAsJsonObject());
                }
            }
            if (found.size() < vins.size()) {
                throw new IOException("The inbox offers " + found.size() + " of " + vins.size() + " cars");
            }
            return true;
        });
        Map<String, String> things = new LinkedHashMap<>();
        for (String vin : vins) {
            JsonObject result = found.getOrDefault(vin, new JsonObject());
            String uid = result.get("thingUID").getAsString();
            rest.approve(uid, result.get("label").getAsString());
            things.put(vin, uid);
        }
        return things;
    }

    private static @Nullable String vin(JsonObject result) {
        return result.get("thingUID").getAsString().startsWith(TYPE)
                && result.get("properties")instanceof JsonObject properties
                && properties.get("vin")instanceof JsonPrimitive vin ? vin.getAsString() : null;
    }
}
