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
import org.openhab.itests.EventStream.Event;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A device on its way through the inbox.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestDiscovery {

    private final LiveHost host;

    HostTestDiscovery(LiveHost host) {
        this.host = host;
    }

    @Test
    void aFoundDeviceIsApproved() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "finder");
                EventStream events = scene.events("openhab/inbox/*/*")) {
            String found = scan(scene);
            assertThat(entry(scene, found), is(JsonParser.parseString("""
                    {"bridgeUID":"fixture:hub:finder","flag":"NEW","label":"Found at finder",
                    "properties":{"serial":"SN-finder","firmware":"1.2"},"representationProperty":"serial",
                    "thingUID":"fixture:device:finder:found","thingTypeUID":"fixture:device"}""")));
            Event added = events.await("InboxAddedEvent");
            assertThat(added.topic(), containsString(found));
            assertThat(scene.post("/inbox/" + found + "/approve", "My device").status(), is(200));
            scene.awaitStatus(found, "ONLINE", "NONE");
            JsonObject thing = host.rest().thing(found);
            assertThat(thing.get("label").getAsString(), is("My device"));
            assertThat(thing.get("bridgeUID").getAsString(), is(scene.hub()));
            assertThat(thing.getAsJsonObject("configuration").get("serial").getAsString(), is("SN-finder"));
            assertThat(thing.getAsJsonObject("configuration").get("interval").getAsInt(), is(10));
            assertThat(thing.getAsJsonObject("properties").get("firmware").getAsString(), is("1.2"));
            assertThat(inboxHas(scene, found), is(false));
            events.await("InboxRemovedEvent");
            scene.delete("/things/" + found + "?force=true");
        }
    }

    @Test
    void aDeviceApprovedUnderAnotherIdIsNotOfferedAgain() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "renamer")) {
            String found = scan(scene);
            assertThat(scene.post("/inbox/" + found + "/approve?newThingId=a:b", "").status(), is(400));
            assertThat(scene.post("/inbox/" + found + "/approve?newThingId=one", "").status(), is(200));
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            assertThat(host.rest().thing(scene.device()).get("label").getAsString(), is("Found at renamer"));
            FixtureHost.patience().until("the result is ignored",
                    () -> "IGNORED".equals(entry(scene, found).get("flag").getAsString()));
            JsonArray offered = scene.get("/inbox?includeIgnored=false").json().getAsJsonArray();
            assertThat(offered.toString(), not(containsString(found)));
        }
    }

    @Test
    void aResultIsIgnoredWantedAgainAndRemoved() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "chooser")) {
            String found = scan(scene);
            assertThat(scene.post("/inbox/" + found + "/ignore", "").status(), is(200));
            assertThat(entry(scene, found).get("flag").getAsString(), is("IGNORED"));
            assertThat(scene.post("/inbox/" + found + "/unignore", "").status(), is(200));
            assertThat(entry(scene, found).get("flag").getAsString(), is("NEW"));
            assertThat(scene.delete("/inbox/" + found).status(), is(200));
            assertThat(scene.delete("/inbox/" + found).status(), is(404));
            Answer approval = scene.post("/inbox/" + found + "/approve", "");
            assertThat(approval.status(), is(404));
            assertThat(approval.object().getAsJsonObject("error").get("message").getAsString(),
                    is("Thing unable to be approved."));
        }
    }

    @Test
    void whatABridgeNoticesIsThereWithoutAScanUntilTheBridgeGoes() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "noticing")) {
            String noticed = notice(scene);
            assertThat(entry(scene, noticed).get("flag").getAsString(), is("NEW"));
            assertThat(entry(scene, noticed).get("bridgeUID").getAsString(), is(scene.hub()));
            scene.delete("/things/" + scene.hub());
            FixtureHost.patience().until("the result went with its bridge", () -> !inboxHas(scene, noticed));
        }
    }

    @Test
    void whatIsAThingUnderAnotherNameIsNotOffered() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "deduplicating")) {
            String noticed = notice(scene);
            FixtureHost.patience().until("the result is ignored",
                    () -> "IGNORED".equals(entry(scene, noticed).get("flag").getAsString()));
            scene.delete("/things/" + scene.device());
            FixtureHost.patience().until("the result went with the thing", () -> !inboxHas(scene, noticed));
        }
    }

    /** Lets the hub discover in the background, and answers with the UID of what it noticed. */
    private static String notice(FixtureScene scene) throws IOException {
        assertThat(scene.put("/things/" + scene.hub() + "/config", "{\"background\":true}").status(), is(200));
        // Discovery begins with the handler.
        scene.put("/things/" + scene.hub() + "/enable", "false");
        scene.awaitStatus(scene.hub(), "UNINITIALIZED", "DISABLED");
        scene.put("/things/" + scene.hub() + "/enable", "true");
        scene.awaitStatus(scene.hub(), "ONLINE", "NONE");
        String noticed = scene.hub().replace(":hub:", ":device:") + ":noticed";
        FixtureHost.patience().until(noticed + " is in the inbox", () -> inboxHas(scene, noticed));
        return noticed;
    }

    @Test
    void aBindingWithoutDiscoveryCannotScan() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "scanner")) {
            assertThat(scene.get("/discovery").json().getAsJsonArray().toString(), containsString("\"fixture\""));
            assertThat(scene.post("/discovery/bindings/nothing/scan", "").status(), is(404));
        }
    }

    /** Scans, and answers with the UID of what was found. */
    static String scan(FixtureScene scene) throws IOException {
        Answer answer = scene.post("/discovery/bindings/fixture/scan", "");
        assertThat(answer.status(), is(200));
        assertThat("seconds until the scan is over", answer.body(), is("2"));
        String found = scene.hub().replace(":hub:", ":device:") + ":found";
        FixtureHost.patience().until(found + " is in the inbox", () -> inboxHas(scene, found));
        return found;
    }

    static boolean inboxHas(FixtureScene scene, String thing) throws IOException {
        return scene.get("/inbox").body().contains("\"" + thing + "\"");
    }

    static JsonObject entry(FixtureScene scene, String thing) throws IOException {
        for (JsonElement element : scene.get("/inbox").json().getAsJsonArray()) {
            if (thing.equals(element.getAsJsonObject().get("thingUID").getAsString())) {
                return element.getAsJsonObject();
            }
        }
        throw new IOException(thing + " is not in the inbox");
    }
}
