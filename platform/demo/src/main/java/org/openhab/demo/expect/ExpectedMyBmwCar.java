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
package org.openhab.demo.expect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What the channels of a car have to show that is read through My BMW (bmw-mybmw.md 5 and 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ExpectedMyBmwCar {

    private static final String DOOR = "vehicle.cabin.door.";
    private static final String WINDOW = "vehicle.cabin.window.";
    private static final String TRUNK = "vehicle.body.trunk.";
    private static final List<String> LIDS = List.of("isOpen", "door.isOpen", "left.door.isOpen", "right.door.isOpen",
            "upper.door.isOpen", "lower.door.isOpen");
    private static final List<String> SEATS = List.of("row1.driver", "row1.passenger", "row2.driver", "row2.passenger");
    private static final Map<String, String> WHEELS = Map.of("fl", "frontLeft", "fr", "frontRight", "rl", "rearLeft",
            "rr", "rearRight");

    private final CarRecord car;
    private final Map<String, Expectation> expectations;

    private ExpectedMyBmwCar(CarRecord car) {
        this.car = car;
        this.expectations = new TreeMap<>(CarTable.of(car, "M"));
    }

    /**
     * @param present the answer of the cloud to {@code GET cars/<vin>/present}
     * @return by channel id
     */
    public static Map<String, Expectation> of(JsonObject present) {
        ExpectedMyBmwCar expected = new ExpectedMyBmwCar(new CarRecord(present));
        expected.body();
        expected.status();
        expected.location();
        expected.charging();
        expected.climate();
        expected.tyres();
        CarFigures figures = new CarFigures(expected.car, expected.expectations);
        figures.ranges();
        figures.prediction();
        figures.journeys();
        figures.leftOpen();
        new ExpectedCarLists(expected.car, expected.expectations).myBmw();
        new ExpectedPlan(expected.car, expected.expectations).add();
        new ExpectedPast(expected.car, expected.expectations).add();
        ExpectedControls.add(expected.expectations, Expectation.text("VehicleStatus"));
        return expected.expectations;
    }

    /** What is not fitted is INVALID in the state, and has no channel then. */
    private void body() {
        if (car.facts().get("doors").getAsInt() < 4) {
            List.of("doors#driver-rear", "doors#passenger-rear", "doors#win-driver-rear", "doors#win-passenger-rear")
                    .forEach(channel -> put(channel, Expectation.nothing()));
        }
        if (car.facts().get("roof") == null) {
            put("doors#sunroof", Expectation.nothing());
        }
        List<String> doors = SEATS.stream().map(seat -> DOOR + seat + ".isOpen").toList();
        List<String> lids = LIDS.stream().map(lid -> TRUNK + lid).toList();
        text("doors#trunk", opening(lids));
        text("status#doors",
                opening(Stream.of(doors, lids, List.of("vehicle.body.hood.isOpen")).flatMap(List::stream).toList()));
        text("status#windows", opening(SEATS.stream().map(seat -> WINDOW + seat + ".status").toList()));
    }

    private void status() {
        String lock = car.text("vehicle.cabin.door.lock.status");
        text("status#lock", lock == null ? null : CarWords.word(lock));
        String armed = car.text("vehicle.vehicle.antiTheftAlarmSystem.alarm.armStatus");
        text("security#alarm-armed", armed == null ? null : "unarmed".equals(armed) ? "NOT_ARMED" : "ARMED");
        put("status#last-update", Expectation.moment(car.lastReport().getEpochSecond()));
        put("status#last-fetched", Expectation.something());
        put("status#privacy", Expectation.onOff(false));
        put("status#ignition", car.truth(CarKeys.MOVING) ? Expectation.onOff(true) : Expectation.anything());
        JsonElement asleep = car.value("vehicle.vehicle.deepSleepModeActive");
        put("status#deep-sleep", asleep == null ? Expectation.nothing() : Expectation.onOff(asleep.getAsBoolean()));
    }

    /** The car does not tell its place while it moves. */
    private void location() {
        if (car.truth(CarKeys.MOVING)) {
            List.of("gps", "home", "home-distance", "heading", "address")
                    .forEach(id -> put("location#" + id, Expectation.anything()));
        } else {
            new CarFigures(car, expectations).position();
            text("location#address", car.note("address"));
        }
    }

    private void charging() {
        boolean plug = car.hasPlug();
        boolean active = "CHARGINGACTIVE".equals(car.text(CarKeys.CHARGING));
        number("status#charge-remaining", !plug ? null : active ? car.whole(CarKeys.REMAINING) : BigDecimal.ZERO,
                "min");
        put("charge#end", plug && active ? Expectation.something() : Expectation.anything());
        text("charge#connection-type",
                !plug ? null : "CONNECTED".equals(car.text(CarKeys.PLUG)) ? "CONDUCTIVE" : "UNKNOWN");
        boolean settings = plug && car.can("isChargingSettingsEnabled");
        boolean limit = plug && !car.facts().getAsJsonArray("acLimits").isEmpty();
        number("charge#target-min", settings ? BigDecimal.valueOf(70) : null, "%");
        number("charge#ac-limit", settings || limit ? car.whole(CarKeys.AC_LIMIT + "selected") : null, "A");
        flag("charge#ac-limit-active", settings || limit ? car.truth(CarKeys.AC_LIMIT + "isActive") : null);
        number("charge#ac-limit-min", settings ? car.whole(CarKeys.AC_LIMIT + "min") : null, "A");
        number("charge#ac-limit-max", settings ? car.whole(CarKeys.AC_LIMIT + "max") : null, "A");
        String loudness = car.part("plan").get("loudness").getAsString();
        text("charge#acoustic-limit", !plug || "NO_ACTION".equals(loudness) ? null : loudness);
        flag("charge#cable-release", settings ? false : null);
        flag("charge#flap-always-unlocked", settings ? false : null);
    }

    private void climate() {
        if (!car.can("climateNow")) {
            put("climate#activity", Expectation.nothing());
            put("climate#remaining", Expectation.nothing());
            return;
        }
        String state = car.text("vehicle.cabin.hvac.preconditioning.status.comfortState");
        text("climate#activity", state == null ? "INACTIVE" : CarWords.climate(state));
        BigDecimal seconds = car.number("vehicle.cabin.hvac.preconditioning.status.remainingRunningTime");
        number("climate#remaining", seconds == null ? BigDecimal.ZERO : seconds, "s");
    }

    /** The mounted set; the state has neither the kilometres left nor whether they run flat. */
    private void tyres() {
        JsonObject mounted = car.list("tyres").isEmpty() ? new JsonObject()
                : car.list("tyres").get(0).getAsJsonObject().getAsJsonObject("tyres");
        put("tire-diagnosis#quality", Expectation.nothing());
        put("tire-diagnosis#stored", Expectation.anything());
        WHEELS.forEach((wheel, position) -> {
            String group = "tire-diagnosis#" + wheel + "-";
            if (mounted.get(position)instanceof JsonObject tyre) {
                text(group + "dimension", ExpectedTyres.dimension(tyre));
                text(group + "season", ExpectedTyres.season(tyre));
                text(group + "tread", ExpectedTyres.tread(tyre));
                put(group + "mounted", ExpectedTyres.mounted(tyre));
                put(group + "produced", Expectation.something());
                // Both are numbers in the state of which only 0 is known (bmw-mybmw.md 5.1).
                text(group + "wear", "OK");
                text(group + "defect", "OK");
            }
        });
    }

    /** What is open of all these: one open part opens the whole. */
    private @Nullable String opening(List<String> keys) {
        List<String> states = keys.stream().map(key -> car.value(key)).filter(Objects::nonNull)
                .map(value -> CarWords.opening(Objects.requireNonNull(value))).toList();
        return states.isEmpty() ? null
                : states.contains("OPEN") ? "OPEN" : states.contains("INTERMEDIATE") ? "INTERMEDIATE" : "CLOSED";
    }

    private void text(String channel, @Nullable String text) {
        put(channel, text == null ? Expectation.nothing() : Expectation.text(text));
    }

    private void number(String channel, @Nullable BigDecimal number, String unit) {
        put(channel, number == null ? Expectation.nothing() : Expectation.number(number, unit));
    }

    private void flag(String channel, @Nullable Boolean flag) {
        put(channel, flag == null ? Expectation.nothing() : Expectation.onOff(flag));
    }

    private void put(String channel, Expectation expectation) {
        expectations.put(channel, expectation);
    }
}
