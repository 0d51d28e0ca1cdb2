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
package org.openhab.simulator.withings.auth;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.kit.http.Forms;
import org.openhab.simulator.withings.Answer;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests token calls over HTTP (withings.md 2.3 to 2.5, 18.1, 18.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TokenEndpointTest extends CloudTest {

    private static final String BAD_REFRESH = "Invalid Params: invalid refresh_token";

    @Test
    void exchangeAnswersWithEveryField() throws Exception {
        Answer answer = exchange(code(TinyModel.ANA));
        assertThat(answer.status(), is(0));
        assertThat(answer.body().get("userid").getAsJsonPrimitive().isNumber(), is(true));
        assertThat(answer.body().get("userid").getAsLong(), is(TinyModel.ANA));
        assertThat(access(answer), matchesPattern("[0-9a-f]{40}"));
        assertThat(refreshOf(answer), matchesPattern("[0-9a-f]{40}"));
        assertThat(answer.body().get("expires_in").getAsInt(), is(10800));
        assertThat(answer.body().get("scope").getAsString(), is(ALL_SCOPES));
        assertThat(answer.body().get("csrf_token").getAsString(), matchesPattern("[A-Za-z0-9]{32}"));
        assertThat(answer.body().get("token_type").getAsString(), is("Bearer"));
    }

    @Test
    void useridAsTextAndNoCsrfTokenAreSwitches() throws Exception {
        control.option("useridAsText", "true");
        control.option("csrfToken", "false");
        JsonObject body = exchange(code(TinyModel.ANA)).body();
        assertThat(body.get("userid").getAsJsonPrimitive().isString(), is(true));
        assertThat(body.has("csrf_token"), is(false));
    }

    @Test
    void codeWorksOnce() throws Exception {
        String code = code(TinyModel.ANA);
        assertThat(exchange(code).status(), is(0));
        pass(10);
        Answer again = exchange(code);
        assertThat(again.status(), is(503));
        assertThat(again.error(), is("Invalid Params: invalid code"));
    }

    @Test
    void codeLivesThirtySeconds() throws Exception {
        String late = code(TinyModel.ANA);
        String intime = code(TinyModel.BEN);
        pass(29);
        assertThat(exchange(intime).status(), is(0));
        pass(1);
        assertThat(exchange(late).error(), is("Invalid Params: invalid code"));
    }

    @Test
    void wrongRedirectLeavesTheCodeUsable() throws Exception {
        String code = code(TinyModel.ANA);
        Answer wrong = http.post("/v2/oauth2", "action", "requesttoken", "grant_type", "authorization_code",
                "client_id", ID, "client_secret", SECRET, "code", code, "redirect_uri", redirect + "/");
        assertThat(wrong.status(), is(503));
        assertThat(wrong.error(), containsString("redirect_uri"));
        assertThat(exchange(code).status(), is(0));
    }

    @Test
    void codeOfAnotherApplicationIsInvalid() throws Exception {
        String code = code(TinyModel.ANA);
        control.call("PUT", "application",
                JsonParser.parseString("{\"clientId\":\"other\",\"clientSecret\":\"x\",\"callbackUrls\":[]}"));
        Answer answer = http.post("/v2/oauth2", "action", "requesttoken", "grant_type", "authorization_code",
                "client_id", "other", "client_secret", "x", "code", code, "redirect_uri", redirect);
        assertThat(answer.error(), is("Invalid Params: invalid code"));
    }

    @ParameterizedTest
    @CsvSource({ "client_id,nobody,invalid client_id", "client_secret,wrong,invalid client_secret",
            "client_secret,'',invalid client_secret", "grant_type,password,invalid grant_type",
            "grant_type,'',invalid grant_type", "refresh_token,unknown,invalid refresh_token",
            "refresh_token,'',invalid refresh_token" })
    void wrongParametersGet503(String name, String value, String expected) throws Exception {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("action", "requesttoken", "grant_type", "refresh_token",
                "client_id", ID, "client_secret", SECRET, "refresh_token", refreshOf(exchange(code(TinyModel.ANA)))));
        fields.put(name, value);
        Answer answer = http.send("POST", "/v2/oauth2", Forms.encode(fields), "application/x-www-form-urlencoded",
                null);
        assertThat(answer.http(), is(200));
        assertThat(answer.status(), is(503));
        assertThat(answer.error(), is("Invalid Params: " + expected));
        assertThat(answer.body().size(), is(0));
    }

    @Test
    void parametersAsJsonAreNotSeen() throws Exception {
        Answer answer = http.send("POST", "/v2/oauth2?action=requesttoken", "{\"grant_type\":\"refresh_token\"}",
                "application/json", null);
        assertThat(answer.error(), is("Invalid Params: invalid grant_type"));
    }

    @Test
    void queryWorksAsWellAsBody() throws Exception {
        Answer answer = http.get("/v2/oauth2?" + Forms.encode(
                new LinkedHashMap<>(Map.of("action", "requesttoken", "grant_type", "authorization_code", "client_id",
                        ID, "client_secret", SECRET, "code", code(TinyModel.ANA), "redirect_uri", redirect))));
        assertThat(answer.status(), is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "listusers", "recoverauthorizationcode", "dance" })
    void unknownActionsGet2554(String action) throws Exception {
        assertThat(http.post("/v2/oauth2", "action", action).status(), is(2554));
        assertThat(http.post("/v2/oauth2").status(), is(2554));
    }

    @Test
    void identicalTokenCallGets601WhichHidesThe503() throws Exception {
        assertThat(refresh("unknown").status(), is(503));
        pass(9);
        Answer again = refresh("unknown");
        assertThat(again.status(), is(601));
        assertThat(again.error(), is("Same arguments in less than 10 seconds"));
        assertThat(again.body().get("wait_seconds").getAsInt(), is(1));
        pass(1);
        assertThat("the rejected one does not extend the window", refresh("unknown").status(), is(503));
    }

    @Test
    void replacedRefreshTokenWorksUntilTheNewAccessTokenIsUsed() throws Exception {
        String old = refreshOf(exchange(code(TinyModel.ANA)));
        Answer second = refresh(old);
        assertThat(refreshOf(second), not(is(old)));
        pass(10);
        Answer third = refresh(old);
        assertThat(third.status(), is(0));
        assertThat(refreshOf(third), not(is(refreshOf(second))));
        pass(10);
        assertThat(getmeas(access(second)).status(), is(0));
        Answer dead = refresh(old);
        assertThat(dead.status(), is(503));
        assertThat(dead.error(), is(BAD_REFRESH));
        assertThat("the other pair lives", refresh(refreshOf(third)).status(), is(0));
    }

    @Test
    void firstUseCountsWhateverItsOutcome() throws Exception {
        Answer first = exchange(code(TinyModel.ANA, "user.info"));
        Answer second = refresh(refreshOf(first));
        assertThat(getmeas(access(second)).status(), is(403));
        pass(10);
        assertThat(refresh(refreshOf(first)).error(), is(BAD_REFRESH));
    }

    @Test
    void replacedRefreshTokenDiesAfterEightHours() throws Exception {
        String old = refreshOf(exchange(code(TinyModel.ANA)));
        assertThat(refresh(old).status(), is(0));
        pass(8 * 3600 - 1);
        assertThat(refresh(old).status(), is(0));
        pass(10);
        assertThat("the eight hours count from the first refresh", refresh(old).error(), is(BAD_REFRESH));
    }

    @Test
    void inAChainOnlyTheDirectParentDies() throws Exception {
        String first = refreshOf(exchange(code(TinyModel.ANA)));
        String second = refreshOf(refresh(first));
        Answer third = refresh(second);
        assertThat(getmeas(access(third)).status(), is(0));
        assertThat(refresh(second).status(), is(601));
        pass(10);
        assertThat(refresh(second).error(), is(BAD_REFRESH));
        assertThat(refresh(first).status(), is(0));
    }

    @Test
    void accessTokenLivesThreeHoursAndOutlivesARefresh() throws Exception {
        Answer first = exchange(code(TinyModel.ANA));
        pass(3 * 3600 - 1);
        refresh(refreshOf(first));
        assertThat(getmeas(access(first)).status(), is(0));
        pass(1);
        Answer expired = getmeas(access(first), "n", "2");
        assertThat(expired.status(), is(401));
        assertThat(expired.error(), containsString("invalid_token"));
    }

    @Test
    void refreshTokenLivesAYearFromTheLastRefresh() throws Exception {
        String first = refreshOf(exchange(code(TinyModel.ANA)));
        pass(364 * 86400L);
        String second = refreshOf(refresh(first));
        pass(364 * 86400L);
        assertThat(refresh(second).status(), is(0));
        pass(365 * 86400L);
        assertThat(refresh(second).error(), is(BAD_REFRESH));
    }

    @Test
    void lifeTimesAndStrictRotationAreSwitches() throws Exception {
        control.option("accessTokenSeconds", "5");
        control.option("refreshReuse", "reject");
        control.option("oldAccessToken", "die");
        Answer first = exchange(code(TinyModel.ANA));
        assertThat(first.body().get("expires_in").getAsInt(), is(5));
        Answer second = refresh(refreshOf(first));
        assertThat(getmeas(access(first)).status(), is(401));
        pass(5);
        assertThat(getmeas(access(second), "n", "2").status(), is(401));
        pass(5);
        assertThat(refresh(refreshOf(first)).error(), is(BAD_REFRESH));
    }

    @Test
    void renewedSecretEndsRefreshesUntilReconfigured() throws Exception {
        String token = refreshOf(exchange(code(TinyModel.ANA)));
        http.control("PUT", "application", "{\"clientSecret\":\"renewed\"}");
        assertThat(refresh(token).error(), is("Invalid Params: invalid client_secret"));
        Answer reconfigured = http.post("/v2/oauth2", "action", "requesttoken", "grant_type", "refresh_token",
                "client_id", ID, "client_secret", "renewed", "refresh_token", token);
        assertThat(reconfigured.status(), is(0));
    }

    @Test
    void unlinkByTheUserEndsCallsAndRefreshes() throws Exception {
        Answer tokens = exchange(code(TinyModel.ANA));
        Answer other = exchange(code(TinyModel.BEN));
        control.unlink(TinyModel.ANA);
        assertThat(getmeas(access(tokens)).status(), is(401));
        assertThat(refresh(refreshOf(tokens)).error(), is(BAD_REFRESH));
        assertThat(getmeas(access(other)).status(), is(0));
    }

    @Test
    void ofParallelRefreshesOneSucceeds() throws Exception {
        String token = refreshOf(exchange(code(TinyModel.ANA)));
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return refresh(token).status();
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (CompletableFuture<Integer> call : calls) {
            statuses.add(call.get());
        }
        Collections.sort(statuses);
        assertThat(statuses, is(List.of(0, 601, 601, 601, 601, 601, 601, 601)));
    }
}
