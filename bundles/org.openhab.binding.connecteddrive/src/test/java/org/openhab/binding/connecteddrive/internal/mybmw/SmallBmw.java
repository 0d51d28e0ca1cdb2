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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * A small cloud of the phone app: login with all its checks, lists of cars, profiles (bmw-mybmw.md 2, 4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SmallBmw implements HttpTransport {

    public static final String USER = "anna@example.org";
    public static final String PASSWORD = "geheim & stark";
    public static final String GCID = "0a1b2c3d-0000-4000-8000-000000000001";
    public static final String CONFIRMED = "{\"vin\":\"%s\",\"vehicleMappingType\":\"CONNECTED\",\"mappingStatus\":\"CONFIRMED\"}";

    private static final String RETURN_URL = "com.bmw.connected://oauth";

    /** Captcha tokens that are good for one login. */
    public final Set<String> captchas = new HashSet<>();
    /** What the list of a brand holds. */
    public final Map<String, String> mappings = new HashMap<>();
    public final Set<String> accessTokens = new HashSet<>();
    public String refreshToken = "";
    public String clientSecret = "not-a-real-secret";
    /** Answers in place of the next ones, by a part of the path. */
    private final Map<String, Deque<HttpAnswer>> faults = new HashMap<>();
    private final List<HttpCall> calls = new ArrayList<>();
    private String challenge = "";
    private String state = "";
    private int tokens;

    /** The next call whose path holds a text is answered like this. */
    public void fault(String part, int status, String body) {
        faults.computeIfAbsent(part, p -> new ArrayDeque<>()).add(HttpAnswer.of(status, HttpCall.JSON, body));
    }

    /** All calls whose path holds a text, in order. */
    public List<HttpCall> calls(String part) {
        return calls.stream().filter(call -> call.uri().getPath().contains(part)).toList();
    }

    public static Map<String, List<String>> form(HttpCall call) {
        return WebRequest.parseForm(new String(call.body(), StandardCharsets.UTF_8));
    }

    public static @Nullable String field(HttpCall call, String name) {
        return form(call).getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    @Override
    public CompletableFuture<HttpAnswer> send(HttpCall call) {
        calls.add(call);
        for (Map.Entry<String, Deque<HttpAnswer>> fault : faults.entrySet()) {
            if (call.uri().getPath().contains(fault.getKey()) && !fault.getValue().isEmpty()) {
                return CompletableFuture.completedFuture(fault.getValue().remove());
            }
        }
        return CompletableFuture.completedFuture(answer(call));
    }

    private HttpAnswer answer(HttpCall call) {
        return switch (call.uri().getPath()) {
            case "/eadrax-ucs/v1/presentation/oauth/config" -> config(call);
            case "/gcdm/oauth/authenticate" -> field(call, "authorization") == null ? password(call) : code(call);
            case "/gcdm/oauth/token" -> token(call);
            case "/eadrax-vcs/v5/vehicle-list" -> authorized(call,
                    "{\"gcid\":\"" + GCID + "\",\"mappingInfos\":[" + mappings.getOrDefault(brand(call), "") + "]}");
            case "/eadrax-vcs/v5/vehicle-data/profile" -> authorized(call,
                    "{\"vin\":\"" + call.headers().get("bmw-vin") + "\",\"brand\":\"BMW\",\"model\":\"i4 eDrive40\"}");
            default -> json(404, "{\"statusCode\":404,\"message\":\"Resource not found\"}");
        };
    }

    private HttpAnswer config(HttpCall call) {
        if (!call.headers().containsKey("ocp-apim-subscription-key")) {
            return json(401, "{}");
        }
        return json(200,
                "{\"clientName\":\"mybmwapp\",\"clientId\":\"1111\",\"clientSecret\":\"" + clientSecret
                        + "\",\"tokenEndpoint\":\"https://customer.example/gcdm/oauth/token\",\"returnUrl\":\""
                        + RETURN_URL + "\",\"scopes\":[\"openid\",\"vehicle_data\"]}");
    }

    private HttpAnswer password(HttpCall call) {
        boolean solved = captchas.remove(call.headers().getOrDefault("hcaptchatoken", ""));
        if (!solved || !USER.equals(field(call, "username")) || !PASSWORD.equals(field(call, "password"))) {
            return json(401, "{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed\"}");
        }
        challenge = String.valueOf(field(call, "code_challenge"));
        state = String.valueOf(field(call, "state"));
        return json(200, "{\"redirect_to\":\"redirect_uri=" + RETURN_URL + "?client_id=1111&scope=openid profile&state="
                + state + "&authorization=AbCdEf.*AAJTSQACMDIA*\"}");
    }

    private HttpAnswer code(HttpCall call) {
        boolean good = "AbCdEf.*AAJTSQACMDIA*".equals(field(call, "authorization"))
                && state.equals(field(call, "state")) && field(call, "password") == null
                && call.uri().getQuery().contains("interaction-id");
        return good ? new HttpAnswer(302,
                Map.of("Location", RETURN_URL + "?code=XYZ&state=" + state + "&client_id=1111&nonce=n"), new byte[0])
                : json(400, "{\"error\":\"invalid_request\"}");
    }

    private HttpAnswer token(HttpCall call) {
        String basic = Base64.getEncoder().encodeToString(("1111:" + clientSecret).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(call.headers().get("Authorization"))) {
            return json(401, "{\"error\":\"invalid_client\"}");
        }
        boolean good = "refresh_token".equals(field(call, "grant_type"))
                ? refreshToken.equals(field(call, "refresh_token"))
                : "XYZ".equals(field(call, "code"))
                        && challenge.equals(sha(String.valueOf(field(call, "code_verifier"))));
        if (!good) {
            return json(400, "{\"error\":\"invalid_grant\"}");
        }
        tokens++;
        refreshToken = "refresh-" + tokens;
        accessTokens.add("access-" + tokens);
        return json(200, "{\"access_token\":\"access-" + tokens + "\",\"token_type\":\"Bearer\",\"expires_in\":3599,"
                + "\"refresh_token\":\"" + refreshToken + "\",\"gcid\":\"" + GCID + "\"}");
    }

    private HttpAnswer authorized(HttpCall call, String body) {
        String bearer = call.headers().getOrDefault("Authorization", "").replace("Bearer ", "");
        return accessTokens.contains(bearer) ? json(200, body)
                : json(401, "{\"statusCode\":401,\"message\":\"token\"}");
    }

    private static String brand(HttpCall call) {
        return call.headers().getOrDefault("x-user-agent", "").split(";")[1];
    }

    private static String sha(String text) {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpAnswer json(int status, String body) {
        return HttpAnswer.of(status, HttpCall.JSON, body);
    }
}
