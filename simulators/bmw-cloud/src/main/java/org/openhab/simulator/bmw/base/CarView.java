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
package org.openhab.simulator.bmw.base;

import java.time.temporal.TemporalAccessor;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarImages;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Logbook;
import org.openhab.simulator.bmw.model.Places;
import org.openhab.simulator.bmw.model.Signal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/**
 * A car's own record in neutral form, for tests that compare it with what a client shows.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarView {

    private static final Gson GSON = new GsonBuilder()
            .registerTypeHierarchyAdapter(TemporalAccessor.class,
                    (JsonSerializer<TemporalAccessor>) (time, type, context) -> new JsonPrimitive(time.toString()))
            .create();

    private CarView() {
    }

    static JsonObject of(Car car) {
        JsonObject json = new JsonObject();
        json.addProperty("vin", car.vin());
        json.add("facts", GSON.toJsonTree(car.facts()));
        json.add("capabilities", car.capabilities());
        json.addProperty("lastReport", car.lastReport().toString());
        json.add("signals", signals(car.signals()));
        Signal latitude = car.signal(Keys.LATITUDE);
        if (latitude != null) {
            json.addProperty("address",
                    Places.near(car.number(Keys.LATITUDE, 0), car.number(Keys.LONGITUDE, 0)).formatted());
        }
        Logbook book = car.logbook();
        json.add("sessions", GSON.toJsonTree(book.sessions()));
        json.add("trips", GSON.toJsonTree(book.trips()));
        json.add("services", GSON.toJsonTree(book.services()));
        json.add("checkControls", GSON.toJsonTree(book.checkControls()));
        json.add("tyres", GSON.toJsonTree(book.tyres()));
        json.add("plan", GSON.toJsonTree(book.plan()));
        json.add("climateTimers", GSON.toJsonTree(book.climateTimers()));
        json.add("locationSettings", GSON.toJsonTree(book.locationSettings()));
        JsonArray views = new JsonArray();
        CarImages.VIEWS.forEach(views::add);
        json.add("imageViews", views);
        return json;
    }

    private static JsonObject signals(Map<String, Signal> signals) {
        JsonObject json = new JsonObject();
        signals.forEach((key, signal) -> json.add(key, GSON.toJsonTree(signal)));
        return json;
    }
}
