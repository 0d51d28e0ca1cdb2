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
package org.openhab.simulator.bmw.mybmw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Cipher;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The login in China: public key, slider picture, password or text message (bmw-mybmw.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChinaLogin {

    private static final Duration RIDDLE_LIFE = Duration.ofMinutes(5);
    private static final String BUSY = "\u7cfb\u7edf\u5f02\u5e38\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\uff01";
    private static final String MESSAGE_CODE = "123456";

    private final Base base;
    private final Tokens tokens;
    private final Tickets<Riddle> riddles;
    private final Tickets<String> solved;
    private final Tickets<String> messages;
    private @Nullable KeyPair keys;

    ChinaLogin(Base base, Tokens tokens) {
        this.base = base;
        this.tokens = tokens;
        this.riddles = new Tickets<>(base.clock());
        this.solved = new Tickets<>(base.clock());
        this.messages = new Tickets<>(base.clock());
    }

    Reply publicKey() {
        JsonObject data = new JsonObject();
        data.addProperty("value", "-----BEGIN PUBLIC KEY-----\r\n"
                + Base64.getEncoder().encodeToString(keys().getPublic().getEncoded()) + "\r\n-----END PUBLIC KEY-----");
        data.addProperty("expires", "3600");
        return wrapped(data);
    }

    Reply slider(Request request) {
        String mobile = text(request, "mobile");
        SliderPicture picture = SliderPicture.somewhere(base.random());
        String id = riddles.issue(base.secrets().hex40().substring(0, 32), new Riddle(mobile, picture), RIDDLE_LIFE);
        JsonObject data = new JsonObject();
        data.addProperty("verifyId", id);
        data.addProperty("backGroundImg", picture.background());
        data.addProperty("cutImg", picture.piece());
        return wrapped(data);
    }

    Reply check(Request request) {
        String id = text(request, "verifyId");
        Riddle riddle = riddles.use(id);
        if (riddle == null || !riddle.picture.solvedBy(number(text(request, "position")))) {
            throw refused();
        }
        solved.issue(id, riddle.mobile, RIDDLE_LIFE);
        return wrapped(JsonNull.INSTANCE);
    }

    Reply password(Request request) {
        String mobile = text(request, "mobile");
        text(request, "deviceId");
        Account account = base.fleet().byUser(mobile);
        boolean nonce = LoginNonce.fits(request.header("x-login-nonce"), mobile);
        boolean riddle = mobile.equals(solved.use(text(request, "verifyId")));
        if (account == null || !nonce || !riddle || !account.password().equals(decrypted(text(request, "password")))) {
            throw refused();
        }
        return wrapped(login(tokens.issue(account)));
    }

    /** A code by text message; it is always the same one. */
    Reply message(Request request) {
        String mobile = text(request, "mobile");
        text(request, "deviceId");
        if (!mobile.equals(solved.use(text(request, "verifyId")))) {
            throw refused();
        }
        JsonObject data = new JsonObject();
        data.addProperty("otpID", messages.issue(base.secrets().letters(20), mobile, RIDDLE_LIFE));
        return wrapped(data);
    }

    Reply messageLogin(Request request) {
        String mobile = text(request, "mobile");
        Account account = base.fleet().byUser(mobile);
        boolean nonce = LoginNonce.fits(request.header("x-login-nonce"), mobile);
        boolean sent = mobile.equals(messages.use(text(request, "otpId")));
        if (account == null || !nonce || !sent || !MESSAGE_CODE.equals(text(request, "otpMsg"))) {
            throw refused();
        }
        return wrapped(login(tokens.issue(account)));
    }

    /** Unwrapped, unlike all others; the nonce is made for the account. */
    Reply refresh(Request request) {
        String old = request.values().get("refresh_token");
        if (!"refresh_token".equals(request.values().get("grant_type"))) {
            throw refused();
        }
        String nonce = request.header("x-login-nonce");
        boolean known = base.fleet().accounts().stream().filter(account -> "CN".equals(account.region()))
                .anyMatch(account -> LoginNonce.fits(nonce, account.gcid()));
        Tokens.Pair pair = known ? tokens.refresh(old) : null;
        if (pair == null) {
            throw refused();
        }
        JsonObject o = new JsonObject();
        o.addProperty("access_token", pair.access());
        o.addProperty("expires_in", pair.seconds());
        o.addProperty("refresh_token", pair.refresh());
        o.addProperty("gcid", pair.account().gcid());
        return Answers.json(200, o);
    }

    void reset() {
        riddles.clear();
        solved.clear();
        messages.clear();
    }

    private static JsonObject login(Tokens.Pair pair) {
        JsonObject data = new JsonObject();
        data.addProperty("access_token", pair.access());
        data.addProperty("token_type", "Bearer");
        data.addProperty("refresh_token", pair.refresh());
        data.addProperty("usid", "x");
        data.addProperty("cid", "x");
        data.addProperty("gcid", pair.account().gcid());
        return data;
    }

    private static Reply wrapped(JsonElement data) {
        JsonObject o = new JsonObject();
        o.add("data", data);
        o.addProperty("code", 200);
        o.addProperty("error", false);
        o.addProperty("description", "ok");
        return Answers.json(200, o);
    }

    private static MyBmwError refused() {
        JsonObject o = new JsonObject();
        o.add("data", JsonNull.INSTANCE);
        o.addProperty("code", 699121);
        o.addProperty("error", true);
        o.addProperty("msgType", "toast");
        o.addProperty("description", BUSY);
        return new MyBmwError(Answers.json(422, o));
    }

    private static String text(Request request, String name) {
        JsonElement value = Bodies.object(request.body()).get(name);
        if (value == null || !value.isJsonPrimitive()) {
            throw refused();
        }
        return value.getAsString();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    private @Nullable String decrypted(String base64) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.DECRYPT_MODE, keys().getPrivate());
            return new String(cipher.doFinal(Base64.getDecoder().decode(base64)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null; // encrypted for somebody else
        }
    }

    private synchronized KeyPair keys() {
        KeyPair pair = keys;
        if (pair == null) {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(1024);
                pair = generator.generateKeyPair();
                keys = pair;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has RSA", e);
            }
        }
        return pair;
    }

    private record Riddle(String mobile, SliderPicture picture) {
    }
}
