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
package org.openhab.devhost.internal.oauth;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The JSON texts that are encrypted and stored.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TokenJson {

    private TokenJson() {
    }

    static String write(AccessTokenResponse token) {
        JsonObject json = new JsonObject();
        json.addProperty("accessToken", token.getAccessToken());
        json.addProperty("tokenType", token.getTokenType());
        json.addProperty("expiresIn", token.getExpiresIn());
        json.addProperty("refreshToken", token.getRefreshToken());
        json.addProperty("scope", token.getScope());
        json.addProperty("state", token.getState());
        Instant createdOn = token.getCreatedOn();
        json.addProperty("createdOn", createdOn == null ? null : createdOn.toString());
        return json.toString();
    }

    /**
     * @throws JsonParseException when the text is not what {@link #write(AccessTokenResponse)} made
     */
    static AccessTokenResponse readToken(String text) {
        JsonObject json = object(text);
        AccessTokenResponse token = new AccessTokenResponse();
        copy(json, "accessToken", token::setAccessToken);
        copy(json, "tokenType", token::setTokenType);
        copy(json, "refreshToken", token::setRefreshToken);
        copy(json, "scope", token::setScope);
        copy(json, "state", token::setState);
        copy(json, "expiresIn", value -> token.setExpiresIn(Long.parseLong(value)));
        copy(json, "createdOn", value -> token.setCreatedOn(instant(value)));
        return token;
    }

    static String write(ClientParameters parameters) {
        JsonObject json = new JsonObject();
        json.addProperty("handle", parameters.handle());
        json.addProperty("tokenUrl", parameters.tokenUrl());
        json.addProperty("authorizationUrl", parameters.authorizationUrl());
        json.addProperty("clientId", parameters.clientId());
        json.addProperty("clientSecret", parameters.clientSecret());
        json.addProperty("scope", parameters.scope());
        json.addProperty("supportsBasicAuth", parameters.basicAuth());
        return json.toString();
    }

    /**
     * @throws JsonParseException when the text is not what {@link #write(ClientParameters)} made
     */
    static ClientParameters readParameters(String text) {
        JsonObject json = object(text);
        return new ClientParameters(required(json, "handle"), required(json, "tokenUrl"),
                text(json, "authorizationUrl"), required(json, "clientId"), text(json, "clientSecret"),
                text(json, "scope"), Boolean.parseBoolean(text(json, "supportsBasicAuth")));
    }

    private static JsonObject object(String text) {
        JsonElement json = JsonParser.parseString(text);
        if (!json.isJsonObject()) {
            throw new JsonParseException("no JSON object");
        }
        return json.getAsJsonObject();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new JsonParseException("no time", e);
        }
    }

    private static void copy(JsonObject json, String name, Consumer<String> target) {
        String value = text(json, name);
        if (value != null) {
            target.accept(value);
        }
    }

    private static String required(JsonObject json, String name) {
        String value = text(json, name);
        if (value == null) {
            throw new JsonParseException(name + " is missing");
        }
        return value;
    }

    static @Nullable String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }
}
