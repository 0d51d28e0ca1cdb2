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
import org.openhab.itests.EventStream.Event;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/**
 * Triggers of a channel, heard over server-sent events.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestEvents {

    private final LiveHost host;

    HostTestEvents(LiveHost host) {
        this.host = host;
    }

    @Test
    void aTriggerIsHeardWithItsChannel() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "alarm")) {
            String channel = scene.device() + ":alarm";
            try (EventStream events = scene.events("openhab/channels/" + channel + "/triggered")) {
                assertThat(scene.act("fire", "event", "FIRE").status(), is(200));
                Event event = events.await("ChannelTriggeredEvent");
                assertThat(event.topic(), is("openhab/channels/" + channel + "/triggered"));
                assertThat(event.payload(),
                        is(JsonParser.parseString("{\"event\":\"FIRE\",\"channel\":\"" + channel + "\"}")));
            }
        }
    }

    @Test
    void aFilterLetsOnlyItsTopicsThrough() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "filtered");
                EventStream things = scene.events("openhab/things/" + scene.device() + "/*");
                EventStream all = scene.events("*")) {
            scene.act("fire", "event", "WATER");
            scene.act("goOffline", "reason", "Cable pulled");
            JsonArray change = things.await("ThingStatusInfoChangedEvent").payload().getAsJsonArray();
            assertThat(change.get(0), is(JsonParser.parseString(
                    "{\"status\":\"OFFLINE\",\"statusDetail\":\"COMMUNICATION_ERROR\",\"description\":\"Cable pulled\"}")));
            assertThat(change.get(1), is(JsonParser.parseString("{\"status\":\"ONLINE\",\"statusDetail\":\"NONE\"}")));
            all.await("ChannelTriggeredEvent");
            assertThat(things.of("ChannelTriggeredEvent"), is(empty()));
        }
    }
}
