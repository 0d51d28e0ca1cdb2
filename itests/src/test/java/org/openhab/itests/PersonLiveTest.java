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
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.setup.Channels;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A person's way from the first link to a weight in an item.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class PersonLiveTest {

    private final LiveHost host;

    PersonLiveTest(LiveHost host) {
        this.host = host;
    }

    @Test
    void everyBodyValueEqualsTheCloudsOwnRecord() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            for (String name : new String[] { "Anna", "Ben" }) {
                String person = scene.linked("record-" + name.toLowerCase(), name);
                awaitRecord(scene, person, name);
            }
        }
    }

    @Test
    void aWeighInArrivesWithTheNextPoll() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("weigh-in", "Ben");
            awaitRecord(scene, person, "Ben");
            String before = state(person, "weight");
            JsonObject weighIn = new JsonObject();
            weighIn.addProperty("person", scene.cloud().userId("Ben"));
            JsonObject values = new JsonObject();
            values.addProperty("weight", "91.23");
            weighIn.add("values", values);
            scene.cloud().cloud().control().call("POST", "scenario/weigh-in", weighIn);
            scene.offAndOn(person);
            awaitRecord(scene, person, "Ben");
            assertThat(state(person, "weight"), is(not(before)));
            assertThat(new BigDecimal(state(person, "weight").split(" ")[0]),
                    is(comparesEqualTo(new BigDecimal("91.23"))));
        }
    }

    @Test
    void aPersonStaysLinkedOverARestartOfTheHost() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("restarted", "Anna");
            awaitRecord(scene, person, "Anna");
            long tokenCalls = scene.cloud().cloud().control().requests(null, "requesttoken", null).size();
            host.restart();
            scene.awaitStatus(person, "ONLINE");
            awaitRecord(scene, person, "Anna");
            assertThat("a valid token is not refreshed by a start",
                    (long) scene.cloud().cloud().control().requests(null, "requesttoken", null).size(), is(tokenCalls));
        }
    }

    @Test
    void theSameWithingsUserIsNotLinkedTwice() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            scene.linked("first", "Anna");
            String second = scene.person("second");
            String page = scene.things().link(second, "Anna", WithingsScene.patience()).text();
            assertThat(page, containsString("first"));
            assertThat(scene.things().status(second), is("OFFLINE"));
        }
    }

    @Test
    void pastWeighInsAreInPersistenceWithTheirOwnTimes() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("history", "Ben");
            Map<Long, BigDecimal> expected = weights(scene, "Ben");
            assertThat(expected.size(), is(greaterThan(10)));
            String item = Channels.item(person + ":body#weight");
            WithingsScene.patience().until("all weights are in persistence",
                    () -> persisted(item).entrySet().containsAll(expected.entrySet()));
        }
    }

    private Map<Long, BigDecimal> persisted(String item) throws IOException {
        Map<Long, BigDecimal> points = new TreeMap<>();
        for (JsonElement element : host.rest().history(item)) {
            JsonObject point = element.getAsJsonObject();
            points.put(point.get("time").getAsLong() / 1000,
                    new BigDecimal(point.get("state").getAsString().split(" ")[0]).stripTrailingZeros());
        }
        return points;
    }

    /** Weight by time of measurement in seconds, of the groups that certainly are this person's. */
    private static Map<Long, BigDecimal> weights(WithingsScene scene, String name) throws IOException {
        JsonObject record = scene.cloud().cloud().control()
                .call("GET", "persons/" + scene.cloud().userId(name) + "/record", null).getAsJsonObject();
        Map<Long, BigDecimal> weights = new TreeMap<>();
        for (JsonElement element : record.getAsJsonArray("groups")) {
            JsonObject group = element.getAsJsonObject();
            if (group.get("attrib").getAsInt() == 1 || group.get("category").getAsInt() != 1) {
                continue;
            }
            for (JsonElement item : group.getAsJsonArray("measures")) {
                JsonObject measure = item.getAsJsonObject();
                if (measure.get("type").getAsInt() == 1 && !measure.has("position")) {
                    weights.put(group.get("date").getAsLong(), measure.get("value").getAsBigDecimal()
                            .scaleByPowerOfTen(measure.get("unit").getAsInt()).stripTrailingZeros());
                }
            }
        }
        return weights;
    }

    private void awaitRecord(WithingsScene scene, String person, String name) throws IOException {
        WithingsScene.patience().until("every body value of " + person + " equals the cloud's record", () -> {
            for (Map.Entry<String, String> value : scene.cloud().body(name).entrySet()) {
                String state = state(person, value.getKey());
                if ("NULL".equals(state)
                        || new BigDecimal(state.split(" ")[0]).compareTo(new BigDecimal(value.getValue())) != 0) {
                    throw new IOException(value + " in the cloud, " + state + " in the host");
                }
            }
            return true;
        });
    }

    private String state(String person, String channel) throws IOException {
        return host.rest().state(Channels.item(person + ":body#" + channel));
    }
}
