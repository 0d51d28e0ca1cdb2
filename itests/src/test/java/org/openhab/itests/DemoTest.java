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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.expect.ExpectedCarData;
import org.openhab.demo.expect.ExpectedCarDataCar;
import org.openhab.demo.expect.ExpectedDevice;
import org.openhab.demo.expect.ExpectedMyBmwCar;
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
 * What a channel has to show comes from {@link ExpectedPerson} and {@link ExpectedDevice}, of cars from
 * {@link ExpectedMyBmwCar} and {@link ExpectedCarDataCar}; they know the protocols and nothing of the bindings.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DemoTest {

    private static final List<String> PERSONS = List.of("anna", "ben", "carla", "dan");
    private static final String CAR = "connecteddrive:vehicle:";
    /** What makes expectations of a car's own record, by the id of its bridge. */
    private static final Map<String, Function<JsonObject, Map<String, Expectation>>> CARS = Map.of("mybmw",
            ExpectedMyBmwCar::of, "cardata", ExpectedCarDataCar::of);
    /** Other names that a channel of the table may have. */
    private static final Set<String> OPTIONAL = Set.of("heart#ecg-measured-at", "heart#blood-pressure-measured-at",
            "heart#oxygen-saturation-measured-at", "sleep#in-bed");

    @Test
    void everyChannelOfPersonsDevicesAndCarsShowsWhatTheCloudsHold(@TempDir Path directory) throws Exception {
        long begin = System.nanoTime();
        JsonObject report = run(directory);
        System.out.println("demo: " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
        Map<String, String> states = texts(report.getAsJsonObject("channels"));
        Map<String, Expectation> expected = expectations(report);

        List<String> wrong = new ArrayList<>();
        expected.forEach((channel, expectation) -> {
            if (!expectation.isMetBy(states.get(channel))) {
                wrong.add(channel + " shows " + states.get(channel) + " instead of " + expectation);
            }
        });
        assertThat(wrong, is(empty()));
        Set<String> unknown = new TreeSet<>(states.keySet());
        unknown.removeAll(expected.keySet());
        assertThat("each state is one that the table knows", unknown, is(empty()));

        Map<String, Long> demanded = expected.entrySet().stream().filter(entry -> !entry.getValue().isMetBy(null))
                .collect(Collectors.groupingBy(entry -> thing(entry.getKey()), TreeMap::new, Collectors.counting()));
        System.out.println("demo: channels with data by thing: " + demanded);
        assertThat("Withings holds a lot", sum(demanded, "withings:"), is(greaterThan(200L)));
        List<Long> ofCars = demanded.entrySet().stream().filter(entry -> entry.getKey().startsWith(CAR))
                .map(Map.Entry::getValue).toList();
        assertThat("three cars of My BMW, two of CarData", ofCars, hasSize(5));
        assertThat("each of which tells a lot", ofCars, everyItem(is(greaterThan(80L))));
        assertThat(new File(BuildOutput.find().root().toFile(), ".demo/userdata").isDirectory(), is(true));
    }

    private static String thing(String channel) {
        return channel.substring(0, channel.lastIndexOf(':'));
    }

    private static long sum(Map<String, Long> numbers, String prefix) {
        return numbers.entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue).sum();
    }

    /** The report of the demo, with all its things ONLINE. */
    private static JsonObject run(Path directory) throws IOException, InterruptedException {
        Path json = directory.resolve("demo.json");
        Path progress = directory.resolve("progress.txt");
        Path root = BuildOutput.find().root();
        Path built = root.resolve("platform/demo/target");
        // As the script starts it: the broker of the simulated stream does not bear other libraries beside its own.
        Process demo = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dreactor.root=" + root, "-cp", built.resolve("classes") + File.pathSeparator + built.resolve("lib/*"),
                "org.openhab.demo.Demo", "--once", "--json", "--port", Integer.toString(LiveHost.freePort()))
                        .redirectOutput(json.toFile()).redirectError(progress.toFile()).start();
        try {
            boolean ended = demo.waitFor(330, TimeUnit.SECONDS);
            assertThat(Files.readString(progress), ended && demo.exitValue() == 0, is(true));
        } finally {
            demo.destroy(); // which ends its host too
        }
        return JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    }

    private static Map<String, Expectation> expectations(JsonObject report) {
        Map<String, String> statuses = new HashMap<>();
        for (JsonElement thing : report.getAsJsonArray("things")) {
            statuses.put(thing.getAsJsonObject().get("UID").getAsString(),
                    thing.getAsJsonObject().get("status").getAsString());
        }
        Map<String, String> devices = texts(report.getAsJsonObject("devices"));
        Map<String, String> things = new HashMap<>(Map.of("withings:account:demo", "ONLINE",
                "connecteddrive:account:mybmw", "ONLINE", "connecteddrive:cardata:cardata", "ONLINE"));
        Map<String, Expectation> expected = new TreeMap<>();
        ExpectedCarData.account().forEach(
                (channel, expectation) -> expected.put("connecteddrive:cardata:cardata:" + channel, expectation));
        devices.values().stream().filter(uid -> uid.startsWith(CAR)).forEach(uid -> {
            things.put(uid, "ONLINE");
            JsonObject present = report.getAsJsonObject("cloud").getAsJsonObject(uid);
            Objects.requireNonNull(CARS.get(uid.split(":")[2]), uid).apply(present)
                    .forEach((channel, expectation) -> expected.put(uid + ":" + channel, expectation));
        });
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
