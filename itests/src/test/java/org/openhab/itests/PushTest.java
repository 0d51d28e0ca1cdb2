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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.expect.ExpectedPerson;
import org.openhab.demo.setup.Patience;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What happens at the cloud is in the channels moments later. The next poll is an hour away, so that only a push can
 * have brought it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class PushTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final LiveHost host;
    private final WithingsScene scene;
    private final Map<String, String> persons;
    private final String mat;

    PushTest(LiveHost host) throws IOException {
        this.host = host;
        scene = WithingsScene.withPush(host);
        // Everybody else has slept last night already.
        scene.cloud().cloud().control().call("POST", "persons",
                JsonParser.parseString("{'persona':'blank','shortName':'Nina'}"));
        persons = Map.of("Nina", scene.linkedWithoutPast("push-nina", "Nina"), "Anna",
                scene.linkedWithoutPast("push-anna", "Anna"), "Carla", scene.linkedWithoutPast("push-carla", "Carla"),
                "Dan", scene.linkedWithoutPast("push-dan", "Dan"));
        mat = scene.sleepMonitor(uid("Carla"), matOf("Carla"));
    }

    @BeforeAll
    void awaitPush() throws IOException {
        for (String person : persons.values()) {
            scene.awaitPush(person);
        }
    }

    @AfterAll
    void close() throws IOException {
        scene.close();
    }

    @Test
    void allGrantedCategoriesAreSubscribedWithOneSecretPerPerson() throws Exception {
        Set<String> urls = new TreeSet<>();
        for (String name : persons.keySet()) {
            Set<Integer> categories = new TreeSet<>();
            for (JsonObject subscription : PushCalls.subscriptions(scene, name)) {
                categories.add(subscription.get("appli").getAsInt());
                urls.add(subscription.get("callbackUrl").getAsString());
            }
            assertThat(categories, contains(1, 2, 4, 16, 44, 46, 50, 51, 52, 54, 55, 58, 62, 63));
        }
        assertThat(urls, hasSize(persons.size()));
        assertThat(urls, everyItem(matchesPattern("\\Q" + host.process().uri() + "/withings/push/\\E[\\w-]{32}")));
        assertThat(scene.state(uid("Anna"), "status#push-info"), is("Withings announces new values by itself."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Anna | weigh-in | 'values':{'weight':91.23,'fatRatio':19.5} | body#weight",
            "Anna | blood-pressure | 'values':{'systolic':131,'diastolic':83,'pulse':67} | heart#systolic",
            "Dan | temperature | 'values':{'bodyTemperature':38.41} | temperature#body-temperature",
            "Carla | activity-day | 'steps':23456 | activity#steps",
            "Carla | workout | 'when':$AGO$,'category':7,'minutes':25 | workout#start",
            "Carla | ecg | 'values':{'pulse':93} | heart#ecg-recorded-at",
            "Carla | nap | 'when':$AGO$,'minutes':44,'scoringMinutes':1 | nap#start",
            "Dan | update-profile | 'shortName':'Daniel' | status#last-push" })
    void newsAreThereAtOnce(String name, String scenario, String members, String channel) throws Exception {
        String before = scene.state(uid(name), channel);
        JsonObject body = JsonParser
                .parseString("{" + members.replace("$AGO$", Long.toString(Instant.now().getEpochSecond() - 2698)) + "}")
                .getAsJsonObject();
        body.addProperty("person", scene.cloud().userId(name));
        long id = scene.cloud().userId(name);
        scene.cloud().cloud().control().call("POST", "scenario/" + scenario, body);
        new Patience(SOON).until(channel + " has changed", () -> !before.equals(scene.state(uid(name), channel)));
        Expectation expected = ExpectedPerson.of(present(id)).getOrDefault(channel, Expectation.nothing());
        new Patience(SOON).until(channel + " is " + expected, () -> {
            String state = scene.state(uid(name), channel);
            if (!expected.isMetBy(state)) {
                throw new IOException(state);
            }
            return true;
        });
    }

    @Test
    void nightIsThereWhenItIsScored() throws Exception {
        try (EventStream events = EventStream.open(host.process().uri(), "openhab/channels/*/triggered")) {
            String before = scene.state(uid("Nina"), "sleep#start");
            JsonObject body = new JsonObject();
            body.addProperty("person", "Nina");
            body.addProperty("model", 63);
            body.addProperty("when", Instant.now().getEpochSecond() - 236 * 60 + 2);
            body.addProperty("minutes", 235);
            body.addProperty("scoringMinutes", 1);
            scene.cloud().cloud().control().call("POST", "scenario/night", body);
            new Patience(SOON).until("the night is there",
                    () -> !before.equals(scene.state(uid("Nina"), "sleep#start")));
            Map<String, Expectation> expected = ExpectedPerson.of(present(scene.cloud().userId("Nina")));
            new Patience(SOON).until("all of the night is there", () -> {
                for (Map.Entry<String, Expectation> each : expected.entrySet()) {
                    String state = scene.state(uid("Nina"), each.getKey());
                    boolean none = "NULL".equals(state) || "UNDEF".equals(state);
                    if (each.getKey().startsWith("sleep#") && !each.getValue().isMetBy(none ? null : state)) {
                        throw new IOException(each.getKey() + " is " + state + " instead of " + each.getValue());
                    }
                }
                return true;
            });
            new Patience(SOON).until("rules know",
                    () -> events.events().stream().anyMatch(each -> each.topic().contains("night-finished")));
        }
    }

    @Test
    void gettingIntoBedAndOutOfItShowsAtPersonAndMat() throws Exception {
        try (EventStream events = EventStream.open(host.process().uri(), "openhab/channels/*/triggered")) {
            for (String scenario : List.of("bed-in", "bed-out")) {
                JsonObject body = new JsonObject();
                body.addProperty("person", "Carla");
                scene.cloud().cloud().control().call("POST", "scenario/" + scenario, body);
                String expected = "bed-in".equals(scenario) ? "ON" : "OFF";
                new Patience(SOON).until("the bed is " + expected,
                        () -> expected.equals(scene.state(uid("Carla"), "sleep#in-bed"))
                                && expected.equals(scene.state(mat, "in-bed")));
                String channel = "bed-in".equals(scenario) ? "into-bed" : "out-of-bed";
                new Patience(SOON).until("rules know", () -> events.events().stream()
                        .filter(each -> each.object().get("channel").getAsString().endsWith(channel)).count() == 2);
                // Two events of one second have no order.
                PushCalls.nextSecond();
            }
        }
    }

    private String uid(String name) {
        return persons.getOrDefault(name, "");
    }

    private JsonObject present(long userId) {
        return scene.cloud().cloud().control().call("GET", "persons/" + userId + "/present", null).getAsJsonObject();
    }

    private String matOf(String name) throws IOException {
        for (JsonElement element : present(scene.cloud().userId(name)).getAsJsonArray("devices")) {
            JsonObject device = element.getAsJsonObject();
            if ("Sleep Monitor".equals(device.get("type").getAsString())) {
                return device.get("deviceid").getAsString();
            }
        }
        throw new IOException(name + " has no mat");
    }
}
