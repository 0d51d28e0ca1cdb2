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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.Present;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The control API below one person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonControl {

    private static final List<String> OF_A_PROFILE = List.of("timezone", "shortName", "sharingPaused");

    private final Household household;
    private final Announcer announcer;
    private final Replay replay;

    PersonControl(Household household, Announcer announcer) {
        this.household = household;
        this.announcer = announcer;
        this.replay = new Replay(household, announcer);
    }

    /** @param path what follows the person */
    JsonElement call(String verb, Person person, List<String> path, JsonElement body) {
        String item = path.size() > 1 ? path.get(1) : "";
        String request = verb + " " + (path.isEmpty() ? "" : path.get(0)) + (item.isEmpty() ? "" : "/*");
        if (path.size() > 2) {
            throw HouseholdControl.unknown();
        }
        switch (request) {
            case "GET ":
                return PersonRecord.line(household, person);
            case "PUT ":
                return profile(person, new Wish(household, body, OF_A_PROFILE));
            case "DELETE ":
                household.remove(person.id());
                return JsonNull.INSTANCE;
            case "GET record":
                return PersonRecord.full(household, person);
            case "GET present":
                return Present.of(person, household.now());
            case "PUT recording":
                return replay.measures(person, body);
            case "PUT recording/*":
                return replay.other(person, item, body);
            case "GET goals":
                return person.goals().deepCopy();
            case "PUT goals":
                person.setGoals(object(body));
                return person.goals().deepCopy();
            default:
                return request.contains(" devices") ? devices(request, person, item, body)
                        : groups(request, person, item, body);
        }
    }

    private JsonElement profile(Person person, Wish wish) {
        person.moveTo(wish.zone("timezone", person.zone().getId()));
        person.rename(wish.text("shortName", person.card().shortName()));
        person.pauseSharing(wish.flag("sharingPaused", person.sharingPaused()));
        return PersonRecord.line(household, person);
    }

    private JsonElement devices(String request, Person person, String deviceid, JsonElement body) {
        switch (request) {
            case "GET devices":
                return Json.array(person.devices().all().stream().map(device -> device.json().deepCopy()).toList());
            case "POST devices":
                Device device = new Device(withId(person, object(body)));
                person.devices().add(device);
                return device.json().deepCopy();
            case "PUT devices/*":
                List<Device> changed = person.devices().update(each -> each.deviceid().equals(deviceid),
                        each -> new Device(merged(each.json(), object(body))));
                return some(changed).get(0).json().deepCopy();
            case "DELETE devices/*":
                some(person.devices().remove(each -> each.deviceid().equals(deviceid)));
                return JsonNull.INSTANCE;
            default:
                throw HouseholdControl.unknown();
        }
    }

    private JsonElement groups(String request, Person person, String item, JsonElement body) {
        if (item.isEmpty() ? !request.endsWith(" groups") : !item.matches("[0-9]{1,18}")) {
            throw HouseholdControl.unknown();
        }
        long grpid = item.isEmpty() ? 0 : Long.parseLong(item);
        switch (request) {
            case "GET groups":
                return sent(person.groups().all());
            case "POST groups":
                return added(person, object(body));
            case "DELETE groups":
                announcer.groups(person, person.groups().remove(group -> true));
                return JsonNull.INSTANCE;
            case "GET groups/*":
                return sent(some(person.groups(grpid)));
            case "PUT groups/*":
                JsonObject news = object(body);
                List<MeasureGroup> edited = some(person.groups().update(group -> group.grpid() == grpid,
                        group -> MeasureGroup.of(stamped(merged(group.json(), news), news), household.now())));
                announcer.groups(person, edited);
                return sent(edited);
            case "DELETE groups/*":
                announcer.groups(person, some(person.groups().remove(group -> group.grpid() == grpid)));
                return JsonNull.INSTANCE;
            default:
                throw HouseholdControl.unknown();
        }
    }

    /** Takes {@code group}, {@code groups}, or a group itself; fills in what a group needs. */
    private JsonElement added(Person person, JsonObject body) {
        JsonArray given = new JsonArray();
        Wish wish;
        if (body.get("groups")instanceof JsonArray list) {
            wish = new Wish(household, body, List.of("groups", "push"));
            given.addAll(list);
        } else if (body.get("group")instanceof JsonObject group) {
            wish = new Wish(household, body, List.of("group", "push"));
            given.add(group);
        } else {
            // A group may have any member; only this one is none of its own.
            wish = new Wish(household, body, List.copyOf(body.keySet()));
            JsonObject group = body.deepCopy();
            group.remove("push");
            given.add(group);
        }
        long now = household.now();
        List<MeasureGroup> groups = Recording.of(given).groups().stream().map(json -> {
            JsonObject usual = Json.object("grpid", household.ids().nextGroup(), "attrib", 0, "date", now, "created",
                    now, "modified", now, "category", 1, "deviceid", null, "hash_deviceid", json.get("deviceid"));
            return new MeasureGroup(merged(usual, json), now);
        }).toList();
        person.groups().addAll(groups);
        if (wish.flag("push", true)) {
            announcer.groups(person, groups);
        }
        return sent(groups);
    }

    private JsonObject stamped(JsonObject json, JsonObject news) {
        return news.has("modified") ? json : Json.with(json, "modified", household.now());
    }

    private JsonObject withId(Person person, JsonObject device) {
        String id = household.ids().device(person.id(), "device-" + person.devices().all().size());
        return merged(Json.object("type", "Scale", "battery", "high", "model", "Body+", "model_id", 5, "timezone",
                person.zone().getId(), "first_session_date", household.now(), "last_session_date", null, "deviceid", id,
                "hash_deviceid", Json.text(device, "deviceid", id)), device);
    }

    private static JsonObject merged(JsonObject old, JsonObject news) {
        JsonObject copy = old.deepCopy();
        news.entrySet().forEach(entry -> copy.add(entry.getKey(), entry.getValue().deepCopy()));
        return copy;
    }

    private static JsonArray sent(List<MeasureGroup> groups) {
        return Json.array(groups.stream().map(group -> group.json().deepCopy()).toList());
    }

    private static <T> List<T> some(List<T> found) {
        if (found.isEmpty()) {
            throw new ControlError(404, "the person has no such thing");
        }
        return found;
    }

    private static JsonObject object(JsonElement body) {
        if (body instanceof JsonObject object) {
            return object;
        }
        throw new ControlError(400, "the body must be a JSON object");
    }
}
