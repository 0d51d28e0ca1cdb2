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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Forms;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * OAuth settings, both authenticate calls and the token service (bmw-mybmw.md 2.1 to 2.7, 13.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Login {

    static final String TOKEN_PATH = "/gcdm/oauth/token";
    private static final List<String> SCOPES = List.of("openid", "profile", "email", "offline_access", "smacc",
            "vehicle_data", "perseus", "dlm", "svds", "cesim", "vsapi", "remote_services", "fupo", "authenticate_user");
    private static final List<String> BASE_FIELDS = List.of("client_id", "response_type", "scope", "redirect_uri",
            "state", "nonce", "code_challenge", "code_challenge_method");

    private final Base base;
    private final SwitchBoard<MyBmwSwitch> switches;
    private final Tokens tokens;
    private final Tickets<String> captchas;
    private final Tickets<Grant> authorizations;
    private final Tickets<Grant> codes;
    private final Deque<Instant> failures = new ArrayDeque<>();

    Login(Base base, SwitchBoard<MyBmwSwitch> switches, Tokens tokens) {
        this.base = base;
        this.switches = switches;
        this.tokens = tokens;
        this.captchas = new Tickets<>(base.clock());
        this.authorizations = new Tickets<>(base.clock());
        this.codes = new Tickets<>(base.clock());
    }

    Reply config(Request request) {
        Region region = Region.byKey(request.header("ocp-apim-subscription-key"));
        if (region == null) {
            throw MyBmwError.api(401, "Access denied due to missing or invalid subscription key.");
        }
        String host = "http://" + request.header("host");
        UserAgent agent = UserAgent.of(request.header("x-user-agent"));
        String brand = agent == null ? "bmw" : agent.brand();
        JsonObject o = new JsonObject();
        o.addProperty("clientName", "mybmwapp");
        o.addProperty("clientId", region.clientId);
        o.addProperty("clientSecret", Region.SECRET);
        o.addProperty("gcdmBaseUrl", host);
        o.addProperty("authorizationEndpoint", host + "/oneid/login");
        o.addProperty("tokenEndpoint", host + TOKEN_PATH);
        o.addProperty("returnUrl", "com." + ("mini".equals(brand) ? "mini" : "bmw") + ".connected://oauth");
        o.addProperty("brand", brand);
        o.addProperty("language", "en");
        o.addProperty("country", "US");
        JsonArray scopes = new JsonArray();
        SCOPES.forEach(scopes::add);
        o.add("scopes", scopes);
        JsonArray prompts = new JsonArray();
        prompts.add("login");
        o.add("promptValues", prompts);
        return Answers.json(200, o);
    }

    /** A captcha token for a region's site key, as if somebody had solved the riddle. */
    String captcha(String region) {
        // Genuine ones are that long.
        return captchas.issue("P1_" + base.secrets().letters(1100), region,
                switches.seconds(MyBmwSwitch.CAPTCHA_SECONDS));
    }

    /** Whether a call to authenticate is the first, with the password. */
    static boolean isFirst(Request request) {
        return request.values().containsKey("username");
    }

    Reply authenticate(Request request) {
        Map<String, String> form = request.values();
        for (String field : BASE_FIELDS) {
            require(form, field);
        }
        Region region = Region.byClientId(form.get("client_id"));
        if (region == null) {
            throw MyBmwError.invalidClient();
        }
        if (!"code".equals(form.get("response_type")) || !"S256".equals(form.get("code_challenge_method"))) {
            throw MyBmwError.oauth(400, "invalid_request", "response_type or code_challenge_method is not supported");
        }
        return isFirst(request) ? password(request, form, region) : authorization(request, form);
    }

    private Reply password(Request request, Map<String, String> form, Region region) {
        require(form, "password");
        if (!"authorization_code".equals(form.get("grant_type"))) {
            throw MyBmwError.oauth(400, "invalid_request", "grant_type is missing");
        }
        refuseTooMany();
        Account account = base.fleet().byUser(String.valueOf(form.get("username")));
        boolean captcha = !switches.on(MyBmwSwitch.CAPTCHA)
                || region.name().equals(captchas.use(request.header("hcaptchatoken")));
        if (!captcha || account == null || !account.region().equals(region.name())
                || !account.password().equals(form.get("password"))) {
            remember();
            throw MyBmwError.invalidClient();
        }
        Grant grant = new Grant(account, region, String.valueOf(form.get("code_challenge")),
                String.valueOf(form.get("redirect_uri")));
        // Dots and stars are what makes clients cut the value out by hand.
        String value = authorizations.issue(
                base.secrets().letters(6) + "." + base.secrets().letters(40) + ".*AAJTSQACMDIA*", grant,
                switches.seconds(MyBmwSwitch.AUTHORIZATION_SECONDS));
        JsonObject o = new JsonObject();
        o.addProperty("redirect_to",
                "redirect_uri=" + form.get("redirect_uri") + "?client_id=" + form.get("client_id")
                        + "&response_type=code&scope=" + form.get("scope") + "&state=" + form.get("state")
                        + "&authorization=" + value);
        return Answers.json(200, o);
    }

    private Reply authorization(Request request, Map<String, String> form) {
        String value = form.get("authorization");
        Grant grant = authorizations.use(value == null ? cookie(request) : value);
        if (grant == null || !grant.region.clientId.equals(form.get("client_id"))
                || !grant.challenge.equals(form.get("code_challenge"))
                || !grant.redirect.equals(form.get("redirect_uri"))) {
            throw MyBmwError.invalidClient();
        }
        String code = codes.issue(base.secrets().letters(40), grant, switches.seconds(MyBmwSwitch.CODE_SECONDS));
        return Reply.redirect(grant.redirect + "?code=" + code + "&state=" + Forms.encode(form.get("state"))
                + "&client_id=" + grant.region.clientId + "&nonce=" + Forms.encode(form.get("nonce")));
    }

    Reply token(Request request) {
        Region region = client(request);
        Map<String, String> form = request.values();
        require(form, "grant_type");
        require(form, "redirect_uri");
        switch (String.valueOf(form.get("grant_type"))) {
            case "authorization_code":
                require(form, "code");
                require(form, "code_verifier");
                Grant grant = codes.use(form.get("code"));
                if (grant == null || grant.region != region || !grant.redirect.equals(form.get("redirect_uri"))
                        || !grant.challenge.equals(challenge(String.valueOf(form.get("code_verifier"))))) {
                    throw MyBmwError.invalidGrant("The code is unknown, used or expired, or the verifier is wrong");
                }
                return answer(tokens.issue(grant.account));
            case "refresh_token":
                require(form, "refresh_token");
                Tokens.Pair pair = tokens.refresh(form.get("refresh_token"));
                if (pair == null) {
                    throw MyBmwError.invalidGrant("The refresh token is invalid or expired");
                }
                return answer(pair);
            default:
                throw MyBmwError.oauth(400, "unsupported_grant_type", "The grant type is not supported");
        }
    }

    synchronized void reset() {
        captchas.clear();
        authorizations.clear();
        codes.clear();
        failures.clear();
    }

    private static Region client(Request request) {
        String header = request.header("authorization");
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            throw MyBmwError.invalidClient();
        }
        try {
            String[] pair = new String(Base64.getDecoder().decode(header.substring(6).trim()), StandardCharsets.UTF_8)
                    .split(":", 2);
            Region region = Region.byClientId(pair[0]);
            if (region != null && pair.length == 2 && Region.SECRET.equals(pair[1])) {
                return region;
            }
        } catch (IllegalArgumentException e) {
            throw MyBmwError.oauth(400, "invalid_request", "The authorization header is malformed");
        }
        throw MyBmwError.invalidClient();
    }

    private static Reply answer(Tokens.Pair pair) {
        JsonObject o = new JsonObject();
        o.addProperty("access_token", pair.access());
        o.addProperty("token_type", "Bearer");
        o.addProperty("expires_in", pair.seconds());
        o.addProperty("refresh_token", pair.refresh());
        o.addProperty("scope", String.join(" ", SCOPES));
        o.addProperty("id_token", pair.id());
        o.addProperty("gcid", pair.account().gcid());
        o.addProperty("usid", "x");
        return Answers.json(200, o);
    }

    private static @Nullable String cookie(Request request) {
        String header = request.header("cookie");
        return header != null && header.startsWith("GCDMSSO=") ? header.substring(8) : null;
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private synchronized void refuseTooMany() {
        Instant hourAgo = base.clock().now().minus(Duration.ofHours(1));
        failures.removeIf(time -> time.isBefore(hourAgo));
        if (failures.size() >= switches.number(MyBmwSwitch.LOGIN_ATTEMPTS)) {
            throw MyBmwError.api(429, "Too many attempts");
        }
    }

    private synchronized void remember() {
        failures.add(base.clock().now());
    }

    private static void require(Map<String, String> form, String field) {
        String value = form.get(field);
        if (value == null || value.isBlank()) {
            throw MyBmwError.oauth(400, "invalid_request", "Parameter " + field + " is missing");
        }
    }

    private record Grant(Account account, Region region, String challenge, String redirect) {
    }
}
