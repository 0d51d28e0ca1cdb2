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

/**
 * Where openHAB gives public addresses, push needs no setting at all.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PushWebhooksTest {

    @Test
    void addressOfOpenhabIsSubscribedAndLeadsToTheBinding() throws Exception {
        try (LiveHost host = LiveHost.start("push-webhooks", "INFO", List.of(),
                port -> List.of("-Ddevhost.webhooks=http://127.0.0.1:" + port));
                WithingsScene scene = WithingsScene.open(host)) {
            Control control = scene.cloud().cloud().control();
            control.option("callbackBase", "host");
            String person = scene.linkedWithoutPast("webhook", "Ben");
            scene.awaitPush(person);
            assertThat(PushCalls.address(scene, "Ben"),
                    matchesPattern("\\Q" + host.process().uri() + "/hooks/\\E[-0-9a-f]{36}/push/[\\w-]{32}"));
            weighIn(scene, person, "91.12");
        }
    }

    private static void weighIn(WithingsScene scene, String person, String kilograms) throws IOException {
        scene.cloud().cloud().control().call("POST", "scenario/weigh-in", PushCalls.weighIn("Ben", kilograms));
        new Patience(Duration.ofSeconds(20)).until("the weight is there",
                () -> scene.state(person, "body#weight").startsWith(kilograms));
    }
}
