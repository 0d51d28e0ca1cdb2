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
package org.openhab.simulator.bmw.mybmw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Places;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * All calls that want something from a car (bmw-mybmw.md 8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Remote {

    private static final Map<String, String> CAPABILITIES = Map.of("light-flash", "lights", "horn-blow", "horn",
            "door-lock", "lock", "door-unlock", "unlock", "climate-now-start", "climateNow", "climate-now-stop",
            "climateNow");

    private final Base base;
    private final Effects effects;
    private final Commands commands;
    private final List<JsonElement> pois = new ArrayList<>();

    Remote(Base base, SwitchBoard<MyBmwSwitch> switches) {
        this.base = base;
        this.effects = new Effects(base);
        this.commands = new Commands(base, switches);
    }

    /** A service of either generation; the action of the climate stands in query or body. */
    Reply service(Car car, @Nullable String name, Request request) {
        String service = String.valueOf(name);
        if ("climate-now".equals(service)) {
            String action = action(request);
            if (!"START".equals(action) && !"STOP".equals(action)) {
                throw MyBmwError.api(400, "action must be START or STOP");
            }
            service = "START".equals(action) ? "climate-now-start" : "climate-now-stop";
        }
        BooleanSupplier effect = effects.of(car, service);
        if (effect == null) {
            throw MyBmwError.notFound();
        }
        if (!allowed(car, service)) {
            throw MyBmwError.notAllowed();
        }
        return commands.start(car, service, effect);
    }

    Reply settings(Car car, Request request) {
        if (!car.can("isChargingSettingsEnabled")) {
            throw MyBmwError.notAllowed();
        }
        return commands.start(car, "charging-settings", effects.settings(car, Bodies.settings(car, request.body())));
    }

    Reply profile(Car car, Request request) {
        if (!car.can("isChargingPlanSupported")) {
            throw MyBmwError.notAllowed();
        }
        return commands.start(car, "charging-profile", effects.plan(car, Bodies.profile(car, request.body())));
    }

    /** A goal for the navigation; nothing to poll. */
    Reply poi(Account account, Car car, @Nullable String gcid, Request request) {
        if (gcid != null && !gcid.equals(account.gcid())) {
            throw MyBmwError.api(403, "This is another user");
        }
        if (!car.can("sendPoi")) {
            throw MyBmwError.notAllowed();
        }
        JsonArray places = Bodies.places(car, request.body());
        synchronized (pois) {
            places.forEach(pois::add);
        }
        return Reply.of(201, "application/json", "");
    }

    Reply status(Request request) {
        return commands.status(request.values().get("eventId"), Texts.of(request));
    }

    /** Where the car is, once the finder was executed (13.7). */
    Reply position(Request request) {
        Commands.Event event = commands.event(request.values().get("eventId"));
        if (request.header("latitude") == null || request.header("longitude") == null) {
            throw MyBmwError.api(400, "Headers latitude and longitude are needed");
        }
        JsonObject data = new JsonObject();
        Car car = base.fleet().car(event.vin);
        boolean known = event.executed(base.clock().now()) && car != null;
        data.addProperty("status", known ? "OK" : "PENDING");
        data.add("position", known && car != null ? position(car) : JsonNull.INSTANCE);
        JsonObject o = new JsonObject();
        o.add("positionData", data);
        o.add("errorDetails", JsonNull.INSTANCE);
        return Answers.json(200, o);
    }

    JsonArray events() {
        return commands.json();
    }

    JsonArray pois() {
        JsonArray list = new JsonArray();
        synchronized (pois) {
            pois.forEach(list::add);
        }
        return list;
    }

    void reset() {
        commands.reset();
        synchronized (pois) {
            pois.clear();
        }
    }

    private static boolean allowed(Car car, String service) {
        if (service.endsWith("-charging")) {
            String verb = service.startsWith("start") ? "START" : "STOP";
            return car.capabilities().get("remoteChargingCommands")instanceof JsonObject commands
                    && commands.getAsJsonArray("chargingControl").contains(JsonParser.parseString(verb));
        }
        String capability = CAPABILITIES.get(service);
        return capability == null || car.can(capability);
    }

    private static @Nullable String action(Request request) {
        String inQuery = request.values().get("action");
        if (inQuery != null) {
            return inQuery;
        }
        try {
            return JsonParser.parseString(request.body())instanceof JsonObject body && body.has("action")
                    ? body.get("action").getAsString()
                    : null;
        } catch (JsonParseException e) {
            return null; // refused by the caller as a missing action
        }
    }

    private static JsonObject position(Car car) {
        double latitude = car.number(Keys.LATITUDE, 0);
        double longitude = car.number(Keys.LONGITUDE, 0);
        JsonObject o = new JsonObject();
        o.addProperty("latitude", latitude);
        o.addProperty("longitude", longitude);
        o.addProperty("formattedAddress", Places.near(latitude, longitude).formatted());
        o.addProperty("heading", Math.round(car.number(Keys.HEADING, -1)));
        return o;
    }
}
