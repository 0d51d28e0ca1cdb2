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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What an item says about its states, with what the binding knows only at run time.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestDescriptions {

    private final LiveHost host;

    HostTestDescriptions(LiveHost host) {
        this.host = host;
    }

    @Test
    void aChannelTypeDescribesTheItem() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "typed")) {
            JsonObject item = scene.get("/items/" + scene.item("temperature")).object();
            JsonObject description = item.getAsJsonObject("stateDescription");
            assertThat(description.get("minimum").getAsInt(), is(5));
            assertThat(description.get("maximum").getAsInt(), is(30));
            assertThat(description.get("step").getAsDouble(), is(0.5));
            assertThat(description.get("pattern").getAsString(), is("%.1f %unit%"));
            assertThat(description.get("readOnly").getAsBoolean(), is(false));
            assertThat(item.get("unitSymbol").getAsString(), is("°C"));
            JsonObject log = scene.get("/items/" + scene.item("log")).object().getAsJsonObject("stateDescription");
            assertThat(log.get("readOnly").getAsBoolean(), is(true));
        }
    }

    @Test
    void optionsOfTheBindingShowAndChange() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "options")) {
            scene.act("offer", "programs", "eco,fast");
            assertThat(options(scene), is(JsonParser.parseString(
                    "[{\"value\":\"eco\",\"label\":\"Program eco\"},{\"value\":\"fast\",\"label\":\"Program fast\"}]")));
            try (EventStream events = scene.events("openhab/channels/*/descriptionchanged")) {
                scene.act("offer", "programs", "night");
                assertThat(events.await("ChannelDescriptionChangedEvent").object().getAsJsonArray("linkedItemNames"),
                        is(JsonParser.parseString("[\"" + scene.item("program") + "\"]")));
            }
            assertThat(options(scene),
                    is(JsonParser.parseString("[{\"value\":\"night\",\"label\":\"Program night\"}]")));
        }
    }

    @Test
    void aLabelFromThePropertiesIsATextAndNotAKey() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "labels")) {
            JsonObject type = scene.get("/thing-types/fixture:device").object();
            assertThat(type.get("label").getAsString(), is("Fixture Device"));
        }
    }

    private static JsonElement options(FixtureScene scene) throws IOException {
        return scene.get("/items/" + scene.item("program")).object().getAsJsonObject("stateDescription")
                .getAsJsonArray("options");
    }
}
