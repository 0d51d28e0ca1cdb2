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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.Gate;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwException;
import org.openhab.binding.connecteddrive.internal.mybmw.Refusal;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.json.TolerantJson;

import com.google.gson.Gson;

/**
 * Logs in at China's cloud, whose captcha is a puzzle that needs no person (bmw-mybmw.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChinaLogin implements Login {

    private static final String PUBLIC_KEY = "/eadrax-coas/v1/cop/publickey";
    private static final String CAPTCHA = "/eadrax-coas/v2/cop/slider-captcha";
    private static final String CHECK = "/eadrax-coas/v1/cop/check-captcha";
    private static final String PASSWORD = "/eadrax-coas/v2/login/pwd";
    private static final String TOKEN = "/eadrax-coas/v2/oauth/token";
    private static final String NONCE = "x-login-nonce";
    /** Statuses that come with a wrapped reason. */
    private static final Set<Integer> REASONED = Set.of(400, 401, 422);
    private static final int PUZZLES = 3;

    /** A captcha with the place of its gap. */
    private record Puzzle(String verifyId, String position) {
    }

    /** Reads the wrapped data of an answer. */
    private interface Reader<T> {
        T read(String text) throws IOException, MyBmwException;
    }

    private final AuthCalls calls;
    private final Clock clock;
    private final RandomGenerator random;
    private final Gson gson = new Gson();

    /** @param random good enough for secrets */
    public ChinaLogin(AuthCalls calls, Clock clock, RandomGenerator random) {
        this.calls = calls;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public boolean needsCaptcha() {
        return false;
    }

    @Override
    public CompletableFuture<TokenPair> login(Credentials credentials, String captcha) {
        String mobile = credentials.user().replaceAll("[^0-9]", "");
        return unwrap(HttpCall.get(calls.at(PUBLIC_KEY)), text -> seal(key(text), credentials.password())).thenCompose(
                password -> solve(mobile, PUZZLES).thenCompose(verifyId -> password(mobile, password, verifyId)));
    }

    @Override
    public CompletableFuture<TokenPair> refresh(TokenPair old) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", old.refreshToken());
        HttpCall call = HttpCall.postForm(calls.at(TOKEN), form).withHeader(NONCE, nonce(old.subject()));
        return calls.send(call, REASONED)
                .thenCompose(answer -> answer.ok()
                        ? AuthCalls.read(answer, a -> TokenAnswer.read(a.text(), old, clock.instant()))
                        : AuthCalls.refuse(Refusal.LOGIN_NEEDED));
    }

    /** Steps 2 to 4, with a new picture if the cloud does not like the answer to one. */
    private CompletableFuture<String> solve(String mobile, int tries) {
        return post(CAPTCHA, Map.of("mobile", mobile), text -> Envelope.open(text, ChinaLogin::puzzle))
                .thenCompose(puzzle -> post(CHECK, Map.of("position", puzzle.position(), "verifyId", puzzle.verifyId()),
                        text -> Envelope.open(text, json -> {
                            json.skip();
                            return puzzle.verifyId();
                        })))
                .exceptionallyCompose(failure -> tries > 1 && isWrong(failure) ? solve(mobile, tries - 1)
                        : CompletableFuture.failedFuture(failure));
    }

    private static boolean isWrong(Throwable failure) {
        Refusal refusal = Gate.asMyBmw(failure).refusal();
        return refusal == Refusal.CREDENTIALS || refusal == Refusal.UNREADABLE;
    }

    private CompletableFuture<TokenPair> password(String mobile, String password, String verifyId) {
        HttpCall call = json(PASSWORD, Map.of("mobile", mobile, "password", password, "verifyId", verifyId, "deviceId",
                calls.headers().identity().device())).withHeader(NONCE, nonce(mobile));
        return unwrap(call, text -> Envelope.open(text, TokenAnswer::read).pair(null, clock.instant()));
    }

    private String nonce(String user) {
        return LoginNonce.of(user, clock.instant(), random);
    }

    private <T> CompletableFuture<T> post(String path, Map<String, String> fields, Reader<T> reader) {
        return unwrap(json(path, fields), reader);
    }

    private HttpCall json(String path, Map<String, String> fields) {
        return HttpCall.post(calls.at(path), HttpCall.JSON, gson.toJson(fields).getBytes(StandardCharsets.UTF_8));
    }

    private <T> CompletableFuture<T> unwrap(HttpCall call, Reader<T> reader) {
        return calls.send(call, REASONED).thenCompose(answer -> read(answer, reader));
    }

    private static <T> CompletableFuture<T> read(HttpAnswer answer, Reader<T> reader) {
        try {
            return CompletableFuture.completedFuture(reader.read(answer.text()));
        } catch (MyBmwException e) {
            return CompletableFuture.failedFuture(e);
        } catch (IOException e) {
            // Without the cause: its message might quote tokens.
            return AuthCalls.refuse(answer.ok() ? Refusal.UNREADABLE : Refusal.CREDENTIALS);
        }
    }

    private static String key(String text) throws IOException, MyBmwException {
        StringBuilder pem = new StringBuilder();
        Envelope.open(text, json -> json.object(name -> {
            if ("value".equals(name)) {
                pem.append(Objects.requireNonNullElse(json.text(), ""));
            }
        }));
        return pem.toString().replaceAll("-----[A-Z ]+-----|\\s", "");
    }

    /** The password as the cloud wants it: RSA with PKCS#1 v1.5, in base64. */
    private static String seal(String publicKey, String password) throws IOException {
        try {
            PublicKey key = KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return Base64.getEncoder().encodeToString(cipher.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("The public key cannot be used", e);
        }
    }

    private static Puzzle puzzle(TolerantJson json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        json.object(name -> {
            if ("verifyId".equals(name) || "backGroundImg".equals(name)) {
                texts.put(name, Objects.requireNonNullElse(json.text(), ""));
            }
        });
        try {
            byte[] picture = Base64.getMimeDecoder().decode(texts.getOrDefault("backGroundImg", ""));
            return new Puzzle(texts.getOrDefault("verifyId", ""),
                    SliderPuzzle.solve(picture).orElseThrow(() -> new IOException("The captcha has no gap")));
        } catch (IllegalArgumentException e) {
            throw new IOException("The captcha has no picture", e);
        }
    }
}
