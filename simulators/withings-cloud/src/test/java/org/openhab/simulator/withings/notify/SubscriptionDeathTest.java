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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;
import org.openhab.simulator.withings.api.DataChange;

/**
 * Tests how subscriptions end: by revocation, failures, loss, the person's will (withings.md 9.4, 18.11, 18.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
class SubscriptionDeathTest extends CloudTest {

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

    private int subscriptions() {
        return control.call("GET", "subscriptions", null).getAsJsonArray().size();
    }

    private String lastOutcome() {
        List<PushLog.Attempt> all = control.pushes();
        return all.get(all.size() - 1).outcome();
    }

    /** Passes the longest wait after each failed cycle. */
    private void passRetries() {
        pass(10);
        pass(11 * 60);
        pass(80 * 60);
        pass(270 * 60);
    }

    @Test
    void revokedSubscriptionGetsNoMoreRetries() throws Exception {
        receiver.pushStatus = 500;
        subscribe(token, callback, 1);
        weighIn(1759990000);
        http.call(token, "/notify", "action", "revoke", "callbackurl", callback, "appli", "1");
        passRetries();
        assertThat(receiver.pushes, hasSize(2));
    }

    @Test
    void twentyDaysOfFailureEndASubscription() throws Exception {
        receiver.pushStatus = 500;
        subscribe(token, callback, 1);
        weighIn(1);
        pass(19 * 86400);
        weighIn(2);
        assertThat(subscriptions(), is(1));
        receiver.pushStatus = 200;
        pass(10);
        receiver.pushStatus = 500;
        pass(86400);
        weighIn(3);
        assertThat("a success has reset the count", subscriptions(), is(1));
        pass(20 * 86400);
        weighIn(4);
        assertThat(subscriptions(), is(0));
        assertThat(lastOutcome(), is("died"));
    }

    @Test
    void fourFailedEventsInSuccessionEndASubscriptionIfSoRuled() throws Exception {
        control.option("deathRule", "events");
        receiver.pushStatus = 500;
        subscribe(token, callback, 1);
        weighIn(1);
        passRetries();
        assertThat("one event alone never does", subscriptions(), is(1));
        weighIn(2);
        weighIn(3);
        assertThat(subscriptions(), is(1));
        weighIn(4);
        assertThat(subscriptions(), is(0));
    }

    @Test
    void fourFailedCyclesEndASubscriptionIfSoRuled() throws Exception {
        control.option("deathRule", "cycles");
        receiver.pushStatus = 500;
        subscribe(token, callback, 1);
        weighIn(1);
        pass(10);
        pass(11 * 60);
        assertThat(subscriptions(), is(1));
        pass(80 * 60);
        assertThat(subscriptions(), is(0));
        assertThat(receiver.pushes, hasSize(8));
    }

    @Test
    void bedSubscriptionsCanVanishOrFallSilent() throws Exception {
        for (int appli : new int[] { 1, 50, 51 }) {
            subscribe(token, callback, appli);
        }
        assertThat(http.control("POST", "subscriptions/mute", "{\"appli\":[50,51]}").json().get("muted").getAsInt(),
                is(2));
        model.emit(new DataChange(TinyModel.ANA, 50, null, null, "1773525600", TinyModel.MAT, null));
        weighIn(1);
        assertThat(receiver.pushes, hasSize(1));
        assertThat(subscriptions(), is(3));
        assertThat(http.control("POST", "subscriptions/drop", "{\"appli\":[50,51],\"userId\":10000042}").json()
                .get("dropped").getAsInt(), is(2));
        assertThat(subscriptions(), is(1));
    }

    @Test
    void unlinkByTheUserSendsOne46AndEndsEverything() throws Exception {
        subscribe(token, callback, 46);
        subscribe(token, callback, 1);
        control.unlink(TinyModel.ANA);
        weighIn(1);
        assertThat(receiver.pushes, is(List.of(Map.of("userid", "10000042", "appli", "46", "action", "unlink"))));
        assertThat(subscriptions(), is(0));
        assertThat(getmeas(token).status(), is(401));
    }

    @Test
    void deletedProfileSendsDelete() throws Exception {
        subscribe(token, callback, 46);
        http.control("POST", "users/10000042/delete", "");
        assertThat(receiver.pushes.get(0).get("action"), is("delete"));
        assertThat(getmeas(token).status(), is(401));
    }

    @Test
    void resetForgetsWhatWaits() throws Exception {
        receiver.pushStatus = 500;
        subscribe(token, callback, 1);
        weighIn(1);
        assertThat(receiver.pushes, hasSize(2));
        control.reset();
        receiver.pushStatus = 200;
        subscribe(token(TinyModel.ANA), callback, 1);
        passRetries();
        assertThat(receiver.pushes, hasSize(2));
        assertThat(control.pushes(), hasSize(0));
    }
}
