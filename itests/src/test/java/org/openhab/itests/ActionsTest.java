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
package org.openhab.itests;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.setup.Channels;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What users and rules can make the binding do: actions of a person over REST, and the command of the console.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class ActionsTest {

    private final LiveHost host;

    ActionsTest(LiveHost host) {
        this.host = host;
    }

    @Test
    void actionsOfAPersonAreOfferedForUiRules() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.person("offers");
            List<String> names = new ArrayList<>();
            for (JsonElement element : Answer.of(host.process().uri(), "GET", "/actions/" + person, null).json()
                    .getAsJsonArray()) {
                JsonObject action = element.getAsJsonObject();
                names.add(action.get("actionUid").getAsString().replaceAll("#.*", ""));
                assertThat(action.get("visibility").getAsString(), is("VISIBLE"));
                assertThat(action.getAsJsonArray("outputs").size(), is(2));
            }
            assertThat(names,
                    containsInAnyOrder("withings.confirmMeasurement", "withings.ecgs", "withings.importHistory",
                            "withings.naps", "withings.nights", "withings.refresh", "withings.unconfirmedMeasurements",
                            "withings.workouts"));
            JsonObject reply = act(person, "refresh", "{}");
            assertThat(reply.get("accepted").getAsBoolean(), is(false));
            assertThat(reply.get("message").getAsString(), containsString("not connected with Withings"));
        }
    }

    @Test
    void measurementOfNobodyKnowsWhomIsConfirmed() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("confirms", "Ben");
            weighIn(scene, "Ben", "93.37");
            assertThat(act(person, "refresh", "{}").get("accepted").getAsBoolean(), is(true));
            assertThat(act(person, "refresh", "{}").get("message").getAsString(), containsString("seconds"));
            Pattern line = Pattern.compile("groupId ([0-9]+), time [0-9: -]+, values [^\\n]*weight 93.37 kg");
            WithingsScene.patience().until("the measurement waits for confirmation",
                    () -> line.matcher(act(person, "unconfirmedMeasurements", "{}").get("text").getAsString()).find());
            assertThat(weight(person), not(startsWith("93.37")));
            Matcher found = line.matcher(act(person, "unconfirmedMeasurements", "{}").get("text").getAsString());
            assertThat(found.find(), is(true));
            JsonObject reply = act(person, "confirmMeasurement", "{\"groupId\":" + found.group(1) + ",\"mine\":true}");
            assertThat(reply.toString(), reply.get("accepted").getAsBoolean(), is(true));
            WithingsScene.patience().until("the weight is shown", () -> weight(person).startsWith("93.37"));
        }
    }

    @Test
    void historyOfAPeriodIsTakenOrRefusedWithTheReason() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("imports", "Anna");
            LocalDate today = LocalDate.now();
            assertThat(act(person, "importHistory", days(today.minusDays(30), today)).get("accepted").getAsBoolean(),
                    is(true));
            JsonObject reversed = act(person, "importHistory", days(today, today.minusDays(30)));
            assertThat(reversed.get("accepted").getAsBoolean(), is(false));
            assertThat(reversed.get("message").getAsString(), startsWith("There is no history from " + today));
        }
    }

    @Test
    void consoleTellsHowThingsAreAndNoSecret() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host); FixtureScene hub = FixtureScene.withHub(host, "support")) {
            String person = scene.linked("consoled", "Anna");
            WithingsScene.patience().until("the weight is shown", () -> !"NULL".equals(weight(person)));
            String status = run(hub, "status");
            assertThat(status, containsString(person + " ONLINE"));
            assertThat(run(hub, "check " + scene.account()), containsString("credentials: accepted by Withings"));
            String dump = run(hub, "dump " + person);
            assertThat(JsonParser.parseString(dump).getAsJsonObject().getAsJsonObject("measures").toString(),
                    containsString("\"type\":1"));
            for (String output : List.of(status, dump)) {
                assertThat(output, not(containsString(SimulatedWithings.CLIENT_SECRET)));
                assertThat(output, not(containsString(String.valueOf(scene.cloud().userId("Anna")))));
                assertThat(output, not(containsString(weight(person).split(" ")[0])));
            }
            assertThat(run(hub, "nonsense"), containsString("openhab:withings status"));
        }
    }

    private static void weighIn(WithingsScene scene, String name, String kilograms) throws IOException {
        JsonObject weighIn = new JsonObject();
        weighIn.addProperty("person", scene.cloud().userId(name));
        JsonObject values = new JsonObject();
        values.addProperty("weight", kilograms);
        weighIn.add("values", values);
        scene.cloud().cloud().control().call("POST", "scenario/ambiguous-weigh-in", weighIn);
    }

    private JsonObject act(String person, String action, String arguments) throws IOException {
        Answer answer = Answer.of(host.process().uri(), "POST", "/actions/" + person + "/withings." + action,
                arguments);
        assertThat(answer.body(), answer.status(), is(200));
        return answer.object();
    }

    private String weight(String person) throws IOException {
        return host.rest().state(Channels.item(person + ":body#weight"));
    }

    private static String days(LocalDate from, LocalDate to) {
        return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}";
    }

    private static String run(FixtureScene hub, String line) throws IOException {
        return hub.hubResult("console", "{\"line\":\"openhab:withings " + line + "\"}").strip();
    }
}
