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
package org.openhab.simulator.withings.notify;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.simulator.kit.http.Forms;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;
import org.openhab.simulator.withings.api.DataChange;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/**
 * Tests pushes with retries and the death of subscriptions, over HTTP (withings.md 9.2 to 9.4, 18.11, 18.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
class PushEngineTest extends CloudTest {

    private String token;
    private String callback;

    @BeforeEach
    void link() throws Exception {
        token = token(TinyModel.ANA);
        callback = receiver.url("/withings/push/secret?key=1");
    }

    private void weighIn(long at) {
        model.emit(new DataChange(TinyModel.ANA, 1, at, at + 1, null, null, null));
        pass(0);
    }

    private List<String> outcomes() {
        return control.pushes().stream().map(a -> a.cycle() + "." + a.attempt() + " " + a.outcome()).toList();
    }

    /** Passes the longest wait after a failed cycle. */
    private void passRetries() {
        pass(10);
        pass(11 * 60);
        pass(80 * 60);
        pass(270 * 60);
    }

    @Test
    void pushIsAFormWithTheUrlsQueryKept() throws Exception {
        subscribe(token, callback, 1);
        weighIn(1759990000);
        assertThat(receiver.pushes, is(List
                .of(Map.of("userid", "10000042", "appli", "1", "startdate", "1759990000", "enddate", "1759990001"))));
        assertThat(receiver.queries, is(List.of("key=1")));
        assertThat(outcomes(), is(List.of("1.1 delivered")));
    }

    @Test
    void everyUrlOfTheCategoryAndPersonGetsItsPush() throws Exception {
        subscribe(token, callback, 1);
        subscribe(token, receiver.url("/withings/second"), 1);
        subscribe(token, callback, 4);
        subscribe(token(TinyModel.BEN), callback, 1);
        weighIn(1759990000);
        assertThat(receiver.pushes, hasSize(2));
    }

    @Test
    void fieldsOfOtherCategories() throws Exception {
        for (int appli : new int[] { 16, 50, 46 }) {
            subscribe(token, callback, appli);
        }
        model.emit(new DataChange(TinyModel.ANA, 16, null, null, "2026-03-14", null, null));
        model.emit(new DataChange(TinyModel.ANA, 50, null, null, "1773525600", TinyModel.MAT, null));
        model.emit(new DataChange(TinyModel.ANA, 46, null, null, null, null, "update"));
        control.option("bedEventFields", "window");
        control.option("activityPushFields", "window");
        control.option("pushExtraFields", "true");
        model.emit(new DataChange(TinyModel.ANA, 16, null, null, "2026-03-14", null, null));
        model.emit(new DataChange(TinyModel.ANA, 50, null, null, "1773525600", TinyModel.MAT, null));
        control.option("bedEventFields", "both");
        control.option("pushExtraFields", "false");
        model.emit(new DataChange(TinyModel.ANA, 50, null, null, "1773525600", TinyModel.MAT, null));
        pass(0);
        assertThat(receiver.pushes.stream().map(Forms::encode).toList(),
                is(List.of("userid=10000042&appli=16&date=2026-03-14",
                        "userid=10000042&appli=50&date=1773525600&deviceid=" + TinyModel.MAT,
                        "userid=10000042&appli=46&action=update",
                        "userid=10000042&appli=16&startdate=1773442800&enddate=1773529199&levitation=1",
                        "userid=10000042&appli=50&deviceid=" + TinyModel.MAT
                                + "&startdate=1773525600&enddate=1773525600&levitation=1",
                        "userid=10000042&appli=50&date=1773525600&deviceid=" + TinyModel.MAT
                                + "&startdate=1773525600&enddate=1773525600")));
    }

    @Test
    void delayIsSimulatedTime() throws Exception {
        control.option("pushDelaySeconds", "90");
        subscribe(token, callback, 1);
        weighIn(1759990000);
        pass(89);
        assertThat(receiver.pushes, is(empty()));
        pass(1);
        assertThat(receiver.pushes, hasSize(1));
    }

    @Test
    void failedPushIsRepeatedInFiveCyclesOfTwoThenDropped() throws Exception {
        receiver.pushStatus = 500;
        subscribe(token, callback, 1);
        weighIn(1759990000);
        assertThat(receiver.pushes, hasSize(2));
        pass(9);
        assertThat(receiver.pushes, hasSize(2));
        pass(1);
        assertThat(receiver.pushes, hasSize(4));
        pass(119);
        assertThat("a minute and at least one more", receiver.pushes, hasSize(4));
        pass(9 * 60 + 1);
        assertThat(receiver.pushes, hasSize(6));
        pass(3600);
        assertThat(receiver.pushes, hasSize(6));
        pass(20 * 60);
        assertThat(receiver.pushes, hasSize(8));
        pass(4 * 3600);
        assertThat(receiver.pushes, hasSize(8));
        pass(30 * 60);
        assertThat(receiver.pushes, hasSize(10));
        pass(5 * 86400);
        assertThat(receiver.pushes, hasSize(10));
        assertThat(outcomes(), is(List.of("1.1 failed", "1.2 failed", "2.1 failed", "2.2 failed", "3.1 failed",
                "3.2 failed", "4.1 failed", "4.2 failed", "5.1 failed", "5.2 dropped")));
    }

    @Test
    void anyStatusBelow400EndsTheRetriesAndRedirectsAreNotFollowed() throws Exception {
        receiver.pushStatus = 302;
        subscribe(token, callback, 1);
        weighIn(1759990000);
        passRetries();
        assertThat(receiver.pushes, hasSize(1));
        receiver.pushStatus = 400;
        weighIn(1759990100);
        receiver.pushStatus = 204;
        passRetries();
        assertThat(receiver.pushes, hasSize(4));
        assertThat(outcomes().subList(1, 4), is(List.of("1.1 failed", "1.2 failed", "2.1 delivered")));
    }

    @Test
    @Timeout(120)
    void answerAfterTheLimitCountsAsFailure() throws Exception {
        subscribe(token, callback, 1);
        CountDownLatch hang = new CountDownLatch(1);
        receiver.hang = hang;
        control.option("pushTimeoutMillis", "150");
        control.option("pushRetries", "false");
        weighIn(1759990000);
        hang.countDown();
        assertThat(control.pushes().get(0).http(), is(0));
        assertThat(outcomes(), is(List.of("1.1 dropped")));
    }

    @Test
    void copiesAndReversedOrderOnDemand() throws Exception {
        subscribe(token, callback, 1);
        control.option("pushCopies", "2");
        weighIn(1);
        assertThat(receiver.pushes, hasSize(2));
        assertThat(receiver.pushes.get(0), is(receiver.pushes.get(1)));
        control.option("pushCopies", "1");
        control.option("pushHold", "true");
        weighIn(2);
        weighIn(3);
        assertThat(receiver.pushes, hasSize(2));
        assertThat(
                http.control("POST", "notifications/release", "{\"reversed\":true}").json().get("released").getAsInt(),
                is(2));
        assertThat(receiver.pushes.get(2).get("startdate"), is("3"));
        assertThat(receiver.pushes.get(3).get("startdate"), is("2"));
    }

    @Test
    void bedEventsWithoutTheScopeAreSilent() throws Exception {
        token = token(TinyModel.BEN, "user.info,user.metrics".split(","));
        assertThat(subscribe(token, callback, 50).status(), is(0));
        model.emit(new DataChange(TinyModel.BEN, 50, null, null, "1773525600", TinyModel.MAT, null));
        pass(60);
        assertThat(receiver.pushes, is(empty()));
        token(TinyModel.BEN);
        model.emit(new DataChange(TinyModel.BEN, 50, null, null, "1773525700", TinyModel.MAT, null));
        pass(60);
        assertThat("after a better consent", receiver.pushes, hasSize(1));
    }

    @Test
    void anyPushCanBeSentByHand() throws Exception {
        subscribe(token, callback, 58);
        http.control("POST", "notifications/send", "{\"userId\":10000042,\"appli\":58,\"startdate\":5,\"enddate\":6}");
        assertThat(receiver.pushes, hasSize(1));
        JsonArray log = JsonParser.parseString(http.control("GET", "notifications", "").text()).getAsJsonArray();
        assertThat(log.get(0).getAsJsonObject().getAsJsonObject("fields").get("appli").getAsString(), is("58"));
    }
}
