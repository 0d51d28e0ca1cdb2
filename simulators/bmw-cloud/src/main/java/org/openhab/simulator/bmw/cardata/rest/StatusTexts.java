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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.CheckControl;
import org.openhab.simulator.bmw.model.Logbook;
import org.openhab.simulator.bmw.model.Service;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The two keys whose value is a text with JSON inside (bmw-cardata.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StatusTexts {

    private static final String SERVICES = "vehicle.status.conditionBasedServices";
    private static final String MESSAGES = "vehicle.status.checkControlMessages";
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private StatusTexts() {
    }

    /** The text for a key; null when it is another key or there is nothing to tell. */
    static @Nullable String of(String key, Logbook logbook) {
        JsonArray list = new JsonArray();
        if (SERVICES.equals(key)) {
            logbook.services().forEach(service -> list.add(service(service)));
        } else if (MESSAGES.equals(key)) {
            logbook.checkControls().stream().filter(CheckControl::warns).forEach(each -> list.add(message(each)));
        }
        return list.isEmpty() ? null : GSON.toJson(list);
    }

    private static JsonObject service(Service service) {
        JsonObject o = new JsonObject();
        o.addProperty("date", String.valueOf(service.date()));
        o.addProperty("description", service.descriptionEn());
        o.addProperty("id", service.id());
        o.addProperty("messageType", "CBS");
        o.addProperty("status", service.status());
        o.addProperty("title", service.title());
        o.addProperty("text", "-");
        Integer distance = service.distance();
        o.addProperty("unitOfLengthRemaining", distance == null ? "-" : distance.toString());
        return o;
    }

    private static JsonObject message(CheckControl message) {
        JsonObject o = new JsonObject();
        o.addProperty("id", message.id());
        o.addProperty("messageType", "CCM");
        o.addProperty("text", message.textEn());
        o.addProperty("status", "NULL");
        o.add("title", null);
        o.add("date", null);
        o.add("description", null);
        o.addProperty("unitOfLengthRemaining", Integer.toString(message.mileage()));
        return o;
    }
}
