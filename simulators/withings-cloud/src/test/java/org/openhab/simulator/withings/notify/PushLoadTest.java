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
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.simulator.withings.CloudTest;
import org.openhab.simulator.withings.TinyModel;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests many pushes at an even pace, with measured times.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PushLoadTest extends CloudTest {

    private static final int COUNT = 100;

    @Test
    @Timeout(120)
    void fiftyASecondEachWithItsTimes() throws Exception {
        String token = token(TinyModel.ANA);
        subscribe(token, receiver.url("/withings/push"), 50);
        pass(1);
        subscribe(token, receiver.url("/withings/push"), 51);
        Instant begin = Instant.now();
        assertThat(http.control("POST", "notifications/load", "{\"perSecond\":50,\"count\":" + COUNT
                + ",\"step\":1,\"pushes\":[{\"userId\":10000042,\"appli\":50,\"date\":1773525600,\"deviceid\":\"m\"},"
                + "{\"userId\":10000042,\"appli\":51,\"date\":1773525600,\"deviceid\":\"m\"}]}").http(), is(200));
        assertThat(receiver.arrivals.tryAcquire(COUNT, 60, TimeUnit.SECONDS), is(true));
        assertThat("an even pace", Duration.between(begin, Instant.now()),
                is(greaterThanOrEqualTo(Duration.ofMillis((COUNT - 1) * 20 - 20))));
        List<PushLog.Attempt> attempts = awaited();
        Set<String> dates = new HashSet<>();
        for (PushLog.Attempt attempt : attempts) {
            dates.add(attempt.fields().get("date"));
            assertThat(attempt.sentAt(), is(both(greaterThanOrEqualTo(begin)).and(lessThanOrEqualTo(Instant.now()))));
            assertThat(attempt.took(), is(greaterThan(Duration.ZERO)));
        }
        assertThat("each later than the one before", dates, hasSize(COUNT));
        JsonObject load = JsonParser.parseString(http.control("GET", "notifications/load", "").text())
                .getAsJsonObject();
        assertThat(load.get("running").getAsBoolean(), is(false));
        assertThat(load.get("answered").getAsInt(), is(COUNT));
        assertThat(load.get("p50Micros").getAsLong(), is(lessThanOrEqualTo(load.get("p99Micros").getAsLong())));
        assertThat(load.getAsJsonArray("attempts").get(0).getAsJsonObject().get("sentMicros").getAsLong(),
                is(greaterThanOrEqualTo(begin.toEpochMilli() * 1000)));
    }

    /** The last answer is written down a moment after it was given. */
    private List<PushLog.Attempt> awaited() {
        while (control.pushes().size() < COUNT) {
            Thread.onSpinWait();
        }
        return control.pushes();
    }

    @Test
    void isStrictAndCanBeEnded() throws Exception {
        assertThat(http.control("GET", "notifications/load", "").http(), is(404));
        String push = "\"pushes\":[{\"userId\":10000042,\"appli\":1}]";
        for (String body : new String[] { "{\"perSecond\":50}", "{" + push + "}", "{\"perSecond\":0," + push + "}",
                "{\"perSecond\":5,\"count\":0," + push + "}", "{\"perSecond\":5,\"pace\":1," + push + "}" }) {
            assertThat(body, http.control("POST", "notifications/load", body).http(), is(400));
        }
        assertThat(http.control("POST", "notifications/load", "{\"perSecond\":0.01,\"count\":9," + push + "}").http(),
                is(200));
        assertThat(http.control("DELETE", "notifications/load", "").http(), is(200));
        assertThat(http.control("GET", "notifications/load", "").http(), is(404));
    }
}
