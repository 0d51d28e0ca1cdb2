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
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.withings.Answer;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.Receiver;
import org.openhab.simulator.withings.TinyModel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Tests the subscription calls over HTTP (withings.md 9.1, 18.10, 18.11).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
class NotifyEndpointTest extends CloudTest {

    private String token;
    private String callback;

    @BeforeEach
    void link() throws Exception {
        token = token(TinyModel.ANA);
        callback = receiver.url("/withings/push/secret?key=1");
    }

    private Answer notify(String action, String... more) throws Exception {
        String[] fields = Stream.concat(Stream.of("action", action), Stream.of(more)).toArray(String[]::new);
        return http.call(token, "/notify", fields);
    }

    private JsonArray list(String... more) throws Exception {
        pass(10);
        return notify("list", more).body().getAsJsonArray("profiles");
    }

    @Test
    void subscribeTriesTheUrlByHeadAndKeepsIt() throws Exception {
        assertThat(notify("subscribe", "callbackurl", callback, "appli", "1", "comment", "scale").body().size(), is(0));
        assertThat(receiver.checks, is(List.of("HEAD")));
        JsonObject profile = list().get(0).getAsJsonObject();
        assertThat(profile.get("appli").getAsInt(), is(1));
        assertThat(profile.get("callbackurl").getAsString(), is(callback));
        assertThat(profile.get("expires").getAsLong(), is(2147483647L));
        assertThat(profile.get("comment").getAsString(), is("scale"));
    }

    @Test
    void subscribingAgainSucceedsAndChangesNothing() throws Exception {
        subscribe(token, callback, 1);
        pass(10);
        assertThat(subscribe(token, callback, 1).status(), is(0));
        subscribe(token, receiver.url("/withings/other"), 1);
        assertThat(list().size(), is(2));
        assertThat(list("appli", "4").size(), is(0));
    }

    @Test
    void checkMethodIsASwitch() throws Exception {
        control.option("callbackCheck", "both");
        subscribe(token, callback, 1);
        control.option("callbackCheck", "get");
        subscribe(token, callback, 4);
        control.option("callbackCheck", "none");
        receiver.checkStatus = 500;
        assertThat(subscribe(token, callback, 44).status(), is(0));
        assertThat(receiver.checks, is(List.of("HEAD", "GET", "GET")));
    }

    @ParameterizedTest
    @ValueSource(ints = { 302, 404, 500 })
    void refusingCallbackGets293(int status) throws Exception {
        receiver.checkStatus = status;
        Answer answer = subscribe(token, callback, 1);
        assertThat(answer.status(), is(293));
        assertThat(list().size(), is(0));
    }

    @Test
    @Timeout(120)
    void hangingCallbackGets293() throws Exception {
        CountDownLatch hang = new CountDownLatch(1);
        receiver.hang = hang;
        control.option("callbackCheckMillis", "200");
        assertThat(subscribe(token, callback, 1).status(), is(293));
        hang.countDown();
    }

    @Test
    void deadCallbackGets293() throws Exception {
        receiver.close();
        assertThat(subscribe(token, callback, 1).status(), is(293));
    }

    @Test
    void unregisteredOrBadUrlGets293WithoutATry() throws Exception {
        for (String url : List.of(receiver.url("/elsewhere"), receiver.url("/withingsx"), "ftp://home.example.org/",
                "no url", receiver.url("/withings/") + "x".repeat(255), receiver.url("/withings/../secret"))) {
            assertThat(url, subscribe(token, url, 1).status(), is(293));
        }
        assertThat(notify("subscribe", "appli", "1").status(), is(293));
        assertThat(receiver.checks, is(empty()));
    }

    @Test
    void howMuchMustBeRegisteredIsASwitch() throws Exception {
        control.option("callbackBase", "host");
        assertThat(subscribe(token, receiver.url("/elsewhere"), 1).status(), is(0));
        try (Receiver stranger = new Receiver()) {
            assertThat(subscribe(token, stranger.url("/x"), 1).status(), is(293));
            control.option("callbackBase", "any");
            assertThat(subscribe(token, stranger.url("/y"), 1).status(), is(0));
        }
        control.option("callbackPublicOnly", "true");
        assertThat(subscribe(token, receiver.url("/z"), 1).status(), is(293));
    }

    @Test
    void missingScopeGets403ExceptForBedEvents() throws Exception {
        token = token(TinyModel.BEN, "user.info");
        for (int appli : new int[] { 1, 2, 4, 16, 44, 54, 55, 58, 62, 63 }) {
            assertThat(subscribe(token, callback, appli).status(), is(403));
        }
        for (int appli : new int[] { 46, 50, 51, 52 }) {
            assertThat(subscribe(token, callback, appli).status(), is(0));
        }
        token = token(TinyModel.BEN, "user.activity");
        pass(10);
        assertThat("62 takes either scope", subscribe(token, callback, 62).status(), is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "53", "60", "98", "99", "100", "119", "0", "-1", "x", "" })
    void unknownAndContractCategoriesGet503(String appli) throws Exception {
        assertThat(notify("subscribe", "callbackurl", callback, "appli", appli).status(), is(503));
    }

    @Test
    void longCommentGets304() throws Exception {
        assertThat(notify("subscribe", "callbackurl", callback, "appli", "1", "comment", "x".repeat(256)).status(),
                is(304));
        assertThat(notify("subscribe", "callbackurl", callback, "appli", "1", "comment", "x".repeat(255)).status(),
                is(0));
    }

    @Test
    void tooManySubscriptionsGet305() throws Exception {
        control.option("maxSubscriptions", "2");
        assertThat(subscribe(token, callback, 1).status(), is(0));
        assertThat(subscribe(token, callback, 4).status(), is(0));
        assertThat(subscribe(token, callback, 44).status(), is(305));
        pass(10);
        assertThat("one that exists is none more", subscribe(token, callback, 1).status(), is(0));
    }

    @Test
    void getAndUpdateOfNothingGet286RevokeGets294() throws Exception {
        assertThat(notify("get", "callbackurl", callback).status(), is(286));
        assertThat(notify("update", "callbackurl", callback, "appli", "1", "comment", "x").status(), is(286));
        assertThat(notify("revoke", "callbackurl", callback, "appli", "1").status(), is(294));
        assertThat(notify("revoke", "callbackurl", callback).status(), is(294));
        assertThat(notify("revoke").status(), is(293));
    }

    @Test
    void getDefaultsToCategoryOne() throws Exception {
        subscribe(token, callback, 1);
        subscribe(token, callback, 4);
        assertThat(notify("get", "callbackurl", callback).body().get("appli").getAsInt(), is(1));
        assertThat(notify("get", "callbackurl", callback, "appli", "4").body().get("appli").getAsInt(), is(4));
    }

    @Test
    void revokeEndsOneOrAllOfAUrl() throws Exception {
        for (int appli : new int[] { 1, 4, 44 }) {
            subscribe(token, callback, appli);
        }
        subscribe(token, receiver.url("/withings/other"), 1);
        assertThat(notify("revoke", "callbackurl", callback, "appli", "4").status(), is(0));
        assertThat(list().size(), is(3));
        control.option("revokeWithoutAppli", "first");
        notify("revoke", "callbackurl", callback);
        assertThat(list().size(), is(2));
        control.option("revokeWithoutAppli", "all");
        pass(10);
        notify("revoke", "callbackurl", callback);
        assertThat(list().size(), is(1));
    }

    @Test
    void updateChangesExactlyOneThing() throws Exception {
        subscribe(token, callback, 1);
        String[] of = { "callbackurl", callback, "appli", "1" };
        assertThat(notify("update", of).status(), is(503));
        assertThat(notify("update", "callbackurl", callback, "appli", "1", "comment", "x", "new_appli", "4").status(),
                is(503));
        assertThat(notify("update", "callbackurl", callback, "appli", "1", "comment", "x").status(), is(0));
        assertThat(list().get(0).getAsJsonObject().get("comment").getAsString(), is("x"));
        assertThat(notify("update", "callbackurl", callback, "appli", "1", "new_appli", "4").status(), is(0));
        String moved = receiver.url("/withings/moved");
        receiver.checkStatus = 404;
        assertThat(notify("update", "callbackurl", callback, "appli", "4", "new_callbackurl", moved).status(), is(293));
        receiver.checkStatus = 200;
        pass(10);
        assertThat(notify("update", "callbackurl", callback, "appli", "4", "new_callbackurl", moved).status(), is(0));
        JsonObject now = list().get(0).getAsJsonObject();
        assertThat(now.get("appli").getAsInt(), is(4));
        assertThat(now.get("callbackurl").getAsString(), is(moved));
        assertThat(now.get("comment").getAsString(), is("x"));
    }

    @Test
    void listMaySpellUrlsInItsOwnWay() throws Exception {
        String spelled = receiver.url("/withings/push/?b=2&a=1");
        subscribe(token, spelled, 1);
        control.option("normalizeUrls", "true");
        String shown = list().get(0).getAsJsonObject().get("callbackurl").getAsString();
        assertThat(shown, is(receiver.url("/withings/push?a=1&b=2")));
        assertThat("its own spelling is understood", notify("revoke", "callbackurl", shown, "appli", "1").status(),
                is(0));
    }

    @Test
    void everyoneSeesTheirOwnSubscriptionsOnly() throws Exception {
        subscribe(token, callback, 1);
        token = token(TinyModel.BEN);
        assertThat(list().size(), is(0));
        assertThat(notify("revoke", "callbackurl", callback, "appli", "1").status(), is(294));
    }

    @Test
    void notifyIsGuardedUnlessSwitched() throws Exception {
        assertThat(subscribe(token, callback, 1).status(), is(0));
        assertThat(subscribe(token, callback, 1).status(), is(601));
        assertThat("the refused one tries nothing", receiver.checks, hasSize(1));
        control.option("guardNotify", "false");
        assertThat(subscribe(token, callback, 1).status(), is(0));
    }

    @Test
    void badParametersComeBeforeTheGuard() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(subscribe(token, callback, 53).status(), is(503));
            assertThat(subscribe(token, receiver.url("/elsewhere"), 1).status(), is(293));
            assertThat(notify("revoke").status(), is(293));
            assertThat(notify("update", "callbackurl", callback, "appli", "1").status(), is(503));
            assertThat(notify("get", "callbackurl", callback, "appli", "x").status(), is(503));
        }
    }

    @Test
    void commentSurvivesOtherUpdates() throws Exception {
        notify("subscribe", "callbackurl", callback, "appli", "1", "comment", "mine");
        notify("update", "callbackurl", callback, "appli", "1", "new_appli", "4");
        assertThat(list().get(0).getAsJsonObject().get("comment").getAsString(), is("mine"));
    }
}
