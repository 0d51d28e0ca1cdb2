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

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Rule actions of a thing, listed and run over REST.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestActions {

    private final LiveHost host;

    HostTestActions(LiveHost host) {
        this.host = host;
    }

    @Test
    void actionsAreListedWithInputsAndOutputs() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "listed")) {
            JsonArray actions = scene.get("/actions/" + scene.device()).json().getAsJsonArray();
            List<String> names = StreamSupport.stream(actions.spliterator(), false)
                    .map(action -> action.getAsJsonObject().get("actionUid").getAsString())
                    .map(uid -> uid.substring(0, uid.indexOf("#"))).toList();
            assertThat(names, hasItems("fixture.calculate", "fixture.fail", "fixture.fire", "fixture.goOffline",
                    "fixture.greet", "fixture.offer", "fixture.publish"));
            JsonObject calculate = actions.get(names.indexOf("fixture.calculate")).getAsJsonObject();
            assertThat(calculate.get("visibility").getAsString(), is("VISIBLE"));
            JsonObject input = calculate.getAsJsonArray("inputs").get(0).getAsJsonObject();
            assertThat(input.get("name").getAsString(), is("a"));
            assertThat(input.get("type").getAsString(), is("int"));
            assertThat(input.get("required").getAsBoolean(), is(true));
            assertThat(calculate.getAsJsonArray("outputs").size(), is(2));
            JsonObject parameter = calculate.getAsJsonArray("inputConfigDescriptions").get(0).getAsJsonObject();
            assertThat(parameter.get("type").getAsString(), is("INTEGER"));
        }
    }

    @Test
    void aMapComesBackAsTheDeclaredOutputs() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "outputs")) {
            Answer answer = scene.post("/actions/" + scene.device() + "/fixture.calculate", "{\"a\":3,\"b\":4}");
            assertThat(answer.status(), is(200));
            assertThat(answer.json(), is(JsonParser.parseString("{\"sum\":7,\"product\":12}")));
        }
    }

    @Test
    void aBridgeTakesValuesOfManyTypes() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "typed-hub")) {
            Answer answer = scene.hubAct("span", """
                    {"from":"2026-03-01","to":"2026-03-02T12:00:00","at":"2026-03-05T08:00:00","pause":"PT90M",
                     "exact":true,"limit":3}""");
            assertThat(answer.status(), is(200));
            assertThat(answer.object().get("days").getAsInt(), is(7));
            assertThat(answer.object().get("exact").getAsBoolean(), is(true));
            assertThat(Instant.parse(answer.object().get("until").getAsString()),
                    is(LocalDateTime.parse("2026-03-02T13:30:00").atZone(ZoneId.systemDefault()).toInstant()));
            assertThat(scene.hubResult("join", "{\"words\":[\"a\",1,true]}"), is("[a, 1.0, true]"));
            assertThat(Instant.parse(scene.hubResult("moment", "{\"at\":\"2026-03-02T12:00:00\"}")),
                    is(LocalDateTime.parse("2026-03-02T12:00:00").atZone(ZoneId.systemDefault()).toInstant()));
        }
    }

    @Test
    void anArgumentThatDoesNotFitIsLeftOut() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "misfit")) {
            // As in openHAB 4.3, which knows no offsets here.
            assertThat(scene.hubAct("moment", "{\"at\":\"2026-03-02T12:00:00Z\"}").body(), is("{}"));
            assertThat(scene.hubAct("span", "{\"from\":\"yesterday\"}").body(), is("{}"));
        }
    }

    @Test
    void whatAUiCannotAskForIsHidden() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "hidden")) {
            for (JsonElement element : scene.get("/actions/" + scene.hub()).json().getAsJsonArray()) {
                JsonObject action = element.getAsJsonObject();
                boolean join = action.get("actionUid").getAsString().startsWith("hub.join#");
                assertThat(action.toString(), action.get("visibility").getAsString(), is(join ? "HIDDEN" : "VISIBLE"));
                assertThat(action.toString(), action.has("inputConfigDescriptions"), is(!join));
                if (action.get("actionUid").getAsString().startsWith("hub.span#")) {
                    JsonArray parameters = action.getAsJsonArray("inputConfigDescriptions");
                    assertThat(parameters.get(0).getAsJsonObject().get("context").getAsString(), is("date"));
                    assertThat(parameters.get(1).getAsJsonObject().get("context").getAsString(), is("datetime"));
                    assertThat(parameters.get(1).getAsJsonObject().get("stepsize").getAsInt(), is(1));
                    assertThat(parameters.get(4).getAsJsonObject().get("type").getAsString(), is("BOOLEAN"));
                    assertThat(parameters.get(5).getAsJsonObject().get("default").getAsString(), is("0"));
                }
            }
        }
    }

    @Test
    void aMissingNumberIsZeroWhateverItsDefault() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "defaults")) {
            Answer answer = scene.post("/actions/" + scene.device() + "/fixture.calculate", "{\"a\":3}");
            assertThat(answer.json(), is(JsonParser.parseString("{\"sum\":3,\"product\":0}")));
        }
    }

    @Test
    void aSingleValueIsTheResult() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "single")) {
            Answer answer = scene.act("greet", "name", "Anna");
            assertThat(answer.json(), is(JsonParser.parseString("{\"result\":\"Hello Anna\"}")));
        }
    }

    @Test
    void anActionThatThrowsReturnsNothing() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "failing")) {
            Answer answer = scene.act("fail");
            assertThat(answer.status(), is(200));
            assertThat(answer.body(), is("{}"));
            assertThat(Files.readString(host.log()), containsString("Asked to fail"));
        }
    }

    @Test
    void anUnknownActionIsNotFound() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "unknown")) {
            assertThat(scene.act("nothing").status(), is(404));
            assertThat(scene.get("/actions/fixture:device:nowhere").status(), is(404));
        }
    }

    @Test
    void aDisabledThingHasNoActions() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "silent")) {
            host.rest().enableThing(scene.device(), false);
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "DISABLED");
            assertThat(scene.get("/actions/" + scene.device()).status(), is(404));
        }
    }
}
