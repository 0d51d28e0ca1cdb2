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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Signal;

import com.google.gson.JsonObject;

/**
 * Doors, windows and roof of My BMW's state (bmw-mybmw.md 5.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Bodywork {

    private static final String DOOR = "vehicle.cabin.door.";
    private static final String WINDOW = "vehicle.cabin.window.";
    private static final String TRUNK = "vehicle.body.trunk.";
    private static final List<String> LIDS = List.of("isOpen", "door.isOpen", "left.door.isOpen", "right.door.isOpen",
            "upper.door.isOpen", "lower.door.isOpen");

    private final Car car;

    Bodywork(Car car) {
        this.car = car;
    }

    JsonObject doors() {
        JsonObject o = new JsonObject();
        o.addProperty("combinedSecurityState", lock());
        boolean four = car.facts().doors() > 3;
        o.addProperty("leftFront", door("row1", true));
        o.addProperty("leftRear", four ? door("row2", true) : "INVALID");
        o.addProperty("rightFront", door("row1", false));
        o.addProperty("rightRear", four ? door("row2", false) : "INVALID");
        o.addProperty("hood", open("vehicle.body.hood.isOpen"));
        o.addProperty("trunk", trunk());
        o.addProperty("combinedState", combined(o));
        return o;
    }

    JsonObject windows() {
        JsonObject o = new JsonObject();
        boolean four = car.facts().doors() > 3;
        o.addProperty("leftFront", window("row1", true));
        o.addProperty("leftRear", four ? window("row2", true) : "INVALID");
        o.addProperty("rightFront", window("row1", false));
        o.addProperty("rightRear", four ? window("row2", false) : "INVALID");
        if (car.facts().rearWindow()) {
            o.addProperty("rear", open(TRUNK + "window.isOpen"));
        }
        o.addProperty("combinedState", combined(o));
        return o;
    }

    /** Null for a car without a roof that opens. */
    @Nullable
    JsonObject roof() {
        String type = car.facts().roof();
        if (type == null) {
            return null;
        }
        JsonObject o = new JsonObject();
        String state = car.text("vehicle.cabin.sunroof.overallStatus");
        o.addProperty("roofState",
                state == null ? "INVALID" : state.startsWith("INTERMEDIATE") ? "INTERMEDIATE" : state);
        o.addProperty("roofStateType", type);
        return o;
    }

    private String lock() {
        String lock = car.text(Keys.LOCK_REST);
        return lock == null ? "UNKNOWN" : lock.replace('-', '_');
    }

    private String side(boolean left) {
        return left == car.facts().leftSteering() ? "driver" : "passenger";
    }

    private String door(String row, boolean left) {
        return open(DOOR + row + "." + side(left) + ".isOpen");
    }

    private String window(String row, boolean left) {
        String state = car.text(WINDOW + row + "." + side(left) + ".status");
        return state == null ? "INVALID" : state;
    }

    private String trunk() {
        boolean known = LIDS.stream().anyMatch(lid -> car.signal(TRUNK + lid) != null);
        boolean open = LIDS.stream().anyMatch(lid -> car.truth(TRUNK + lid));
        return open ? "OPEN" : known ? "CLOSED" : "INVALID";
    }

    private String open(String key) {
        Signal signal = car.signal(key);
        return signal == null || signal.value() == null ? "INVALID"
                : Boolean.TRUE.equals(signal.value()) ? "OPEN" : "CLOSED";
    }

    private static String combined(JsonObject parts) {
        List<String> states = parts.keySet().stream().filter(name -> !name.startsWith("combined"))
                .map(name -> parts.get(name).getAsString()).toList();
        return states.contains("OPEN") ? "OPEN" : states.contains("INTERMEDIATE") ? "INTERMEDIATE" : "CLOSED";
    }
}
