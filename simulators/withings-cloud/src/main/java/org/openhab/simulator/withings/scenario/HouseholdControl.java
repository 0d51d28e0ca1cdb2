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
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The model's part of the control API; CONTROL-DATA.md describes it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HouseholdControl {

    private static final List<String> OF_A_NEW_PERSON = List.of("persona", "shortName", "timezone", "days",
            "detailDays", "measures");

    private final Household household;
    private final PersonMaker maker;
    private final PersonControl persons;
    private final Scenarios scenarios;

    public HouseholdControl(Household household, Announcer announcer, Attribution attribution, PersonMaker maker) {
        this.household = household;
        this.maker = maker;
        this.persons = new PersonControl(household, announcer);
        this.scenarios = new Scenarios(household, announcer, attribution);
    }

    /** @throws ControlError 404 for an unknown path, person or thing, 400 for a bad body */
    public JsonElement call(String verb, List<String> path, JsonElement body) {
        switch (path.isEmpty() ? "" : path.get(0)) {
            case "persons":
                return persons(verb, path.subList(1, path.size()), body);
            case "scenario":
                return scenario(verb, path.subList(1, path.size()), body);
            case "options":
                return options(verb, path, body);
            default:
                throw unknown();
        }
    }

    static ControlError unknown() {
        return new ControlError(404, "unknown path or verb");
    }

    private JsonElement persons(String verb, List<String> path, JsonElement body) {
        if (!path.isEmpty()) {
            Person person = household.find(path.get(0))
                    .orElseThrow(() -> new ControlError(404, "no person " + path.get(0)));
            return persons.call(verb, person, path.subList(1, path.size()), body);
        }
        switch (verb) {
            case "GET":
                return Json.array(
                        household.everybody().stream().map(person -> PersonRecord.line(household, person)).toList());
            case "POST":
                Person person = made(new Wish(household, body, OF_A_NEW_PERSON));
                household.add(person);
                return PersonRecord.line(household, person);
            default:
                throw unknown();
        }
    }

    private Person made(Wish wish) {
        String name = wish.text("persona", Persona.NO_DATA);
        Persona persona = Persona.named(name).orElseThrow(() -> new ControlError(400,
                "no persona " + name + "; there are " + Persona.all().stream().map(Persona::name).toList()));
        try {
            HistorySize size = new HistorySize(wish.number("days", HistorySize.USUAL.days()),
                    wish.number("detailDays", HistorySize.USUAL.detailDays()), wish.number("measures", 0));
            return maker.make(persona, wish.zone("timezone", persona.zone()),
                    wish.text("shortName", persona.shortName()), size);
        } catch (IllegalArgumentException e) {
            throw new ControlError(400, String.valueOf(e.getMessage()));
        }
    }

    private JsonElement scenario(String verb, List<String> path, JsonElement body) {
        if ("GET".equals(verb) && path.isEmpty()) {
            return scenarios.names();
        }
        if ("POST".equals(verb) && path.size() == 1) {
            return scenarios.run(path.get(0), body);
        }
        throw unknown();
    }

    private JsonElement options(String verb, List<String> path, JsonElement body) {
        if (path.size() > 1) {
            throw unknown();
        }
        if ("PUT".equals(verb)) {
            household.options().setAll(body instanceof JsonObject wanted ? wanted : new JsonObject());
        } else if (!"GET".equals(verb)) {
            throw unknown();
        }
        return household.options().toJson();
    }
}
