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
package org.openhab.simulator.bmw.cardata;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests device flow, refresh and the page of the user (bmw-cardata.md 2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DeviceFlowTest extends CarDataFixture {

    private static final String[] START_FORM = { "client_id", CLIENT, "response_type", "device_code", "scope", SCOPE,
            "code_challenge", challenge(), "code_challenge_method", "S256" };

    @Test
    void startTellsCodesIntervalLifeAndPage() {
        JsonObject started = start().object();

        assertThat(started.keySet(),
                containsInAnyOrder("device_code", "user_code", "interval", "expires_in", "verification_uri"));
        assertThat(started.get("user_code").getAsString().matches("[A-Za-z0-9]{8}"), is(true));
        assertThat(started.get("interval").getAsInt(), is(5));
        assertThat(started.get("expires_in").getAsInt(), is(300));
        assertThat(started.get("verification_uri").getAsString(), is(cloud.apiUrl() + "/oneid/link"));
        option("verificationUriComplete", true);
        assertThat(start().text("verification_uri_complete"), startsWith(cloud.apiUrl() + "/oneid/link?user_code="));
    }

    @Test
    void startRefusesWhatIsMissingOrUnknown() {
        for (int i = 0; i < START_FORM.length; i += 2) {
            if (!"scope".equals(START_FORM[i])) {
                assertThat(START_FORM[i], with(START_FORM[i], "").refusal(), is("400 invalid_request"));
            }
        }
        assertThat(with("response_type", "code").refusal(), is("400 invalid_request"));
        assertThat(with("code_challenge_method", "plain").refusal(), is("400 invalid_request"));
        assertThat(with("scope", SCOPE + " cardata:streaming:vehicle.isMoving").refusal(), is("400 invalid_request"));
        assertThat(with("client_id", CLIENT.toUpperCase(java.util.Locale.ROOT)).refusal(), is("401 invalid_client"));
    }

    @Test
    void pendingThenTokensOnce() {
        String code = start().text("device_code");

        assertThat(poll(code).refusal(), is("403 authorization_pending"));
        pass(5);
        cardata.approve();
        JsonObject tokens = poll(code).object();

        assertThat(tokens.keySet(), containsInAnyOrder("access_token", "token_type", "expires_in", "refresh_token",
                "scope", "id_token", "gcid"));
        assertThat(tokens.get("token_type").getAsString(), is("Bearer"));
        assertThat(tokens.get("expires_in").getAsInt(), is(3599));
        assertThat(tokens.get("scope").getAsString(), is(SCOPE));
        assertThat(tokens.get("gcid").getAsString(), is(GCID));
        assertThat(get(tokens.get("access_token").getAsString(), "/customers/vehicles/mappings").http(), is(200));
        pass(5);
        assertThat(poll(code).refusal(), is("400 invalid_grant"));
    }

    @Test
    void theIdTokenIsAJwtWithTheStreamsClaims() {
        String[] part = tokens(GCID).get("id_token").getAsString().split("\\.");

        JsonObject header = decoded(part[0]);
        JsonObject payload = decoded(part[1]);
        assertThat(header.get("alg").getAsString(), is("RS256"));
        assertThat(payload.get("exp").getAsLong(), is(START.getEpochSecond() + 3599));
        assertThat(payload.get("dynamic_scopes").toString(), containsString(GCID));
        option("dynamicScopes", false);
        assertThat(decoded(tokens(GCID).get("id_token").getAsString().split("\\.")[1]).has("dynamic_scopes"),
                is(false));
    }

    @Test
    void pollingTooOftenMakesTheIntervalLongerForGood() {
        String code = start().text("device_code");
        poll(code);

        pass(4);
        assertThat(poll(code).refusal(), is("400 slow_down"));
        pass(9);
        assertThat(poll(code).refusal(), is("400 slow_down"));
        pass(15);
        assertThat(poll(code).refusal(), is("403 authorization_pending"));
        pass(10);
        assertThat(poll(code).refusal(), is("400 slow_down"));
    }

    @Test
    void deniedExpiredAndBrokenCodes() {
        String denied = start().text("device_code");
        cardata.deny();
        assertThat(poll(denied).refusal(), is("403 access_denied"));

        String broken = start().text("device_code");
        control("POST", "cardata/break", "{}");
        assertThat(poll(broken).http(), is(500));
        pass(5);
        assertThat(
                poll(broken).object().getAsJsonObject("fault").getAsJsonObject("detail").get("errorcode").getAsString(),
                is("keymanagement.service.invalid_access_token"));

        String old = start().text("device_code");
        pass(299);
        assertThat(poll(old).refusal(), is("403 authorization_pending"));
        pass(5);
        assertThat(poll(old).refusal(), is("401 expired_token"));
    }

    @Test
    void pollsAreChecked() {
        String code = start().text("device_code");
        String grant = "urn:ietf:params:oauth:grant-type:device_code";

        assertThat(form("/gcdm/oauth/token", "client_id", CLIENT, "grant_type", grant, "device_code", code).refusal(),
                is("400 invalid_request"));
        assertThat(form("/gcdm/oauth/token", "client_id", CLIENT, "grant_type", "password").refusal(),
                is("400 invalid_request"));
        assertThat(form("/gcdm/oauth/token", "client_id", "nobody", "grant_type", grant, "device_code", code,
                "code_verifier", VERIFIER).refusal(), is("401 invalid_client"));
        cardata.approve();
        assertThat(form("/gcdm/oauth/token", "client_id", CLIENT, "grant_type", grant, "device_code", code,
                "code_verifier", VERIFIER + "x").refusal(), is("400 invalid_grant"));
        assertThat(poll("nothing").refusal(), is("400 invalid_grant"));
        assertThat(poll(code).http(), is(200));
    }

    @Test
    void missingSubscriptionsCostScopesOrTheWholeFlow() {
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','stream':false}");
        String code = start().text("device_code");
        cardata.approve();
        assertThat(poll(code).text("scope"), is("authenticate_user openid cardata:api:read"));

        option("unsettledSubscription", "deny");
        String second = start().text("device_code");
        cardata.approve();
        assertThat(poll(second).refusal(), is("403 access_denied"));
    }

    @Test
    void refreshTokensRotate() {
        String first = tokens(GCID).get("refresh_token").getAsString();

        JsonObject second = refresh(first).object();

        assertThat(second.get("refresh_token").getAsString(), not(first));
        assertThat(refresh(first).refusal(), is("400 invalid_grant"));
        clock.advance(Duration.ofDays(14).minusSeconds(1));
        String third = refresh(second.get("refresh_token").getAsString()).text("refresh_token");
        clock.advance(Duration.ofDays(14));
        assertThat(refresh(third).refusal(), is("400 invalid_grant"));
    }

    @Test
    void unsubscribingOrDeletingEndsTheLink() {
        String token = tokens(GCID).get("refresh_token").getAsString();
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','api':false}");
        assertThat(refresh(token).refusal(), is("400 invalid_grant"));

        String other = tokens(GCID).get("refresh_token").getAsString();
        control("POST", "cardata/portal/delete", "{'gcid':'" + GCID + "'}");
        assertThat(refresh(other).refusal(), is("401 invalid_client"));
        assertThat(start().refusal(), is("401 invalid_client"));
        JsonObject made = control("POST", "cardata/portal/create", "{'gcid':'" + GCID + "'}").getAsJsonObject();
        assertThat(with("client_id", made.get("clientId").getAsString()).http(), is(200));
    }

    @Test
    void theUserConfirmsOnThePage() {
        JsonObject started = start().object();
        String userCode = started.get("user_code").getAsString();
        String code = started.get("device_code").getAsString();

        Answer page = send(HttpRequest
                .newBuilder(URI.create(started.get("verification_uri").getAsString() + "?user_code=" + userCode)));
        assertThat(page.type(), startsWith("text/html"));
        assertThat(page.text(), containsString("value=\"" + userCode + "\""));
        assertThat(decide(userCode, "anna@example.com", "wrong", "confirm").text(), containsString("Login failed"));
        assertThat(decide("xxxxxxxx", "anna@example.com", "secret", "confirm").text(), containsString("Unknown code"));
        assertThat(decide(userCode, "ben@example.com", "secret", "confirm").text(), containsString("Wrong account"));
        assertThat(decide(userCode, "anna@example.com", "secret", "").text(), containsString("Nothing decided"));
        assertThat(poll(code).refusal(), is("403 authorization_pending"));
        assertThat(decide(userCode, "anna@example.com", "secret", "confirm").http(), is(200));
        pass(5);
        assertThat(poll(code).http(), is(200));

        JsonObject again = start().object();
        decide(again.get("user_code").getAsString(), "anna@example.com", "secret", "deny");
        assertThat(poll(again.get("device_code").getAsString()).refusal(), is("403 access_denied"));
    }

    @Test
    void autoApprovalNeedsNobody() {
        option("deviceAutoApprove", true);

        assertThat(poll(start().text("device_code")).http(), is(200));
    }

    private Answer decide(String userCode, String user, String password, String decision) {
        return form("/oneid/link", "user_code", userCode, "username", user, "password", password, "decision", decision);
    }

    private Answer with(String field, String value) {
        String[] fields = START_FORM.clone();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals(field)) {
                fields[i + 1] = value;
            }
        }
        return form("/gcdm/oauth/device/code", fields);
    }

    private static JsonObject decoded(String part) {
        return JsonParser.parseString(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
