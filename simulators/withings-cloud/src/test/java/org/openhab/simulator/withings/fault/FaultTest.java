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
package org.openhab.simulator.withings.fault;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.withings.Answer;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Tests every fault on demand over HTTP (withings.md 13.13).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class FaultTest extends CloudTest {

    private Answer nth(String token, int n) throws Exception {
        return getmeas(token, "lastupdate", Integer.toString(n));
    }

    @Test
    void unauthorizedOnceThenAlways() throws Exception {
        String token = token(TinyModel.ANA);
        http.control("POST", "faults", "{\"kind\":\"unauthorized\",\"path\":\"/measure\"}");
        assertThat(nth(token, 1).status(), is(401));
        assertThat(nth(token, 1).status(), is(0));
        http.control("POST", "faults", "{\"kind\":\"unauthorized\",\"count\":-1}");
        assertThat(nth(token, 2).status(), is(401));
        assertThat(nth(token, 3).status(), is(401));
        http.control("DELETE", "faults", "");
        assertThat(nth(token, 4).status(), is(0));
    }

    @Test
    void deadRefreshHitsRefreshesOnly() throws Exception {
        control.fault(Fault.once(FaultKind.REFRESH_DEAD));
        Answer tokens = exchange(code(TinyModel.ANA));
        assertThat(tokens.status(), is(0));
        Answer dead = refresh(refreshOf(tokens));
        assertThat(dead.status(), is(503));
        assertThat(dead.error(), is("Invalid Params: invalid refresh_token"));
    }

    @Test
    void statusesOfTheEnvelope() throws Exception {
        String token = token(TinyModel.ANA);
        control.fault(Fault.once(FaultKind.TIMEOUT));
        assertThat(nth(token, 1).status(), is(522));
        control.fault(Fault.once(FaultKind.TOO_MANY));
        assertThat(nth(token, 2).body().size(), is(0));
        control.fault(Fault.once(FaultKind.TOO_MANY).with(188, null));
        Answer wait = nth(token, 3);
        assertThat(wait.status(), is(601));
        assertThat(wait.body().get("wait_seconds").getAsInt(), is(188));
        control.fault(Fault.once(FaultKind.STATUS).with(328, "The user is deactivated"));
        Answer status = nth(token, 4);
        assertThat(status.status(), is(328));
        assertThat(status.error(), is("The user is deactivated"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 500, 502, 429 })
    void httpErrorsAreHtmlPages(int code) throws Exception {
        String token = token(TinyModel.ANA);
        control.fault(Fault.once(FaultKind.HTTP).with(code, "120"));
        Answer answer = nth(token, 1);
        assertThat(answer.http(), is(code));
        assertThat(answer.headers().get("content-type"), is(List.of("text/html; charset=utf-8")));
        assertThat(answer.headers().get("retry-after"), is(List.of("120")));
        assertThat(answer.text(), startsWith("<html>"));
        control.fault(Fault.once(FaultKind.HTML));
        Answer page = nth(token, 2);
        assertThat(page.http(), is(200));
        assertThat(page.text(), startsWith("<html>"));
    }

    @Test
    void cutAndEmptyBodies() throws Exception {
        String token = token(TinyModel.ANA);
        control.fault(Fault.once(FaultKind.TRUNCATED));
        String cut = nth(token, 1).text();
        assertThat(cut, startsWith("{\"status\":0,\"body\":{\"updatetime\":"));
        assertThrows(JsonParseException.class, () -> JsonParser.parseString(cut));
        control.fault(Fault.once(FaultKind.EMPTY));
        Answer empty = nth(token, 2);
        assertThat(empty.http(), is(200));
        assertThat(empty.text(), is(""));
    }

    @Test
    void resetClosesTheConnection() throws Exception {
        String token = token(TinyModel.ANA);
        control.fault(Fault.once(FaultKind.RESET).on("/measure", "getmeas"));
        assertThrows(IOException.class, () -> nth(token, 1));
        assertThat(control.requests("/measure", null, null).get(0).http(), is(0));
        assertThat(nth(token, 2).status(), is(0));
    }

    @Test
    @Timeout(120)
    void slowAnswerHoldsNobodyElseNotEvenTheEndOfTheCloud() throws Exception {
        String token = token(TinyModel.ANA);
        String other = token(TinyModel.BEN);
        // Processed, so that the model tells when the call has arrived.
        control.fault(Fault.once(FaultKind.SLOW).forPerson(TinyModel.ANA).processed(true).times(3).with(3600, null));
        List<CompletableFuture<Answer>> slow = IntStream.range(0, 3)
                .mapToObj(n -> http.later("/measure", token, "action", "getmeas", "lastupdate", "" + n)).toList();
        assertThat(model.measured.tryAcquire(3, 60, TimeUnit.SECONDS), is(true));
        assertThat(nth(other, 1).status(), is(0));
        slow.forEach(each -> assertThat(each.isDone(), is(false)));
        assertTimeoutPreemptively(Duration.ofSeconds(30), cloud::close);
        for (CompletableFuture<Answer> each : slow) {
            Throwable cause = assertThrows(ExecutionException.class, each::get).getCause();
            assertThat("the cloud ends the call, not the client", cause,
                    is(both(instanceOf(IOException.class)).and(not(instanceOf(HttpTimeoutException.class)))));
        }
    }

    @Test
    void slowAnswerIsTheRightOne() throws Exception {
        String token = token(TinyModel.ANA);
        control.fault(Fault.once(FaultKind.SLOW).with(1, null));
        long before = System.nanoTime();
        assertThat(nth(token, 1).status(), is(0));
        assertThat(System.nanoTime() - before, greaterThanOrEqualTo(1_000_000_000L));
    }

    @Test
    void lostAnswerOfARefreshHasTakenEffect() throws Exception {
        String first = refreshOf(exchange(code(TinyModel.ANA)));
        control.option("refreshReuse", "reject");
        control.fault(Fault.once(FaultKind.RESET).on("/v2/oauth2", null).processed(true));
        assertThrows(IOException.class, () -> refresh(first));
        pass(10);
        assertThat(refresh(first).status(), is(503));
        String second = refreshOf(exchange(code(TinyModel.ANA)));
        control.fault(Fault.once(FaultKind.HTTP).on("/v2/oauth2", null));
        assertThat(refresh(second).http(), is(500));
        assertThat("this one has not", refresh(second).status(), is(0));
    }

    @Test
    void unknownEnumsAndShiftedTimes() throws Exception {
        String token = token(TinyModel.ANA);
        control.fault(Fault.once(FaultKind.UNKNOWN_ENUMS).times(2));
        JsonObject group = nth(token, 1).body().getAsJsonArray("measuregrps").get(0).getAsJsonObject();
        assertThat(group.get("attrib").getAsInt(), is(4711));
        assertThat(group.get("grpid").getAsLong(), is(6100200300L));
        assertThat(group.getAsJsonArray("measures").get(0).getAsJsonObject().get("type").getAsInt(), is(4718));
        JsonObject device = http.call(token, "/v2/user", "action", "getdevice").body().getAsJsonArray("devices").get(0)
                .getAsJsonObject();
        assertThat(device.get("battery").getAsString(), is("fading"));
        assertThat(device.get("type").getAsString(), is("Levitator"));
        assertThat(device.get("never_heard_of").getAsBoolean(), is(true));
        control.fault(Fault.once(FaultKind.CLOCK_SKEW).with(-7200, null));
        JsonObject body = nth(token, 2).body();
        assertThat(body.get("updatetime").getAsLong(), is(START.getEpochSecond() - 7200));
        assertThat(body.getAsJsonArray("measuregrps").get(0).getAsJsonObject().get("date").getAsLong(),
                is(1759990000L - 7200));
    }

    @Test
    void useridAsText() throws Exception {
        control.fault(Fault.once(FaultKind.USERID_TEXT));
        assertThat(exchange(code(TinyModel.ANA)).body().get("userid").getAsJsonPrimitive().isString(), is(true));
        assertThat(exchange(code(TinyModel.ANA)).body().get("userid").getAsJsonPrimitive().isNumber(), is(true));
    }

    @Test
    void faultsFitPathActionGrantPersonSkipAndCount() throws Exception {
        String ana = token(TinyModel.ANA);
        String ben = token(TinyModel.BEN);
        http.control("POST", "faults", "{\"kind\":\"timeout\",\"path\":\"/measure\",\"action\":\"getmeas\","
                + "\"userId\":10000042,\"skip\":1,\"count\":2}");
        assertThat(http.call(ana, "/v2/user", "action", "getdevice").status(), is(0));
        assertThat(nth(ben, 1).status(), is(0));
        assertThat("skipped", nth(ana, 1).status(), is(0));
        assertThat(nth(ana, 2).status(), is(522));
        assertThat(nth(ana, 3).status(), is(522));
        assertThat(nth(ana, 4).status(), is(0));
        JsonObject fault = JsonParser.parseString(http.control("GET", "faults", "").text()).getAsJsonArray().get(0)
                .getAsJsonObject();
        assertThat(fault.get("hits").getAsInt(), is(2));
        control.fault(new Fault(0, FaultKind.TIMEOUT, null, null, "refresh_token", null, 0, 1, false, 0, null));
        Answer tokens = exchange(code(TinyModel.ANA));
        assertThat(tokens.status(), is(0));
        assertThat(refresh(refreshOf(tokens)).status(), is(522));
    }

    @Test
    void faultOfARefreshFindsItsPerson() throws Exception {
        Answer ana = exchange(code(TinyModel.ANA));
        Answer ben = exchange(code(TinyModel.BEN));
        control.fault(Fault.once(FaultKind.TIMEOUT).forPerson(TinyModel.ANA));
        assertThat(refresh(refreshOf(ben)).status(), is(0));
        assertThat(refresh(refreshOf(ana)).status(), is(522));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"kind\":\"earthquake\"}", "{}", "{\"kind\":\"empty\",\"cuont\":1}", "[]", "{",
            "{\"kind\":\"empty\",\"count\":\"many\"}" })
    void wrongFaultsAreRefused(String body) throws Exception {
        assertThat(http.control("POST", "faults", body).http(), is(400));
    }

    @Test
    void faultCanBeTakenDownByItsNumber() throws Exception {
        long id = control.fault(Fault.once(FaultKind.TIMEOUT));
        assertThat(http.control("DELETE", "faults/" + id, "").http(), is(200));
        assertThat(http.control("DELETE", "faults/" + id, "").http(), is(404));
        assertThat(getmeas(token(TinyModel.ANA)).status(), is(0));
    }
}
