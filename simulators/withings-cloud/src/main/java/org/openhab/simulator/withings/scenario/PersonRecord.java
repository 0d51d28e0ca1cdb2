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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.CurrentValue;
import org.openhab.simulator.withings.model.CurrentValues;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Shows a person from inside: what the cloud itself holds for true.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PersonRecord {

    private PersonRecord() {
    }

    /** One line of the list of persons. */
    static JsonObject line(Household household, Person person) {
        boolean demo = household.demo().userId() == person.id();
        return Json.object("userId", person.id(), "persona", person.persona(), "shortName", person.card().shortName(),
                "timezone", person.zone().getId(), "demo", demo, "sharingPaused", person.sharingPaused(), "counts",
                counts(person));
    }

    /** The whole truth: current values first, then everything they come from. */
    static JsonObject full(Household household, Person person) {
        long now = household.now();
        JsonArray groups = new JsonArray();
        person.groups().all().forEach(group -> groups.add(group.json().deepCopy()));
        JsonObject record = line(household, person);
        record.addProperty("now", now);
        record.addProperty("today", person.dayOf(now).toString());
        record.add("current",
                Json.array(CurrentValues.of(person.groups().all(), now).stream().map(CurrentValue::toJson).toList()));
        record.add("groups", groups);
        record.add("devices", copies(person.devices().all().stream().map(each -> each.json()).toList()));
        record.add("goals", person.goals().deepCopy());
        record.add("activities", copies(person.activities().all().stream().map(each -> each.json()).toList()));
        record.add("workouts", copies(person.workouts().all().stream().map(each -> each.json()).toList()));
        record.add("summaries", copies(person.summaries().all().stream().map(each -> each.json()).toList()));
        record.add("hearts", copies(person.hearts().all().stream().map(each -> each.json()).toList()));
        JsonObject beds = new JsonObject();
        person.beds().forEach(
                (device, state) -> beds.add(device, Json.object("inBed", state.inBed(), "since", state.since())));
        record.add("beds", beds);
        return record;
    }

    private static JsonArray copies(Iterable<JsonObject> objects) {
        JsonArray copies = new JsonArray();
        objects.forEach(each -> copies.add(each.deepCopy()));
        return copies;
    }

    private static JsonObject counts(Person person) {
        return Json.object("groups", person.groups().all().size(), "measures",
                person.groups().all().stream().mapToInt(MeasureGroup::size).sum(), "devices",
                person.devices().all().size(), "activities", person.activities().all().size(), "workouts",
                person.workouts().all().size(), "summaries", person.summaries().all().size(), "stretches",
                person.stretches().all().size(), "hearts", person.hearts().all().size(), "intraday",
                person.intraday().size());
    }
}
