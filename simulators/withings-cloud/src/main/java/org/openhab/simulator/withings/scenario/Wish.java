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

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The parameters of a scenario, read from a JSON body.
 *
 * Whatever is missing, wrong or unknown raises a {@link ControlError} that says what.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Wish {

    private final Household household;
    private final JsonObject body;

    /**
     * @param body the JSON of the request; null counts as an empty object
     * @param known all keys that the body may have
     * @throws ControlError 400 when it is no object or has any other key
     */
    Wish(Household household, JsonElement body, List<String> known) {
        this.household = household;
        if (body.isJsonNull()) {
            this.body = new JsonObject();
        } else if (body instanceof JsonObject object) {
            this.body = object;
        } else {
            throw new ControlError(400, "the body must be a JSON object");
        }
        only("", this.body, known);
    }

    JsonObject body() {
        return body;
    }

    /** @throws ControlError 400 when {@code values} has any other key */
    void onlyValues(List<String> known) {
        only("values.", valueObject(), known);
    }

    boolean has(String name) {
        return body.has(name) && !body.get(name).isJsonNull();
    }

    Person person() {
        return person("person");
    }

    /** The person that a member names by id, short name or persona. */
    Person person(String name) {
        return find(text(name));
    }

    /** Those that a list names; empty when it is absent. */
    List<Person> persons(String name) {
        List<Person> persons = new ArrayList<>();
        if (!has(name)) {
            return persons;
        }
        if (!(body.get(name)instanceof JsonArray list)) {
            throw new ControlError(400, name + " must be a list of persons");
        }
        for (JsonElement each : list) {
            if (!each.isJsonPrimitive()) {
                throw new ControlError(400, name + " must be a list of persons");
            }
            persons.add(find(each.getAsString()));
        }
        return persons;
    }

    String text(String name) {
        String value = Json.text(body, name);
        if (value == null || value.isBlank()) {
            throw new ControlError(400, name + " is missing");
        }
        return value;
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    long number(String name) {
        Long value = Json.integer(body, name);
        if (value == null) {
            throw new ControlError(400, name + " must be a number");
        }
        return value;
    }

    int number(String name, int otherwise) {
        return has(name) ? Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number(name))))
                : otherwise;
    }

    boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        String value = text(name);
        if (!"true".equals(value) && !"false".equals(value)) {
            throw new ControlError(400, name + " must be true or false");
        }
        return "true".equals(value);
    }

    /** A time as unix seconds or ISO text; now when absent. */
    long when() {
        return has("when") ? time(text("when"), "when") : household.now();
    }

    /** The day of {@code date}; today of the person when absent. */
    LocalDate day(Person person) {
        try {
            return has("date") ? LocalDate.parse(text("date")) : person.dayOf(household.now());
        } catch (DateTimeException e) {
            throw new ControlError(400, "date must be like 2026-03-14");
        }
    }

    ZoneId zone(String name, String otherwise) {
        try {
            return ZoneId.of(text(name, otherwise));
        } catch (DateTimeException e) {
            throw new ControlError(400, name + " must be an IANA time zone");
        }
    }

    /** The numbers of {@code values} as they stand there, exact; empty when absent. */
    Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        JsonObject object = valueObject();
        for (String name : object.keySet()) {
            BigDecimal value = Json.decimal(object, name);
            if (value == null) {
                throw new ControlError(400, "values." + name + " must be a number");
            }
            values.put(name, value);
        }
        return values;
    }

    /** One number of {@code values} times a factor, rounded, or what else. */
    long value(String name, int factor, long otherwise) {
        BigDecimal value = values().get(name);
        return value == null ? otherwise : Math.round(value.multiply(BigDecimal.valueOf(factor)).doubleValue());
    }

    /**
     * The appliance to use: the one of {@code device} (its id), of {@code model} (its number; bought when the person
     * does not have it), else what the person has.
     */
    Device device(Person person, Optional<Device> usual, String what) {
        if (has("device")) {
            return person.device(text("device")).orElseThrow(() -> new ControlError(404, "no such device"));
        }
        if (has("model")) {
            return obtain(person, number("model", 0));
        }
        return usual.orElseThrow(() -> new ControlError(400, "the person has no " + what + "; name a model"));
    }

    /** Depends on person and time only, so that the same scenario gives the same values. */
    SplittableRandom random(Person person, long when) {
        return household.ids().random(person.id(), "scenario", when);
    }

    static long time(String text, String name) {
        try {
            return text.matches("-?[0-9]{1,12}") ? Long.parseLong(text) : Instant.parse(text).getEpochSecond();
        } catch (DateTimeException e) {
            throw new ControlError(400, name + " must be unix seconds or like 2026-03-14T07:00:00Z");
        }
    }

    private JsonObject valueObject() {
        if (!has("values")) {
            return new JsonObject();
        }
        if (body.get("values")instanceof JsonObject object) {
            return object;
        }
        throw new ControlError(400, "values must be a JSON object");
    }

    private static void only(String prefix, JsonObject object, List<String> known) {
        for (String key : object.keySet()) {
            if (!known.contains(key)) {
                throw new ControlError(400, "unknown key " + prefix + key + "; known are " + known);
            }
        }
    }

    private Device obtain(Person person, int model) {
        Optional<Device> owned = person.devices().all().stream().filter(each -> each.modelId() == model).findFirst();
        if (owned.isPresent()) {
            return owned.get();
        }
        DeviceModel row = DeviceModel.byId(model).orElseThrow(() -> new ControlError(400, "no model " + model));
        @Nullable
        Long never = null;
        Device bought = row.device(household.ids().device(person.id(), "model-" + model), person.zone().getId(),
                household.now(), never);
        person.devices().add(bought);
        return bought;
    }

    private Person find(String reference) {
        return household.find(reference).orElseThrow(() -> new ControlError(404, "no person " + reference));
    }
}
