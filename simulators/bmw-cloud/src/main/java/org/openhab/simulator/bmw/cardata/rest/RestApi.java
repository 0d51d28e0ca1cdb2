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

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.cardata.auth.Tokens;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarImages;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Answers the calls of the REST API (bmw-cardata.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class RestApi {

    private final RestGate gate;
    private final SwitchBoard<CarDataSwitch> switches;
    private final Pages pages;
    private final ContainerCalls containerCalls;
    private final TelematicCall telematic;
    private final ChargingCalls charging;

    public RestApi(SimClock clock, SwitchBoard<CarDataSwitch> switches, Fleet fleet, Portal portal, Tokens tokens,
            Quota quota, Containers containers, Secrets secrets) {
        this.gate = new RestGate(fleet, portal, tokens, quota, switches);
        this.switches = switches;
        this.pages = new Pages(clock, secrets);
        this.containerCalls = new ContainerCalls(containers, switches);
        this.telematic = new TelematicCall(containers, clock, switches);
        this.charging = new ChargingCalls(clock, pages);
    }

    /** Answers a call; a refusal is thrown. */
    public Reply answer(RestCall call, Request request) {
        RestCaller caller = gate.enter(request);
        String subject = call.subject(request.path());
        return call.ofCar() ? ofCar(call, caller, caller.car(subject), request)
                : ofAccount(call, caller, subject, request);
    }

    /** Counts a call that has failed before anybody looked at it (11.5). */
    public void count(Request request) {
        gate.count(request);
    }

    public void reset() {
        pages.reset();
    }

    private Reply ofAccount(RestCall call, RestCaller caller, String subject, Request request) {
        return switch (call) {
            case CONTAINER_LIST -> containerCalls.list(caller);
            case CONTAINER_CREATE -> containerCalls.create(caller, request.body());
            case CONTAINER_GET -> containerCalls.get(caller, subject);
            case CONTAINER_DELETE -> containerCalls.delete(caller, subject);
            default -> Reply.json(200, mappings(caller.account().mappings()));
        };
    }

    private Reply ofCar(RestCall call, RestCaller caller, Car car, Request request) {
        Map<String, String> query = request.values();
        return switch (call) {
            case TELEMATIC_DATA -> telematic.get(caller, car, query.get("containerId"));
            case BASIC_DATA -> Reply.json(200,
                    "real".equals(switches.choice(CarDataSwitch.BASIC_DATA)) ? BasicData.real(car)
                            : BasicData.documented(car));
            case IMAGE -> image(car);
            case CHARGING_HISTORY -> charging.history(car, query);
            case LOCATION_SETTINGS -> charging.settings(car, query);
            default -> Reply.json(200, TyreDiagnosis.of(car.logbook().tyres()));
        };
    }

    private Reply image(Car car) {
        if (!switches.on(CarDataSwitch.IMAGES)) {
            throw new CuError(CuCode.NO_IMAGE);
        }
        return new Reply(200, "image/png", CarImages.png(car, "VehicleStatus"), Map.of(), Duration.ZERO, false);
    }

    private JsonElement mappings(List<Account.Mapping> mappings) {
        JsonArray list = new JsonArray();
        mappings.forEach(mapping -> {
            JsonObject o = new JsonObject();
            o.addProperty("vin", mapping.car().vin());
            o.addProperty("mappedSince", Times.seconds(mapping.since()));
            o.addProperty("mappingType", mapping.type());
            list.add(o);
        });
        switch (switches.choice(CarDataSwitch.MAPPINGS_SHAPE)) {
            case "object":
                return list.isEmpty() ? new JsonObject() : list.get(0);
            case "wrapped":
                JsonObject wrapped = new JsonObject();
                wrapped.add("mappings", list);
                return wrapped;
            default:
                return list;
        }
    }
}
