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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.FormContentProvider;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.util.Fields;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.OAuthException;
import org.openhab.core.auth.client.oauth2.OAuthResponseException;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Requests tokens as RFC 6749 says, blocking for ten seconds at most.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TokenEndpoint {

    private static final int TIMEOUT_SECONDS = 10;

    private final HttpClient http;
    private final Clock clock;
    private final @Nullable Gson customGson;

    /**
     * @param gsonBuilder how the answer is read, null: as RFC 6749 section 5.1 says
     */
    TokenEndpoint(HttpClient http, Clock clock, @Nullable GsonBuilder gsonBuilder) {
        this.http = http;
        this.clock = clock;
        this.customGson = gsonBuilder == null ? null
                : gsonBuilder.setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES).create();
    }

    /**
     * @param form the fields of the grant; id and secret are added
     * @throws OAuthResponseException when the provider refuses with an error of RFC 6749 section 5.2
     * @throws OAuthException when it answers anything else than a token
     * @throws IOException when it does not answer
     */
    AccessTokenResponse request(ClientParameters parameters, Map<String, String> form)
            throws OAuthException, IOException, OAuthResponseException {
        ContentResponse response = send(parameters, form);
        int status = response.getStatus();
        String content = response.getContentAsString();
        if (status == 400) {
            throw refusal(content);
        }
        if (status != 200) {
            throw new OAuthException("Bad http response, http code " + status);
        }
        AccessTokenResponse token = parse(content,
                () -> customGson == null ? standard(content) : customGson.fromJson(content, AccessTokenResponse.class));
        token.setCreatedOn(clock.instant());
        return token;
    }

    private ContentResponse send(ClientParameters parameters, Map<String, String> form) throws IOException {
        Request request = http.newRequest(parameters.tokenUrl()).method(HttpMethod.POST)
                .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS).header("Accept", "application/json");
        Fields fields = new Fields();
        form.forEach(fields::add);
        String secret = parameters.clientSecret();
        if (parameters.basicAuth() && secret != null) {
            byte[] credentials = (parameters.clientId() + ":" + secret).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        } else {
            fields.add("client_id", parameters.clientId());
            if (secret != null) {
                fields.add("client_secret", secret);
            }
        }
        try {
            return request.content(new FormContentProvider(fields)).send();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the token endpoint", e);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("The token endpoint did not answer", e);
        }
    }

    private static AccessTokenResponse standard(String content) {
        JsonObject json = object(content);
        AccessTokenResponse token = new AccessTokenResponse();
        token.setAccessToken(TokenJson.text(json, "access_token"));
        token.setTokenType(TokenJson.text(json, "token_type"));
        token.setRefreshToken(TokenJson.text(json, "refresh_token"));
        token.setScope(TokenJson.text(json, "scope"));
        token.setState(TokenJson.text(json, "state"));
        String expiresIn = TokenJson.text(json, "expires_in");
        token.setExpiresIn(expiresIn == null ? 0 : Long.parseLong(expiresIn));
        return token;
    }

    private static OAuthResponseException refusal(String content) throws OAuthException {
        return parse(content, () -> {
            JsonObject json = object(content);
            OAuthResponseException refusal = new OAuthResponseException();
            refusal.setError(TokenJson.text(json, "error"));
            refusal.setErrorDescription(TokenJson.text(json, "error_description"));
            refusal.setErrorUri(TokenJson.text(json, "error_uri"));
            refusal.setState(TokenJson.text(json, "state"));
            return refusal;
        });
    }

    private static JsonObject object(String content) {
        JsonElement json = JsonParser.parseString(content);
        if (!json.isJsonObject()) {
            throw new JsonParseException("no JSON object");
        }
        return json.getAsJsonObject();
    }

    /** The content may hold tokens: neither it nor the parser's message goes into the exception. */
    private static <T> T parse(String content, Supplier<@Nullable T> parser) throws OAuthException {
        T result;
        try {
            result = parser.get();
        } catch (JsonParseException | NumberFormatException e) {
            throw new OAuthException("The answer of the token endpoint is not readable.");
        }
        if (result == null) {
            throw new OAuthException("The answer of the token endpoint is empty.");
        }
        return result;
    }
}
