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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Channels that a handler adds to its thing, takes away again.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestChannels {

    private final LiveHost host;

    HostTestChannels(LiveHost host) {
        this.host = host;
    }

    @Test
    void channelsComeAndGoWhileLinksStay() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "reshaped")) {
            reshape(scene, true);
            assertThat(scene.channels(), hasItems("power", "extras#inside", "extras#note"));
            JsonObject inside = channel(scene, "extras#inside");
            assertThat(inside.get("label").getAsString(), is("Inside"));
            assertThat(inside.get("itemType").getAsString(), is("Number:Temperature"));
            assertThat(inside.get("channelTypeUID").getAsString(), is("fixture:temperature"));

            host.rest().createItem(item(scene), "Number:Temperature", "Inside");
            host.rest().link(item(scene), uid(scene));
            scene.awaitState("log", "linked extras#inside");
            reshape(scene, false);
            assertThat(scene.channels(), not(hasItem("extras#inside")));
            assertThat(links(scene), is(1));
            assertThat("a link to a missing channel",
                    scene.put("/links/" + scene.item("log") + "/" + Answer.encode(uid(scene)), "{}").status(), is(400));

            reshape(scene, true);
            assertThat(channel(scene, "extras#inside").getAsJsonArray("linkedItems").toString(),
                    is("[\"" + item(scene) + "\"]"));
            scene.delete("/links/" + item(scene) + "/" + Answer.encode(uid(scene)));
            scene.awaitState("log", "unlinked extras#inside");
            scene.delete("/items/" + item(scene));
        }
    }

    @Test
    void changedChannelsAreStored() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "stored")) {
            reshape(scene, true);
            var before = host.rest().thing(scene.device()).get("channels");
            host.restart();
            FixtureHost.patience().until("the fixture add-on is back",
                    () -> host.rest().knowsThingType("fixture:device"));
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            assertThat(host.rest().thing(scene.device()).get("channels"), is(before));
            reshape(scene, false);
            host.restart();
            FixtureHost.patience().until("the fixture add-on is back",
                    () -> host.rest().knowsThingType("fixture:device"));
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            assertThat(scene.channels(), not(hasItem("extras#inside")));
        }
    }

    @Test
    void channelsMayChangeWhenTheBridgeDoes() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "following")) {
            scene.act("follow");
            scene.act("reshape", "extras", "true");
            scene.awaitState("log", "has 10 channels");
            scene.put("/things/" + scene.hub() + "/config", "{\"online\":false}");
            scene.awaitState("log", "has 8 channels");
            scene.awaitStatus(scene.device(), "OFFLINE", "BRIDGE_OFFLINE");
            scene.put("/things/" + scene.hub() + "/config", "{\"online\":true}");
            scene.awaitState("log", "has 10 channels");
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            scene.post("/items/" + scene.item("power"), "ON");
            scene.awaitState("log", "power ON");
        }
    }

    @Test
    void anUpdateOfTheThingKeepsItsChannels() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "relabelled")) {
            reshape(scene, true);
            scene.put("/things/" + scene.device(), "{\"UID\":\"" + scene.device() + "\",\"label\":\"Other\"}");
            scene.awaitState("log", "initialized with interval 10");
            assertThat(scene.channels(), hasItems("extras#inside", "extras#note", "log"));
        }
    }

    private void reshape(FixtureScene scene, boolean extras) throws IOException {
        scene.act("reshape", "extras", Boolean.toString(extras));
        FixtureHost.patience().until("the channels have changed",
                () -> scene.channels().contains("extras#inside") == extras);
    }

    private JsonObject channel(FixtureScene scene, String id) throws IOException {
        for (JsonElement channel : host.rest().thing(scene.device()).getAsJsonArray("channels")) {
            if (id.equals(channel.getAsJsonObject().get("id").getAsString())) {
                return channel.getAsJsonObject();
            }
        }
        throw new IOException("There is no channel " + id);
    }

    private static int links(FixtureScene scene) throws IOException {
        return scene.get("/links?itemName=" + item(scene)).json().getAsJsonArray().size();
    }

    private static String item(FixtureScene scene) {
        return scene.item("extras#inside");
    }

    private static String uid(FixtureScene scene) {
        return scene.device() + ":extras#inside";
    }
}
