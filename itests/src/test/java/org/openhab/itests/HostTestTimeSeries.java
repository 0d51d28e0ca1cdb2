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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Time series with their policies, and a forecast whose time comes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestTimeSeries {

    private final LiveHost host;

    HostTestTimeSeries(LiveHost host) {
        this.host = host;
    }

    @Test
    void addedEntriesStayAndReplacedOnesGoWithinTheirSpan() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "series");
                EventStream events = scene.events("openhab/items/" + scene.item("distance") + "/*")) {
            publish(scene, "ADD", "2020-01-01T00:00:00Z=1 m,2020-01-02T00:00:00Z=2 m,2020-01-03T00:00:00Z=3 m");
            awaitHistory(scene, "2020-01-01T00:00:00Z=1", "2020-01-02T00:00:00Z=2", "2020-01-03T00:00:00Z=3");
            publish(scene, "ADD", "2020-01-04T00:00:00Z=400 cm");
            awaitHistory(scene, "2020-01-01T00:00:00Z=1", "2020-01-02T00:00:00Z=2", "2020-01-03T00:00:00Z=3",
                    "2020-01-04T00:00:00Z=4");
            publish(scene, "REPLACE", "2020-01-01T12:00:00Z=20 m,2020-01-02T12:00:00Z=21 m");
            awaitHistory(scene, "2020-01-01T00:00:00Z=1", "2020-01-01T12:00:00Z=20", "2020-01-02T12:00:00Z=21",
                    "2020-01-03T00:00:00Z=3", "2020-01-04T00:00:00Z=4");
            JsonObject sent = events.of("ItemTimeSeriesEvent").get(2).object();
            assertThat(sent.get("policy").getAsString(), is("REPLACE"));
            assertThat(sent.getAsJsonArray("timeSeries").get(0), is(JsonParser
                    .parseString("{\"type\":\"Quantity\",\"value\":\"20 m\",\"timestamp\":\"2020-01-01T12:00:00Z\"}")));
            assertThat(events.of("ItemTimeSeriesUpdatedEvent"), hasSize(3));
            assertThat("the past is no state", scene.state("distance"), is("NULL"));
        }
    }

    @Test
    void aForecastBecomesTheStateWhenItsTimeComes() throws Exception {
        try (FixtureScene scene = FixtureScene.withDevice(host, "forecast");
                EventStream events = scene.events("openhab/items/" + scene.item("distance") + "/*")) {
            Instant due = Instant.now().plusSeconds(3);
            publish(scene, "REPLACE", due + "=9 m," + due.plusSeconds(3600) + "=10 m");
            events.await("ItemTimeSeriesUpdatedEvent");
            assertThat(scene.state("distance"), is("NULL"));
            scene.awaitState("distance", "9 m");
            assertThat(Instant.now().isBefore(due), is(false));
        }
    }

    private static void publish(FixtureScene scene, String policy, String entries) throws IOException {
        assertThat(scene.act("publish", "policy", policy, "entries", entries).status(), is(200));
    }

    private void awaitHistory(FixtureScene scene, String... expected) throws IOException {
        FixtureHost.patience().until("the history is as expected", () -> {
            List<String> found = new ArrayList<>();
            for (JsonElement element : host.rest().history(scene.item("distance"))) {
                JsonObject point = element.getAsJsonObject();
                found.add(Instant.ofEpochMilli(point.get("time").getAsLong()) + "=" + point.get("state").getAsString());
            }
            if (!found.equals(List.of(expected))) {
                throw new IOException("It is " + found);
            }
            return true;
        });
    }
}
