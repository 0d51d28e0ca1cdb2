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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingUID;
import org.openhab.itests.lockstep.Truth.Verdict;
import org.openhab.simulator.withings.control.RequestCount;
import org.openhab.simulator.withings.model.SimulatedHousehold;
import org.openhab.simulator.withings.scenario.HistorySize;

import com.google.gson.JsonObject;

/**
 * A day in the life of three persons in simulated time: whatever happens, every channel soon shows what the cloud
 * holds.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DayInTheLifeTest {

    private static final Instant EVENING = Instant.parse("2026-03-15T18:00:00Z");
    /** What a push may take until the channels show what it is about. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private final List<String> checkpoints = new ArrayList<>();
    /** Channels, each as {@code <thing> <channel>}, whose news nobody has told yet. */
    private final Set<String> late = new HashSet<>();
    private long compared;

    @Test
    void everyChannelFollowsTheCloud() throws Exception {
        long begin = System.nanoTime();
        try (Lockstep world = new Lockstep(EVENING, true, (clock, random) -> new SimulatedHousehold(clock,
                random.nextLong(), List.of("anna", "carla", "hugo"), HistorySize.USUAL))) {
            ThingUID anna = moveIn(world, "Anna");
            ThingUID carla = moveIn(world, "Carla");
            ThingUID hugo = moveIn(world, "Hugo");
            at(world, "18:20", "moved in");

            night(world, carla);
            morning(world, anna, hugo);
            midnightInAuckland(world, hugo);
            lostSubscriptions(world, anna);
            corrections(world, anna);

            RequestCount calls = world.cloud().control().count(0);
            assertThat("tokens live for three hours", calls.of("requesttoken"), is(greaterThanOrEqualTo(3 * 9L)));
            assertThat("never too many calls", calls.answered(601), is(0L));
            System.out.printf(
                    "a day in the life: %d h in %d s, %d checkpoints, %d channels compared, all right; %d calls, %d of "
                            + "them for tokens, none answered 601%n",
                    Duration.between(EVENING, world.now()).toHours(),
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds(), checkpoints.size(), compared,
                    calls.total(), calls.of("requesttoken"));
        }
    }

    /** Bed in, a restart while somebody sleeps, bed out, and the score a while later. */
    private void night(Lockstep world, ThingUID carla) throws InterruptedException {
        JsonObject before = world.present("Carla").getAsJsonObject("night");
        at(world, "21:30");
        world.scenario("night", "{\"person\":\"Carla\",\"minutes\":450,\"scoringMinutes\":12,\"partial\":true}");
        at(world, "21:31", "in bed");
        shows(world, carla, "sleep#in-bed", "ON");
        assertThat(world.host().events(), hasItem(startsWith(carla + ":status#into-bed ")));

        at(world, "23:00");
        world.restart(Duration.ofMinutes(10));
        at(world, "23:12", "restarted at night");
        shows(world, carla, "sleep#in-bed", "ON");

        at(world, "05:01", "out of bed, not scored yet");
        shows(world, carla, "sleep#in-bed", "OFF");
        assertThat(world.present("Carla").getAsJsonObject("night"), is(before));
        at(world, "05:13", "scored");
        assertThat(world.present("Carla").getAsJsonObject("night"), is(not(before)));
        assertThat(world.host().events(), hasItem(carla + ":status#night-finished 2026-03-16"));
    }

    /** A weigh-in that may be somebody else's, confirmed after a crash; a blood pressure; steps and a workout. */
    private void morning(Lockstep world, ThingUID anna, ThingUID hugo) throws InterruptedException {
        String before = state(world, anna, "body#weight");
        at(world, "06:00");
        long group = group(world.scenario("ambiguous-weigh-in",
                "{\"person\":\"Anna\",\"candidates\":[\"Hugo\"],\"values\":{\"weight\":61.25}}"));
        at(world, "06:02", "ambiguous weigh-in");
        shows(world, anna, "body#weight", before);
        assertThat(state(world, anna, "status#unconfirmed"), is(not("0")));

        at(world, "06:05");
        world.kill(Duration.ofMinutes(4));
        at(world, "06:12", "killed and started again");
        world.scenario("confirm", "{\"person\":\"Anna\",\"grpid\":" + group + "}");
        // That the group is nobody's but Anna's is told to her alone.
        late.add(hugo + " status#unconfirmed");
        at(world, "06:13", "confirmed");
        shows(world, anna, "body#weight", "61.25 kg");

        at(world, "06:30");
        world.scenario("blood-pressure",
                "{\"person\":\"Anna\",\"values\":{\"systolic\":119,\"diastolic\":77,\"pulse\":63}}");
        at(world, "06:31", "blood pressure");
        shows(world, anna, "heart#systolic", "119 mmHg");

        world.scenario("activity-day", "{\"person\":\"Hugo\",\"steps\":11000}");
        at(world, "06:32", "activity");
        String early = state(world, hugo, "activity#steps");
        at(world, "08:01", "activity grown");
        assertThat(state(world, hugo, "activity#steps"), is(not(early)));
        world.scenario("workout",
                "{\"person\":\"Hugo\",\"category\":2,\"minutes\":40,\"when\":\"2026-03-16T08:10:00Z\"}");
        at(world, "08:51", "workout");
        shows(world, hugo, "workout#category", "RUN");
        assertThat(world.host().events(), hasItem(hugo + ":status#workout-finished RUN"));
    }

    /** Auckland is 13 hours ahead of UTC in March. */
    private void midnightInAuckland(Lockstep world, ThingUID hugo) throws InterruptedException {
        at(world, "10:59", "before midnight in Auckland");
        assertThat(state(world, hugo, "activity#steps"), is(not("0")));
        at(world, "11:01", "after midnight in Auckland");
        shows(world, hugo, "activity#steps", "0");
    }

    /** The cloud forgets whom to call; what happens meanwhile is polled, and the watchdog sees to the rest. */
    private void lostSubscriptions(Lockstep world, ThingUID anna) throws InterruptedException {
        at(world, "12:00");
        world.control("POST", "subscriptions/drop", "{\"userId\":" + world.users().get(anna) + "}");
        at(world, "12:10");
        world.scenario("weigh-in", "{\"person\":\"Anna\",\"values\":{\"weight\":61.7}}");
        assertThat("nobody was called", subscriptions(world, anna), is(0));
        at(world, "13:30", "weigh-in without a call");
        shows(world, anna, "body#weight", "61.7 kg");
        at(world, "17:00", "subscriptions repaired");
        assertThat(subscriptions(world, anna), is(greaterThan(10)));
        world.scenario("weigh-in", "{\"person\":\"Anna\",\"values\":{\"weight\":62.1}}");
        world.advance(SOON);
        check(world, "weigh-in by call again");
        shows(world, anna, "body#weight", "62.1 kg");
    }

    private void corrections(Lockstep world, ThingUID anna) throws InterruptedException {
        at(world, "17:10");
        long group = group(world.scenario("manual-entry", "{\"person\":\"Anna\",\"values\":{\"weight\":162.3}}"));
        at(world, "17:11", "typed wrong");
        shows(world, anna, "body#weight", "162.3 kg");
        world.scenario("edit", "{\"person\":\"Anna\",\"grpid\":" + group + ",\"values\":{\"weight\":62.3}}");
        at(world, "17:12", "edited");
        shows(world, anna, "body#weight", "62.3 kg");
        world.scenario("delete", "{\"person\":\"Anna\",\"grpid\":" + group + "}");
        at(world, "17:13", "deleted");
        shows(world, anna, "body#weight", "62.1 kg");
        late.clear();
        at(world, "23:30", "after midnight in Berlin");
    }

    private ThingUID moveIn(Lockstep world, String name) throws InterruptedException {
        ThingUID uid = world.link(name);
        world.advance(Duration.ofMinutes(1));
        world.adopt(uid);
        return uid;
    }

    /** The next time it is that late in UTC. */
    private static void at(Lockstep world, String time) throws InterruptedException {
        Instant today = Instant.parse(world.now().toString().substring(0, 11) + time + ":00Z");
        world.advanceTo(today.isBefore(world.now()) ? today.plus(Duration.ofDays(1)) : today);
    }

    private void at(Lockstep world, String time, String what) throws InterruptedException {
        at(world, time);
        check(world, what);
    }

    private void check(Lockstep world, String what) {
        Verdict verdict = new Truth(world).compare(late);
        assertThat(what + " at " + world.now(), verdict.wrong(), is(empty()));
        assertThat(what, verdict.withData(), is(greaterThan(100)));
        checkpoints.add(what);
        compared += verdict.compared();
    }

    private static void shows(Lockstep world, ThingUID thing, String channel, String state) {
        assertThat(thing + " " + channel + " at " + world.now(), state(world, thing, channel), is(state));
    }

    private static String state(Lockstep world, ThingUID thing, String channel) {
        return String.valueOf(world.host().state(thing, channel));
    }

    private static int subscriptions(Lockstep world, ThingUID person) {
        String user = String.valueOf(world.users().get(person));
        return (int) world.control("GET", "subscriptions", null).getAsJsonArray().asList().stream()
                .filter(one -> one.toString().contains(user)).count();
    }

    private static long group(JsonObject answer) {
        return answer.getAsJsonArray("grpids").get(0).getAsLong();
    }
}
