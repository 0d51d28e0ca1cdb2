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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.scenario.CarScenarios;
import org.openhab.simulator.bmw.scenario.Step;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The part of the control API below {@code cars}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CarRoutes {

    private final Base base;

    public CarRoutes(Base base) {
        this.base = base;
    }

    /** Answers one request. */
    public JsonElement call(String verb, List<String> path, JsonElement body) {
        if (path.size() == 1 && "GET".equals(verb)) {
            return list();
        }
        Car car = path.size() < 3 ? null : base.fleet().car(path.get(1));
        if (path.size() >= 3 && car == null) {
            throw new ControlError(404, "no car has this VIN");
        }
        if (car != null && path.size() == 3 && "GET".equals(verb) && "present".equals(path.get(2))) {
            return CarView.of(car);
        }
        if (car != null && path.size() == 3 && "POST".equals(verb) && "report".equals(path.get(2))) {
            report(car, ControlJson.object(body));
            return CarView.of(car);
        }
        if (car != null && path.size() == 4 && "POST".equals(verb) && "scenario".equals(path.get(2))) {
            return begin(car, path.get(3), ControlJson.object(body));
        }
        throw ControlError.unknown();
    }

    /** All cars in short. */
    public JsonArray list() {
        JsonArray list = new JsonArray();
        base.fleet().accounts().forEach(account -> account.mappings().forEach(mapping -> {
            JsonObject o = new JsonObject();
            o.addProperty("gcid", account.gcid());
            o.addProperty("vin", mapping.car().vin());
            o.addProperty("model", mapping.car().facts().model());
            o.addProperty("mapping", mapping.type());
            o.addProperty("status", mapping.status());
            o.addProperty("lastReport", mapping.car().lastReport().toString());
            list.add(o);
        }));
        return list;
    }

    /** Ends what all cars are doing. */
    public void stop() {
        base.life().stop();
    }

    private void report(Car car, JsonObject wish) {
        ControlJson.onlyKeys(wish, "values", "time");
        Map<String, @Nullable Object> values = new HashMap<>();
        ControlJson.object(wish.get("values")).entrySet().forEach(entry -> values.put(entry.getKey(),
                entry.getValue().isJsonPrimitive() ? entry.getValue().getAsString() : null));
        try {
            car.report(wish.has("time") ? ControlJson.time(wish, "time") : base.clock().now(), values);
        } catch (IllegalArgumentException e) {
            throw new ControlError(400, String.valueOf(e.getMessage()));
        }
    }

    private JsonElement begin(Car car, String scenario, JsonObject wish) {
        List<Step> steps = CarScenarios.steps(scenario, car, wish, base.clock().now(), base.random());
        base.life().begin(car, steps);
        JsonObject answer = new JsonObject();
        answer.addProperty("begins", steps.get(0).time().toString());
        answer.addProperty("ends", steps.get(steps.size() - 1).time().toString());
        answer.addProperty("steps", steps.size());
        return answer;
    }
}
