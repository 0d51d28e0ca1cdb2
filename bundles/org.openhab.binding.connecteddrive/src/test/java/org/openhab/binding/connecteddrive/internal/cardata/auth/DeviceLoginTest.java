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
package org.openhab.binding.connecteddrive.internal.cardata.auth;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin.State;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.TransportException;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.ScriptedTransport;

/**
 * Tests of {@link DeviceLogin} with {@link TokenClient} (bmw-cardata.md 2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DeviceLoginTest {

    private static final String CODE = "{\"device_code\":\"secret\",\"user_code\":\"aB3dE5fG\",\"interval\":5,\"expires_in\":300,\"verification_uri\":\"https://example.org/link\"}";
    private static final String TOKENS = "{\"access_token\":\"a\",\"expires_in\":3599,\"refresh_token\":\"r\",\"scope\":\"openid cardata:api:read\",\"id_token\":\"h.p.s\",\"gcid\":\"g\"}";
    private static final Instant START = Instant.parse("2026-05-02T10:00:00Z");

    private final ManualScheduler time = new ManualScheduler(START);
    private final ScriptedTransport cloud = new ScriptedTransport();
    private final List<State> states = new ArrayList<>();
    private @Nullable TokenPair linked;
    private final TokenClient client = new TokenClient(cloud, "https://example.org", "id", time.clock(),
            Duration.ofSeconds(30));
    private final DeviceLogin login = new DeviceLogin(client, time.clock(), new Random(1), time,
            new DeviceLogin.Listener() {
                @Override
                public void changed(DeviceLogin.Status status) {
                    states.add(status.state());
                }

                @Override
                public CompletableFuture<Void> linked(TokenPair pair) {
                    linked = pair;
                    return CompletableFuture.completedFuture(null);
                }
            });

    @Test
    void confirmedCodeBecomesTokensAndSlowDownLastsForGood() {
        cloud.json(CODE);
        refuse(403, "authorization_pending");
        refuse(400, "slow_down");
        refuse(403, "authorization_pending");
        cloud.json(TOKENS);
        login.begin();
        login.begin();
        assertThat("a code that waits is enough", cloud.calls(), hasSize(1));
        String asked = new String(cloud.calls().get(0).body(), StandardCharsets.UTF_8);
        assertThat(asked,
                containsString("scope=authenticate_user+openid+cardata%3Astreaming%3Aread+cardata%3Aapi%3Aread"));
        assertThat(asked, containsString("code_challenge_method=S256"));
        assertThat(Objects.requireNonNull(login.status().code()).link(),
                is("https://example.org/link?user_code=aB3dE5fG"));
        time.advance(Duration.ofSeconds(10));
        assertThat(cloud.calls(), hasSize(3));
        time.advance(Duration.ofSeconds(9));
        assertThat("five seconds more after slow_down", cloud.calls(), hasSize(3));
        time.advance(Duration.ofSeconds(1));
        assertThat(cloud.calls(), hasSize(4));
        time.advance(Duration.ofSeconds(10));
        assertThat(states, contains(State.WAITING, State.DONE));
        assertThat(linked, is(new TokenPair("a", "r", START.plusSeconds(30 + 3599),
                java.util.Set.of("openid", "cardata:api:read"), "g", "h.p.s")));
    }

    @Test
    void expiredCodeIsFollowedByAnotherOnRequest() {
        cloud.json(CODE);
        for (int i = 0; i < 59; i++) {
            refuse(403, "authorization_pending");
        }
        login.begin();
        time.advance(Duration.ofSeconds(301));
        assertThat(states, contains(State.WAITING, State.EXPIRED));
        cloud.json(CODE);
        login.begin();
        assertThat(login.status().state(), is(State.WAITING));
    }

    @ParameterizedTest
    @CsvSource({ "403,access_denied,DENIED", "401,invalid_client,INVALID_CLIENT", "400,invalid_grant,INVALID_GRANT",
            "400,invalid_request,INVALID_REQUEST" })
    void refusalsEndTheLoginAndSayWhy(int status, String error, AuthException.Kind kind) {
        cloud.json(CODE);
        refuse(status, error);
        login.begin();
        time.advance(Duration.ofSeconds(5));
        assertThat(Objects.requireNonNull(login.status().failure()).kind(), is(kind));
        assertThat(time.pending(), is(0));
    }

    @Test
    void deadCodeOfTheServerFaultEndsButTroubleOfTheNetworkDoesNot() {
        cloud.json(CODE).fail(new TransportException(TransportException.Kind.TIMEOUT, "slow", null))
                .answer(HttpAnswer.of(502, "text/html", "<html>"))
                .answer(HttpAnswer.of(500, "application/json", "{\"fault\":{\"faultstring\":\"x\"}}"));
        login.begin();
        time.advance(Duration.ofSeconds(10));
        assertThat(login.status().state(), is(State.WAITING));
        time.advance(Duration.ofSeconds(5));
        assertThat(Objects.requireNonNull(login.status().failure()).kind(), is(AuthException.Kind.CODE_DEAD));
    }

    private void refuse(int status, String error) {
        cloud.answer(HttpAnswer.of(status, "application/json", "{\"error\":\"" + error + "\"}"));
    }
}
