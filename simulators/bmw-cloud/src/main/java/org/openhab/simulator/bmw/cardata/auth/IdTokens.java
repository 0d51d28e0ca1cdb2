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
package org.openhab.simulator.bmw.cardata.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Signs id_tokens as JWT RS256 and reads its own ones back (bmw-cardata.md 2.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class IdTokens {

    private static final int KEY_BITS = 2048;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    public IdTokens() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is missing", e);
        }
    }

    /** The token as text. */
    public String sign(IdClaims claims, Instant issued) {
        Grant grant = claims.grant();
        JsonObject payload = new JsonObject();
        payload.addProperty("iss", "https://customer.bmwgroup.com/gcdm/oauth");
        payload.addProperty("sub", grant.gcid());
        payload.addProperty("gcid", grant.gcid());
        payload.addProperty("aud", grant.clientId());
        payload.addProperty("azp", grant.clientId());
        payload.addProperty("tokenName", "id_token");
        payload.addProperty("jti", claims.id());
        payload.addProperty("iat", issued.getEpochSecond());
        payload.addProperty("auth_time", issued.getEpochSecond());
        payload.addProperty("exp", claims.expires().getEpochSecond());
        payload.addProperty("scope", String.join(" ", grant.scopes()));
        if (claims.dynamicScopes()) {
            JsonArray rules = new JsonArray();
            rules.add("mqtt:subscribe:" + grant.gcid() + "/+");
            payload.add("dynamic_scopes", rules);
        }
        JsonObject header = new JsonObject();
        header.addProperty("typ", "JWT");
        header.addProperty("kid", "simulated");
        header.addProperty("alg", "RS256");
        String content = encoded(header) + "." + encoded(payload);
        return content + "." + ENCODER.encodeToString(signature(content));
    }

    /** What a token says; null when it is none of ours. An expired one is read as well. */
    public @Nullable IdClaims read(String token) {
        String[] part = token.split("\\.", -1);
        if (part.length != 3) {
            return null;
        }
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(keys.getPublic());
            check.update((part[0] + "." + part[1]).getBytes(StandardCharsets.US_ASCII));
            if (!check.verify(Base64.getUrlDecoder().decode(part[2]))) {
                return null;
            }
            String text = new String(Base64.getUrlDecoder().decode(part[1]), StandardCharsets.UTF_8);
            return claims(JsonParser.parseString(text).getAsJsonObject());
        } catch (GeneralSecurityException | IllegalArgumentException | JsonParseException e) {
            return null; // forged or broken: whoever shows it is refused
        }
    }

    private static IdClaims claims(JsonObject payload) {
        Set<String> scopes = new LinkedHashSet<>(List.of(payload.get("scope").getAsString().split(" ")));
        Grant grant = new Grant(payload.get("aud").getAsString(), payload.get("gcid").getAsString(), scopes);
        return new IdClaims(payload.get("jti").getAsString(), grant,
                Instant.ofEpochSecond(payload.get("exp").getAsLong()), payload.has("dynamic_scopes"));
    }

    private static String encoded(JsonObject json) {
        return ENCODER.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] signature(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA does not sign", e);
        }
    }
}
