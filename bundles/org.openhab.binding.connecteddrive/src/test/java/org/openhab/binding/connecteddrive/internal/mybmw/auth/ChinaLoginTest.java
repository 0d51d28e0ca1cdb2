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

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.NonNullByDefault;
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
 * Tests the login of China step by step (bmw-mybmw.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChinaLoginTest {

    private static final String OK = "{\"code\":200,\"error\":false,\"description\":\"ok\",\"data\":%s}";
    private static final String REFUSED = "{\"data\":null,\"code\":699121,\"error\":true,\"msgType\":\"toast\"}";
    /** Ends at the second 1746183600; only the middle part matters. */
    private static final String JWT = "e30." + Base64.getUrlEncoder().withoutPadding()
            .encodeToString("{\"exp\":1746183600}".getBytes(StandardCharsets.US_ASCII)) + ".x";
    private static final Credentials LI = new Credentials("+86 138 0000 1234", "geheim");

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2025-05-02T10:00:00Z"));
    private final ScriptedTransport cloud = new ScriptedTransport();
    private final KeyPair keys = keys();
    private final ChinaLogin login = login();

    @Test
    void passwordBringsTokens() throws GeneralSecurityException {
        key().riddle("v1", 326).json(OK.formatted("null")).json(OK.formatted("{\"access_token\":\"" + JWT
                + "\",\"token_type\":\"Bearer\",\"refresh_token\":\"r\",\"usid\":\"x\",\"cid\":\"x\",\"gcid\":\"g\"}"));
        TokenPair pair = login.login(LI, "").join();
        assertThat(pair, is(new TokenPair(JWT, "r", Instant.ofEpochSecond(1_746_183_600), Set.of(), "g")));
        List<HttpCall> calls = cloud.calls();
        assertThat(calls.stream().map(call -> call.method() + " " + call.uri().getPath()).toList(),
                contains("GET /eadrax-coas/v1/cop/publickey", "POST /eadrax-coas/v2/cop/slider-captcha",
                        "POST /eadrax-coas/v1/cop/check-captcha", "POST /eadrax-coas/v2/login/pwd"));
        assertThat(json(calls.get(1)).toString(), is("{\"mobile\":\"8613800001234\"}"));
        assertThat(json(calls.get(2)).get("position").getAsString(), is("0.51"));
        assertThat(json(calls.get(2)).get("verifyId").getAsString(), is("v1"));
        JsonObject last = json(calls.get(3));
        assertThat(last.keySet(), is(Set.of("mobile", "password", "verifyId", "deviceId")));
        assertThat(opened(last.get("password").getAsString()), is("geheim"));
        assertThat(calls.get(3).headers().get("x-user-agent"), endsWith(";cn"));
        assertThat(login.needsCaptcha(), is(false));
    }

    @Test
    void nonceNamesUserAndTime() throws GeneralSecurityException {
        String nonce = LoginNonce.of("8613800001234", scheduler.now(), "0123456789abcdef", "fedcba9876543210");
        assertThat(nonce, startsWith("89abcdef" + "fedcba98"));
        String tail = nonce.substring(nonce.length() - 48);
        assertThat(tail, startsWith("01234567" + "76543210"));
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        // In the key, '4' and 'c' have given way to their partners from the other end of the alphabet.
        byte[] key = "0123556789abxdef".getBytes(StandardCharsets.US_ASCII);
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"),
                new IvParameterSpec("fedcba9876543210".getBytes(StandardCharsets.US_ASCII)));
        byte[] sealed = HexFormat.of().parseHex(nonce.substring(48, nonce.length() - 48));
        assertThat(new String(cipher.doFinal(sealed), StandardCharsets.UTF_8),
                is("8613800001234&Fri, 02 May 2025 10:00:00 GMT&01234567"));
    }

    @Test
    void wrongPasswordIsSaid() {
        key().riddle("v1", 326).json(OK.formatted("null")).answer(HttpAnswer.of(422, HttpCall.JSON, REFUSED));
        assertThat(refusal(login.login(LI, "")), is(Refusal.CREDENTIALS));
        assertThat("no second try with the password", cloud.calls(), hasSize(4));
    }

    @Test
    void riddleThatIsNotSolvedIsFollowedByAnother() {
        key().riddle("v1", 326).json(REFUSED).riddle("v2", 100).json(OK.formatted("null"))
                .json(OK.formatted("{\"access_token\":\"a\",\"refresh_token\":\"r\"}"));
        assertThat(login.login(LI, "").join().accessToken(), is("a"));
        assertThat(json(cloud.calls().get(5)).get("verifyId").getAsString(), is("v2"));
    }

    @Test
    void threeRiddlesAreEnough() {
        key();
        for (int i = 0; i < 4; i++) {
            cloud.json(OK.formatted("{\"verifyId\":\"v\",\"backGroundImg\":\"bm8gcGljdHVyZQ==\"}"));
        }
        assertThat(refusal(login.login(LI, "")), is(Refusal.UNREADABLE));
        assertThat(cloud.calls(), hasSize(4));
    }

    @Test
    void demandForANewerAppIsSaid() {
        cloud.json("{\"data\":null,\"code\":499100,\"error\":true}");
        assertThat(refusal(login.login(LI, "")), is(Refusal.APP_TOO_OLD));
    }

    @Test
    void refreshIsUnwrappedAndSignedForTheAccount() {
        cloud.json("{\"access_token\":\"a2\",\"expires_in\":3600,\"refresh_token\":\"r2\",\"gcid\":\"g\"}");
        TokenPair pair = login.refresh(new TokenPair("a1", "r1", scheduler.now(), Set.of(), "g")).join();
        assertThat(pair, is(new TokenPair("a2", "r2", scheduler.now().plusSeconds(3600), Set.of(), "g")));
        HttpCall call = cloud.calls().get(0);
        assertThat(call.uri().getPath(), is("/eadrax-coas/v2/oauth/token"));
        assertThat(SmallBmw.field(call, "refresh_token"), is("r1"));
        assertThat(call.headers(), hasKey("x-login-nonce"));
    }

    @Test
    void deadRefreshTokenNeedsALogin() {
        cloud.answer(HttpAnswer.of(422, HttpCall.JSON, REFUSED));
        assertThat(refusal(login.refresh(new TokenPair("a1", "r1", scheduler.now(), Set.of(), "g"))),
                is(Refusal.LOGIN_NEEDED));
    }

    /** Lays down the public key. */
    private Script key() {
        cloud.json(OK.formatted("{\"value\":\"-----BEGIN PUBLIC KEY-----\\r\\n"
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\\r\\n-----END PUBLIC KEY-----\",\"expires\":\"3600\"}"));
        return new Script();
    }

    /** Lays down answers one after the other. */
    private final class Script {

        Script riddle(String id, int gap) {
            return json(OK.formatted("{\"verifyId\":\"" + id + "\",\"backGroundImg\":\""
                    + Base64.getEncoder().encodeToString(SliderPuzzleTest.picture(gap)) + "\",\"cutImg\":\"x\"}"));
        }

        Script json(String json) {
            cloud.json(json);
            return this;
        }

        Script answer(HttpAnswer answer) {
            cloud.answer(answer);
            return this;
        }
    }

    private String opened(String sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.DECRYPT_MODE, keys.getPrivate());
        return new String(cipher.doFinal(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private ChinaLogin login() {
        Random random = new Random(5);
        Gate gate = new Gate(cloud, scheduler, scheduler.clock(), random, new Deaf());
        AppHeaders headers = new AppHeaders(Region.CHINA, Identity.of(new MemoryStorage<>(), random), Locale.CHINA,
                random);
        return new ChinaLogin(new AuthCalls(gate, headers, Brand.BMW, "https://cloud.example", Duration.ofSeconds(30)),
                scheduler.clock(), random);
    }

    private static JsonObject json(HttpCall call) {
        return JsonParser.parseString(new String(call.body(), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal refusal(CompletableFuture<?> call) {
        return Gate.asMyBmw(assertThrows(CompletionException.class, call::join)).refusal();
    }
}
