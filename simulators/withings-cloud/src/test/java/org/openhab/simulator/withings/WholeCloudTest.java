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
package org.openhab.simulator.withings;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.api.DataChange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests the cloud with its own household: what happens to a person reaches a linked client.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WholeCloudTest {

    private static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    private static final long ANNA = 10000042;
    /** The least that the four waits between five cycles take (withings.md 9.4). */
    private static final Duration SHORTEST_RETRIES = Duration.ofSeconds(10).plusMinutes(2).plusMinutes(62)
            .plusMinutes(243);

    private String link(WithingsCloud cloud, Http http, String redirect) throws Exception {
        Answer tokens = http.post("/v2/oauth2", "action", "requesttoken", "grant_type", "authorization_code",
                "client_id", "demo-client-id", "client_secret", "demo-client-secret", "code",
                cloud.control().consent(ANNA, redirect), "redirect_uri", redirect);
        return tokens.body().get("access_token").getAsString();
    }

    @Test
    void weighInIsPushedAndRead() throws Exception {
        try (Receiver receiver = new Receiver();
                WithingsCloud cloud = WithingsCloud.start(
                        new CloudOptions().clock(new ManualClock(START)).callbackUrls(receiver.url("/withings")))) {
            Http http = new Http(cloud.apiUrl());
            String token = link(cloud, http, receiver.url("/withings/callback"));
            http.call(token, "/notify", "action", "subscribe", "callbackurl", receiver.url("/withings/push"), "appli",
                    "1");
            cloud.control().advance(Duration.ofSeconds(60));
            Answer happened = http.control("POST", "scenario/weigh-in",
                    "{\"person\":\"Anna\",\"values\":{\"weight\":68.4}}");
            assertThat(happened.text(), happened.http(), is(200));
            assertThat(receiver.pushes.isEmpty(), is(false));
            Map<String, String> push = receiver.pushes.get(0);
            assertThat(push.get("userid"), is(Long.toString(ANNA)));
            assertThat(push.get("appli"), is("1"));
            Answer data = http.call(token, "/measure", "action", "getmeas", "category", "1", "meastypes", "1",
                    "startdate", push.getOrDefault("startdate", ""), "enddate", push.getOrDefault("enddate", ""));
            JsonArray groups = data.body().getAsJsonArray("measuregrps");
            assertThat(groups.size(), is(1));
            JsonObject measure = groups.get(0).getAsJsonObject().getAsJsonArray("measures").get(0).getAsJsonObject();
            assertThat(measure.get("value").getAsBigDecimal().scaleByPowerOfTen(measure.get("unit").getAsInt())
                    .compareTo(new java.math.BigDecimal("68.4")), is(0));
        }
    }

    @Test
    void deletedProfileEndsItsLink() throws Exception {
        try (WithingsCloud cloud = WithingsCloud.start(new CloudOptions().clock(new ManualClock(START)))) {
            Http http = new Http(cloud.apiUrl());
            String token = link(cloud, http, "http://localhost:8080/withings");
            assertThat(http.call(token, "/v2/user", "action", "getgoals").status(), is(0));
            http.control("POST", "scenario/delete-profile", "{\"person\":\"Anna\"}");
            assertThat(http.call(token, "/v2/user", "action", "getdevice").status(), is(401));
            cloud.control().reset();
            assertThat(cloud.model().people().exists(ANNA), is(true));
        }
    }

    @Test
    void optionsOfTheDataCanBeGivenAtTheStart() {
        try (WithingsCloud cloud = WithingsCloud.start(new CloudOptions().clock(new ManualClock(START))
                .option("measurePageSize", "7").option("modelIdName", "both").option("unsortedSleep", "false"))) {
            cloud.control().reset();
            JsonObject options = cloud.control().call("GET", "options", null).getAsJsonObject();
            assertThat(options.get("measurePageSize").getAsInt(), is(7));
            assertThat(options.get("modelIdName").getAsString(), is("both"));
            assertThat(options.get("unsortedSleep").getAsBoolean(), is(false));
        }
    }

    @Test
    void readmeNamesEveryScenarioAndOptionOfTheData() throws IOException {
        String readme = java.nio.file.Files.readString(java.nio.file.Path.of("README.md"));
        try (WithingsCloud cloud = WithingsCloud.start(new CloudOptions().clock(new ManualClock(START)))) {
            for (JsonElement name : cloud.control().call("GET", "scenario", null).getAsJsonArray()) {
                assertThat(readme, containsString("`" + name.getAsString() + "`"));
            }
            for (String name : cloud.control().call("GET", "options", null).getAsJsonObject().keySet()) {
                assertThat(readme, containsString("| `" + name + "` | "));
            }
        }
    }

    @Test
    @Timeout(180)
    void retriesFollowTheTimeScale() throws Exception {
        try (Receiver receiver = new Receiver(); WithingsCloud cloud = hastyCloud(receiver)) {
            receiver.pushStatus = 500;
            subscribe(cloud, receiver);
            Instant begin = cloud.clock().now();
            ((TinyModel) cloud.model()).emit(new DataChange(ANNA, 1, 1L, 2L, null, null, null));
            assertThat("the first cycle", receiver.arrivals.tryAcquire(2, 60, TimeUnit.SECONDS), is(true));
            assertThat("the time stands", cloud.clock().now(), is(begin));
            cloud.control().call("PUT", "clock", parse("{'scale':7200}"));
            assertThat("four more cycles", receiver.arrivals.tryAcquire(8, 90, TimeUnit.SECONDS), is(true));
            assertThat(receiver.pushes, everyItem(is(receiver.pushes.get(0))));
            assertThat("simulated", Duration.between(begin, cloud.clock().now()),
                    is(greaterThanOrEqualTo(SHORTEST_RETRIES)));
        }
    }

    @Test
    @Timeout(180)
    void endsAtOnceAlthoughAReceiverHangs() throws Exception {
        CountDownLatch hang = new CountDownLatch(1);
        try (Receiver receiver = new Receiver(); WithingsCloud cloud = hastyCloud(receiver)) {
            subscribe(cloud, receiver);
            receiver.hang = hang;
            ((TinyModel) cloud.model()).emit(new DataChange(ANNA, 1, 1L, 2L, null, null, null));
            assertThat(receiver.hanging.tryAcquire(60, TimeUnit.SECONDS), is(true));
            assertTimeoutPreemptively(Duration.ofSeconds(30), cloud::close);
            assertThat("the push was still under way", cloud.control().pushes(), is(empty()));
        } finally {
            hang.countDown();
        }
    }

    /** A cloud on real threads whose time stands until it is told to run: nothing expires on a busy machine. */
    private static WithingsCloud hastyCloud(Receiver receiver) {
        return WithingsCloud.start(new CloudOptions((clock, random) -> new TinyModel(clock)).timeScale(0)
                .callbackUrls(receiver.url("/withings")).option("pushTimeoutMillis", "120000")
                .option("callbackCheckMillis", "60000"));
    }

    private void subscribe(WithingsCloud cloud, Receiver receiver) throws Exception {
        Http http = new Http(cloud.apiUrl());
        String token = link(cloud, http, receiver.url("/withings/callback"));
        Answer answer = http.call(token, "/notify", "action", "subscribe", "callbackurl",
                receiver.url("/withings/push"), "appli", "1");
        assertThat(answer.text(), answer.status(), is(0));
    }

    private static JsonObject parse(String json) {
        return JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
    }
}
