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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.demo.host.BuildOutput;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * {@code ./demo --once --json} as scripts use it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DemoTest {

    @Test
    void holdsTwoPersonsOnlineWithTheirValues(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("demo.json");
        Path progress = directory.resolve("progress.txt");
        Process demo = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dreactor.root=" + BuildOutput.find().root(), "-cp", System.getProperty("java.class.path"),
                "org.openhab.demo.Demo", "--once", "--json", "--port", Integer.toString(LiveHost.freePort()))
                        .redirectOutput(json.toFile()).redirectError(progress.toFile()).start();
        assertThat("ends within its time", demo.waitFor(190, TimeUnit.SECONDS), is(true));
        assertThat(Files.readString(progress), demo.exitValue(), is(0));

        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        Map<String, String> things = new HashMap<>();
        for (JsonElement thing : report.getAsJsonArray("things")) {
            things.put(thing.getAsJsonObject().get("UID").getAsString(),
                    thing.getAsJsonObject().get("status").getAsString());
        }
        assertThat(things, is(Map.of("withings:account:demo", "ONLINE", "withings:person:demo:anna", "ONLINE",
                "withings:person:demo:ben", "ONLINE")));
        JsonObject channels = report.getAsJsonObject("channels");
        for (String person : new String[] { "anna", "ben" }) {
            for (String channel : new String[] { "weight", "fat-ratio", "height" }) {
                assertThat(channels.keySet(), hasItem("withings:person:demo:" + person + ":body#" + channel));
            }
        }
        assertThat(new File(BuildOutput.find().root().toFile(), ".demo/userdata").isDirectory(), is(true));
    }
}
