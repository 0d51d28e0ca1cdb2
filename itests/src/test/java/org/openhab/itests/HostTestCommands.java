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

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * Commands on their way to a handler, with what they mean for the state meanwhile.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestCommands {

    private final LiveHost host;

    HostTestCommands(LiveHost host) {
        this.host = host;
    }

    @Test
    void aCommandIsPredictedAndLeftToTheDevice() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "predicted");
                EventStream events = events(scene, "power")) {
            assertThat(scene.post("/items/" + scene.item("power"), "ON").status(), is(200));
            awaitLog(events, "power ON");
            assertThat(payload(events, "ItemCommandEvent"), is(json("{\"type\":\"OnOff\",\"value\":\"ON\"}")));
            assertThat(payload(events, "ItemStatePredictedEvent"),
                    is(json("{\"predictedType\":\"OnOff\",\"predictedValue\":\"ON\",\"isConfirmation\":false}")));
            assertThat(stateEvents(events, scene, "power"), is(0L));
            assertThat(scene.state("power"), is("NULL"));
        }
    }

    @Test
    void aRecommendedCommandBecomesTheState() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "recommended");
                EventStream events = events(scene, "recommended")) {
            scene.post("/items/" + scene.item("recommended"), "ON");
            awaitLog(events, "recommended ON");
            scene.awaitState("recommended", "ON");
            assertThat(events.of("ItemStatePredictedEvent"), is(empty()));
        }
    }

    @Test
    void aVetoedCommandSaysNothingAboutTheState() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "vetoed");
                EventStream events = events(scene, "vetoed")) {
            scene.post("/items/" + scene.item("vetoed"), "ON");
            awaitLog(events, "vetoed ON");
            assertThat(events.of("ItemStatePredictedEvent"), is(empty()));
            assertThat(stateEvents(events, scene, "vetoed"), is(0L));
            assertThat(scene.state("vetoed"), is("NULL"));
        }
    }

    @Test
    void theUsersWishOverridesThePolicy() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "wished");
                EventStream events = events(scene, "recommended")) {
            host.rest().setMetadata(scene.item("recommended"), "autoupdate", "false");
            host.rest().setMetadata(scene.item("vetoed"), "autoupdate", "true");
            scene.post("/items/" + scene.item("recommended"), "ON");
            scene.post("/items/" + scene.item("vetoed"), "ON");
            awaitLog(events, "vetoed ON");
            scene.awaitState("vetoed", "ON");
            assertThat(scene.state("recommended"), is("NULL"));
        }
    }

    @Test
    void aCommandToAnOfflineThingIsRevertedButDelivered() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "reverted")) {
            scene.act("goOffline", "reason", "Cable pulled");
            scene.awaitStatus(scene.device(), "OFFLINE", "COMMUNICATION_ERROR");
            try (EventStream events = events(scene, "power")) {
                scene.post("/items/" + scene.item("power"), "ON");
                awaitLog(events, "power ON");
                assertThat(payload(events, "ItemStatePredictedEvent"),
                        is(json("{\"predictedType\":\"UnDef\",\"predictedValue\":\"NULL\",\"isConfirmation\":true}")));
            }
        }
    }

    @Test
    void aQuantityKeepsItsUnitUpToTheItem() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "units");
                EventStream events = events(scene, "temperature")) {
            scene.post("/items/" + scene.item("temperature"), "68 °F");
            awaitLog(events, "temperature 68 °F");
            FixtureHost.patience().until("the item shows 20 °C", () -> isCelsius(scene.state("temperature"), 20));
            scene.post("/items/" + scene.item("temperature"), "21.5");
            awaitLog(events, "temperature 21.5 °C");
            scene.awaitState("temperature", "21.5 °C");
        }
    }

    @Test
    void whatIsNoCommandIsRefused() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "refused")) {
            assertThat(scene.post("/items/" + scene.item("power"), "loud").status(), is(400));
            assertThat(scene.post("/items/" + scene.item("temperature"), "ON").status(), is(400));
            assertThat(scene.post("/items/NoSuchItem", "ON").status(), is(404));
            assertThat(scene.put("/items/" + scene.item("power") + "/state", "loud").status(), is(400));
        }
    }

    @Test
    void anExceptionOfTheHandlerStopsNobody() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "throwing")) {
            scene.createDevice("command");
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            host.channels().expose(scene.device());
            try (EventStream events = events(scene, "power")) {
                scene.post("/items/" + scene.item("power"), "ON");
                awaitLog(events, "power ON");
                scene.post("/items/" + scene.item("power"), "OFF");
                awaitLog(events, "power OFF");
            }
            assertThat(scene.status(scene.device()).get("status").getAsString(), is("ONLINE"));
        }
    }

    /** The conversion from °F leaves a rest in the last of 34 digits. */
    private static boolean isCelsius(String state, int expected) throws IOException {
        String[] parts = state.split(" ");
        if (parts.length != 2 || !"°C".equals(parts[1]) || Math.abs(Double.parseDouble(parts[0]) - expected) > 1e-9) {
            throw new IOException("It shows " + state);
        }
        return true;
    }

    private static EventStream events(FixtureScene scene, String channel) throws IOException {
        return scene.events("openhab/items/" + scene.item(channel) + "/*,openhab/items/" + scene.item("log") + "/*");
    }

    private static void awaitLog(EventStream events, String text) throws IOException {
        FixtureHost.patience().until("the handler logs " + text, () -> {
            if (events.of("ItemStateUpdatedEvent").stream()
                    .noneMatch(event -> text.equals(event.object().get("value").getAsString()))) {
                throw new IOException("So far: " + events.events());
            }
            return true;
        });
    }

    private static JsonElement payload(EventStream events, String type) {
        assertThat(events.of(type), hasSize(1));
        return events.of(type).get(0).payload();
    }

    private static long stateEvents(EventStream events, FixtureScene scene, String channel) {
        return events.of("ItemStateEvent").stream().map(Event::topic)
                .filter(topic -> topic.contains(scene.item(channel))).count();
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}
