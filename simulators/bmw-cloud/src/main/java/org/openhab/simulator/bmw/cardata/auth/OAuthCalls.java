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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.cardata.portal.Registration;
import org.openhab.simulator.bmw.cardata.portal.Scopes;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonObject;

/**
 * The three calls of the OAuth server: start, poll, refresh (bmw-cardata.md 2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class OAuthCalls {

    /** Where a device flow starts. */
    public static final String DEVICE_PATH = "/gcdm/oauth/device/code";
    /** Where tokens come from. */
    public static final String TOKEN_PATH = "/gcdm/oauth/token";
    /** The grant type of a poll. */
    public static final String DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    /** The answer for a dead device code. */
    public static final String DEAD_CODE = "{\"fault\":{\"faultstring\":\"Invalid access token\",\"detail\":"
            + "{\"errorcode\":\"keymanagement.service.invalid_access_token\"}}}";

    private final SimClock clock;
    private final SwitchBoard<CarDataSwitch> switches;
    private final Portal portal;
    private final DeviceCodes codes;
    private final Tokens tokens;

    public OAuthCalls(SimClock clock, SwitchBoard<CarDataSwitch> switches, Portal portal, DeviceCodes codes,
            Tokens tokens) {
        this.clock = clock;
        this.switches = switches;
        this.portal = portal;
        this.codes = codes;
        this.tokens = tokens;
    }

    /** Starts a device flow. */
    public Reply start(Request request) {
        Map<String, String> form = request.values();
        String clientId = required(form, "client_id");
        if (!"device_code".equals(required(form, "response_type"))) {
            throw OAuthError.invalidRequest("The response_type must be device_code.");
        }
        String challenge = required(form, "code_challenge");
        if (!"S256".equals(required(form, "code_challenge_method")) || !challenge.matches("[A-Za-z0-9_-]{43}")) {
            throw OAuthError.invalidRequest("The code_challenge must be made by S256.");
        }
        Set<String> scopes = Scopes.parse(form.get("scope"));
        if (scopes == null) {
            throw OAuthError.invalidRequest("A scope is unknown.");
        }
        client(clientId);
        DeviceCode code = codes.issue(clientId, scopes, challenge);
        if (switches.on(CarDataSwitch.AUTO_APPROVE)) {
            codes.decide(code, DeviceCode.State.APPROVED);
        }
        return Reply.json(200, started(request, code));
    }

    /** Answers a poll or a refresh. */
    public Reply token(Request request) {
        Map<String, String> form = request.values();
        String grantType = required(form, "grant_type");
        Registration client = client(required(form, "client_id"));
        if (DEVICE_GRANT.equals(grantType)) {
            return poll(client, required(form, "device_code"), required(form, "code_verifier"));
        }
        if ("refresh_token".equals(grantType)) {
            return refresh(client, required(form, "refresh_token"));
        }
        throw OAuthError.invalidRequest("The grant_type is unknown.");
    }

    private Reply poll(Registration client, String deviceCode, String verifier) {
        DeviceCode code = codes.byDeviceCode(deviceCode);
        if (code == null || !code.clientId().equals(client.clientId())) {
            throw OAuthError.invalidGrant("The device_code is unknown.");
        }
        if (code.state() == DeviceCode.State.DEAD) {
            return Reply.of(500, "application/json", DEAD_CODE);
        }
        if (code.state() == DeviceCode.State.USED || !code.challenge().equals(challenge(verifier))) {
            throw OAuthError.invalidGrant("The device_code was used or the code_verifier is wrong.");
        }
        if (code.expired(clock.now())) {
            throw new OAuthError(401, "expired_token", "The device_code has expired.");
        }
        if (!code.poll(clock.now())) {
            throw new OAuthError(400, "slow_down", "The client polls too often.");
        }
        return switch (code.state()) {
            case APPROVED -> approved(client, code);
            case DENIED -> throw new OAuthError(403, "access_denied", "The user has refused.");
            default -> throw new OAuthError(403, "authorization_pending", "The user has not yet decided.");
        };
    }

    private Reply approved(Registration client, DeviceCode code) {
        Set<String> scopes = client.subscribed(code.scopes());
        if (!scopes.equals(code.scopes()) && "deny".equals(switches.choice(CarDataSwitch.UNSETTLED))) {
            throw new OAuthError(403, "access_denied", "A subscription is missing.");
        }
        codes.decide(code, DeviceCode.State.USED);
        return Reply.json(200, tokens.issue(new Grant(client.clientId(), client.gcid(), scopes)));
    }

    private Reply refresh(Registration client, String refreshToken) {
        Grant grant = tokens.useRefresh(refreshToken, client.clientId());
        if (grant == null) {
            throw OAuthError.invalidGrant("The refresh_token is unknown, used or expired.");
        }
        return Reply.json(200,
                tokens.issue(new Grant(grant.clientId(), grant.gcid(), client.subscribed(grant.scopes()))));
    }

    private JsonObject started(Request request, DeviceCode code) {
        String host = request.header("Host");
        String uri = "http://" + (host == null ? "localhost" : host) + LinkPage.PATH;
        JsonObject o = new JsonObject();
        o.addProperty("device_code", code.deviceCode());
        o.addProperty("user_code", code.userCode());
        o.addProperty("interval", code.interval().toSeconds());
        o.addProperty("expires_in", switches.number(CarDataSwitch.DEVICE_SECONDS));
        o.addProperty("verification_uri", uri);
        if (switches.on(CarDataSwitch.COMPLETE_URI)) {
            o.addProperty("verification_uri_complete", uri + "?user_code=" + code.userCode());
        }
        return o;
    }

    private Registration client(String clientId) {
        Registration client = portal.client(clientId);
        if (client == null) {
            throw OAuthError.invalidClient();
        }
        return client;
    }

    private static String required(Map<String, String> form, String name) {
        @Nullable
        String value = form.get(name);
        if (value == null || value.isBlank()) {
            throw OAuthError.invalidRequest("The parameter " + name + " is missing.");
        }
        return value;
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
