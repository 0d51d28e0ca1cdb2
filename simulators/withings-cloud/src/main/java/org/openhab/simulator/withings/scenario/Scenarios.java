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
package org.openhab.simulator.withings.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.Household;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/**
 * All scenarios by their names in the control API (withings.md 13.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Scenarios {

    private final Household household;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /**
     * @param keys all that the body may have
     * @param values all that {@code values} may have; empty for any quantity
     */
    private record Kind(List<String> keys, List<String> values, Function<Wish, JsonElement> run) {
    }

    Scenarios(Household household, Announcer announcer, Attribution attribution) {
        this.household = household;
        MeasureScenarios measures = new MeasureScenarios(household, announcer, attribution);
        add("weigh-in", "person when device model values barefoot attrib uploadDelay complementaryPwv",
                "weight fatRatio pulse", measures::weighIn);
        add("ambiguous-weigh-in", "person candidates when device model values barefoot uploadDelay complementaryPwv",
                "weight fatRatio pulse", measures::ambiguousWeighIn);
        add("confirm", "person grpid confirmed", measures::confirm);
        add("assign", "person grpid to attrib", measures::assign);
        add("blood-pressure", "person when device model values hundredths series attrib uploadDelay",
                "systolic diastolic pulse", measures::bloodPressure);
        add("temperature", "person when device model values uploadDelay", measures::temperature);
        add("manual-entry", "person when values attrib", measures::manualEntry);
        add("measure", "person when device model values attrib uploadDelay", measures::measure);
        add("late-upload", "person hours device model values barefoot attrib complementaryPwv", "weight fatRatio pulse",
                measures::lateUpload);
        add("edit", "person grpid values", measures::edit);
        add("delete", "person grpid", measures::delete);
        NightScenarios nights = new NightScenarios(household, announcer);
        add("night", "person when device model minutes scoringMinutes partial", nights::night);
        add("nap", "person when device model minutes scoringMinutes partial", nights::nap);
        add("bed-in", "person when device model", nights::bedIn);
        add("bed-out", "person when device model", nights::bedOut);
        add("inflated", "person when device model", nights::inflated);
        DayScenarios days = new DayScenarios(household, announcer);
        add("activity-day", "person device model date steps", days::activityDay);
        add("workout", "person when device model category minutes", days::workout);
        add("ecg", "person when device model values afib", "pulse systolic diastolic", days::ecg);
        add("ecg-failed", "person when device model", days::ecgFailed);
        ProfileScenarios profiles = new ProfileScenarios(household, announcer);
        add("battery", "person device model level", profiles::battery);
        add("remove-device", "person device", profiles::removeDevice);
        add("unlink", "person", profiles::unlink);
        add("delete-profile", "person", profiles::deleteProfile);
        add("update-profile", "person timezone shortName", profiles::updateProfile);
    }

    /** @throws ControlError 404 for an unknown kind, 400 for bad parameters */
    JsonElement run(String kind, JsonElement body) {
        Kind scenario = kinds.get(kind);
        if (scenario == null) {
            throw new ControlError(404, "no scenario " + kind + "; there are " + kinds.keySet());
        }
        Wish wish = new Wish(household, body, scenario.keys());
        if (!scenario.values().isEmpty()) {
            wish.onlyValues(scenario.values());
        }
        return scenario.run().apply(wish);
    }

    JsonElement names() {
        JsonArray names = new JsonArray();
        kinds.keySet().forEach(names::add);
        return names;
    }

    private void add(String kind, String keys, Function<Wish, JsonElement> run) {
        kinds.put(kind, new Kind(List.of(keys.split(" ")), List.of(), run));
    }

    private void add(String kind, String keys, String values, Function<Wish, JsonElement> run) {
        kinds.put(kind, new Kind(List.of(keys.split(" ")), List.of(values.split(" ")), run));
    }
}
