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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.demo.setup.Patience;
import org.openhab.simulator.withings.control.Control;

import com.google.gson.JsonObject;

/**
 * Where openHAB gives public addresses, push needs no setting at all.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PushWebhooksTest {

    private static final int ALL = 14;

    @Test
    void addressOfOpenhabIsSubscribedAndItsSuccessorAsWell() throws Exception {
        try (LiveHost host = LiveHost.start("push-webhooks", "INFO", List.of(),
                port -> List.of("-Ddevhost.webhooks=http://127.0.0.1:" + port, "-Ddevhost.webhooks.expiry=PT45S"));
                WithingsScene scene = WithingsScene.open(host)) {
            Control control = scene.cloud().cloud().control();
            control.option("callbackBase", "host");
            String person = scene.linkedWithoutPast("webhook", "Ben");
            scene.awaitPush(person);
            String first = PushCalls.address(scene, "Ben");
            assertThat(first, matchesPattern("\\Q" + host.process().uri() + "/hooks/\\E[-0-9a-f]{36}/push/[\\w-]{32}"));
            weighIn(scene, person, "91.12");
            new Patience(Duration.ofSeconds(150)).until("the address has expired, and another one is subscribed",
                    () -> isSubscribedElsewhere(scene, first));
            weighIn(scene, person, "92.23");
        }
    }

    private static boolean isSubscribedElsewhere(WithingsScene scene, String first) throws IOException {
        List<String> addresses = PushCalls.subscriptions(scene, "Ben").stream()
                .map(each -> each.get("callbackUrl").getAsString()).toList();
        if (addresses.size() != ALL || addresses.contains(first)) {
            throw new IOException(addresses.size() + " subscriptions: " + addresses);
        }
        return true;
    }

    private static void weighIn(WithingsScene scene, String person, String kilograms) throws IOException {
        JsonObject values = new JsonObject();
        values.addProperty("weight", kilograms);
        JsonObject body = new JsonObject();
        body.addProperty("person", "Ben");
        body.add("values", values);
        scene.cloud().cloud().control().call("POST", "scenario/weigh-in", body);
        new Patience(Duration.ofSeconds(20)).until("the weight is there",
                () -> scene.state(person, "body#weight").startsWith(kilograms));
    }
}
