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

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Logbook;
import org.openhab.simulator.bmw.model.Places;
import org.openhab.simulator.bmw.model.TyreSet;
import org.openhab.simulator.kit.control.SwitchBoard;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The state of a car as My BMW tells it (bmw-mybmw.md 5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StateJson {

    private static final String WHEEL = "vehicle.chassis.axle.";
    private static final Map<String, String> WHEELS = Map.of("frontLeft", "row1.wheel.left", "frontRight",
            "row1.wheel.right", "rearLeft", "row2.wheel.left", "rearRight", "row2.wheel.right");
    private static final List<String> MAY_BE_MISSING = List.of("roofState", "tireState", "location", "climateTimers",
            "checkControlMessages", "requiredServices", "chargingProfile", "climateControlState", "driverPreferences",
            "vehicleSoftwareVersion");

    private final Car car;
    private final SwitchBoard<MyBmwSwitch> switches;
    private final Texts texts;
    private final Instant now;

    StateJson(Car car, SwitchBoard<MyBmwSwitch> switches, Texts texts, Instant now) {
        this.car = car;
        this.switches = switches;
        this.texts = texts;
        this.now = now;
    }

    /** The whole answer. @param tyreDetails whether the request asked for {@code tireGuardMode=ENABLED} */
    JsonObject answer(boolean tyreDetails) {
        JsonObject json = new JsonObject();
        JsonObject state = state(tyreDetails);
        if (switches.on(MyBmwSwitch.LIST_MISSING_OBJECTS)) {
            MAY_BE_MISSING.forEach(state::remove);
        }
        json.add("state", state);
        json.add("capabilities", car.capabilities());
        return json;
    }

    private JsonObject state(boolean tyreDetails) {
        JsonObject o = new JsonObject();
        o.addProperty("isLeftSteering", car.facts().leftSteering());
        o.addProperty("isLscSupported", true);
        if (car.signal(Keys.DEEP_SLEEP) != null) {
            o.addProperty("isDeepSleepModeActive", car.truth(Keys.DEEP_SLEEP));
        }
        o.addProperty("lastFetched", Answers.millis(now));
        o.addProperty("lastUpdatedAt", Answers.seconds(car.lastReport()));
        DriveJson drive = new DriveJson(car, switches);
        Bodywork bodywork = new Bodywork(car);
        o.addProperty("range", drive.range());
        o.addProperty("currentMileage", Math.round(car.number(Keys.MILEAGE, 0)));
        String armed = car.text(Keys.ALARM_ARMED);
        o.addProperty("securityOverviewMode", armed == null ? null : "unarmed".equals(armed) ? "NOT_ARMED" : "ARMED");
        if (car.truth(Keys.MOVING)) {
            o.addProperty("pwf", "DRIVING");
        }
        o.add("doorsState", bodywork.doors());
        o.add("windowsState", bodywork.windows());
        add(o, "roofState", bodywork.roof());
        add(o, "tireState", tyres(tyreDetails));
        add(o, "location", location());
        if (car.can("climateNow")) {
            o.add("climateControlState", drive.climate());
        }
        add(o, "climateTimers", climateTimers());
        o.add("checkControlMessages", checkControls());
        o.add("requiredServices", services());
        add(o, "electricChargingState", drive.charging());
        add(o, "combustionFuelLevel", drive.fuel());
        add(o, "chargingProfile", drive.profile());
        JsonObject preferences = new JsonObject();
        preferences.addProperty("lscPrivacyMode", "OFF");
        o.add("driverPreferences", preferences);
        return o;
    }

    private static void add(JsonObject o, String name, @Nullable JsonElement part) {
        if (part != null) {
            o.add(name, part);
        }
    }

    private @Nullable JsonObject location() {
        if (car.signal(Keys.LATITUDE) == null || car.truth(Keys.MOVING) || !switches.on(MyBmwSwitch.SHARE_LOCATION)) {
            return null;
        }
        double latitude = car.number(Keys.LATITUDE, 0);
        double longitude = car.number(Keys.LONGITUDE, 0);
        JsonObject o = new JsonObject();
        JsonObject coordinates = new JsonObject();
        coordinates.addProperty("latitude", latitude);
        coordinates.addProperty("longitude", longitude);
        o.add("coordinates", coordinates);
        JsonObject address = new JsonObject();
        address.addProperty("formatted", Places.near(latitude, longitude).formatted());
        o.add("address", address);
        o.addProperty("heading", Math.round(car.number(Keys.HEADING, -1)));
        return o;
    }

    private @Nullable JsonObject tyres(boolean details) {
        if (car.number(WHEEL + "row1.wheel.left.tire.pressure") == null || car.logbook().tyres().isEmpty()) {
            return null;
        }
        JsonObject o = new JsonObject();
        TyreSet mounted = car.logbook().tyres().get(0);
        mounted.tyres().forEach((position, tyre) -> {
            JsonObject both = new JsonObject();
            JsonObject status = new JsonObject();
            String wheel = WHEEL + WHEELS.get(position) + ".tire.";
            status.addProperty("currentPressure", Math.round(car.number(wheel + "pressure", 0)));
            status.addProperty("targetPressure", Math.round(car.number(wheel + "pressureTarget", 0)));
            status.addProperty("pressureStatus", 0);
            status.addProperty("wearStatus", 0);
            both.add("status", status);
            if (details) {
                both.add("details", details(tyre));
            }
            o.add(position, both);
        });
        return o;
    }

    private static JsonObject details(TyreSet.Tyre tyre) {
        JsonObject o = new JsonObject();
        o.addProperty("dimension", tyre.dimension());
        o.addProperty("manufacturer", tyre.manufacturer());
        o.addProperty("manufacturingWeek", tyre.producedWeek() * 100 + tyre.producedYear() % 100);
        o.addProperty("mountingDate", tyre.mountedOn() + "T00:00:00.000Z");
        o.addProperty("isOptimizedForOemBmw", tyre.optimized());
        o.addProperty("partNumber", tyre.partNumber());
        o.addProperty("season", tyre.season());
        JsonObject speed = new JsonObject();
        speed.addProperty("atLeast", false);
        speed.addProperty("speedRating", 300);
        o.add("speedClassification", speed);
        o.addProperty("treadDesign", tyre.tread());
        return o;
    }

    private @Nullable JsonArray climateTimers() {
        Logbook book = car.logbook();
        if (book.climateTimers().isEmpty()) {
            return null;
        }
        JsonArray list = new JsonArray();
        book.climateTimers().forEach(timer -> {
            JsonObject o = new JsonObject();
            o.addProperty("isWeeklyTimer", timer.weekly());
            o.addProperty("timerAction", timer.active() ? "ACTIVATE" : "DEACTIVATE");
            o.add("timerWeekDays", days(timer.days()));
            o.add("departureTime", Answers.hourMinute(timer.departure()));
            list.add(o);
        });
        return list;
    }

    private JsonArray checkControls() {
        JsonArray list = new JsonArray();
        car.logbook().checkControls().forEach(message -> {
            JsonObject o = new JsonObject();
            o.addProperty("type", message.type());
            o.addProperty("severity", message.severity());
            String english = message.textEn();
            if (english != null) {
                o.addProperty("description", texts.of(english, message.textDe()));
            }
            list.add(o);
        });
        return list;
    }

    private JsonArray services() {
        JsonArray list = new JsonArray();
        car.logbook().services().forEach(service -> {
            JsonObject o = new JsonObject();
            o.addProperty("type", service.type());
            o.addProperty("status", service.status());
            YearMonth date = service.date();
            if (date != null) {
                o.addProperty("dateTime", date + "-01T00:00:00.000Z");
            }
            if (service.distance() != null) {
                o.addProperty("mileage", service.distance());
            }
            o.addProperty("description", texts.of(service.descriptionEn(), service.descriptionDe()));
            list.add(o);
        });
        return list;
    }

    static JsonArray days(List<DayOfWeek> days) {
        JsonArray list = new JsonArray();
        days.forEach(day -> list.add(day.name()));
        return list;
    }
}
