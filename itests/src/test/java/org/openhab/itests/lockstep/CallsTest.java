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
package org.openhab.itests.lockstep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.control.Logged;
import org.openhab.simulator.withings.control.RequestCount;
import org.openhab.simulator.withings.model.SimulatedHousehold;

import com.google.gson.JsonObject;

/**
 * What a person costs the cloud, counted by the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CallsTest {

    private static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    /** Time enough for the first reading and the import of the past. */
    private static final Duration FIRST = Duration.ofHours(2);
    /** Calls further apart belong to different rounds. */
    private static final Duration GAP = Duration.ofMinutes(5);
    private static final Duration PUSH = Duration.ofMinutes(1);

    @Test
    void idleRoundCostsAtMostFiveCalls() throws Exception {
        try (Lockstep world = new Lockstep(START, false, SimulatedHousehold::create)) {
            world.link("Carla");
            world.advance(FIRST);
            long before = world.cloud().control().count(0).last();
            world.advance(Duration.ofDays(1));
            RequestCount calls = world.cloud().control().count(before);
            List<Integer> rounds = rounds(world.cloud().control().requests(null, null, null).stream()
                    .filter(c -> c.number() > before).toList());
            System.out.printf("an idle person: %d calls in 24 h, %d rounds of %.2f calls, %d at most; %s%n",
                    calls.total(), rounds.size(), (double) calls.total() / rounds.size(),
                    rounds.stream().mapToInt(n -> n).max().orElse(0), calls.byAction());
            assertThat("a round every half hour", rounds.size(), is(both(greaterThanOrEqualTo(48)).and(lessThan(52))));
            assertThat(rounds, everyItem(is(lessThanOrEqualTo(5))));
            assertThat("on the average", (double) calls.total() / rounds.size(), is(lessThan(4.5)));
        }
    }

    @Test
    void pushesCostFewCalls() throws Exception {
        try (Lockstep world = new Lockstep(START, true, SimulatedHousehold::create)) {
            world.link("Anna");
            world.link("Carla");
            world.advance(FIRST);
            List<String> weighIn = cost(world, "weigh-in", "{\"person\":\"Anna\",\"values\":{\"weight\":68.4}}");
            List<String> pressure = cost(world, "blood-pressure", "{\"person\":\"Anna\"}");
            List<String> activity = cost(world, "activity-day", "{\"person\":\"Carla\",\"steps\":9000}");
            List<String> night = costOfNight(world);
            System.out.printf("a push costs: weigh-in %s, blood pressure %s, activity %s, night %s%n", weighIn,
                    pressure, activity, night);
            assertThat(weighIn.size(), is(both(greaterThan(0)).and(lessThanOrEqualTo(2))));
            assertThat(pressure.size(), is(both(greaterThan(0)).and(lessThanOrEqualTo(2))));
            assertThat(activity.size(), is(both(greaterThan(0)).and(lessThanOrEqualTo(4))));
            assertThat(night.size(), is(both(greaterThan(0)).and(lessThanOrEqualTo(4))));
        }
    }

    /** The calls that follow a scenario, made while nothing else is due. */
    private static List<String> cost(Lockstep world, String scenario, String body) throws InterruptedException {
        long seen = quiet(world);
        int pushes = world.cloud().control().pushes().size();
        world.scenario(scenario, body);
        return cost(world, seen, pushes);
    }

    /** The calls that follow when a night is scored; those while somebody sleeps do not count. */
    private static List<String> costOfNight(Lockstep world) throws InterruptedException {
        world.advanceTo(Instant.parse("2026-03-15T22:00:00Z"));
        JsonObject night = world.scenario("night", "{\"person\":\"Carla\",\"minutes\":430}");
        world.advanceTo(Instant.ofEpochSecond(night.get("scored").getAsLong() - 1));
        return cost(world, world.cloud().control().count(0).last(), world.cloud().control().pushes().size());
    }

    private static List<String> cost(Lockstep world, long seen, int pushes) throws InterruptedException {
        world.advance(PUSH);
        assertThat("something is pushed", world.cloud().control().pushes().size(), is(greaterThan(pushes)));
        return world.cloud().control().requests(null, null, null).stream().filter(call -> call.number() > seen)
                .map(call -> String.valueOf(call.action())).toList();
    }

    /** Goes on until a while after the last call; answers its number. */
    private static long quiet(Lockstep world) throws InterruptedException {
        long last = world.cloud().control().count(0).last();
        world.advance(GAP);
        while (world.cloud().control().count(last).total() > 0) {
            last = world.cloud().control().count(0).last();
            world.advance(GAP);
        }
        return last;
    }

    private static List<Integer> rounds(List<Logged> calls) {
        List<Integer> rounds = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Logged call : calls) {
            if (last.plus(GAP).isBefore(call.time())) {
                rounds.add(0);
            }
            rounds.set(rounds.size() - 1, rounds.get(rounds.size() - 1) + 1);
            last = call.time();
        }
        return rounds;
    }
}
