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

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.Activity;
import org.openhab.simulator.withings.model.Dated;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.HeartRecord;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.Shelf;
import org.openhab.simulator.withings.model.SleepStretch;
import org.openhab.simulator.withings.model.SleepSummary;
import org.openhab.simulator.withings.model.Workout;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * Puts recorded answers in the place of a person's data.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Replay {

    private static final List<String> WISHES = List.of("shiftTo", "shiftSeconds", "fresh", "keep", "push");
    private static final List<String> WRAPPED = Stream.concat(Stream.of("recording"), WISHES.stream()).toList();

    private final Household household;
    private final Announcer announcer;

    Replay(Household household, Announcer announcer) {
        this.household = household;
        this.announcer = announcer;
    }

    /** Replays an answer of getmeas, bare or with wishes about its times. */
    JsonElement measures(Person person, JsonElement body) {
        boolean wrapped = body instanceof JsonObject object && object.has("recording");
        if (!wrapped && body instanceof JsonObject bare && WISHES.stream().anyMatch(bare::has)) {
            throw new ControlError(400, WISHES + " need the answer beside them as recording");
        }
        Wish wish = new Wish(household, wrapped ? body : JsonNull.INSTANCE, WRAPPED);
        Recording recording = Recording.of(wrapped ? wish.body().get("recording") : body);
        if (wish.has("shiftTo")) {
            recording = recording.shifted(Wish.time(wish.text("shiftTo"), "shiftTo") - recording.newest());
        } else if (wish.has("shiftSeconds")) {
            recording = recording.shifted(wish.number("shiftSeconds"));
        }
        long now = household.now();
        boolean fresh = wish.flag("fresh", false);
        List<MeasureGroup> groups = recording.groups().stream()
                .map(json -> fresh ? new MeasureGroup(json, now) : MeasureGroup.of(json, now)).toList();
        boolean keep = wish.flag("keep", false);
        boolean push = wish.flag("push", false);
        List<MeasureGroup> touched = new ArrayList<>(person.groups().swap(group -> !keep, groups));
        touched.addAll(groups);
        recording.zone().ifPresent(person::moveTo);
        if (push) {
            announcer.groups(person, touched);
        }
        return Json.object("groups", groups.size(), "measures",
                groups.stream().mapToInt(group -> group.rawMeasures().size()).sum());
    }

    /**
     * Replays an answer of another action: envelope, body or bare list.
     *
     * @param action its name, {@code sleep} for that of the night's states
     */
    JsonElement other(Person person, String action, JsonElement json) {
        JsonElement inner = json instanceof JsonObject envelope && envelope.has("body") ? envelope.get("body") : json;
        switch (action) {
            case "getactivity":
                return dated(person.activities(), items(inner, "activities"), Activity::new);
            case "getworkouts":
                return dated(person.workouts(), items(inner, "series"), Workout::new);
            case "getsummary":
                return dated(person.summaries(), items(inner, "series"), SleepSummary::new);
            case "sleep":
                return items(person.stretches(), items(inner, "series"), SleepStretch::new);
            case "heart":
                return items(person.hearts(), items(inner, "series"), HeartRecord::new);
            case "getdevice":
                return items(person.devices(), items(inner, "devices"), Device::new);
            case "getintradayactivity":
                return intraday(person, inner);
            case "getgoals":
                person.setGoals(Json.child(object(inner), "goals"));
                return person.goals().deepCopy();
            default:
                throw HouseholdControl.unknown();
        }
    }

    private static JsonElement intraday(Person person, JsonElement inner) {
        Map<Long, JsonObject> series = new TreeMap<>();
        Json.child(object(inner), "series").entrySet().forEach(entry -> {
            if (!entry.getKey().matches("[0-9]{1,12}") || !(entry.getValue()instanceof JsonObject fields)) {
                throw new ControlError(400, "an intraday series is an object by unix seconds");
            }
            series.put(Long.valueOf(entry.getKey()), fields.deepCopy());
        });
        person.intraday().clear();
        person.intraday().putAll(series);
        return Json.object("items", series.size());
    }

    private static <T extends Dated> JsonElement dated(Shelf<T> shelf, List<JsonObject> items,
            Function<JsonObject, T> make) {
        for (JsonObject item : items) {
            try {
                make.apply(item).date();
            } catch (DateTimeException e) {
                throw new ControlError(400, "an item has an unreadable date");
            }
        }
        return items(shelf, items, make);
    }

    private static <T> JsonElement items(Shelf<T> shelf, List<JsonObject> items, Function<JsonObject, T> make) {
        shelf.swap(item -> true, items.stream().map(make).toList());
        return Json.object("items", items.size());
    }

    private static List<JsonObject> items(JsonElement inner, String name) {
        JsonElement list = inner instanceof JsonArray bare ? bare : object(inner).get(name);
        if (!(list instanceof JsonArray array)) {
            throw new ControlError(400, "the recording has no list " + name);
        }
        List<JsonObject> items = new ArrayList<>();
        array.forEach(each -> items.add(object(each).deepCopy()));
        return items;
    }

    private static JsonObject object(JsonElement json) {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw new ControlError(400, "the recording has an unexpected form");
    }
}
