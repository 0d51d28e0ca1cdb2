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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Catalogue;
import org.openhab.simulator.bmw.model.Signal;
import org.openhab.simulator.bmw.model.TelematicKey;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * The values of a car through a container (bmw-cardata.md 3.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TelematicCall {

    /** Carry the time of the request. */
    private static final String TIMELESS = "vehicle.electricalSystem.battery.serviceDemand.";

    private final Containers containers;
    private final SimClock clock;
    private final SwitchBoard<CarDataSwitch> switches;
    private final Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    TelematicCall(Containers containers, SimClock clock, SwitchBoard<CarDataSwitch> switches) {
        this.containers = containers;
        this.clock = clock;
        this.switches = switches;
    }

    Reply get(RestCaller caller, Car car, @Nullable String containerId) {
        if (containerId == null || containerId.isBlank()) {
            throw new CuError(CuCode.BAD_REQUEST);
        }
        Container container = containers.active(caller.account().gcid(), containerId);
        JsonObject data = new JsonObject();
        for (String key : container.keys()) {
            TelematicKey known = Catalogue.find(key);
            if (known == null || containers.retired(key)) {
                throw new CuError(CuCode.UNKNOWN_KEY);
            }
            data.add(key, entry(car, known));
        }
        JsonObject answer = new JsonObject();
        answer.add("telematicData", data);
        return Reply.of(200, "application/json; charset=utf-8", gson.toJson(answer));
    }

    private JsonObject entry(Car car, TelematicKey key) {
        String told = StatusTexts.of(key.key(), car.logbook());
        if (told != null) {
            return triple(told, key.unit(), car.lastReport());
        }
        Signal signal = car.signal(key.key());
        Object value = signal == null ? null : signal.value();
        if (signal == null || value == null) {
            boolean unit = "unit".equals(switches.choice(CarDataSwitch.NULL_UNIT));
            return triple(null, unit ? key.unit() : null, null);
        }
        Instant time = key.key().startsWith(TIMELESS) ? clock.now() : signal.time();
        return triple(text(key, value), signal.unit(), time);
    }

    private String text(TelematicKey key, Object value) {
        if (value instanceof Boolean truth) {
            List<String> words = key.words();
            boolean plain = words.isEmpty() || "plain".equals(switches.choice(CarDataSwitch.REST_BOOLEANS));
            return plain ? truth.toString() : words.get(truth ? 0 : 1);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static JsonObject triple(@Nullable String value, @Nullable String unit, @Nullable Instant time) {
        JsonObject o = new JsonObject();
        o.addProperty("timestamp", time == null ? null : Times.millis(time));
        o.addProperty("unit", unit);
        o.addProperty("value", value);
        return o;
    }
}
