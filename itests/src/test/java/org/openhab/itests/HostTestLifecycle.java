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

/**
 * Things that are disabled, lose their bridge or have a handler that throws.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestLifecycle {

    private final LiveHost host;

    HostTestLifecycle(LiveHost host) {
        this.host = host;
    }

    @Test
    void aDisabledThingRestsUntilItIsEnabled() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "disabled")) {
            host.rest().enableThing(scene.device(), false);
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "DISABLED");
            scene.awaitState("log", "disposed");
            try (EventStream events = scene.events("openhab/items/" + scene.item("power") + "/*")) {
                assertThat(scene.post("/items/" + scene.item("power"), "ON").status(), is(200));
                assertThat(events.await("ItemStatePredictedEvent").object().get("isConfirmation").getAsBoolean(),
                        is(true));
            }
            host.rest().enableThing(scene.device(), true);
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            scene.awaitState("log", "initialized with interval 10");
        }
    }

    @Test
    void aDisabledBridgeTakesItsChildrenAlong() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "bridge")) {
            host.rest().enableThing(scene.hub(), false);
            scene.awaitStatus(scene.hub(), "UNINITIALIZED", "DISABLED");
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "BRIDGE_UNINITIALIZED");
            host.rest().enableThing(scene.hub(), true);
            scene.awaitStatus(scene.hub(), "ONLINE", "NONE");
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
        }
    }

    @Test
    void anOfflineBridgeIsSeenByItsChildren() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "unreachable")) {
            assertThat(scene.put("/things/" + scene.hub() + "/config", "{\"online\":false}").status(), is(200));
            scene.awaitStatus(scene.hub(), "OFFLINE", "COMMUNICATION_ERROR");
            assertThat(scene.status(scene.hub()).get("description").getAsString(), is("The hub is out of reach"));
            scene.awaitStatus(scene.device(), "OFFLINE", "BRIDGE_OFFLINE");
            assertThat(scene.put("/things/" + scene.hub() + "/config", "{\"online\":true}").status(), is(200));
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
        }
    }

    @Test
    void aHandlerThatThrowsAtItsStartIsReported() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "stillborn")) {
            scene.createDevice("initialize");
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "HANDLER_INITIALIZING_ERROR");
            assertThat(scene.status(scene.device()).get("description").getAsString(), is("Trouble in initialize"));
            assertThat(scene.put("/things/" + scene.device() + "/config", "{\"serial\":\"SN-1\",\"trouble\":\"none\"}")
                    .status(), is(200));
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
        }
    }

    @Test
    void aHandlerThatThrowsAtItsEndIsGoneAllTheSame() throws Exception {
        try (FixtureScene scene = FixtureScene.withHub(host, "stubborn")) {
            scene.createDevice("dispose");
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            host.rest().enableThing(scene.device(), false);
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "DISABLED");
            host.rest().enableThing(scene.device(), true);
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            assertThat(scene.delete("/things/" + scene.device()).status(), is(202));
            FixtureHost.patience().until("the thing is gone",
                    () -> scene.get("/things/" + scene.device()).status() == 404);
        }
    }
}
