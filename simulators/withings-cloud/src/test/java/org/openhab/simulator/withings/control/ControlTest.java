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
package org.openhab.simulator.withings.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.kit.control.ControlHandler;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.Answer;
import org.openhab.simulator.withings.CloudOptions;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;
import org.openhab.simulator.withings.WithingsCloud;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests the control API over HTTP.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ControlTest extends CloudTest {

    private JsonObject ok(Answer answer) {
        assertThat(answer.text(), answer.http(), is(200));
        return answer.json();
    }

    @Test
    void stateShowsEverythingButSecrets() throws Exception {
        String token = token(TinyModel.ANA);
        subscribe(token, receiver.url("/withings/push"), 1);
        control.fault(Fault.once(FaultKind.TIMEOUT));
        Answer answer = http.get("/_control/state");
        JsonObject state = ok(answer);
        assertThat(state.get("time").getAsString(), is("2026-03-15T08:00:00Z"));
        assertThat(state.getAsJsonArray("tokens").get(0).getAsJsonObject().get("accessSeconds").getAsInt(), is(10800));
        assertThat(state.getAsJsonArray("subscriptions").size(), is(1));
        assertThat(state.getAsJsonArray("persons").size(), is(2));
        assertThat(state.getAsJsonArray("faults").size(), is(1));
        assertThat(state.get("requests").getAsInt(), is(2));
        assertThat(state.getAsJsonArray("applications").get(0).getAsJsonObject().get("callsInLastMinute").getAsInt(),
                is(2));
        assertThat(answer.text(), not(containsString(token)));
        assertThat(answer.text(), not(containsString(SECRET)));
        assertThat(http.get("/_control").text(), is(answer.text()));
    }

    @Test
    void requestLogCountsCallsAndHidesSecrets() throws Exception {
        Answer tokens = exchange(code(TinyModel.ANA));
        getmeas(access(tokens), "lastupdate", "77");
        getmeas("unknown");
        subscribe(access(tokens), receiver.url("/withings/push/secret"), 1);
        JsonObject all = ok(http.get("/_control/requests"));
        assertThat(all.get("count").getAsInt(), is(4));
        assertThat(all.toString(), not(containsString(access(tokens))));
        assertThat(all.toString(), not(containsString(SECRET)));
        assertThat(all.toString(), not(containsString("/withings/push/secret")));
        JsonArray mine = ok(http.get("/_control/requests?path=/measure&action=getmeas&userId=10000042"))
                .getAsJsonArray("requests");
        assertThat(mine.size(), is(1));
        JsonObject call = mine.get(0).getAsJsonObject();
        assertThat(call.get("status").getAsInt(), is(0));
        assertThat(call.getAsJsonObject("params").get("lastupdate").getAsString(), is("77"));
        assertThat(control.requests("/measure", null, null).stream().map(Logged::status).toList(), is(List.of(0, 401)));
        assertThat(ok(http.get("/_control/requests?since=3")).get("count").getAsInt(), is(1));
        http.control("DELETE", "requests", "");
        assertThat(ok(http.get("/_control/requests")).get("count").getAsInt(), is(0));
    }

    @Test
    void clockCanBeReadAndAdvanced() throws Exception {
        JsonObject later = ok(http.control("POST", "clock/advance", "{\"seconds\":3600}"));
        assertThat(later.get("time").getAsString(), is("2026-03-15T09:00:00Z"));
        assertThat(ok(http.get("/_control/clock")).get("epoch").getAsLong(), is(START.getEpochSecond() + 3600));
        assertThat(http.control("POST", "clock/advance", "{\"seconds\":-1}").http(), is(400));
        assertThat("a manual clock has no scale", http.control("PUT", "clock", "{\"scale\":2}").http(), is(400));
    }

    @Test
    void tokensExpireOrDieOnDemand() throws Exception {
        Answer ana = exchange(code(TinyModel.ANA));
        Answer ben = exchange(code(TinyModel.BEN));
        assertThat(ok(http.control("POST", "tokens/expire", "{\"userId\":10000042}")).get("expired").getAsInt(), is(1));
        assertThat(getmeas(access(ana)).status(), is(401));
        assertThat(getmeas(access(ben)).status(), is(0));
        assertThat(refresh(refreshOf(ana)).status(), is(0));
        http.control("POST", "tokens/kill", "{\"which\":\"refresh\"}");
        assertThat(getmeas(access(ben), "n", "2").status(), is(0));
        assertThat(refresh(refreshOf(ben)).status(), is(503));
        assertThat(http.control("POST", "tokens/kill", "{\"which\":\"some\"}").http(), is(400));
        assertThat(JsonParser.parseString(http.get("/_control/tokens").text()).getAsJsonArray().size(), greaterThan(0));
    }

    @Test
    void consentWithoutBrowser() throws Exception {
        JsonObject answer = ok(http.control("POST", "consent",
                "{\"userId\":10000043,\"redirectUri\":\"" + redirect + "\",\"scopes\":[\"user.info\"]}"));
        assertThat(exchange(answer.get("code").getAsString()).body().get("scope").getAsString(), is("user.info"));
        assertThat(http.control("POST", "consent", "{\"userId\":1,\"redirectUri\":\"x\"}").http(), is(400));
        assertThat(
                http.control("POST", "consent", "{\"userId\":10000043,\"redirectUri\":\"x\",\"scopes\":\"y\"}").http(),
                is(400));
    }

    @Test
    void optionsOfServerAndModelStandSideBySide() throws Exception {
        JsonObject all = ok(http.get("/_control/options"));
        assertThat(all.get("rateLimit").getAsInt(), is(120));
        assertThat(all.get("duplicateGuard").getAsBoolean(), is(true));
        assertThat(all.get("deathRule").getAsString(), is("days"));
        assertThat(all.get("pageSize").getAsInt(), is(2000));
        JsonObject changed = ok(http.control("PUT", "options", "{\"rateLimit\":60,\"pageSize\":3}"));
        assertThat(changed.get("rateLimit").getAsInt(), is(60));
        assertThat(changed.get("pageSize").getAsInt(), is(3));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"rateLimt\":60}", "{\"rateLimit\":\"often\"}", "{\"duplicateGuard\":\"maybe\"}",
            "{\"deathRule\":\"soon\"}", "{\"rateLimit\":60,\"nothing\":1}", "[]", "{\"rateLimit\":[1]}" })
    void wrongOptionsAreRefused(String body) throws Exception {
        assertThat(http.control("PUT", "options", body).http(), is(400));
        assertThat(ok(http.get("/_control/options")).get("rateLimit").getAsInt(), is(120));
    }

    @Test
    void helpNamesEverySwitchOnce() throws Exception {
        JsonArray help = JsonParser.parseString(http.get("/_control/options/help").text()).getAsJsonArray();
        assertThat(help.size(), is(Switch.values().length));
        assertThat(Stream.of(Switch.values()).map(Switch::key).distinct().count(), is((long) help.size()));
    }

    @Test
    void resetGoesBackToTheStart() throws Exception {
        String token = token(TinyModel.ANA);
        subscribe(token, receiver.url("/withings/push"), 1);
        http.control("PUT", "options", "{\"rateLimit\":60,\"pageSize\":3}");
        http.control("PUT", "application", "{\"clientSecret\":\"renewed\",\"callbackUrls\":[]}");
        control.fault(Fault.once(FaultKind.TIMEOUT).on("/nowhere", null));
        assertThat(http.control("POST", "reset", "").http(), is(200));
        assertThat(getmeas(token).status(), is(401));
        JsonObject state = ok(http.get("/_control/state"));
        assertThat(state.getAsJsonArray("subscriptions").size(), is(0));
        assertThat(state.getAsJsonArray("faults").size(), is(0));
        assertThat(state.get("requests").getAsInt(), is(1));
        JsonObject options = ok(http.get("/_control/options"));
        assertThat(options.get("rateLimit").getAsInt(), is(120));
        assertThat(options.get("pageSize").getAsInt(), is(2000));
        assertThat(model.resets, is(1));
        assertThat(exchange(code(TinyModel.ANA)).status(), is(0));
    }

    @Test
    void personsAndScenariosGoToTheModelAndItsPushesComeOut() throws Exception {
        String token = token(TinyModel.ANA);
        subscribe(token, receiver.url("/withings/push"), 50);
        assertThat(http.control("POST", "scenario/night", "{}").http(), is(200));
        assertThat(receiver.pushes, hasSize(1));
        assertThat(http.control("POST", "scenario/unheard-of", "").http(), is(404));
        assertThat(http.control("GET", "persons", "").http(), is(404));
    }

    @ParameterizedTest
    @CsvSource({ "GET,nothing", "PATCH,state", "POST,users/1/unlink", "POST,users/10000042/marry", "DELETE,options",
            "DELETE,faults/99", "GET,faults/1", "PUT,faults", "GET,subscriptions/drop" })
    void unknownPathsGet404(String verb, String path) throws Exception {
        Answer answer = http.control(verb, path, "");
        assertThat(answer.http(), is(404));
        assertThat(answer.json().has("error"), is(true));
    }

    @Test
    void strangersAreRefused() {
        Request request = new Request("GET", "/_control/state", List.of(), List.of(), "", Map.of(), false);
        assertThat(new ControlHandler(control::call).handle(request).http(), is(403));
    }

    @Test
    void startOptionsSurviveAReset() {
        try (WithingsCloud other = WithingsCloud.start(new CloudOptions((c, random) -> new TinyModel(c))
                .clock(new ManualClock(START)).option("rateLimit", "60").option("pageSize", "3"))) {
            other.control().option("rateLimit", "7");
            other.control().reset();
            JsonObject options = other.control().call("GET", "options", null).getAsJsonObject();
            assertThat(options.get("rateLimit").getAsInt(), is(60));
            assertThat(options.get("pageSize").getAsInt(), is(3));
        }
    }
}
