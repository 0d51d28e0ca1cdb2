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
package org.openhab.simulator.withings.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The actions on appliances and goals (withings.md 8.1, 8.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class UserActions {

    private UserActions() {
    }

    /** Answers getdevice; a paused membership does not hide appliances. */
    static JsonObject getDevice(Person person, Params params) {
        JsonArray devices = new JsonArray();
        person.devices().all().forEach(device -> devices.add(device.json().deepCopy()));
        return Json.object("devices", devices);
    }

    /** Answers getgoals; no goals are an empty array, as recorded. */
    static JsonObject getGoals(Person person, Params params) {
        JsonObject goals = person.sharingPaused() ? new JsonObject() : person.goals().deepCopy();
        return Json.object("goals", goals.size() == 0 ? (JsonElement) new JsonArray() : goals);
    }
}
