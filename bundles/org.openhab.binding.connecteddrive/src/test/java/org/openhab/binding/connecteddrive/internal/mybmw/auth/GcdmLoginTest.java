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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.ScriptedTransport;

/**
 * Tests the login of Europe and America step by step (bmw-mybmw.md 2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class GcdmLoginTest {

    private static final Credentials ANNA = new Credentials(SmallBmw.USER, SmallBmw.PASSWORD);

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2025-05-02T10:00:00Z"));
    private final SmallBmw cloud = new SmallBmw();
    private final GcdmLogin login = login(cloud, Region.ROW);

    @BeforeEach
    void solveTwoCaptchas() {
        cloud.captchas.addAll(Set.of("P1_one", "P1_two"));
    }

    @Test
    void passwordBringsTokens() {
        TokenPair pair = login.login(ANNA, "P1_one").join();
        assertThat(pair.accessToken(), is("access-1"));
        assertThat(pair.refreshToken(), is("refresh-1"));
        assertThat(pair.subject(), is(SmallBmw.GCID));
        assertThat(pair.expiresAt(), is(scheduler.now().plusSeconds(3599)));
        assertThat(login.needsCaptcha(), is(true));
    }

    @Test
    void stepsHoldWhatTheCloudWants() {
        login.login(ANNA, "P1_one").join();
        assertThat(cloud.calls("oauth/config").get(0).headers().get("ocp-apim-subscription-key"),
                is("4f1c85a3-758f-a37d-bbb6-f8704494acfa"));
        List<HttpCall> steps = cloud.calls("authenticate");
        assertThat(SmallBmw.form(steps.get(0)).keySet(),
                is(Set.of("client_id", "response_type", "scope", "redirect_uri", "state", "nonce", "code_challenge",
                        "code_challenge_method", "grant_type", "username", "password")));
        assertThat(SmallBmw.field(steps.get(0), "scope"), is("openid vehicle_data"));
        assertThat(SmallBmw.field(steps.get(0), "state"), matchesPattern("[A-Za-z0-9._~-]{22}"));
        assertThat(SmallBmw.form(steps.get(1)).keySet(), is(Set.of("client_id", "response_type", "scope",
                "redirect_uri", "state", "nonce", "code_challenge", "code_challenge_method", "authorization")));
        assertThat(steps.get(1).uri().getQuery(), containsString("client-version=android(AP2A."));
        assertThat(steps.get(1).headers(), not(hasKey("hcaptchatoken")));
        assertThat(SmallBmw.field(cloud.calls("token").get(0), "code_verifier"), matchesPattern("[A-Za-z0-9._~-]{86}"));
        for (HttpCall call : cloud.calls("")) {
            assertThat(call.toString(), call.headers(),
                    allOf(hasKey("x-user-agent"), hasKey("x-correlation-id"), hasEntry("x-identity-provider", "gcdm")));
        }
    }

    @Test
    void captchaWorksOnce() {
        login.login(ANNA, "P1_one").join();
        assertThat(refusal(login.login(ANNA, "P1_one")), is(Refusal.CREDENTIALS));
        assertThat(login.login(ANNA, "P1_two").join().accessToken(), is("access-2"));
        assertThat("settings are asked for once", cloud.calls("oauth/config"), hasSize(1));
    }

    @Test
    void americaHasItsOwnKey() {
        login(cloud, Region.NORTH_AMERICA).login(ANNA, "P1_one").join();
        HttpCall call = cloud.calls("oauth/config").get(0);
        assertThat(call.headers().get("ocp-apim-subscription-key"), is("31e102f5-6f7e-7ef3-9044-ddce63891362"));
        assertThat(call.headers().get("x-user-agent"), endsWith(";na"));
    }

    @ParameterizedTest
    @CsvSource({ "authenticate,400,CREDENTIALS", "authenticate,401,CREDENTIALS", "authenticate,429,ATTEMPTS",
            "authenticate,500,SERVER", "oauth/config,404,GONE", "oauth/token,400,CREDENTIALS",
            "oauth/token,503,SERVER" })
    void refusalsHaveTheirMeaning(String step, int status, Refusal refusal) {
        cloud.fault(step, status, "{\"error\":\"x\"}");
        assertThat(refusal(login.login(ANNA, "P1_one")), is(refusal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "oauth/config|{}", "oauth/config|[]", "oauth/config|<html>",
            "oauth/config|{\"clientId\":\"1\",\"clientSecret\":\"2\",\"returnUrl\":\"x\",\"tokenEndpoint\":\"ftp://x/token\"}",
            "authenticate|{\"redirect_to\":\"nothing\"}", "authenticate|{}", "oauth/token|{\"access_token\":\"x\"}",
            "oauth/token|{" })
    void unreadableAnswersAreNoLogin(String step, String body) {
        cloud.fault(step, 200, body);
        assertThat(refusal(login.login(ANNA, "P1_one")), is(Refusal.UNREADABLE));
    }

    @Test
    void redirectOfAnotherLoginIsNotTaken() {
        HttpTransport forged = call -> cloud.send(call).thenApply(
                answer -> answer.status() == 302
                        ? new HttpAnswer(302, Map.of("Location", "com.bmw.connected://oauth?code=XYZ&state=forged"),
                                new byte[0])
                        : answer);
        assertThat(refusal(login(forged, Region.ROW).login(ANNA, "P1_one")), is(Refusal.UNREADABLE));
        assertThat(cloud.calls("token"), is(empty()));
    }

    @Test
    void refreshRotates() {
        TokenPair first = login.login(ANNA, "P1_one").join();
        TokenPair second = login.refresh(first).join();
        assertThat(second.refreshToken(), is("refresh-2"));
        HttpCall call = cloud.calls("token").get(1);
        assertThat(SmallBmw.form(call),
                is(Map.of("grant_type", List.of("refresh_token"), "refresh_token", List.of("refresh-1"), "redirect_uri",
                        List.of("com.bmw.connected://oauth"), "scope", List.of("openid vehicle_data"))));
        assertThat("the old one is dead", refusal(login.refresh(first)), is(Refusal.LOGIN_NEEDED));
    }

    @Test
    void whatTheCloudDoesNotRepeatStays() {
        TokenPair first = login.login(ANNA, "P1_one").join();
        cloud.fault("oauth/token", 200, "{\"access_token\":\"new\",\"expires_in\":\"28799\"}");
        TokenPair second = login.refresh(first).join();
        assertThat(second.refreshToken(), is(first.refreshToken()));
        assertThat(second.subject(), is(SmallBmw.GCID));
        assertThat(second.expiresAt(), is(scheduler.now().plusSeconds(28799)));
    }

    @Test
    void troubleWithARefreshIsNoReasonToLogInAnew() {
        TokenPair pair = login.login(ANNA, "P1_one").join();
        cloud.fault("oauth/token", 502, "<html>");
        assertThat(refusal(login.refresh(pair)), is(Refusal.SERVER));
        cloud.fault("oauth/token", 489, "Blocked");
        assertThat(refusal(login.refresh(pair)), is(Refusal.BLOCKED));
    }

    @Test
    void silenceIsNoRefusal() {
        ScriptedTransport silent = new ScriptedTransport();
        CompletableFuture<HttpAnswer> held = silent.hold();
        CompletableFuture<TokenPair> attempt = login(silent, Region.ROW).login(ANNA, "P1_one");
        held.completeExceptionally(new IllegalStateException("broken " + SmallBmw.PASSWORD));
        CompletionException failure = assertThrows(CompletionException.class, attempt::join);
        assertThat(refusal(attempt), is(Refusal.NETWORK));
        assertThat("no secret of a cause", String.valueOf(failure.getMessage()), not(containsString("geheim")));
    }

    @Test
    void secretsAreInNoText() {
        assertThat(ANNA + " " + LoginSecrets.of(new Random(1)), is("Credentials[***] LoginSecrets[***]"));
    }

    private GcdmLogin login(HttpTransport transport, Region region) {
        Random random = new Random(5);
        Gate gate = new Gate(transport, scheduler, scheduler.clock(), random, new Deaf());
        AppHeaders headers = new AppHeaders(region, Identity.of(new MemoryStorage<>(), random), Locale.ENGLISH, random);
        return new GcdmLogin(new AuthCalls(gate, headers, Brand.BMW, "https://cloud.example", Duration.ofSeconds(30)),
                scheduler.clock(), random);
    }

    private static Refusal refusal(CompletableFuture<?> call) {
        return Gate.asMyBmw(assertThrows(CompletionException.class, call::join)).refusal();
    }
}
