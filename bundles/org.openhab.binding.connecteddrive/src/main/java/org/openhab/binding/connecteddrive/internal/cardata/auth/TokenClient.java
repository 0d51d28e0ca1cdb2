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

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException.Kind;
import org.openhab.cloudcommons.auth.Pkce;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Speaks to the OAuth server (bmw-cardata.md 2); all calls fail with {@link AuthException}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TokenClient {

    private static final String GRANT_DEVICE = "urn:ietf:params:oauth:grant-type:device_code";
    private static final long DEFAULT_LIFE = 3599;
    private static final long DEFAULT_CODE_LIFE = 300;
    private static final long DEFAULT_INTERVAL = 5;
    private static final int MAX_BYTES = 64 * 1024;

    private final HttpTransport transport;
    private final String oauthUrl;
    private final String clientId;
    private final Clock clock;
    private final Duration timeout;

    /**
     * @param oauthUrl without a slash at the end
     */
    public TokenClient(HttpTransport transport, String oauthUrl, String clientId, Clock clock, Duration timeout) {
        this.transport = transport;
        this.oauthUrl = oauthUrl;
        this.clientId = clientId;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** Asks for a code. */
    public CompletableFuture<DeviceCode> begin(Pkce pkce) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", clientId);
        form.put("response_type", "device_code");
        form.put("scope", String.join(" ", Scopes.ALL));
        form.put("code_challenge", pkce.challenge());
        form.put("code_challenge_method", "S256");
        return post("/gcdm/oauth/device/code", form).thenCompose(fields -> {
            String device = fields.getOrDefault("device_code", "");
            String user = fields.getOrDefault("user_code", "");
            String page = fields.getOrDefault("verification_uri", "");
            if (device.isEmpty() || user.isEmpty() || page.isEmpty()) {
                return CompletableFuture.failedFuture(new AuthException(Kind.UNREACHABLE, "incomplete"));
            }
            Instant end = clock.instant().plusSeconds(number(fields, "expires_in", DEFAULT_CODE_LIFE));
            Duration interval = Duration.ofSeconds(Math.max(1, number(fields, "interval", DEFAULT_INTERVAL)));
            return CompletableFuture.completedFuture(new DeviceCode(device, user, page, end, interval, pkce));
        });
    }

    /** Asks whether somebody confirmed a code; {@link Kind#PENDING} or {@link Kind#SLOW_DOWN} if not yet. */
    public CompletableFuture<TokenPair> fetch(DeviceCode code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", clientId);
        form.put("device_code", code.deviceCode());
        form.put("grant_type", GRANT_DEVICE);
        form.put("code_verifier", code.pkce().verifier());
        return post("/gcdm/oauth/token", form).thenCompose(fields -> pair(fields, ""));
    }

    /** Buys the next tokens; the refresh token of the given ones is dead afterwards. */
    public CompletableFuture<TokenPair> refresh(TokenPair old) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", old.refreshToken());
        form.put("client_id", clientId);
        return post("/gcdm/oauth/token", form).thenCompose(fields -> pair(fields, old.subject()));
    }

    private CompletableFuture<TokenPair> pair(Map<String, String> fields, String knownGcid) {
        String access = fields.getOrDefault("access_token", "");
        String refresh = fields.getOrDefault("refresh_token", "");
        if (access.isEmpty() || refresh.isEmpty()) {
            return CompletableFuture.failedFuture(new AuthException(Kind.UNREACHABLE, "incomplete"));
        }
        Set<String> scopes = new LinkedHashSet<>(Arrays.asList(fields.getOrDefault("scope", "").split("\\s+")));
        scopes.remove("");
        return CompletableFuture.completedFuture(
                new TokenPair(access, refresh, clock.instant().plusSeconds(number(fields, "expires_in", DEFAULT_LIFE)),
                        scopes, fields.getOrDefault("gcid", knownGcid), fields.getOrDefault("id_token", "")));
    }

    private CompletableFuture<Map<String, String>> post(String path, Map<String, String> form) {
        HttpCall call = HttpCall.postForm(URI.create(oauthUrl + path), form).withHeader("Accept", HttpCall.JSON)
                .withTimeout(timeout).withMaxBytes(MAX_BYTES);
        return transport.send(call).handle((answer, failure) -> {
            if (failure != null) {
                String name = Failures.unwrap(failure).getClass().getSimpleName();
                return CompletableFuture.<Map<String, String>> failedFuture(new AuthException(Kind.UNREACHABLE, name));
            }
            return read(answer);
        }).thenCompose(Function.identity());
    }

    private static CompletableFuture<Map<String, String>> read(HttpAnswer answer) {
        Map<String, String> fields = new HashMap<>();
        try {
            TolerantJson.parse(answer.text(), json -> json.object(name -> {
                if ("fault".equals(name)) {
                    fields.put(name, name);
                }
                String text = json.text();
                if (text != null) {
                    fields.put(name, text);
                }
            }));
        } catch (JsonFormatException e) {
            return CompletableFuture.failedFuture(
                    new AuthException(answer.ok() ? Kind.UNREACHABLE : Kind.SERVER, "HTTP " + answer.status()));
        }
        return answer.ok() ? CompletableFuture.completedFuture(fields)
                : CompletableFuture.failedFuture(refusal(answer.status(), fields));
    }

    private static AuthException refusal(int status, Map<String, String> fields) {
        String error = fields.getOrDefault("error", "");
        Kind kind = switch (error) {
            case "authorization_pending" -> Kind.PENDING;
            case "slow_down" -> Kind.SLOW_DOWN;
            case "access_denied" -> Kind.DENIED;
            case "expired_token" -> Kind.EXPIRED;
            case "invalid_client", "unauthorized_client" -> Kind.INVALID_CLIENT;
            case "invalid_grant" -> Kind.INVALID_GRANT;
            case "invalid_request", "invalid_scope", "unsupported_grant_type" -> Kind.INVALID_REQUEST;
            default -> fields.containsKey("fault") ? Kind.CODE_DEAD : Kind.SERVER;
        };
        return new AuthException(kind, error.isEmpty() ? "HTTP " + status : error);
    }

    private static long number(Map<String, String> fields, String name, long standard) {
        String text = fields.getOrDefault(name, "");
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : standard;
    }
}
