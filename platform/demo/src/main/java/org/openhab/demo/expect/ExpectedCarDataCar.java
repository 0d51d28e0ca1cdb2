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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * What the channels of a car have to show that is read through CarData (bmw-cardata.md 3 and 7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ExpectedCarDataCar {

    private static final List<String> SIDES = List.of("row1.driver", "row1.passenger", "row2.driver", "row2.passenger");
    private static final Map<String, String> WHEELS = Map.of("fl", "frontLeft", "fr", "frontRight", "rl", "rearLeft",
            "rr", "rearRight");

    private final CarRecord car;
    private final Map<String, Expectation> expectations;

    private ExpectedCarDataCar(CarRecord car) {
        this.car = car;
        this.expectations = new TreeMap<>(CarTable.of(car, "C"));
    }

    /**
     * @param present the answer of the cloud to {@code GET cars/<vin>/present}
     * @return by channel id
     */
    public static Map<String, Expectation> of(JsonObject present) {
        ExpectedCarDataCar expected = new ExpectedCarDataCar(new CarRecord(present));
        CarFigures figures = new CarFigures(expected.car, expected.expectations);
        figures.ranges();
        figures.prediction();
        figures.position();
        figures.journeys();
        figures.leftOpen();
        new ExpectedCarLists(expected.car, expected.expectations).carData();
        expected.status();
        expected.sessions();
        expected.tyres();
        ExpectedControls.add(expected.expectations, Expectation.nothing());
        return expected.expectations;
    }

    private void status() {
        put("status#last-update", Expectation.secondOf(car.lastReport()));
        put("status#last-fetched", Expectation.something());
        put("status#doors",
                Expectation.nothingOr(combined(SIDES.stream().map(s -> "vehicle.cabin.door." + s + ".isOpen"))));
        put("status#windows",
                Expectation.nothingOr(combined(SIDES.stream().map(s -> "vehicle.cabin.window." + s + ".status"))));
        BigDecimal latitude = car.number(CarKeys.DESTINATION + "latitude");
        BigDecimal longitude = car.number(CarKeys.DESTINATION + "longitude");
        put("navigation#destination",
                latitude == null || longitude == null ? Expectation.nothing() : Expectation.place(latitude, longitude));
        BigDecimal target = car.number(CarKeys.SOC_TARGET);
        put("profile#target",
                car.hasPlug() && target != null ? Expectation.number(target, "%") : Expectation.nothing());
        int places = car.list("locationSettings").size();
        put("charge#places", car.hasPlug() && places > 0 ? Expectation.number(BigDecimal.valueOf(places), "")
                : Expectation.nothing());
    }

    /** The newest session, and the month counted by its charges (bmw-cardata.md 3.6). */
    private void sessions() {
        if (!car.hasPlug() || car.list("sessions").isEmpty()) {
            return;
        }
        JsonObject session = car.list("sessions").get(0).getAsJsonObject();
        put("session#start", moment(session.get("start")));
        put("session#end", moment(session.get("end")));
        put("session#status", Expectation.text(session.get("end") instanceof JsonPrimitive ? "FINISHED" : "RUNNING"));
        put("session#title", Expectation.something());
        put("session#subtitle", Expectation.something());
        put("session#energy", Expectation.containing("kWh"));
        put("session#energy-charged", Expectation.between((int) session.get("gridKwh").getAsDouble(),
                (int) session.get("gridKwh").getAsDouble() + 1));
        put("session#start-soc", Expectation.number(session.get("startSoc").getAsBigDecimal(), "%"));
        put("session#end-soc", Expectation.number(session.get("endSoc").getAsBigDecimal(), "%"));
        put("session#mileage", Expectation.number(session.get("mileage").getAsBigDecimal(), "km"));
        put("session#public", Expectation.onOff(session.get("provider") instanceof JsonPrimitive));
        put("session#issue", Expectation.nothingOr(""));
        put("session#cost", Expectation.nothingOr(""));
        put("statistic#title", Expectation.something());
        put("statistic#energy", Expectation.something());
        put("statistic#sessions", Expectation.something());
        put("statistic#cost", Expectation.nothingOr(""));
    }

    /** Both sets; those in store only in short (bmw-cardata.md 3.8). */
    private void tyres() {
        for (JsonElement element : car.list("tyres")) {
            JsonObject set = element.getAsJsonObject();
            if (!set.get("mounted").getAsBoolean()) {
                put("tire-diagnosis#stored", Expectation.containing(
                        ExpectedTyres.dimension(set.getAsJsonObject("tyres").getAsJsonObject("frontLeft"))));
                continue;
            }
            put("tire-diagnosis#quality", Expectation.text("OK"));
            WHEELS.forEach((wheel, position) -> {
                JsonObject tyre = set.getAsJsonObject("tyres").getAsJsonObject(position);
                String group = "tire-diagnosis#" + wheel + "-";
                put(group + "dimension", Expectation.text(ExpectedTyres.dimension(tyre)));
                put(group + "season", Expectation.text(ExpectedTyres.season(tyre)));
                put(group + "tread", Expectation.text(ExpectedTyres.tread(tyre)));
                put(group + "mounted", ExpectedTyres.mounted(tyre));
                put(group + "wear", Expectation.text("OK"));
                put(group + "wear-distance", Expectation.number(tyre.get("dueKm").getAsBigDecimal(), "km"));
                put(group + "defect", Expectation.text("OK"));
                put(group + "produced", Expectation.text(String.format("%02d/%d", tyre.get("producedWeek").getAsInt(),
                        tyre.get("producedYear").getAsInt())));
                put(group + "run-flat", Expectation.text(tyre.get("runFlat").getAsBoolean() ? "Yes" : "No"));
            });
        }
    }

    private String combined(Stream<String> keys) {
        List<String> states = keys.map(key -> car.value(key)).filter(Objects::nonNull)
                .map(value -> CarWords.opening(Objects.requireNonNull(value))).toList();
        return states.contains("OPEN") ? "OPEN" : states.contains("INTERMEDIATE") ? "INTERMEDIATE" : "CLOSED";
    }

    private static Expectation moment(JsonElement time) {
        return time instanceof JsonPrimitive known
                ? Expectation.moment(Instant.parse(known.getAsString()).getEpochSecond())
                : Expectation.nothing();
    }

    private void put(String channel, Expectation expectation) {
        expectations.put(channel, expectation);
    }
}
