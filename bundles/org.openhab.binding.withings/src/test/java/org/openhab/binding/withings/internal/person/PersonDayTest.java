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
package org.openhab.binding.withings.internal.person;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingStatus;

/**
 * Takes a person with a watch through a day, from the cloud to the channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonDayTest extends PersonFixture {

    private static final String STEPS = "activity#steps";
    private static final String CATEGORY = "workout#category";
    private static final List<String> READINGS = List.of("getmeas", "getactivity", "getworkouts", "getintradayactivity",
            "getsummary", "sleep/get", "heart/list", "getdevice", "getgoals");

    @BeforeEach
    void link() {
        thing.linked.addAll(List.of(STEPS, CATEGORY, "activity#total-calories", "heart#heart-rate", "goals#weight",
                "workout#distance", "urine#ph", "heart#blood-pressure-measured-at", "heart#measured-at"));
        weight(1, 78_450);
    }

    @Test
    void everythingOfTheDayIsShown() {
        day("2025-10-09", 4000);
        workout(1, 2, 1_759_990_000, 1_759_993_600);
        cloud.answer("getintradayactivity",
                "{\"series\":{\"1759999000\":{\"heart_rate\":71,\"duration\":60,\"model_id\":93}}}");
        cloud.answer("getgoals", "{\"goals\":{\"steps\":10000,\"weight\":{\"value\":75000,\"unit\":-3}}}");
        online();
        assertThat(state(STEPS), is("4000"));
        assertThat(state("activity#total-calories"), is("2450.1 kcal"));
        assertThat(state(CATEGORY), is("RUN"));
        assertThat(state("workout#distance"), is("7150 m"));
        assertThat(state("heart#heart-rate"), is("71"));
        assertThat(state("goals#weight"), is("75 kg"));
    }

    @Test
    void countersTurnToZeroAtMidnightWithoutTheCloud() {
        day("2025-10-09", 4000);
        online();
        cloud.refuseEverything = true;
        // Midnight in Berlin, the zone that the cloud names.
        scheduler.advance(Duration.between(scheduler.now(), Instant.parse("2025-10-09T21:59:59Z")));
        assertThat(state(STEPS), is("4000"));
        scheduler.advance(Duration.ofSeconds(2));
        assertThat(state(STEPS), is("0"));
        assertThat(state("activity#total-calories"), is("UNDEF"));
    }

    @Test
    void midnightOfAPersonWithoutActivityShowsNothing() {
        online();
        scheduler.advance(Duration.ofDays(1));
        assertThat(thing.states.get(STEPS), is(nullValue()));
    }

    @Test
    void movingMakesTheWorkoutsWorthALookInTheSameRound() {
        day("2025-10-09", 4000);
        online();
        for (int round = 0; round < 4; round++) {
            workout(round + 1, 2, cloud.time + round, cloud.time + round + 60);
            day("2025-10-09", 5000 + round);
            nextPoll();
            scheduler.advance(Duration.ofSeconds(10));
            assertThat(thing.events, hasItem("status#workout-finished RUN"));
            thing.events.clear();
        }
    }

    @Test
    void idleRoundCostsFewCalls() {
        day("2025-10-09", 4000);
        online();
        nextPoll();
        scheduler.advance(Duration.ofMinutes(5));
        for (int round = 0; round < 8; round++) {
            int before = readings();
            nextPoll();
            scheduler.advance(Duration.ofMinutes(5));
            assertThat(readings() - before, is(lessThanOrEqualTo(5)));
        }
    }

    @Test
    void missingPermissionForActivityTakesNothingElse() {
        cloud.fault("getactivity", "{\"status\":403,\"error\":\"insufficient_scope\"}");
        workout(1, 2, 1_759_990_000, 1_759_993_600);
        online();
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.text, containsString("activity"));
        assertThat(state(CATEGORY), is("RUN"));
        assertThat(state(WEIGHT), is("78.45 kg"));
    }

    @Test
    void everyKindOfValueHasItsTime() {
        cloud.group(USER, 2, 0, 1_759_900_000, 10, 121, 0);
        cloud.group(USER, 3, 0, 1_759_950_000, 11, 64, 0);
        cloud.group(USER, 4, 0, 1_759_960_000, 147, 65, -1);
        online();
        assertThat(state("heart#blood-pressure-measured-at"), startsWith("2025-10-08T05:06:40"));
        assertThat(state("heart#measured-at"), startsWith("2025-10-08T19:00:00"));
        assertThat(state("urine#ph"), is("6.5"));
    }

    private void day(String date, int steps) {
        cloud.answer("getactivity",
                "{\"activities\":[{\"date\":\"" + date + "\",\"steps\":" + steps
                        + ",\"totalcalories\":2450.1,\"is_tracker\":true,\"brand\":1,\"modified\":"
                        + scheduler.now().getEpochSecond() + "}],\"more\":false,\"offset\":0}");
    }

    private void workout(long id, int category, long start, long end) {
        cloud.answer("getworkouts",
                "{\"series\":[{\"id\":" + id + ",\"category\":" + category + ",\"attrib\":7,\"startdate\":" + start
                        + ",\"enddate\":" + end + ",\"modified\":" + end
                        + ",\"data\":{\"algo_pause_duration\":null,\"distance\":7150}}],\"more\":false,\"offset\":0}");
    }

    private int readings() {
        List<String> all = new ArrayList<>();
        READINGS.forEach(name -> cloud.calls(name).forEach(call -> all.add(name)));
        return all.size();
    }

    private String state(String channel) {
        return Stream.ofNullable(thing.states.get(channel)).map(String::valueOf).findFirst().orElse("none");
    }
}
