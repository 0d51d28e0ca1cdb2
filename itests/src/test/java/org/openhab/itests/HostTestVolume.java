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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.setup.Channels;

import com.google.gson.JsonObject;

/**
 * Many channels, long series.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestVolume {

    private final LiveHost host;

    HostTestVolume(LiveHost host) {
        this.host = host;
    }

    private static final int THINGS = 10;
    private static final int CHANNELS = 200;
    private static final int POINTS = 55_000;

    @Test
    void tenThingsWithTwoHundredChannelsEach() throws Exception {
        List<FixtureScene> scenes = new ArrayList<>();
        try {
            for (int i = 0; i < THINGS; i++) {
                FixtureScene scene = FixtureScene.withHub(host, "many" + i);
                scenes.add(scene);
                scene.createDevice(null);
                scene.awaitStatus(scene.device(), "ONLINE", "NONE");
                scene.act("grow", "count", Integer.toString(CHANNELS));
                assertThat(scene.channels().size(), is(CHANNELS + 8));
            }
            FixtureScene linked = scenes.get(0);
            host.channels().expose(linked.device());
            long begin = System.nanoTime();
            linked.act("heat", "celsius", "21.5");
            linked.awaitState("more#t" + CHANNELS, "21.5 °C");
            assertThat("all items of the thing", states(linked), is(CHANNELS));
            host.rest().get("/things");
            assertThat(Duration.ofNanos(System.nanoTime() - begin), is(lessThan(Duration.ofSeconds(10))));
        } finally {
            for (FixtureScene scene : scenes) {
                scene.close();
            }
        }
    }

    @Test
    void aLongPastInPages() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "past")) {
            scene.act("remember", "points", Integer.toString(POINTS), "page", "1000");
            String path = "/persistence/items/" + scene.item("distance") + "?starttime=2020-01-01T00:00:00.000Z";
            FixtureHost.patience().until("all points are stored", () -> POINTS == count(scene, path));
            assertThat(host.rest().isUp(), is(true));
        }
    }

    private static int count(FixtureScene scene, String path) throws IOException {
        JsonObject history = scene.get(path).object();
        return history.getAsJsonArray("data").size();
    }

    private int states(FixtureScene scene) throws IOException {
        int count = 0;
        for (var item : host.rest().get("/items").getAsJsonArray()) {
            JsonObject object = item.getAsJsonObject();
            if (object.get("name").getAsString().startsWith(Channels.item(scene.device() + ":more"))
                    && "21.5 °C".equals(object.get("state").getAsString())) {
                count++;
            }
        }
        return count;
    }
}
