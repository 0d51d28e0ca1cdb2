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
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.core.thing.ThingUID;
import org.openhab.simulator.withings.control.RequestCount;
import org.openhab.simulator.withings.model.SimulatedHousehold;
import org.openhab.simulator.withings.scenario.HistorySize;

import com.google.gson.JsonObject;

/**
 * Ten years of history reach the persistence: every point once, with its time, without a call too many, in little
 * memory.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TenYearsTest {

    private static final Instant START = Instant.parse("2026-03-15T12:00:00Z");
    private static final List<String> PERSONAS = List.of("erik", "fay", "gina", "iris");
    private static final long MOST_HEAP = 64L << 20;
    private static final Duration STEP = Duration.ofSeconds(10);
    /** Points of a person, a good part of all. */
    private static final long HALFWAY = 80_000;
    private static final Duration QUIET = Duration.ofMinutes(10);

    @ParameterizedTest(name = "{0} persons")
    @ValueSource(ints = { 1, 4 })
    void everythingArrivesOnce(int persons) throws Exception {
        try (Lockstep world = new Lockstep(START, false, (clock, random) -> new SimulatedHousehold(clock,
                random.nextLong(), PERSONAS.subList(0, persons), HistorySize.DECADE))) {
            Heap heap = new Heap();
            world.onCall(heap::called);
            List<ThingUID> uids = new ArrayList<>();
            for (String persona : PERSONAS.subList(0, persons)) {
                uids.add(world.link(persona));
            }
            while (points(world) < persons * HALFWAY) {
                world.advance(STEP);
            }
            long halfway = points(world);
            world.kill(Duration.ofSeconds(20));
            Duration took = untilQuiet(world);
            heap.sample();

            RequestCount calls = world.cloud().control().count(0);
            long points = points(world);
            System.out.printf(
                    "ten years of %d: imported %d points in %d min of simulated time with %d calls (%s), %d answered 601; "
                            + "heap grew by %.1f MB, at most %.1f MB%n",
                    persons, points, took.toMinutes(), calls.total(), calls.byAction(), calls.answered(601),
                    heap.growth() / 1048576.0, heap.peak() / 1048576.0);
            assertThat("the plug was pulled in the middle", halfway,
                    is(both(greaterThan(points / 10)).and(lessThan(points * 9 / 10))));
            assertThat(calls.answered(601), is(0L));
            assertThat(heap.peak(), is(lessThan(MOST_HEAP)));
            for (ThingUID uid : uids) {
                compare(world, uid);
            }
        }
    }

    private static long points(Lockstep world) {
        return world.ledger().all().values().stream().mapToLong(Ledger.Account::points).sum();
    }

    /** Goes on until nothing has been called for a while; answers how long it took up to there. */
    private static Duration untilQuiet(Lockstep world) throws InterruptedException {
        Instant begin = world.now();
        Instant last = begin;
        long calls = 0;
        while (Duration.between(last, world.now()).compareTo(QUIET) < 0) {
            world.advance(STEP);
            long count = world.cloud().control().count(0).last();
            if (count > calls) {
                calls = count;
                last = world.now();
            }
        }
        return Duration.between(begin, last);
    }

    private static void compare(Lockstep world, ThingUID uid) {
        JsonObject record = world.control("GET", "persons/" + world.users().get(uid) + "/record", null)
                .getAsJsonObject();
        Map<String, Ledger.Account> expected = new PastOfPerson(record).accounts();
        Map<String, String> wrong = new TreeMap<>();
        long points = 0;
        int channels = 0;
        for (Map.Entry<String, Ledger.Account> entry : expected.entrySet()) {
            if (PersonChannels.rows().get(entry.getKey()).past() != null) {
                Ledger.Account got = world.ledger().of(uid + ":" + entry.getKey());
                if (!got.equals(entry.getValue())) {
                    wrong.put(entry.getKey(), "got " + got + " instead of " + entry.getValue());
                }
                points += entry.getValue().points();
                channels++;
            }
        }
        System.out.printf("ten years: %s got %d points in %d channels%n", uid.getId(), points, channels);
        assertThat(uid + ": " + wrong, wrong.keySet(), is(empty()));
        assertThat(points, is(greaterThan(100_000L)));
    }
}
