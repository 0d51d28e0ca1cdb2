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
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.io.transport.mqtt.SmallBroker;
import org.openhab.demo.host.BuildOutput;

/**
 * openHAB's MQTT transport, which is there only with an add-on that requires it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostTestMqtt {

    private static final String DRIVE = "org.openhab.binding.connecteddrive";
    private static final String TRANSPORT = "org.openhab.core.io.transport.mqtt";
    private static final String CLASS = "{\"type\":\"org.openhab.core.io.transport.mqtt.MqttBrokerConnection\"}";

    @Test
    void withoutTheFeatureThereIsNotEvenTheClass() throws Exception {
        try (LiveHost host = start("mqtt-off", FixtureHost.addOn());
                FixtureScene scene = FixtureScene.withHub(host, "plain")) {
            assertThat(scene.hubResult("knows", CLASS), is("false"));
            assertThat(scene.hubResult("mqtt", "{\"port\":1,\"topic\":\"t\"}"), is("no transport"));
        }
    }

    @Test
    void theFeatureOfOpenhabBringsIt(@TempDir Path directory) throws Exception {
        try (LiveHost host = start("mqtt-on", FixtureKar.write(directory, "openhab-transport-mqtt"));
                FixtureScene scene = FixtureScene.withHub(host, "mqtt");
                SmallBroker broker = new SmallBroker(0)) {
            assertThat(scene.hubResult("knows", CLASS), is("true"));
            CompletableFuture<String> message = CompletableFuture
                    .supplyAsync(() -> listen(scene, "{\"port\":" + broker.port() + ",\"topic\":\"a/+\"}"));
            assertThat(broker.log.poll(20, TimeUnit.SECONDS), startsWith("connect "));
            assertThat(broker.log.poll(20, TimeUnit.SECONDS), is("subscribe a/+"));
            broker.send("a/b", "hello");
            assertThat(message.get(20, TimeUnit.SECONDS), is("hello"));
        }
    }

    @Test
    void theConnectedDriveBundleLivesWithoutIt() throws Exception {
        try (LiveHost host = start("drive-plain", FixtureHost.addOn(), BundleJar.find(DRIVE));
                FixtureScene scene = FixtureScene.withHub(host, "plain")) {
            awaitImport(scene, "org.openhab.core.thing", "true");
            assertThat(scene.hubResult("imports", ofDrive(TRANSPORT)), is("false"));
        }
    }

    @Test
    void theConnectedDriveKarBringsIt() throws Exception {
        Path kar = BuildOutput.find().kar("openhab-binding-connecteddrive");
        try (LiveHost host = start("drive-kar", FixtureHost.addOn(), kar);
                FixtureScene scene = FixtureScene.withHub(host, "kar")) {
            awaitImport(scene, TRANSPORT, "true");
            assertThat(scene.hubResult("imports", ofDrive("com.hivemq.client.mqtt.mqtt5.exceptions")), is("true"));
        }
    }

    private static void awaitImport(FixtureScene scene, String name, String expected) throws Exception {
        FixtureHost.patience().until("the bundle is active", () -> {
            Answer answer = scene.post("/actions/" + scene.hub() + "/hub.imports", ofDrive(name));
            return answer.status() == 200 && answer.body().contains(expected);
        });
    }

    private static String ofDrive(String name) {
        return "{\"bundle\":\"" + DRIVE + "\",\"package\":\"" + name + "\"}";
    }

    private static String listen(FixtureScene scene, String inputs) {
        try {
            return scene.hubResult("mqtt", inputs);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static LiveHost start(String name, Path... addOns) throws Exception {
        LiveHost host = LiveHost.start(name, "INFO", List.of(addOns));
        try {
            FixtureHost.patience().until("the fixture add-on is installed",
                    () -> host.rest().knowsThingType("fixture:device"));
            return host;
        } catch (Exception e) {
            host.close();
            throw e;
        }
    }
}
