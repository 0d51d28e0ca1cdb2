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
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.ControlError;
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
    private final Map<String, Function<Wish, JsonElement>> kinds = new LinkedHashMap<>();

    Scenarios(Household household, Announcer announcer, Attribution attribution) {
        this.household = household;
        MeasureScenarios measures = new MeasureScenarios(household, announcer, attribution);
        kinds.put("weigh-in", measures::weighIn);
        kinds.put("ambiguous-weigh-in", measures::ambiguousWeighIn);
        kinds.put("confirm", measures::confirm);
        kinds.put("assign", measures::assign);
        kinds.put("blood-pressure", measures::bloodPressure);
        kinds.put("temperature", measures::temperature);
        kinds.put("manual-entry", measures::manualEntry);
        kinds.put("measure", measures::measure);
        kinds.put("late-upload", measures::lateUpload);
        kinds.put("edit", measures::edit);
        kinds.put("delete", measures::delete);
        NightScenarios nights = new NightScenarios(household, announcer);
        kinds.put("night", nights::night);
        kinds.put("nap", nights::nap);
        kinds.put("bed-in", nights::bedIn);
        kinds.put("bed-out", nights::bedOut);
        kinds.put("inflated", nights::inflated);
        DayScenarios days = new DayScenarios(household, announcer);
        kinds.put("activity-day", days::activityDay);
        kinds.put("workout", days::workout);
        kinds.put("ecg", days::ecg);
        kinds.put("ecg-failed", days::ecgFailed);
        ProfileScenarios profiles = new ProfileScenarios(household, announcer);
        kinds.put("battery", profiles::battery);
        kinds.put("remove-device", profiles::removeDevice);
        kinds.put("unlink", profiles::unlink);
        kinds.put("delete-profile", profiles::deleteProfile);
        kinds.put("update-profile", profiles::updateProfile);
    }

    /** @throws ControlError 404 for an unknown kind, 400 for bad parameters */
    JsonElement run(String kind, JsonElement body) {
        Function<Wish, JsonElement> scenario = kinds.get(kind);
        if (scenario == null) {
            throw new ControlError(404, "no scenario " + kind + "; there are " + kinds.keySet());
        }
        return scenario.apply(new Wish(household, body));
    }

    JsonElement names() {
        JsonArray names = new JsonArray();
        kinds.keySet().forEach(names::add);
        return names;
    }
}
