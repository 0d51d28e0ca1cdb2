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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Configurations that are accepted, refused or not complete.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestConfiguration {

    private final LiveHost host;

    HostTestConfiguration(LiveHost host) {
        this.host = host;
    }

    @Test
    void whatTheDescriptionForbidsIsRefusedWithAReason() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "forbidden")) {
            String path = "/things/" + scene.device() + "/config";
            Answer tooMuch = scene.put(path, "{\"serial\":\"SN-1\",\"interval\":61}");
            assertThat(tooMuch.status(), is(400));
            assertThat(tooMuch.json(),
                    is(JsonParser.parseString("{\"interval\":\"The value must not be greater than 60.\"}")));
            Answer two = scene.put(path, "{\"interval\":0}");
            assertThat(two.status(), is(400));
            assertThat(two.json(), is(JsonParser.parseString(
                    "{\"serial\":\"The parameter is required.\",\"interval\":\"The value must not be less than 1.\"}")));
            Answer option = scene.put(path, "{\"serial\":\"SN-1\",\"trouble\":\"always\"}");
            assertThat(option.status(), is(400));
            assertThat(option.object().keySet(), contains("trouble"));
            Answer type = scene.put(path, "{\"serial\":\"SN-1\",\"interval\":\"soon\"}");
            assertThat(type.status(), is(400));
            assertThat(type.object().keySet(), contains("interval"));
            JsonObject configuration = host.rest().thing(scene.device()).getAsJsonObject("configuration");
            assertThat(configuration.get("interval").getAsInt(), is(10));
            assertThat(configuration.get("trouble").getAsString(), is("none"));
        }
    }

    @Test
    void aGoodConfigurationReachesTheHandler() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "accepted")) {
            Answer answer = scene.put("/things/" + scene.device() + "/config",
                    "{\"serial\":\"SN-1\",\"interval\":\"20\"}");
            assertThat(answer.status(), is(200));
            scene.awaitState("log", "initialized with interval 20");
            JsonObject thing = host.rest().thing(scene.device());
            assertThat("a number, as described",
                    thing.getAsJsonObject("configuration").get("interval").getAsJsonPrimitive().isNumber(), is(true));
            assertThat("by handleConfigurationUpdate",
                    thing.getAsJsonObject("properties").get("configured").getAsString(), is("interval,serial"));
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
        }
    }

    @Test
    void anIncompleteThingWaitsForItsConfiguration() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "incomplete")) {
            host.rest().createThing(scene.device(), "Device", scene.hub(), new JsonObject());
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "HANDLER_CONFIGURATION_PENDING");
            assertThat(scene.status(scene.device()).get("description").getAsString(),
                    is("{serial=The parameter is required.}"));
            assertThat(scene.put("/things/" + scene.device() + "/config", "{\"serial\":\"SN-2\"}").status(), is(200));
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
        }
    }

    @Test
    void aThingWithoutHandlerTakesNoConfiguration() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "handlerless")) {
            host.rest().enableThing(scene.device(), false);
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "DISABLED");
            Answer answer = scene.put("/things/" + scene.device() + "/config", "{\"serial\":\"SN-2\"}");
            assertThat(answer.status(), is(409));
            assertThat(answer.object().getAsJsonObject("error").get("message").getAsString(),
                    is("Cannot update Thing " + scene.device() + " as it is not initialized."));
            assertThat(scene.put("/things/fixture:device:nowhere/config", "{}").status(), is(404));
        }
    }
}
