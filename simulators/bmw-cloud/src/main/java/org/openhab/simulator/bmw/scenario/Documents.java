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
package org.openhab.simulator.bmw.scenario;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.CheckControl;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Logbook;
import org.openhab.simulator.bmw.model.Service;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Writes services and messages of a logbook as the JSON texts that CarData has for them (bmw-cardata.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Documents {

    private Documents() {
    }

    /** The values of both keys. */
    public static Map<String, @Nullable Object> of(Logbook book) {
        Map<String, @Nullable Object> values = new HashMap<>();
        JsonArray services = new JsonArray();
        book.services().forEach(service -> services.add(service(service)));
        JsonArray messages = new JsonArray();
        book.checkControls().stream().filter(CheckControl::warns).forEach(message -> messages.add(message(message)));
        values.put(Keys.SERVICES, text(services));
        values.put(Keys.CHECK_CONTROLS, messages.isEmpty() ? null : text(messages));
        values.put("vehicle.status.conditionBasedServicesCount", book.services().size());
        return values;
    }

    private static JsonObject service(Service service) {
        JsonObject o = new JsonObject();
        o.addProperty("id", service.id());
        o.addProperty("messageType", "CBS");
        o.addProperty("title", service.title());
        o.addProperty("description", service.descriptionEn());
        o.addProperty("status", service.status());
        // The word null instead of nothing is what BMW writes.
        o.addProperty("date", String.valueOf(service.date()));
        Integer distance = service.distance();
        o.addProperty("unitOfLengthRemaining", distance == null ? "-" : distance.toString());
        o.addProperty("text", "-");
        return o;
    }

    private static JsonObject message(CheckControl message) {
        JsonObject o = new JsonObject();
        o.addProperty("id", message.id());
        o.addProperty("messageType", "CCM");
        o.addProperty("text", message.textEn());
        o.addProperty("status", "NULL");
        o.addProperty("title", (String) null);
        o.addProperty("date", (String) null);
        o.addProperty("description", (String) null);
        o.addProperty("unitOfLengthRemaining", Integer.toString(message.mileage()));
        return o;
    }

    private static String text(JsonArray list) {
        return new GsonBuilder().serializeNulls().disableHtmlEscaping().create().toJson(list);
    }
}
