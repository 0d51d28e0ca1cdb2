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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.withings.internal.handler.PersonHandler;
import org.openhab.core.thing.ThingUID;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.expect.ExpectedPerson;
import org.openhab.simulator.withings.model.SimulatedHousehold;
import org.openhab.simulator.withings.scenario.HistorySize;

/**
 * What happens at the cloud is in the channels seconds later, long before the next poll: news of every kind.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@TestInstance(Lifecycle.PER_CLASS)
class PushNewsTest {

    private static final Instant START = Instant.parse("2026-03-15T11:00:00Z");
    /** Time enough for the first reading, the import of the past and the subscriptions. */
    private static final Duration FIRST = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Lockstep world;
    private final Map<String, ThingUID> persons = new LinkedHashMap<>();

    PushNewsTest() throws Exception {
        world = new Lockstep(START, true, (clock, random) -> new SimulatedHousehold(clock, random.nextLong(),
                List.of("anna", "carla", "dan"), HistorySize.USUAL));
        // Everybody else has slept last night already.
        world.control("POST", "persons", "{\"persona\":\"blank\",\"shortName\":\"Nina\"}");
        for (String name : List.of("Anna", "Carla", "Dan", "Nina")) {
            persons.put(name, world.link(name));
        }
        world.advance(FIRST);
    }

    @AfterAll
    void close() throws Exception {
        world.close();
    }

    @Test
    void allGrantedCategoriesAreSubscribedWithOneSecretPerPerson() {
        Set<String> urls = new TreeSet<>();
        for (ThingUID person : persons.values()) {
            List<Subscribed> all = Subscribed.of(world, person);
            assertThat(all.stream().map(Subscribed::category).sorted().toList(),
                    contains(1, 2, 4, 16, 44, 46, 50, 51, 52, 54, 55, 58, 62, 63));
            all.forEach(one -> urls.add(one.url()));
            assertThat(state(person, "status#push"), is("ON"));
        }
        assertThat(urls, hasSize(persons.size()));
        assertThat(urls, everyItem(matchesPattern("\\Q" + world.url() + "/withings/push/\\E[\\w-]{32}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "Anna  | weigh-in       | 'values':{'weight':91.23,'fatRatio':19.5}           | body#weight",
            "Anna  | blood-pressure | 'values':{'systolic':131,'diastolic':83,'pulse':67} | heart#systolic",
            "Dan   | temperature    | 'values':{'bodyTemperature':38.41}                  | temperature#body-temperature",
            "Carla | activity-day   | 'steps':23456                                       | activity#steps",
            "Carla | workout        | 'when':$AGO$,'category':7,'minutes':25              | workout#start",
            "Carla | ecg            | 'values':{'pulse':93}                               | heart#ecg-recorded-at",
            "Carla | nap            | 'when':$AGO$,'minutes':44,'scoringMinutes':1        | nap#start",
            "Dan   | update-profile | 'shortName':'Daniel'                                | status#last-push" })
    void newsAreThereAtOnce(String name, String scenario, String members, String channel) throws Exception {
        ThingUID person = persons.get(name);
        beforeAnyPoll(person);
        String before = state(person, channel);
        String ago = Long.toString(world.now().getEpochSecond() - 2698);
        world.scenario(scenario, ("{'person':" + world.users().get(person) + "," + members.replace("$AGO$", ago) + "}")
                .replace('\'', '"'));
        world.advance(SOON);
        assertThat(state(person, channel), is(not(before)));
        assertThat(wrong(person, channel), is(anEmptyMap()));
    }

    @Test
    void nightIsThereWhenItIsScored() throws Exception {
        ThingUID nina = persons.get("Nina");
        beforeAnyPoll(nina);
        String before = state(nina, "sleep#start");
        long begin = world.now().getEpochSecond() - 236 * 60 + 2;
        world.scenario("night",
                "{\"person\":\"Nina\",\"model\":63,\"when\":" + begin + ",\"minutes\":235,\"scoringMinutes\":1}");
        world.advance(SOON);
        assertThat(state(nina, "sleep#start"), is(not(before)));
        assertThat(wrong(nina, "sleep#"), is(anEmptyMap()));
        assertThat(world.host().events(), hasItem(startsWith(nina + ":status#night-finished ")));
    }

    /** The test is about what comes without a poll. */
    private void beforeAnyPoll(ThingUID person) throws InterruptedException {
        Instant next = ((PersonHandler) world.host().handlerOf(person)).person().orElseThrow().session().orElseThrow()
                .standing().next().orElseThrow();
        if (next.isBefore(world.now().plus(SOON.multipliedBy(2)))) {
            world.advanceTo(next.plus(SOON));
        }
    }

    /** What channels show instead of what the cloud holds. */
    private Map<String, String> wrong(ThingUID person, String prefix) {
        Map<String, String> wrong = new LinkedHashMap<>();
        ExpectedPerson.of(world.present(String.valueOf(world.users().get(person)))).forEach((channel, expected) -> {
            if (channel.startsWith(prefix) && !isMet(expected, state(person, channel))) {
                wrong.put(channel, state(person, channel) + " instead of " + expected);
            }
        });
        return wrong;
    }

    private static boolean isMet(Expectation expected, String state) {
        return expected.isMetBy("null".equals(state) || "UNDEF".equals(state) ? null : state);
    }

    private String state(ThingUID person, String channel) {
        return String.valueOf(world.host().state(person, channel));
    }
}
