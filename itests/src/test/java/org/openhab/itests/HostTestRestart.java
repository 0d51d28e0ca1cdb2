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

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What a host still knows after a restart.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestRestart {

    private final LiveHost host;

    HostTestRestart(LiveHost host) {
        this.host = host;
    }

    @Test
    void itemsLinksInboxAndDisabledThingsStay() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "restart")) {
            String found = HostTestDiscovery.scan(scene);
            scene.post("/inbox/" + found + "/ignore", "");
            scene.put("/things/" + scene.device() + "/config", "{\"serial\":\"SN-1\",\"interval\":33}");
            host.rest().setMetadata(scene.item("vetoed"), "autoupdate", "true");
            scene.put("/things/" + scene.hub() + "/enable", "false");
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "BRIDGE_UNINITIALIZED");
            JsonElement links = scene.get("/links?itemName=" + scene.item("power")).json();
            JsonObject item = scene.get("/items/" + scene.item("temperature")).object();

            host.restart();
            FixtureHost.patience().until("the fixture add-on is back",
                    () -> host.rest().knowsThingType("fixture:device"));

            assertThat(scene.get("/links?itemName=" + scene.item("power")).json(), is(links));
            assertThat(links.getAsJsonArray().size(), is(1));
            JsonObject again = scene.get("/items/" + scene.item("temperature")).object();
            assertThat(again, is(item));
            assertThat(again.getAsJsonObject("metadata").getAsJsonObject("unit").get("value").getAsString(), is("°C"));
            assertThat(HostTestDiscovery.entry(scene, found).get("flag").getAsString(), is("IGNORED"));
            scene.awaitStatus(scene.hub(), "UNINITIALIZED", "DISABLED");
            scene.put("/things/" + scene.hub() + "/enable", "true");
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            scene.awaitState("log", "initialized with interval 33");
            scene.post("/items/" + scene.item("vetoed"), "ON");
            scene.awaitState("vetoed", "ON");
            scene.awaitState("log", "vetoed ON");
        }
    }
}
