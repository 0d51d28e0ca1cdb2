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
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.demo.consent.Browser;
import org.openhab.demo.consent.Browser.Page;
import org.openhab.demo.consent.ConsentWalk;
import org.openhab.demo.setup.Channels;
import org.openhab.simulator.withings.control.Logged;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

import com.google.gson.JsonObject;

/**
 * What goes wrong between openHAB and Withings, as the user of a running host meets it.
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
    void refusedConsentIsExplainedAndMayBeRepeated() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.person("refused");
            ConsentWalk walk = new ConsentWalk(new Browser());
            Page outcome = walk.refuse(walk.toConsent(connectLink(scene, person)), ANNA);
            assertThat(outcome.text(), containsStringIgnoringCase("refused"));
            scene.awaitDetail(person, "CONFIGURATION_PENDING");

            walk.link(connectLink(scene, person), ANNA);
            scene.awaitStatus(person, "ONLINE");
        }
    }

    @Test
    void codeOlderThanThirtySecondsIsExplainedAndMayBeRepeated() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.person("slow");
            Page outcome = new Browser().open(callback(scene, person, Duration.ofSeconds(31)));
            assertThat(outcome.text(), containsString("30 seconds"));
            scene.awaitDetail(person, "CONFIGURATION_PENDING");

            new ConsentWalk(new Browser()).link(connectLink(scene, person), ANNA);
            scene.awaitStatus(person, "ONLINE");
        }
    }

    @Test
    void callbackWithAForeignStateLinksNobody() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.person("foreign");
            URI callback = callback(scene, person, Duration.ZERO);
            String forged = callback.toString().replaceAll("state=[^&]+", "state=0123456789abcdef");
            Page outcome = new Browser().open(URI.create(forged));
            assertThat(outcome.status(), is(both(greaterThanOrEqualTo(400)).and(lessThan(500))));
            assertThat(calls(scene, "requesttoken"), is(0L));
            assertThat(scene.things().status(person), is("OFFLINE"));
        }
    }

    @Test
    void callbackIsGoodForOneUseOnly() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.person("reused");
            URI callback = callback(scene, person, Duration.ZERO);
            assertThat(new Browser().open(callback).status(), is(200));
            scene.awaitStatus(person, "ONLINE");
            long before = calls(scene, "requesttoken");

            Page second = new Browser().open(callback);
            assertThat(second.status(), is(both(greaterThanOrEqualTo(400)).and(lessThan(500))));
            assertThat(calls(scene, "requesttoken"), is(before));
            assertThat(scene.things().status(person), is("ONLINE"));
        }
    }

    @Test
    void expiredAccessTokenIsRenewedWithoutTheUser() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("expired", ANNA);
            long before = calls(scene, "requesttoken");
            control(scene, "tokens/expire", Map.of("userId", userId(scene)));
            scene.offAndOn(person);
            WithingsScene.patience().until("the token is renewed", () -> calls(scene, "requesttoken") > before);
            scene.awaitStatus(person, "ONLINE");
        }
    }

    @Test
    void deadRefreshTokenAsksForConsentAgainWithoutLosingValues() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("dead", ANNA);
            String weight = awaitWeight(person);
            control(scene, "tokens/kill", Map.of("userId", userId(scene)));
            scene.offAndOn(person);
            scene.awaitDetail(person, "CONFIGURATION_PENDING");
            assertThat(weight(person), is(weight));

            scene.things().link(person, ANNA, WithingsScene.patience());
            scene.awaitStatus(person, "ONLINE");
        }
    }

    @Test
    void rateLimitPausesAllCallsAsLongAsTheCloudSays() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("limited", ANNA);
            awaitWeight(person);
            fault(scene, FaultKind.TOO_MANY, fault -> fault.with(5, null));
            scene.offAndOn(person);
            WithingsScene.patience().until("the limit was met", () -> faults(scene) == 1);
            Logged limited = scene.cloud().cloud().control().requests("/measure", "getmeas", null).stream()
                    .filter(call -> call.fault() != null).findFirst().orElseThrow();
            WithingsScene.patience().until("a call follows", () -> next(scene, limited) != null);

            Logged next = next(scene, limited);
            assertThat(next, is(notNullValue()));
            assertThat(Duration.between(limited.time(), next == null ? limited.time() : next.time()),
                    is(greaterThanOrEqualTo(Duration.ofMillis(4900))));
            scene.awaitStatus(person, "ONLINE");
        }
    }

    @ParameterizedTest
    @EnumSource(value = FaultKind.class, names = { "HTML", "TRUNCATED", "HTTP", "EMPTY", "RESET", "TIMEOUT" })
    void brokenAnswersKeepValuesAndTokens(FaultKind kind) throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked(kind.name().toLowerCase(), ANNA);
            String weight = awaitWeight(person);
            fault(scene, kind, fault -> fault.times(-1));
            scene.offAndOn(person);
            scene.awaitDetail(person, "COMMUNICATION_ERROR");
            assertThat(weight(person), is(weight));

            scene.cloud().cloud().control().clearFaults();
            scene.offAndOn(person);
            scene.awaitStatus(person, "ONLINE");
            assertThat(weight(person), is(weight));
        }
    }

    @Test
    void hangingAnswerIsGivenUpWhileTheHostGoesOn() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host); WithingsScene other = WithingsScene.open(host)) {
            String person = scene.linked("hanging", ANNA);
            String weight = awaitWeight(person);
            fault(scene, FaultKind.SLOW, fault -> fault.with(40, null).times(-1));
            scene.offAndOn(person);
            other.linked("meanwhile", "Ben");
            scene.awaitDetail(person, "COMMUNICATION_ERROR");
            assertThat(weight(person), is(weight));
        }
    }

    private static void fault(WithingsScene scene, FaultKind kind, UnaryOperator<Fault> more) {
        scene.cloud().cloud().control().fault(more.apply(Fault.once(kind).on("/measure", "getmeas")));
    }

    private static long faults(WithingsScene scene) {
        return scene.cloud().cloud().control().requests("/measure", "getmeas", null).stream()
                .filter(call -> call.fault() != null).count();
    }

    private static @Nullable Logged next(WithingsScene scene, Logged after) {
        return scene.cloud().cloud().control().requests(null, null, null).stream()
                .filter(call -> call.number() > after.number() && call.path().startsWith("/measure")).findFirst()
                .orElse(null);
    }

    private static long calls(WithingsScene scene, String action) {
        return scene.cloud().cloud().control().requests(null, action, null).size();
    }

    private static long userId(WithingsScene scene) throws IOException {
        return scene.cloud().userId(ANNA);
    }

    private static void control(WithingsScene scene, String path, Map<String, Number> body) {
        JsonObject json = new JsonObject();
        body.forEach(json::addProperty);
        scene.cloud().cloud().control().call("POST", path, json);
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
