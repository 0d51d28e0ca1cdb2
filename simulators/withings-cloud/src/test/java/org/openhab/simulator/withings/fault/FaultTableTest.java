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
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.Answer;
import org.openhab.simulator.withings.CloudOptions;
import org.openhab.simulator.withings.Http;
import org.openhab.simulator.withings.WithingsCloud;
import org.openhab.simulator.withings.model.SimulatedHousehold;
import org.openhab.simulator.withings.scenario.HistorySize;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Every named fault on every endpoint takes effect, hits nothing else, and is over afterwards (withings.md 13.13).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before all tests
class FaultTableTest {

    private static final String REDIRECT = "http://localhost:8080/withings";
    private static final String[] CLIENT = { "client_id", "demo-client-id", "client_secret", "demo-client-secret" };

    private static WithingsCloud cloud;
    private static Http http;
    private static String token;
    private static long carla;

    @BeforeAll
    static void start() throws Exception {
        cloud = WithingsCloud.start(new CloudOptions(
                (clock, random) -> new SimulatedHousehold(clock, 5, List.of("carla"), new HistorySize(20, 3)))
                        .clock(new ManualClock(Instant.parse("2026-03-15T08:00:00Z"))).option("duplicateGuard", "false")
                        .option("rateLimit", "0").option("callbackCheck", "none").option("callbackBase", "any")
                        .option("maxSubscriptions", "100000"));
        http = new Http(cloud.apiUrl());
        carla = cloud.model().people().all().get(0).userId();
        token = codeCall().body().get("access_token").getAsString();
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    static Stream<Arguments> cells() {
        return Stream.of(NamedFault.values()).flatMap(fault -> Stream.of(Endpoint.values()).filter(fault::fits)
                .map(endpoint -> Arguments.of(fault.key(), endpoint.key())));
    }

    static Stream<Arguments> emptyCells() {
        return Stream.of(NamedFault.values()).flatMap(fault -> Stream.of(Endpoint.values())
                .filter(endpoint -> !fault.fits(endpoint)).map(endpoint -> Arguments.of(fault.key(), endpoint.key())));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("cells")
    void everyCellTakesEffect(String name, String at) throws Exception {
        NamedFault fault = NamedFault.find(name);
        Endpoint endpoint = Endpoint.find(at);
        Answer before = call(endpoint);
        String number = fault == NamedFault.SLOW ? ",\"number\":1" : "";
        http.control("POST", "faults", "{\"name\":\"" + name + "\",\"endpoint\":\"" + at + "\"" + number + "}");
        try {
            Endpoint other = endpoint == Endpoint.GETGOALS ? Endpoint.GETDEVICE : Endpoint.GETGOALS;
            assertThat("others go on", call(other).status(), is(0));
            effect(fault, endpoint, before);
            if (fault == NamedFault.UNAUTHORIZED_ALWAYS) {
                effect(fault, endpoint, before);
                http.control("DELETE", "faults", "");
            }
            assertThat("it is over", call(endpoint).status(), is(before.status()));
        } finally {
            http.control("DELETE", "faults", "");
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("emptyCells")
    void whereItMeansNothingItIsRefused(String name, String at) throws Exception {
        Answer refused = http.control("POST", "faults", "{\"name\":\"" + name + "\",\"endpoint\":\"" + at + "\"}");
        assertThat(refused.http(), is(400));
    }

    @Test
    void theTableIsShownAndNamesAreChecked() throws Exception {
        JsonObject table = http.control("GET", "faults/table", "").json();
        assertThat(table.keySet(), hasSize(NamedFault.values().length));
        assertThat(table.getAsJsonArray("refresh-503").toString(), is("[\"token-refresh\"]"));
        assertThat(table.getAsJsonArray("too-many").size(), is(Endpoint.values().length));
        for (String wrong : List.of("{\"name\":\"earthquake\"}", "{\"name\":\"html\",\"kind\":\"html\"}",
                "{\"name\":\"html\",\"endpoint\":\"getlost\"}")) {
            assertThat(wrong, http.control("POST", "faults", wrong).http(), is(400));
        }
    }

    private static void effect(NamedFault fault, Endpoint endpoint, Answer before) throws Exception {
        if (fault == NamedFault.RESET) {
            assertThrows(IOException.class, () -> call(endpoint));
            return;
        }
        long begin = System.nanoTime();
        Answer answer = call(endpoint);
        switch (fault) {
            case UNAUTHORIZED_ONCE, UNAUTHORIZED_ALWAYS -> assertThat(answer.status(), is(401));
            case REFRESH_503 -> assertThat(answer.error(), is("Invalid Params: invalid refresh_token"));
            case STATUS_522 -> assertThat(answer.status(), is(522));
            case STATUS_2555 -> assertThat(answer.status(), is(2555));
            case TOO_MANY -> assertThat(answer.status() + answer.body().toString(), is("601{}"));
            case TOO_MANY_WAIT -> assertThat(answer.status() + answer.body().toString(),
                    is("601{\"wait_seconds\":188}"));
            case HTTP_500 -> assertThat(answer.http() + answer.text().substring(0, 6), is("500<html>"));
            case HTTP_502 -> assertThat(answer.http() + answer.text().substring(0, 6), is("502<html>"));
            case HTML -> assertThat(answer.http() + answer.text().substring(0, 6), is("200<html>"));
            case TRUNCATED -> assertThrows(JsonParseException.class, () -> JsonParser.parseString(answer.text()));
            case EMPTY -> assertThat(answer.http() + answer.text(), is("200"));
            case SLOW -> assertThat(System.nanoTime() - begin, is(greaterThanOrEqualTo(1_000_000_000L)));
            case UNKNOWN_ENUMS -> assertThat(answer.json().has("never_heard_of"), is(true));
            case USERID_TEXT -> assertThat(answer.body().getAsJsonPrimitive("userid").isString(), is(true));
            default -> assertThat("shifted by an hour", shifted(before.json()), is(answer.json()));
        }
    }

    private static JsonObject shifted(JsonObject json) {
        JsonObject copy = json.deepCopy();
        AnswerTwist.shiftTimes(copy, 3600);
        assertThat("there are times", copy, is(not(json)));
        return copy;
    }

    /** A sound call; a new one each time where the cloud wants that. */
    private static Answer call(Endpoint endpoint) throws Exception {
        String action = endpoint.action();
        String path = endpoint.path();
        switch (endpoint) {
            case TOKEN_CODE:
                return codeCall();
            case TOKEN_REFRESH:
                String refresh = codeCall().body().get("refresh_token").getAsString();
                return http.post(path, with("action", action, "grant_type", "refresh_token", "refresh_token", refresh));
            case TOKEN_REVOKE, GETNONCE:
                return http.post(path, with("action", action)); // unsigned, so it is refused all the same
            case CONFIRMUSER:
                String grpid = cloud.control()
                        .call("POST", "scenario/ambiguous-weigh-in",
                                JsonParser.parseString("{\"person\":\"carla\",\"model\":5}"))
                        .getAsJsonObject().getAsJsonArray("grpids").get(0).getAsString();
                return data(path, "action", action, "grpid", grpid, "is_confirmed", "true");
            case GETACTIVITY, GETWORKOUTS, SLEEP_GETSUMMARY:
                return data(path, "action", action, "lastupdate", "1");
            case GETINTRADAYACTIVITY:
                return data(path, "action", action, "startdate", "1773446400", "enddate", "1773532800");
            case SLEEP_GET:
                return data(path, "action", action, "startdate", "1773446400", "enddate", "1773532800", "data_fields",
                        "hr");
            case HEART_GET:
                String signal = data(path, "action", "list").body().getAsJsonArray("series").get(0).getAsJsonObject()
                        .getAsJsonObject("ecg").get("signalid").getAsString();
                return data(path, "action", action, "signalid", signal);
            case NOTIFY_SUBSCRIBE:
                return subscription(action);
            case NOTIFY_GET, NOTIFY_REVOKE:
                cloud.control().call("POST", "subscriptions/drop", null);
                subscribe();
                return subscription(action);
            case NOTIFY_UPDATE:
                subscribe();
                return subscription(action, "comment", "new");
            default:
                return data(path, "action", action);
        }
    }

    private static void subscribe() throws Exception {
        subscription("subscribe");
    }

    private static Answer subscription(String action, String... more) throws Exception {
        String[] fields = Stream
                .concat(Stream.of("action", action, "appli", "1", "callbackurl", "http://localhost:8080/withings/push"),
                        Stream.of(more))
                .toArray(String[]::new);
        return data("/notify", fields);
    }

    private static Answer data(String path, String... fields) throws Exception {
        return http.call(token, path, fields);
    }

    private static Answer codeCall() throws Exception {
        return http.post("/v2/oauth2", with("action", "requesttoken", "grant_type", "authorization_code", "code",
                cloud.control().consent(carla, REDIRECT), "redirect_uri", REDIRECT));
    }

    private static String[] with(String... fields) {
        return Stream.concat(Stream.of(CLIENT), Stream.of(fields)).toArray(String[]::new);
    }
}
