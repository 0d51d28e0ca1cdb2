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
package org.openhab.simulator.withings.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.CloudOptions;
import org.openhab.simulator.withings.WithingsCloud;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests the script of a day: requests that wait for their simulated time.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
class ScriptTest {

    private static final Instant START = Instant.parse("2026-03-15T20:00:00Z");

    private WithingsCloud cloud;

    @BeforeEach
    void start() {
        cloud = WithingsCloud.start(new CloudOptions().clock(new ManualClock(START)));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private JsonElement control(String verb, String path, String json) {
        return cloud.control().call(verb, path,
                json.isEmpty() ? JsonNull.INSTANCE : JsonParser.parseString(json.replace('\'', '"')));
    }

    private List<String> states() {
        JsonArray steps = control("GET", "script", "").getAsJsonArray();
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.getAsJsonObject().get("state").getAsString()).toList();
    }

    private JsonObject present(String person) {
        return control("GET", "persons/" + person + "/present", "").getAsJsonObject();
    }

    @Test
    void aDayInTheLifeOfCarla() {
        control("POST", "script", """
                {'steps': [
                  {'after': 9000, 'request': 'POST scenario/night', 'body': {'person': 'carla', 'minutes': 450}},
                  {'at': '2026-03-16T06:30:00Z', 'name': 'scale', 'request': 'POST scenario/ambiguous-weigh-in',
                   'body': {'person': 'anna', 'candidates': ['ben'], 'values': {'weight': 66.6}}},
                  {'after': 600, 'request': 'POST scenario/confirm',
                   'body': {'person': 'anna', 'grpid': '$scale.grpids.0'}},
                  {'after': 60, 'request': 'POST scenario/activity-day', 'body': {'person': 'carla'}},
                  {'after': 60, 'request': 'POST subscriptions/drop', 'body': {'appli': [50, 51]}},
                  {'after': 60, 'request': 'POST tokens/expire', 'body': {'in': 30}}]}""");
        assertThat(states(), everyItem(is("waiting")));
        String before = weight("anna");
        cloud.control().advance(Duration.ofHours(8));
        assertThat(states(), contains("done", "waiting", "waiting", "waiting", "waiting", "waiting"));
        cloud.control().advance(Duration.ofMinutes(151));
        assertThat("ambiguous", weight("anna"), is(before));
        assertThat("scored", present("carla").getAsJsonObject("night").get("enddate").getAsLong(),
                is(START.getEpochSecond() + 9000 + 450 * 60));
        cloud.control().advance(Duration.ofMinutes(20));
        assertThat("confirmed", weight("anna"), is("66.6"));
        assertThat(states(), everyItem(is("done")));
    }

    private String weight(String person) {
        for (JsonElement value : present(person).getAsJsonArray("current")) {
            if (value.getAsJsonObject().get("type").getAsInt() == 1) {
                return value.getAsJsonObject().get("value").getAsString();
            }
        }
        return "";
    }

    @Test
    void aStepThatFailsSaysWhyAndTheNextOnesGoOn() {
        control("POST", "script", "{'steps':[{'request':'POST scenario/earthquake','body':{}},"
                + "{'request':'POST scenario/confirm','body':{'person':'$nobody.0'}},{'request':'GET clock'}]}");
        assertThat(states(), contains("failed", "failed", "done"));
        JsonObject first = control("GET", "script", "").getAsJsonArray().get(0).getAsJsonObject();
        assertThat(first.get("error").getAsString(), startsWith("no scenario earthquake"));
    }

    @Test
    void isTakenBack() {
        String step = "{'steps':[{'after':60,'request':'DELETE persons/anna'}]}";
        control("POST", "script", step);
        control("DELETE", "script", "");
        control("POST", "script", step);
        cloud.control().reset();
        cloud.control().advance(Duration.ofHours(1));
        assertThat(states(), is(empty()));
        assertThat(cloud.model().people().all(), hasSize(4));
    }

    @Test
    void isStrict() {
        for (String body : new String[] { "{}", "{'steps':[{'request':'POST'}]}", "{'steps':[{'request':1,'soon':2}]}",
                "{'steps':[{'at':'noon','request':'GET clock'}]}", "{'steps':[7]}" }) {
            assertThat(body, assertThrows(ControlError.class, () -> control("POST", "script", body)).httpStatus(),
                    is(400));
        }
        assertThat(states(), is(empty()));
    }
}
