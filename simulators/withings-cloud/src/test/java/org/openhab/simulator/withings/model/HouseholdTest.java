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
package org.openhab.simulator.withings.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.api.ActionKey;
import org.openhab.simulator.withings.api.ApiAction;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.scenario.HistorySize;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A household with a manual clock whose pushes are written down.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
public abstract class HouseholdTest {

    protected static final Instant START = Instant.parse("2026-03-15T12:30:00Z");
    protected static final long NOW = START.getEpochSecond();
    private static final Set<String> SCOPES = Set.of("user.info", "user.metrics", "user.activity", "user.sleepevents");

    protected ManualClock clock;
    protected SimulatedHousehold model;
    protected final List<DataChange> changes = new CopyOnWriteArrayList<>();

    @BeforeEach
    public void makeHousehold() {
        clock = new ManualClock(START);
        model = new SimulatedHousehold(clock, 7, List.of("iris", "jack", "carla", "dan"), size());
        model.addListener(changes::add);
    }

    @AfterEach
    public void closeClock() {
        clock.close();
    }

    /** How much history the test wants. */
    protected HistorySize size() {
        return new HistorySize(40, 5);
    }

    protected void pass(long seconds) {
        clock.advance(Duration.ofSeconds(seconds));
    }

    protected Person person(String name) {
        return model.household().find(name).orElseThrow();
    }

    /** The body of an answer to a person with all scopes. */
    protected JsonObject ask(Person person, String path, String action, Object... parameters) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i].toString(), parameters[i + 1].toString());
        }
        ApiAction found = model.endpoints().actions().get(new ActionKey(path, action));
        Assertions.assertNotNull(found, () -> "no action " + path + " " + action);
        return found.answer(new Caller(person.id(), SCOPES, "client"), new Params(values)).getAsJsonObject();
    }

    /** The status of an answer that is refused. */
    protected int refused(Person person, String path, String action, Object... parameters) {
        return Assertions.assertThrows(ApiError.class, () -> ask(person, path, action, parameters)).status();
    }

    protected JsonObject getMeas(Person person, Object... parameters) {
        return ask(person, "/measure", "getmeas", parameters);
    }

    protected List<JsonObject> groupsOf(JsonObject body) {
        return objects(body.getAsJsonArray("measuregrps"));
    }

    protected JsonElement control(String verb, String path, String json) {
        JsonElement body = json.isEmpty() ? JsonNull.INSTANCE : JsonParser.parseString(json.replace('\'', '"'));
        return model.control(verb, List.of(path.split("/")), body);
    }

    protected JsonObject scenario(String kind, String json) {
        return control("POST", "scenario/" + kind, json).getAsJsonObject();
    }

    /** The HTTP status that a refused control request gets. */
    protected int failed(String verb, String path, String json) {
        return Assertions.assertThrows(ControlError.class, () -> control(verb, path, json)).httpStatus();
    }

    protected void option(String name, Object value) {
        JsonObject body = new JsonObject();
        body.add(name, Json.element(value));
        model.control("PUT", List.of("options"), body);
    }

    /** Categories of the pushes so far, in order; then forgets them. */
    protected List<Integer> pushed() {
        List<Integer> categories = new ArrayList<>(changes.stream().map(DataChange::appli).toList());
        changes.clear();
        return categories;
    }

    protected static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    protected static JsonObject parse(String json) {
        return JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
    }
}
