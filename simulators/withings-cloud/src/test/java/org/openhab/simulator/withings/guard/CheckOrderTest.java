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
package org.openhab.simulator.withings.guard;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.withings.Answer;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;

/**
 * Tests the checks before a data call, their order, guard and rate (withings.md 3, 18.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CheckOrderTest extends CloudTest {

    @Test
    void livingTokenGetsDataInTheEnvelope() throws Exception {
        String token = token(TinyModel.ANA);
        Answer answer = getmeas(token);
        assertThat(answer.http(), is(200));
        assertThat(answer.headers().get("content-type"), is(List.of("application/json; charset=utf-8")));
        assertThat(answer.status(), is(0));
        assertThat(answer.body().get("owner").getAsLong(), is(TinyModel.ANA));
        assertThat(answer.json().has("error"), is(false));
    }

    @Test
    void tokenMayComeAsParameterAndArgumentsInTheQuery() throws Exception {
        String token = token(TinyModel.ANA);
        assertThat(http.post("/measure", "action", "getmeas", "access_token", token).status(), is(0));
        assertThat(http.send("GET", "/measure?action=getmeas&lastupdate=5", "", "text/plain", token).body()
                .get("lastupdate").getAsInt(), is(5));
        Answer both = http.send("POST", "/measure?action=dance&lastupdate=5", "action=getmeas&lastupdate=6",
                "application/x-www-form-urlencoded", token);
        assertThat("the body wins", both.body().get("lastupdate").getAsInt(), is(6));
    }

    @Test
    void missingOrUnknownTokenGets401BeforeAnythingElse() throws Exception {
        for (Answer answer : List.of(http.post("/measure", "action", "dance"), getmeas("unknown"),
                http.post("/notify", "action", "dance"))) {
            assertThat(answer.http(), is(200));
            assertThat(answer.status(), is(401));
            assertThat(answer.error(),
                    is("XRequestID: Not provided invalid_token: The access token provided is invalid"));
            assertThat(answer.body().size(), is(0));
        }
    }

    @Test
    void missingScopeComesBeforeParameters() throws Exception {
        String token = token(TinyModel.ANA, "user.metrics");
        Answer answer = http.call(token, "/v2/sleep", "action", "getsummary");
        assertThat(answer.status(), is(403));
        assertThat(answer.error(), startsWith("Insufficient_scope"));
        control.option("missingScopeStatus", "277");
        assertThat(http.call(token, "/v2/sleep", "action", "getsummary", "n", "2").status(), is(277));
    }

    @Test
    void unknownActionPathOrMethodGets2554() throws Exception {
        String token = token(TinyModel.ANA);
        assertThat(http.call(token, "/measure", "action", "dance").status(), is(2554));
        assertThat(http.call(token, "/measure").status(), is(2554));
        assertThat(http.call(token, "/v2/nowhere", "action", "getmeas").status(), is(2554));
        assertThat(http.post("/v2/nowhere").status(), is(2554));
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            Answer answer = http.send(method, "/measure?action=getmeas", "", "text/plain", token);
            assertThat(answer.http(), is(200));
            assertThat(answer.status(), is(2554));
        }
    }

    @Test
    void missingParameterComesBeforeTheGuard() throws Exception {
        String token = token(TinyModel.ANA);
        assertThat(http.call(token, "/v2/sleep", "action", "getsummary").status(), is(503));
        Answer again = http.call(token, "/v2/sleep", "action", "getsummary");
        assertThat(again.status(), is(503));
        assertThat(again.error(), startsWith("Invalid Params: "));
    }

    @Test
    void identicalCallGets601ForTenSeconds() throws Exception {
        String token = token(TinyModel.ANA);
        assertThat(getmeas(token).status(), is(0));
        pass(4);
        Answer again = getmeas(token);
        assertThat(again.status(), is(601));
        assertThat(again.body().get("wait_seconds").getAsInt(), is(6));
        assertThat("other arguments", getmeas(token, "lastupdate", "1").status(), is(0));
        assertThat("another person", getmeas(token(TinyModel.BEN)).status(), is(0));
        pass(5);
        assertThat(getmeas(token).status(), is(601));
        pass(1);
        assertThat("rejected ones do not extend the window", getmeas(token).status(), is(0));
    }

    @Test
    void callThatEndedIn401ArmsTheGuardForTheRepetition() throws Exception {
        Answer tokens = exchange(code(TinyModel.ANA));
        control.expireAccess(TinyModel.ANA);
        assertThat(getmeas(access(tokens)).status(), is(401));
        String fresh = access(refresh(refreshOf(tokens)));
        assertThat(getmeas(fresh).status(), is(601));
        assertThat("a changed argument passes", getmeas(fresh, "n", "2").status(), is(0));
        pass(10);
        assertThat(getmeas(fresh).status(), is(0));
    }

    @Test
    void refusedDuplicateOfAChangingCallChangesNothing() throws Exception {
        String token = token(TinyModel.ANA);
        String[] call = { "action", "confirmuser", "grpid", "6100200300", "is_confirmed", "1" };
        assertThat(http.call(token, "/v2/measure", call).status(), is(0));
        assertThat(http.call(token, "/v2/measure", call).status(), is(601));
        assertThat(model.confirmed, is(1));
    }

    @Test
    void guardCanBeSwitchedOff() throws Exception {
        control.option("duplicateGuard", "false");
        String token = token(TinyModel.ANA);
        assertThat(getmeas(token).status(), is(0));
        assertThat(getmeas(token).status(), is(0));
        assertThat(refresh("x").status(), is(503));
        assertThat(refresh("x").status(), is(503));
    }

    @Test
    void waitSecondsMayBeAbsentOrMuchLarger() throws Exception {
        String token = token(TinyModel.ANA);
        getmeas(token);
        control.option("waitSeconds", "188");
        assertThat(getmeas(token).body().get("wait_seconds").getAsInt(), is(188));
        control.option("waitSeconds", "-1");
        assertThat(getmeas(token).body().size(), is(0));
    }

    @ParameterizedTest
    @ValueSource(ints = { 120, 60 })
    void rateIsPerMinuteAndApplication(int limit) throws Exception {
        control.option("rateLimit", Integer.toString(limit));
        String ana = token(TinyModel.ANA);
        String ben = token(TinyModel.BEN);
        for (int i = 2; i < limit; i++) {
            assertThat(getmeas(i % 2 == 0 ? ana : ben, "lastupdate", "" + i).status(), is(0));
        }
        pass(20);
        Answer refused = getmeas(ana);
        assertThat(refused.status(), is(601));
        assertThat(refused.error(), is("Too Many Requests"));
        assertThat(refused.body().get("wait_seconds").getAsInt(), is(40));
        assertThat("token calls count as well", refresh("x").status(), is(601));
        pass(40);
        assertThat("rejected calls did not count", getmeas(ana).status(), is(0));
        for (int i = 1; i < limit; i++) {
            assertThat(getmeas(ben, "lastupdate", "" + i).status(), is(0));
        }
        assertThat(getmeas(ben).status(), is(601));
    }

    @Test
    void rateLimitCanBeSwitchedOff() throws Exception {
        control.option("rateLimit", "0");
        String token = token(TinyModel.ANA);
        for (int i = 0; i < 130; i++) {
            assertThat(getmeas(token, "lastupdate", "" + i).status(), is(0));
        }
    }

    @ParameterizedTest
    @CsvSource({ "object,{}", "array,[]", "missing,null" })
    void emptyBodyOfAnErrorHasThreeFaces(String choice, String expected) throws Exception {
        control.option("errorBody", choice);
        assertThat(String.valueOf(getmeas("unknown").json().get("body")), is(expected));
    }
}
