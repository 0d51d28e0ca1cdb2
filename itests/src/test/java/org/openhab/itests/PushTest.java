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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.setup.Patience;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The cloud calls a running host. The next poll is an hour away, so that only a push can have brought what is shown.
 * News of every kind and the life of subscriptions are in the package {@code lockstep}, in simulated time.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PushTest {

    private static final String CARLA = "Carla";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final LiveHost host;
    private final WithingsScene scene;
    private final Control control;
    private final String person;
    private final String mat;

    PushTest(LiveHost host) throws IOException {
        this.host = host;
        scene = WithingsScene.withPush(host);
        control = scene.cloud().cloud().control();
        person = scene.linkedWithoutPast("push", CARLA);
        scene.expose(person, "sleep");
        mat = scene.sleepMonitor(person, matOfCarla());
    }

    @BeforeAll
    void awaitPush() throws IOException {
        scene.awaitPush(person);
    }

    @AfterAll
    void close() throws IOException {
        scene.close();
    }

    @Test
    void allGrantedCategoriesAreSubscribedWithOneSecret() throws Exception {
        Set<String> urls = new TreeSet<>();
        Set<Integer> categories = new TreeSet<>();
        for (JsonObject subscription : PushCalls.subscriptions(scene, CARLA)) {
            categories.add(subscription.get("appli").getAsInt());
            urls.add(subscription.get("callbackUrl").getAsString());
        }
        assertThat(categories, contains(1, 2, 4, 16, 44, 46, 50, 51, 52, 54, 55, 58, 62, 63));
        assertThat(urls, contains(matchesPattern("\\Q" + host.process().uri() + "/withings/push/\\E[\\w-]{32}")));
        assertThat(scene.state(person, "status#push-info"), is("Withings announces new values by itself."));
    }

    @Test
    void weighInIsThereAtOnce() throws Exception {
        weighIn("71.23");
    }

    @Test
    void gettingIntoBedAndOutOfItShowsAtPersonAndMat() throws Exception {
        try (EventStream events = EventStream.open(host.process().uri(), "openhab/channels/*/triggered")) {
            for (String scenario : List.of("bed-in", "bed-out")) {
                JsonObject body = new JsonObject();
                body.addProperty("person", CARLA);
                control.call("POST", "scenario/" + scenario, body);
                String expected = "bed-in".equals(scenario) ? "ON" : "OFF";
                new Patience(SOON).until("the bed is " + expected,
                        () -> expected.equals(scene.state(person, "sleep#in-bed"))
                                && expected.equals(scene.state(mat, "in-bed")));
                String channel = "bed-in".equals(scenario) ? "into-bed" : "out-of-bed";
                new Patience(SOON).until("rules know", () -> events.events().stream()
                        .filter(each -> each.object().get("channel").getAsString().endsWith(channel)).count() == 2);
                // Two events of one second have no order.
                PushCalls.nextSecond();
            }
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void restartKeepsTheSubscriptionsAndRemovalEndsThem() throws Exception {
        String address = PushCalls.address(scene, CARLA);
        control.clearRequests();
        host.restart();
        scene.awaitStatus(person, "ONLINE");
        new Patience(Duration.ofSeconds(30)).until("the subscriptions are looked at",
                () -> !control.requests("/notify", "list", null).isEmpty());
        assertThat(control.requests("/notify", "revoke", null), is(empty()));
        assertThat(control.requests("/notify", "subscribe", null), is(empty()));
        assertThat(PushCalls.address(scene, CARLA), is(address));
        weighIn("72.34");

        // Without the consent the cloud would end all subscriptions by itself.
        control.fault(Fault.once(FaultKind.HTTP).on("/v2/oauth2", "revoke").times(-1));
        scene.removeDevice(mat);
        scene.removePerson(person);
        assertThat(PushCalls.subscriptions(scene, CARLA), is(empty()));
    }

    private void weighIn(String kilograms) throws IOException {
        control.call("POST", "scenario/weigh-in", PushCalls.weighIn(CARLA, kilograms));
        new Patience(SOON).until("the weight is there", () -> scene.state(person, "body#weight").startsWith(kilograms));
    }

    private String matOfCarla() throws IOException {
        for (JsonElement element : scene.cloud().present(CARLA).getAsJsonArray("devices")) {
            JsonObject device = element.getAsJsonObject();
            if ("Sleep Monitor".equals(device.get("type").getAsString())) {
                return device.get("deviceid").getAsString();
            }
        }
        throw new IOException(CARLA + " has no mat");
    }
}
