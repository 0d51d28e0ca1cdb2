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
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.model.SimulatedHousehold;
import org.openhab.simulator.withings.scenario.HistorySize;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Ten years of four persons: that they are all there, and that they do not keep a test waiting.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DecadeTest {

    private static final List<String> FOUR = List.of("erik", "fay", "gina", "iris");
    /** Many times what it takes on an idle machine; a quadratic loop would not do. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static WithingsCloud cloud() {
        return WithingsCloud
                .start(new CloudOptions((clock, random) -> new SimulatedHousehold(clock, 3, FOUR, HistorySize.DECADE))
                        .clock(new ManualClock(Instant.parse("2026-03-15T12:00:00Z"))).option("rateLimit", "0"));
    }

    @Test
    void everyMeasureIsReadPageByPage() throws Exception {
        long begin = System.nanoTime();
        try (WithingsCloud cloud = cloud()) {
            Http http = new Http(cloud.apiUrl());
            long erik = cloud.model().people().all().get(0).userId();
            JsonObject counts = cloud.control().call("GET", "persons/erik", null).getAsJsonObject()
                    .getAsJsonObject("counts");
            assertThat(counts.get("measures").getAsInt(), allOf(greaterThanOrEqualTo(55_000), lessThan(55_100)));
            assertThat(counts.get("summaries").getAsInt(), greaterThanOrEqualTo(3650));
            assertThat(counts.get("workouts").getAsInt(), greaterThan(900));
            String token = token(cloud, http, erik);
            Set<Long> seen = new HashSet<>();
            int measures = 0;
            JsonObject page;
            int offset = 0;
            do {
                page = http.call(token, "/measure", "action", "getmeas", "category", "1", "offset", "" + offset).body();
                for (JsonElement group : page.getAsJsonArray("measuregrps")) {
                    assertThat(seen.add(group.getAsJsonObject().get("grpid").getAsLong()), is(true));
                    measures += group.getAsJsonObject().getAsJsonArray("measures").size();
                }
                offset = page.get("offset").getAsInt();
            } while (page.get("more").getAsInt() == 1);
            assertThat("all but the objective", measures, greaterThanOrEqualTo(54_990));
            assertThat(Duration.ofNanos(System.nanoTime() - begin), lessThan(PATIENCE));
        }
    }

    @Test
    void whoHasNoScaleTypesIn() {
        try (WithingsCloud cloud = WithingsCloud.start(new CloudOptions())) {
            JsonObject made = cloud.control()
                    .call("POST", "persons",
                            JsonParser.parseString(
                                    "{\"persona\":\"dan\",\"days\":100,\"detailDays\":0,\"measures\":5000}"))
                    .getAsJsonObject();
            JsonObject counts = made.getAsJsonObject("counts");
            assertThat(counts.get("measures").getAsInt(), is(5000));
            assertThat(counts.get("groups").getAsInt(), greaterThan(4500));
        }
    }

    private static String token(WithingsCloud cloud, Http http, long userId) throws Exception {
        return http.post("/v2/oauth2", "action", "requesttoken", "grant_type", "authorization_code", "client_id",
                "demo-client-id", "client_secret", "demo-client-secret", "code",
                cloud.control().consent(userId, "http://localhost:8080/withings"), "redirect_uri",
                "http://localhost:8080/withings").body().get("access_token").getAsString();
    }
}
