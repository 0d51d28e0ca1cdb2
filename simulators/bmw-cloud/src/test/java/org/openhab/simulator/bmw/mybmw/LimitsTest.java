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
package org.openhab.simulator.bmw.mybmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.Answer;
import org.openhab.simulator.bmw.CloudTest;
import org.openhab.simulator.bmw.Http;

/**
 * Tests quota, rate and lock-out (bmw-mybmw.md 2.8, 9, 13.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LimitsTest extends CloudTest {

    @Test
    void quotaCountsByUserAgentUntilMidnight() throws Exception {
        control.option("quota", "2");
        String token = token();
        assertThat(list(token, "bmw").http(), is(200));
        assertThat(list(token, "bmw").http(), is(200));
        Answer spent = list(token, "bmw");
        assertThat(spent.http(), is(403));
        assertThat(spent.at("message"), is("Out of call volume quota. Quota will be replenished in 16:00:00."));
        assertThat(list(token, "mini").http(), is(200));
        control.option("quotaText", "old");
        assertThat(list(token, "bmw").at("message"), is("Quota Exceeded"));
        pass(16 * 3600);
        assertThat(list(token(), "bmw").http(), is(200));
    }

    @Test
    void rateTellsTheSecondsToWait() throws Exception {
        control.option("rate", "1");
        String token = token();
        list(token, "bmw");
        Answer tooFast = list(token, "bmw");
        assertThat(tooFast.http(), is(429));
        assertThat(tooFast.at("message"), is("Rate limit is exceeded. Try again in 2 seconds."));
        assertThat(tooFast.retryAfter(), is(""));
        control.option("retryAfter", "true");
        assertThat(list(token, "bmw").retryAfter(), is("2"));
        pass(1);
        assertThat(list(token, "bmw").http(), is(200));
    }

    @Test
    void lockOutCoversEverything() throws Exception {
        String token = token();
        control.option("blocked", "true");
        Answer blocked = list(token, "bmw");
        assertThat(blocked.http(), is(489));
        assertThat(blocked.text(), is("Blocked"));
        assertThat(http.form("/gcdm/oauth/token", java.util.Map.of("grant_type", "refresh_token"),
                java.util.Map.of("authorization", "Basic eDp5")).http(), is(489));
        control.option("blocked", "false");
        assertThat(list(token, "bmw").http(), is(200));
    }

    private Answer list(String token, String brand) throws Exception {
        return http.post("/eadrax-vcs/v5/vehicle-list", "", Http.app(brand, "authorization", "Bearer " + token));
    }
}
