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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.bmw.Answer;
import org.openhab.simulator.bmw.CloudTest;
import org.openhab.simulator.bmw.Http;
import org.openhab.simulator.bmw.scenario.Fleets;

/**
 * Tests the login outside China (bmw-mybmw.md 2, 13.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LoginTest extends CloudTest {

    private static final String KEY = "4f1c85a3-758f-a37d-bbb6-f8704494acfa";
    private static final String CLIENT = "31c357a0-7a1d-4590-aa99-33b97244d048";
    private static final String REDIRECT = "com.bmw.connected://oauth";
    private static final String VERIFIER = "v".repeat(86);

    @Test
    void configNamesThisServer() throws Exception {
        Answer config = http.get("/eadrax-ucs/v1/presentation/oauth/config",
                Http.app("mini", "ocp-apim-subscription-key", KEY));
        assertThat(config.http(), is(200));
        assertThat(config.at("tokenEndpoint"), is(cloud.apiUrl() + "/gcdm/oauth/token"));
        assertThat(config.at("returnUrl"), is("com.mini.connected://oauth"));
        assertThat(config.at("clientId"), is(CLIENT));
        assertThat(http.get("/eadrax-ucs/v1/presentation/oauth/config", Http.app("bmw")).http(), is(401));
    }

    @Test
    void wholeLoginThenRefreshUntilTheOldTokenIsDead() throws Exception {
        Answer tokens = token(code(authorization()), VERIFIER);
        assertThat(tokens.http(), is(200));
        assertThat(tokens.at("gcid"), is(Fleets.MYBMW_GCID));
        assertThat(tokens.at("expires_in"), is("3599"));
        Answer refreshed = refresh(tokens.at("refresh_token"));
        assertThat(refreshed.http(), is(200));
        assertThat(refreshed.at("refresh_token"), is(not(tokens.at("refresh_token"))));
        Answer dead = refresh(tokens.at("refresh_token"));
        assertThat(dead.http(), is(400));
        assertThat(dead.at("error"), is("invalid_grant"));
        Map<String, String> headers = Http.app("bmw", "authorization", "Bearer " + tokens.at("access_token"));
        assertThat(http.post("/eadrax-vcs/v5/vehicle-list", "", headers).http(), is(200));
        pass(3600);
        assertThat(http.post("/eadrax-vcs/v5/vehicle-list", "", headers).http(), is(401));
    }

    @Test
    void captchaTokenWorksOnceAndNotForLong() throws Exception {
        String captcha = captcha("ROW");
        assertThat(captcha, startsWith("P1_"));
        assertThat(captcha.length() > 1000, is(true));
        assertThat(login(captcha, Fleets.MYBMW_PASSWORD).http(), is(200));
        assertThat(login(captcha, Fleets.MYBMW_PASSWORD).http(), is(401));
        String old = captcha("ROW");
        pass(121);
        assertThat(login(old, Fleets.MYBMW_PASSWORD).http(), is(401));
        assertThat(login(captcha("NA"), Fleets.MYBMW_PASSWORD).http(), is(401));
    }

    @Test
    void captchaPageHandsOverAToken() throws Exception {
        Answer page = http.get("/hcaptcha?sitekey=" + CaptchaPage.TEST_SITE_KEY
                + "&redirect_uri=http://localhost:8080/connecteddrive/connect/x", Map.of());
        String token = page.text().split("name=\"h-captcha-response\" value=\"")[1].split("\"")[0];
        assertThat(page.text(), containsString("action=\"http://localhost:8080/connecteddrive/connect/x\""));
        assertThat(login(token, Fleets.MYBMW_PASSWORD).http(), is(200));
    }

    @Test
    void captchaScriptHasATokenForEachRegion() throws Exception {
        Answer script = http.get("/hcaptcha/1/api.js", Map.of());
        assertThat(script.text(), containsString("h-captcha-response"));
        String america = script.text().split(Region.NA.siteKey + "\":\"")[1].split("\"")[0];
        String europe = script.text().split(Region.ROW.siteKey + "\":\"")[1].split("\"")[0];
        assertThat(login(america, Fleets.MYBMW_PASSWORD).http(), is(401));
        assertThat(login(europe, Fleets.MYBMW_PASSWORD).http(), is(200));
        assertThat(login(europe, Fleets.MYBMW_PASSWORD).http(), is(401));
    }

    @Test
    void wrongPasswordIsRefusedAndTooManyAreToo() throws Exception {
        control.option("loginAttempts", "2");
        Answer wrong = login(captcha("ROW"), "guess");
        assertThat(wrong.http(), is(401));
        assertThat(wrong.at("error"), is("invalid_client"));
        assertThat(login(captcha("ROW"), "guess").http(), is(401));
        assertThat(login(captcha("ROW"), Fleets.MYBMW_PASSWORD).http(), is(429));
        pass(3601);
        assertThat(login(captcha("ROW"), Fleets.MYBMW_PASSWORD).http(), is(200));
    }

    @ParameterizedTest
    @ValueSource(strings = { "client_id", "response_type", "scope", "redirect_uri", "state", "nonce", "code_challenge",
            "code_challenge_method", "grant_type", "password" })
    void everyFieldIsNeeded(String missing) throws Exception {
        Map<String, String> form = form();
        form.putAll(Map.of("grant_type", "authorization_code", "username", Fleets.MYBMW_USER, "password",
                Fleets.MYBMW_PASSWORD));
        form.remove(missing);
        Answer answer = http.form("/gcdm/oauth/authenticate", form, Map.of("hcaptchatoken", captcha("ROW")));
        assertThat(answer.http(), is(400));
        assertThat(answer.at("error"), is("invalid_request"));
    }

    @Test
    void wrongVerifierUsedAndExpiredCodesAreInvalidGrants() throws Exception {
        String code = code(authorization());
        assertThat(token(code, "w".repeat(86)).at("error"), is("invalid_grant"));
        assertThat(token(code, VERIFIER).at("error"), is("invalid_grant"));
        String late = code(authorization());
        pass(121);
        assertThat(token(late, VERIFIER).at("error"), is("invalid_grant"));
    }

    @Test
    void authorisationValueWorksAsCookieAndNotForLong() throws Exception {
        Answer byCookie = http.form("/gcdm/oauth/authenticate", form(), Map.of("cookie", "GCDMSSO=" + authorization()));
        assertThat(byCookie.http(), is(302));
        assertThat(byCookie.redirected("state"), is("st"));
        String old = authorization();
        pass(301);
        Map<String, String> form = form();
        form.put("authorization", old);
        assertThat(http.form("/gcdm/oauth/authenticate", form, Map.of()).http(), is(401));
    }

    @Test
    void secretIsChecked() throws Exception {
        Answer wrong = http.form("/gcdm/oauth/token", Map.of("grant_type", "refresh_token"),
                Map.of("authorization", basic("guess")));
        assertThat(wrong.http(), is(401));
        assertThat(wrong.at("error"), is("invalid_client"));
    }

    private String captcha(String region) throws Exception {
        return http.control("POST", "captcha", "{\"region\":\"" + region + "\"}").at("token");
    }

    private Answer login(String captcha, String password) throws Exception {
        Map<String, String> form = form();
        form.putAll(Map.of("grant_type", "authorization_code", "username", Fleets.MYBMW_USER, "password", password));
        return http.form("/gcdm/oauth/authenticate", form, Map.of("hcaptchatoken", captcha));
    }

    private String authorization() throws Exception {
        String redirect = login(captcha("ROW"), Fleets.MYBMW_PASSWORD).at("redirect_to");
        assertThat(redirect, startsWith("redirect_uri=" + REDIRECT + "?client_id="));
        return redirect.split("authorization=")[1].split("&")[0];
    }

    private String code(String authorization) throws Exception {
        Map<String, String> form = form();
        form.put("authorization", authorization);
        Answer answer = http.form("/gcdm/oauth/authenticate?interaction-id=1&client-version=x", form, Map.of());
        assertThat(answer.http(), is(302));
        assertThat(answer.location(), startsWith(REDIRECT + "?code="));
        return answer.redirected("code");
    }

    private Answer token(String code, String verifier) throws Exception {
        return http.form("/gcdm/oauth/token", Map.of("grant_type", "authorization_code", "code", code, "code_verifier",
                verifier, "redirect_uri", REDIRECT), Map.of("authorization", basic("not-a-real-secret")));
    }

    private Answer refresh(String token) throws Exception {
        return http.form("/gcdm/oauth/token",
                Map.of("grant_type", "refresh_token", "refresh_token", token, "redirect_uri", REDIRECT),
                Map.of("authorization", basic("not-a-real-secret")));
    }

    private static String basic(String secret) {
        return "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, String> form() throws Exception {
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        return new LinkedHashMap<>(Map.of("client_id", CLIENT, "response_type", "code", "scope", "openid profile",
                "redirect_uri", REDIRECT, "state", "st", "nonce", "no", "code_challenge", challenge,
                "code_challenge_method", "S256"));
    }
}
