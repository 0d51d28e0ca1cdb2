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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.demo.setup.Channels;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.control.Logged;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

import com.google.gson.JsonObject;

/**
 * Tokens over restarts: {@code kill -9} of the host around a refresh costs no consent, and a removed person leaves
 * none.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class KillTest {

    private static LiveHost host;

    @BeforeAll
    static void start() throws Exception {
        host = LiveHost.start("killed");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /**
     * Without a data call the host dies when the cloud has handed out the new pair; with one, when the cloud has seen
     * the
     * new access token, which ends the old refresh token (withings.md 2.4).
     */
    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void killedAfterARefreshThePersonNeedsNoNewConsent(boolean dataCall) throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linked("killed-" + dataCall, "Anna");
            Control control = scene.cloud().cloud().control();
            JsonObject who = new JsonObject();
            who.addProperty("userId", scene.cloud().userId("Anna"));
            long mark = control.requests(null, null, null).size();
            scene.offAndOn(person, () -> {
                control.call("POST", "tokens/expire", who);
                // The first data call meets the expired token; those with the new one get no answer.
                control.fault(
                        Fault.once(FaultKind.RESET).on("/measure", "getmeas").after(1).times(-1).processed(dataCall));
            });
            WithingsScene.patience().until("the pair is renewed", () -> renewed(control, mark));
            if (dataCall) {
                WithingsScene.patience().until("the new token was used", () -> control
                        .requests("/measure", "getmeas", null).stream().anyMatch(call -> call.fault() != null));
            }
            host.kill();
            control.clearFaults();
            host.startAgain();

            scene.awaitStatus(person, "ONLINE");
            assertThat(scene.things().connectLink(person).isPresent(), is(false));
            assertThat(host.rest().state(Channels.item(person + ":body#weight")), is(not("NULL")));
        }
    }

    /** openHAB's store of tokens forgets at each start which entries it has. */
    @Test
    void theTokensOfARemovedPersonAreGoneAfterARestartToo() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linkedWithoutPast("gone", "Anna");
            host.restart();
            scene.awaitStatus(person, "ONLINE");
            scene.removePerson(person);
            assertThat(scene.person("gone"), is(person));
            scene.awaitDetail(person, "CONFIGURATION_PENDING");
            assertThat("nothing has been tried with old tokens", scene.things().statusDescription(person),
                    startsWith("Not linked with Withings yet."));
        }
    }

    private static boolean renewed(Control control, long mark) {
        List<Logged> tokens = control.requests("/v2/oauth2", "requesttoken", null);
        return tokens.stream().anyMatch(call -> call.number() > mark && call.status() == 0
                && "refresh_token".equals(call.params().get("grant_type")));
    }
}
