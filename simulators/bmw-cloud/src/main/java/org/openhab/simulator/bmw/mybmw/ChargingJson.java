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
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.ChargingPlan;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.kit.control.SwitchBoard;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The charging details with their limits (bmw-mybmw.md 6.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ChargingJson {

    /** State word to command word (8.1). */
    static final Map<String, String> MODES = Map.of("IMMEDIATE_CHARGING", "CHARGING_IMMEDIATELY", "DELAYED_CHARGING",
            "TIME_SLOT", "NO_ACTION", "NO_ACTION");
    static final Map<String, String> CONTROLS = Map.of("WEEKLY_PLANNER", "WEEKLY_DEPARTURE_TIMER", "TWO_TIMES_TIMER",
            "TWO_DEPARTURE_TIMER");

    private final Car car;
    private final SwitchBoard<MyBmwSwitch> switches;
    private final Texts texts;

    ChargingJson(Car car, SwitchBoard<MyBmwSwitch> switches, Texts texts) {
        this.car = car;
        this.switches = switches;
        this.texts = texts;
    }

    /** The whole answer. @param settings whether the request said that the car has charging settings */
    JsonObject answer(boolean settings) {
        ChargingPlan plan = car.logbook().plan();
        JsonObject o = new JsonObject();
        o.addProperty("servicePack", car.facts().servicePack());
        o.add("chargeAndClimateTimerDetail", timer(plan));
        JsonObject labels = new JsonObject();
        labels.add("chargeAndClimateTimer", timerLabels(plan));
        if (settings && car.can("isChargingSettingsEnabled")) {
            o.add("chargingSettingsDetail", settings(plan));
            JsonObject flap = new JsonObject();
            flap.addProperty("isPermanentlyUnlock", false);
            o.add("chargingFlapDetail", flap);
            labels.add("chargingSettings", settingsLabels());
        }
        o.add("chargeAndClimateSettings", labels);
        return o;
    }

    private JsonObject timer(ChargingPlan plan) {
        JsonObject mode = new JsonObject();
        mode.addProperty("type", MODES.getOrDefault(plan.mode(), "NO_ACTION"));
        mode.addProperty("chargingPreference", plan.preference());
        mode.addProperty("startTimeSlot", slot(plan.windowStart()));
        mode.addProperty("endTimeSlot", slot(plan.windowEnd()));
        JsonArray timers = new JsonArray();
        plan.timers().forEach(timer -> {
            JsonObject t = new JsonObject();
            t.addProperty("id", timer.id());
            t.addProperty("time", slot(timer.time()));
            t.addProperty("timerAction", timer.active() ? "ACTIVATE" : "DEACTIVATE");
            t.add("daysOfTheWeek", StateJson.days(timer.days()));
            timers.add(t);
        });
        JsonObject departure = new JsonObject();
        departure.addProperty("type", CONTROLS.getOrDefault(plan.control(), "WEEKLY_DEPARTURE_TIMER"));
        departure.add("weeklyTimers", timers);
        JsonObject o = new JsonObject();
        o.add("chargingMode", mode);
        o.add("departureTimer", departure);
        o.addProperty("isPreconditionForDepartureActive", plan.climate());
        return o;
    }

    private JsonObject settings(ChargingPlan plan) {
        JsonObject o = new JsonObject();
        o.addProperty("chargingTarget", Math.round(car.number(Keys.SOC_TARGET, 80)));
        o.addProperty("minChargingTargetToWarning", 70);
        o.addProperty("dcLoudness", plan.loudness());
        o.addProperty("isUnlockCableActive", false);
        JsonObject current = new JsonObject();
        current.addProperty("value", Math.round(car.number(Keys.AC_LIMIT, 16)));
        current.addProperty("unit", "A");
        JsonArray values = new JsonArray();
        car.facts().acLimits().stream().sorted().forEach(values::add);
        JsonObject limit = new JsonObject();
        limit.add("current", current);
        limit.addProperty("isUnlimited", !car.truth(Keys.AC_LIMIT_ACTIVE));
        limit.addProperty("min", Math.round(car.number("vehicle.powertrain.electric.battery.charging.acLimit.min", 6)));
        limit.addProperty("max",
                Math.round(car.number("vehicle.powertrain.electric.battery.charging.acLimit.max", 32)));
        limit.add("values", values);
        o.add("acLimit", limit);
        return o;
    }

    private JsonObject timerLabels(ChargingPlan plan) {
        JsonObject o = new JsonObject();
        boolean slot = "DELAYED_CHARGING".equals(plan.mode());
        o.addProperty("chargingMode", texts.word(slot ? "Charge in a time slot" : "Charge immediately"));
        JsonArray departure = new JsonArray();
        departure.add(texts.word(plan.timers().stream().anyMatch(timer -> timer.active()) ? "On" : "Off"));
        o.add("departureTimer", departure);
        o.addProperty("preconditionForDeparture", texts.word(plan.climate() ? "On" : "Off"));
        o.addProperty("showDepartureTimers", false);
        return o;
    }

    private JsonObject settingsLabels() {
        JsonObject o = new JsonObject();
        o.addProperty("acCurrentLimitLabel", Math.round(car.number(Keys.AC_LIMIT, 16)) + "A");
        o.addProperty("chargingTargetLabel", Math.round(car.number(Keys.SOC_TARGET, 80)) + "%");
        o.addProperty("dcLoudnessLabel", texts.word("Not limited"));
        o.addProperty("unlockCableAutomaticallyLabel", texts.word("Off"));
        return o;
    }

    private String slot(LocalTime time) {
        return "0001-01-01T" + String.format("%02d:%02d:00", time.getHour(), time.getMinute())
                + (switches.on(MyBmwSwitch.TIME_MILLIS) ? ".000" : "");
    }
}
