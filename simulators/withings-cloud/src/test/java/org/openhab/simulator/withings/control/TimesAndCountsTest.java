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
import static org.hamcrest.Matchers.*;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;

import com.google.gson.JsonObject;

/**
 * Tests the control of time and of the life of tokens, and the counting of calls.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TimesAndCountsTest extends CloudTest {

    @Test
    void timeIsSetForwardOnly() throws Exception {
        assertThat(http.control("PUT", "clock", "{\"time\":\"2026-03-16T00:00:00Z\"}").http(), is(200));
        assertThat(clock.now().toString(), is("2026-03-16T00:00:00Z"));
        assertThat(http.control("PUT", "clock", "{\"time\":" + (clock.now().getEpochSecond() + 5) + "}").http(),
                is(200));
        assertThat(clock.now().toString(), is("2026-03-16T00:00:05Z"));
        assertThat(http.control("PUT", "clock", "{\"time\":\"2026-03-15T00:00:00Z\"}").http(), is(400));
        assertThat(http.control("PUT", "clock", "{\"time\":\"noon\"}").http(), is(400));
        assertThat(http.control("PUT", "clock", "{}").http(), is(400));
    }

    @Test
    void tokensExpireLater() throws Exception {
        String ana = token(TinyModel.ANA);
        String ben = token(TinyModel.BEN);
        http.control("POST", "tokens/expire", "{\"userId\":" + TinyModel.ANA + ",\"in\":60}");
        pass(59);
        assertThat(getmeas(ana).status(), is(0));
        pass(1);
        assertThat(getmeas(ana, "lastupdate", "1").status(), is(401));
        assertThat(getmeas(ben).status(), is(0));
        http.control("POST", "tokens/expire", "{\"in\":99999999}");
        pass(10800);
        assertThat("not longer than its usual life", getmeas(ben, "lastupdate", "1").status(), is(401));
    }

    @Test
    void callsAreCounted() throws Exception {
        String token = token(TinyModel.ANA);
        long since = control.count(0).last();
        getmeas(token);
        getmeas(token);
        http.call(token, "/v2/user", "action", "getdevice");
        RequestCount count = control.count(since);
        assertThat(count.total(), is(3));
        assertThat(count.byAction(), is(Map.of("/measure getmeas", 2L, "/v2/user getdevice", 1L)));
        assertThat(count.of("getmeas"), is(2L));
        assertThat("the second one is a duplicate", count.answered(601), is(1L));
        assertThat(count.byUser(), is(Map.of("" + TinyModel.ANA, 3L)));
        JsonObject json = http.control("GET", "requests/count?since=" + since + "&action=getmeas", "").json();
        assertThat(json.get("count").getAsInt(), is(2));
        assertThat(json.getAsJsonObject("byStatus").get("601").getAsInt(), is(1));
        pass(100);
        String now = clock.now().toString();
        assertThat(http.control("GET", "requests/count?from=" + now, "").json().get("count").getAsInt(), is(0));
        assertThat(http.control("GET", "requests/count?until=1", "").http(), is(400));
    }
}
