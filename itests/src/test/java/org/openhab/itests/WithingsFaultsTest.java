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
import java.net.URI;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.consent.Browser;
import org.openhab.demo.consent.Browser.Page;
import org.openhab.demo.consent.ConsentWalk;
import org.openhab.demo.setup.Channels;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

/**
 * What goes wrong between openHAB and Withings, as the user of a running host meets it: what needs a browser or a real
 * clock. All the other faults are in the package {@code faults}, in simulated time.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class WithingsFaultsTest {

    private static final String ANNA = "Anna";

    private final LiveHost host;

    WithingsFaultsTest(LiveHost host) {
        this.host = host;
    }

    @Test
    void wrongSecretIsAConfigurationErrorBeforeAnyPersonIsInvolved() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host, "not-the-secret")) {
            scene.awaitDetail(scene.account(), "CONFIGURATION_ERROR");
            assertThat(scene.things().statusDescription(scene.account()), containsStringIgnoringCase("secret"));
            assertThat(calls(scene, "requesttoken"), is(0L));
        }
    }

    @Test
    void consentMayFailAndBeRepeated() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.person("repeated");
            ConsentWalk walk = new ConsentWalk(new Browser());
            Page refused = walk.refuse(walk.toConsent(connectLink(scene, person)), ANNA);
            assertThat(refused.text(), containsStringIgnoringCase("refused"));
            scene.awaitDetail(person, "CONFIGURATION_PENDING");

            Page late = new Browser().open(callback(scene, person, Duration.ofSeconds(31)));
            assertThat(late.text(), containsString("30 seconds"));
            scene.awaitDetail(person, "CONFIGURATION_PENDING");

            walk.link(connectLink(scene, person), ANNA);
            scene.awaitStatus(person, "ONLINE");
        }
    }

    @Test
    void callbackIsGoodForItsOwnStateOnceOnly() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.person("once");
            URI callback = callback(scene, person, Duration.ZERO);
            String forged = callback.toString().replaceAll("state=[^&]+", "state=0123456789abcdef");
            isRefused(new Browser().open(URI.create(forged)));
            assertThat(calls(scene, "requesttoken"), is(0L));
            assertThat(scene.things().status(person), is("OFFLINE"));

            assertThat(new Browser().open(callback).status(), is(200));
            scene.awaitStatus(person, "ONLINE");
            long before = calls(scene, "requesttoken");
            isRefused(new Browser().open(callback));
            assertThat(calls(scene, "requesttoken"), is(before));
            assertThat(scene.things().status(person), is("ONLINE"));
        }
    }

    @Test
    void hangingAnswerIsGivenUpWhileTheHostGoesOn() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host); WithingsScene other = WithingsScene.open(host)) {
            String person = scene.linkedWithoutPast("hanging", ANNA);
            String weight = awaitWeight(person);
            scene.cloud().cloud().control()
                    .fault(Fault.once(FaultKind.SLOW).on("/measure", "getmeas").with(40, null).times(-1));
            scene.offAndOn(person);
            other.linkedWithoutPast("meanwhile", "Ben");
            scene.awaitDetail(person, "COMMUNICATION_ERROR");
            assertThat(weight(person), is(weight));
        }
    }

    private static void isRefused(Page outcome) {
        assertThat(outcome.status(), is(both(greaterThanOrEqualTo(400)).and(lessThan(500))));
    }

    private static long calls(WithingsScene scene, String action) {
        return scene.cloud().cloud().control().requests(null, action, null).size();
    }

    private static URI connectLink(WithingsScene scene, String person) throws IOException {
        WithingsScene.patience().until(person + " offers a link", () -> scene.things().connectLink(person).isPresent());
        return scene.things().connectLink(person).orElseThrow();
    }

    /** Walks to the redirect back to openHAB, then lets the cloud's clock run before it is followed. */
    private static URI callback(WithingsScene scene, String person, Duration pause) throws IOException {
        ConsentWalk walk = new ConsentWalk(new Browser());
        URI callback = walk.redirectAfterAllowing(walk.toConsent(connectLink(scene, person)), ANNA);
        scene.cloud().cloud().control().advance(pause);
        return callback;
    }

    private String weight(String person) throws IOException {
        return host.rest().state(Channels.item(person + ":body#weight"));
    }

    private String awaitWeight(String person) throws IOException {
        WithingsScene.patience().until("the weight of " + person + " is there", () -> !"NULL".equals(weight(person)));
        return weight(person);
    }
}
