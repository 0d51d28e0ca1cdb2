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

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.expect.ExpectedDevice;
import org.openhab.demo.expect.ExpectedPerson;
import org.openhab.demo.host.BuildOutput;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * {@code ./demo --once --json} as scripts use it: every channel of every thing against the cloud's own record.
 *
 * <p>
 * What a channel has to show comes from {@link ExpectedPerson} and {@link ExpectedDevice}, which know the protocol and
 * nothing of the binding.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DemoTest {

    private static final List<String> PERSONS = List.of("anna", "ben", "carla", "dan");
    /** Other names that a channel of the table may have. */
    private static final Set<String> OPTIONAL = Set.of("heart#ecg-measured-at", "heart#blood-pressure-measured-at",
            "heart#oxygen-saturation-measured-at", "sleep#in-bed");

    @Test
    void everyChannelOfFourPersonsAndTheirDevicesShowsWhatTheCloudHolds(@TempDir Path directory) throws Exception {
        JsonObject report = run(directory);
        Map<String, String> states = texts(report.getAsJsonObject("channels"));
        Map<String, Expectation> expected = expectations(report);

        List<String> wrong = new ArrayList<>();
        expected.forEach((channel, expectation) -> {
            if (!expectation.isMetBy(states.get(channel))) {
                wrong.add(channel + " shows " + states.get(channel) + " instead of " + expectation);
            }
        });
        assertThat(wrong, is(empty()));
        assertThat("each state is one that the table knows", expected.keySet(), hasItems(keys(states)));

        long demanded = expected.values().stream().filter(each -> !each.isMetBy(null)).count();
        assertThat("the cloud holds a lot", demanded, is(greaterThan(200L)));
        System.out.println("demo: " + demanded + " channels with data, " + (expected.size() - demanded) + " without");
        assertThat(new File(BuildOutput.find().root().toFile(), ".demo/userdata").isDirectory(), is(true));
    }

    private static String[] keys(Map<String, String> states) {
        return states.keySet().toArray(String[]::new);
    }

    /** The report of the demo, with all its things ONLINE. */
    private static JsonObject run(Path directory) throws IOException, InterruptedException {
        Path json = directory.resolve("demo.json");
        Path progress = directory.resolve("progress.txt");
        Process demo = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dreactor.root=" + BuildOutput.find().root(), "-cp", System.getProperty("java.class.path"),
                "org.openhab.demo.Demo", "--once", "--json", "--port", Integer.toString(LiveHost.freePort()))
                        .redirectOutput(json.toFile()).redirectError(progress.toFile()).start();
        assertThat("ends within its time", demo.waitFor(190, TimeUnit.SECONDS), is(true));
        assertThat(Files.readString(progress), demo.exitValue(), is(0));
        return JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    }

    private static Map<String, Expectation> expectations(JsonObject report) {
        Map<String, String> statuses = new HashMap<>();
        for (JsonElement thing : report.getAsJsonArray("things")) {
            statuses.put(thing.getAsJsonObject().get("UID").getAsString(),
                    thing.getAsJsonObject().get("status").getAsString());
        }
        Map<String, String> devices = texts(report.getAsJsonObject("devices"));
        Map<String, String> things = new HashMap<>(Map.of("withings:account:demo", "ONLINE"));
        Map<String, Expectation> expected = new TreeMap<>();
        for (String person : PERSONS) {
            String uid = "withings:person:demo:" + person;
            things.put(uid, "ONLINE");
            JsonObject present = report.getAsJsonObject("cloud").getAsJsonObject(uid);
            ExpectedPerson.of(present).forEach((channel, expectation) -> {
                if (!OPTIONAL.contains(channel) || report.getAsJsonObject("channels").has(uid + ":" + channel)) {
                    expected.put(uid + ":" + channel, expectation);
                }
            });
            for (JsonElement element : present.getAsJsonArray("devices")) {
                JsonObject device = element.getAsJsonObject();
                String thing = devices.getOrDefault(device.get("deviceid").getAsString(),
                        "no thing for " + device.get("model"));
                things.put(thing, "ONLINE");
                ExpectedDevice.of(present, device)
                        .forEach((channel, expectation) -> expected.put(thing + ":" + channel, expectation));
            }
        }
        assertThat(statuses, is(things));
        return expected;
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new TreeMap<>();
        object.entrySet().forEach(entry -> {
            if (entry.getValue()instanceof JsonPrimitive text) {
                texts.put(entry.getKey(), text.getAsString());
            }
        });
        return texts;
    }
}
