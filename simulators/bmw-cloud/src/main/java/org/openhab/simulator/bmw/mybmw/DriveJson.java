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

import java.time.LocalTime;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.ChargingPlan;
import org.openhab.simulator.bmw.model.DriveTrain;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.kit.control.SwitchBoard;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Battery, tank, climate and charging profile of My BMW's state (bmw-mybmw.md 5.1, 5.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class DriveJson {

    private static final Map<String, String> STATUS = Map.of("NOCHARGING", "NOT_CHARGING", "INITIALIZATION",
            "PLUGGED_IN", "CHARGINGACTIVE", "CHARGING", "CHARGINGPAUSED", "WAITING_FOR_CHARGING", "CHARGINGERROR",
            "ERROR");
    private static final Map<String, String> CLIMATE = Map.of("COMFORT_HEATING", "HEATING", "DEFROST", "HEATING",
            "COMFORT_COOLING", "COOLING", "COMFORT_VENTILATION", "VENTILATION", "NOT_ACTIVE", "INACTIVE");

    private final Car car;
    private final SwitchBoard<MyBmwSwitch> switches;

    DriveJson(Car car, SwitchBoard<MyBmwSwitch> switches) {
        this.car = car;
        this.switches = switches;
    }

    /** Null for a car without a plug. */
    @Nullable
    JsonObject charging() {
        if (!car.facts().driveTrain().plug()) {
            return null;
        }
        JsonObject o = new JsonObject();
        String status = status();
        o.addProperty("chargingLevelPercent", soc());
        o.addProperty("range", whole(Keys.RANGE_ELECTRIC));
        boolean plugged = "CONNECTED".equals(car.text(Keys.PLUG));
        o.addProperty("isChargerConnected", plugged);
        o.addProperty("chargingConnectionType", plugged ? "CONDUCTIVE" : "UNKNOWN");
        o.addProperty("chargingStatus", status);
        if (car.number(Keys.SOC_TARGET) != null) {
            o.addProperty("chargingTarget", whole(Keys.SOC_TARGET));
        }
        if ("CHARGING".equals(status) && switches.on(MyBmwSwitch.REMAINING_MINUTES)) {
            o.addProperty("remainingChargingMinutes", whole(Keys.CHARGING_REMAINING));
        }
        return o;
    }

    /** Null for a car without a tank. */
    @Nullable
    JsonObject fuel() {
        DriveTrain drive = car.facts().driveTrain();
        if (!drive.tank()) {
            return null;
        }
        JsonObject o = new JsonObject();
        o.addProperty("remainingFuelLiters", whole(Keys.FUEL_LITRES));
        o.addProperty("remainingFuelPercent", whole(Keys.FUEL_PERCENT));
        boolean extender = drive == DriveTrain.ELECTRIC_WITH_RANGE_EXTENDER;
        o.addProperty("range", whole(Keys.RANGE_LAST) - (extender ? whole(Keys.RANGE_ELECTRIC) : 0));
        return o;
    }

    /** The overall range; the electric one of a car with a range extender (13.4). */
    int range() {
        boolean extender = car.facts().driveTrain() == DriveTrain.ELECTRIC_WITH_RANGE_EXTENDER;
        return whole(extender ? Keys.RANGE_ELECTRIC : Keys.RANGE_LAST);
    }

    JsonObject climate() {
        JsonObject o = new JsonObject();
        String state = car.text(Keys.CLIMATE_STATE);
        String activity = state == null ? "INACTIVE" : CLIMATE.getOrDefault(state, "INACTIVE");
        o.addProperty("activity", activity);
        if (!"INACTIVE".equals(activity)) {
            o.addProperty("remainingSeconds", car.number(Keys.CLIMATE_SECONDS, 0));
        }
        return o;
    }

    /** Null for a car without a plan. */
    @Nullable
    JsonObject profile() {
        ChargingPlan plan = car.logbook().plan();
        if (!plan.exists()) {
            return null;
        }
        JsonObject o = new JsonObject();
        o.addProperty("chargingControlType", plan.control());
        o.addProperty("chargingMode", plan.mode());
        o.addProperty("chargingPreference", plan.preference());
        o.addProperty("climatisationOn", plan.climate());
        JsonObject window = new JsonObject();
        window.add("start", Answers.hourMinute(plan.windowStart()));
        window.add("end", Answers.hourMinute(plan.windowEnd()));
        o.add("reductionOfChargeCurrent", window);
        o.add("chargingSettings", settings(plan));
        JsonArray timers = new JsonArray();
        plan.timers().forEach(timer -> {
            JsonObject t = new JsonObject();
            t.addProperty("id", timer.id());
            t.addProperty("action", timer.active() ? "ACTIVATE" : "DEACTIVATE");
            if (timer.active() || !timer.time().equals(LocalTime.MIDNIGHT) || timer.id() < 4) {
                t.add("timeStamp", Answers.hourMinute(timer.time()));
            }
            t.add("timerWeekDays", StateJson.days(timer.days()));
            timers.add(t);
        });
        o.add("departureTimes", timers);
        return o;
    }

    private JsonObject settings(ChargingPlan plan) {
        JsonObject o = new JsonObject();
        if (car.number(Keys.SOC_TARGET) != null) {
            o.addProperty("targetSoc", whole(Keys.SOC_TARGET));
        }
        if (!car.facts().acLimits().isEmpty()) {
            o.addProperty("acCurrentLimit", whole(Keys.AC_LIMIT));
            o.addProperty("isAcCurrentLimitActive", car.truth(Keys.AC_LIMIT_ACTIVE));
        }
        o.addProperty("idcc", plan.loudness());
        o.addProperty("hospitality", plan.hospitality());
        return o;
    }

    private String status() {
        String status = String.valueOf(car.text(Keys.CHARGING_STATUS));
        if ("CHARGINGENDED".equals(status)) {
            if ("FINISHED_FULLY_CHARGED".equals(car.text(Keys.CHARGING_HV_STATUS))) {
                return "FINISHED_FULLY_CHARGED";
            }
            return soc() >= car.number(Keys.SOC_TARGET, 100) ? "TARGET_REACHED" : "FINISHED_NOT_FULL";
        }
        return STATUS.getOrDefault(status, "INVALID");
    }

    private int soc() {
        return (int) Math.round(car.number(Keys.SOC_HEADER, car.number(Keys.SOC_DISPLAYED, 0)));
    }

    private int whole(String key) {
        return (int) Math.round(car.number(key, 0));
    }
}
