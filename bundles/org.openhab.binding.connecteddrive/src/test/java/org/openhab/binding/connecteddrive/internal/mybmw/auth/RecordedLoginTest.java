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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.mybmw.AppHeaders;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.Gate;
import org.openhab.binding.connecteddrive.internal.mybmw.Identity;
import org.openhab.binding.connecteddrive.internal.mybmw.Refusal;
import org.openhab.binding.connecteddrive.internal.mybmw.Region;
import org.openhab.binding.connecteddrive.internal.mybmw.SmallBmw;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.ScriptedTransport;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Logs in with the recorded answers of the real clouds.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RecordedLoginTest {

    private static final Path RECORDINGS = Path.of(System.getProperty("shared.dir", "missing"), "corpus", "bmw",
            "bimmer_connected", "auth");
    private static final Instant NOW = Instant.parse("2025-05-02T10:00:00Z");

    private final ManualScheduler scheduler = new ManualScheduler(NOW);
    private final ScriptedTransport cloud = new ScriptedTransport();
    private final Clock clock = scheduler.clock();
    private final Random random = new Random(5);
    private final Credentials anna = new Credentials("8613800001234", "geheim");

    @BeforeEach
    void recordingsAreThere() {
        assumeTrue(Files.isDirectory(RECORDINGS), "No recorded answers at hand");
    }

    @Test
    void europe() throws IOException {
        cloud.json(recording("oauth_config.json")).json(recording("authorization_response.json")).then(call -> {
            String state = String.valueOf(SmallBmw.field(call, "state"));
            return CompletableFuture.completedFuture(new HttpAnswer(302,
                    Map.of("location", "com.bmw.connected://oauth?code=CODE&state=" + state), new byte[0]));
        }).json(recording("auth_token.json"));
        TokenPair pair = new GcdmLogin(calls(Region.ROW), clock, random).login(anna, "P1_x").join();
        JsonObject token = JsonParser.parseString(recording("auth_token.json")).getAsJsonObject();
        assertThat(pair.accessToken(), is(token.get("access_token").getAsString()));
        assertThat(pair.refreshToken(), is(token.get("refresh_token").getAsString()));
        assertThat(pair.subject(), is(token.get("gcid").getAsString()));
        assertThat(pair.expiresAt(), is(NOW.plusSeconds(token.get("expires_in").getAsLong())));
        assertThat(SmallBmw.field(cloud.calls().get(2), "authorization"), is("some_authorization_code"));
        assertThat(cloud.calls().get(3).uri().toString(), is("https://customer.bmwgroup.com/gcdm/oauth/token"));
    }

    @Test
    void europeWithAWrongPassword() throws IOException {
        cloud.json(recording("oauth_config.json"))
                .answer(HttpAnswer.of(401, HttpCall.JSON, recording("auth_error_wrong_password.json")));
        assertThat(refusal(new GcdmLogin(calls(Region.ROW), clock, random).login(anna, "P1_x")),
                is(Refusal.CREDENTIALS));
    }

    @Test
    void china() throws IOException {
        riddle().json(recording("auth_cn_login_pwd.json"));
        TokenPair pair = new ChinaLogin(calls(Region.CHINA), clock, random).login(anna, "").join();
        JsonObject data = JsonParser.parseString(recording("auth_cn_login_pwd.json")).getAsJsonObject()
                .getAsJsonObject("data");
        assertThat(pair.accessToken(), is(data.get("access_token").getAsString()));
        assertThat(pair.refreshToken(), is(data.get("refresh_token").getAsString()));
        assertThat("as the token says", pair.expiresAt(), is(Instant.ofEpochSecond(1_637_711_216)));
        JsonObject check = JsonParser.parseString(new String(cloud.calls().get(2).body())).getAsJsonObject();
        assertThat("a gap was seen in the real picture", check.get("position").getAsString(),
                matchesPattern("0\\.\\d\\d"));
    }

    @Test
    void chinaWithAWrongPassword() throws IOException {
        riddle().answer(HttpAnswer.of(422, HttpCall.JSON, recording("auth_cn_login_error.json")));
        assertThat(refusal(new ChinaLogin(calls(Region.CHINA), clock, random).login(anna, "")),
                is(Refusal.CREDENTIALS));
    }

    private ScriptedTransport riddle() throws IOException {
        return cloud.json(recording("auth_cn_publickey.json")).json(recording("auth_slider_captcha.json"))
                .json(recording("auth_slider_captcha_check.json"));
    }

    private AuthCalls calls(Region region) {
        Gate gate = new Gate(cloud, scheduler, clock, random, new Deaf());
        return new AuthCalls(gate,
                new AppHeaders(region, Identity.of(new MemoryStorage<>(), random), Locale.ENGLISH, random), Brand.BMW,
                region.apiUrl(), Duration.ofSeconds(30));
    }

    private static String recording(String name) throws IOException {
        return Files.readString(RECORDINGS.resolve(name));
    }

    private static Refusal refusal(CompletableFuture<?> call) {
        return Gate.asMyBmw(assertThrows(CompletionException.class, call::join)).refusal();
    }
}
