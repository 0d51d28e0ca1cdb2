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
package org.openhab.binding.connecteddrive.internal.cardata.plan;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;

/**
 * Tests of {@link DayPlan}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DayPlanTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-05-02T00:00:00Z");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Map<String, Map<Job, Instant>> done = new HashMap<>();
    private final Map<DayPlan.Step, Integer> counts = new HashMap<>();
    private int stateCalls = 1;

    @Test
    void twoCarsShareTheDayFairlyAndTheBudgetLasts() {
        List<Instant> states = day(List.of(false, false), MIDNIGHT);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum(), is(lessThanOrEqualTo(45)));
        int first = counts.getOrDefault(new DayPlan.Step("car0", Job.STATE), 0);
        int second = counts.getOrDefault(new DayPlan.Step("car1", Job.STATE), 0);
        assertThat(Math.abs(first - second), is(lessThanOrEqualTo(1)));
        assertThat(first + second, is(greaterThan(30)));
        assertThat("also the evening gets its share", states.get(states.size() - 1),
                is(greaterThan(MIDNIGHT.plus(Duration.ofHours(22)))));
        assertThat(counts.get(new DayPlan.Step("car0", Job.FACTS)), is(1));
        assertThat(counts.get(new DayPlan.Step("car0", Job.CHARGING)), is(1));
        assertThat(counts.get(new DayPlan.Step("car0", Job.TIRES)), is(1));
    }

    @Test
    void carWhoseStreamTalksLeavesItsCallsToTheOther() {
        day(List.of(true, false), MIDNIGHT);
        int talking = counts.getOrDefault(new DayPlan.Step("car0", Job.STATE), 0);
        int silent = counts.getOrDefault(new DayPlan.Step("car1", Job.STATE), 0);
        assertThat(talking, is(lessThanOrEqualTo(9)));
        assertThat(silent, is(greaterThan(3 * talking)));
    }

    @Test
    void tenCarsAreReadLessOften() {
        day(List.of(false, false, false, false, false, false, false, false, false, false), MIDNIGHT);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum(), is(lessThanOrEqualTo(45)));
    }

    @Test
    void statesThatCostTwoCallsAreReadHalfAsOften() {
        stateCalls = 2;
        List<Instant> states = day(List.of(false), MIDNIGHT);
        assertThat(states.size(), is(both(greaterThan(15)).and(lessThanOrEqualTo(22))));
        assertThat("also the evening gets its share", states.get(states.size() - 1),
                is(greaterThan(MIDNIGHT.plus(Duration.ofHours(21)))));
    }

    @Test
    void nothingIsDoneWithoutCallsUntilTheReset() {
        Quota.State spent = new Quota.State(45, 5, 0, MIDNIGHT.plus(Duration.ofDays(1)));
        DayPlan.Decision decision = DayPlan.decide(List.of(car("car0", false)), spent, MIDNIGHT.plusSeconds(60));
        assertThat(decision.step(), is(nullValue()));
        assertThat(decision.wake(), is(spent.reset()));
    }

    @Test
    void failedJobWaitsAndCarsWithoutPlugHaveNoChargingHistory() {
        Quota.State full = new Quota.State(0, 50, 45, MIDNIGHT.plus(Duration.ofDays(1)));
        Map<Job, Instant> old = new EnumMap<>(Map.of(Job.FACTS, MIDNIGHT, Job.TIRES, MIDNIGHT));
        CarPlan car = new CarPlan("car", HALF_HOUR, old, Map.of(Job.STATE, MIDNIGHT.plusSeconds(300)), Set.of(), 1,
                false, false);
        DayPlan.Decision decision = DayPlan.decide(List.of(car), full, MIDNIGHT.plusSeconds(1));
        assertThat(decision, is(new DayPlan.Decision(null, MIDNIGHT.plusSeconds(300))));
        CarPlan empty = new CarPlan("car", HALF_HOUR, new EnumMap<>(
                Map.of(Job.FACTS, MIDNIGHT, Job.STATE, MIDNIGHT, Job.TIRES, MIDNIGHT.minus(Duration.ofDays(2)))),
                Map.of(), Set.of(Job.TIRES), 1, false, false);
        assertThat(DayPlan.decide(List.of(empty), full, MIDNIGHT.plusSeconds(1)).step(), is(nullValue()));
    }

    /** Lives a day; the times at which states were read. */
    private List<Instant> day(List<Boolean> streams, Instant begin) {
        List<Instant> states = new ArrayList<>();
        Instant now = begin;
        int used = 0;
        while (now.isBefore(begin.plus(Duration.ofDays(1)))) {
            List<CarPlan> cars = new ArrayList<>();
            for (int i = 0; i < streams.size(); i++) {
                cars.add(car("car" + i, streams.get(i)));
            }
            Quota.State state = new Quota.State(used, 50 - used, Math.max(0, 45 - used),
                    begin.plus(Duration.ofDays(1)));
            DayPlan.Decision decision = DayPlan.decide(cars, state, now);
            DayPlan.Step step = decision.step();
            if (step != null) {
                used += step.job() == Job.STATE ? stateCalls : 1;
                counts.merge(step, 1, Integer::sum);
                done.computeIfAbsent(step.vin(), vin -> new EnumMap<>(Job.class)).put(step.job(), now);
                if (step.job() == Job.STATE) {
                    states.add(now);
                }
                now = now.plusSeconds(1);
            } else {
                assertThat("no loop without progress", decision.wake(), is(greaterThan(now)));
                now = decision.wake();
            }
        }
        return states;
    }

    private CarPlan car(String vin, boolean streamTalks) {
        return new CarPlan(vin, HALF_HOUR, done.getOrDefault(vin, Map.of()), Map.of(), Set.of(), stateCalls,
                streamTalks, true);
    }
}
