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
package org.openhab.itests.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.handler.PersonHandler;
import org.openhab.binding.withings.internal.person.PersonSession;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.expect.ExpectedPerson;
import org.openhab.itests.lockstep.Lockstep;
import org.openhab.itests.lockstep.Truth;
import org.openhab.simulator.withings.fault.Endpoint;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;
import org.openhab.simulator.withings.fault.NamedFault;
import org.openhab.simulator.withings.model.SimulatedHousehold;
import org.openhab.simulator.withings.scenario.HistorySize;

import com.google.gson.JsonElement;

/**
 * A person that has everything Withings sells, level with the cloud, between faults.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Bench implements AutoCloseable {

    private static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    private static final Duration FIRST = Duration.ofMinutes(30);
    /** In real time: what an answer that comes late may take at most. */
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final int LATE_SECONDS = 2;
    /** There is as much that is read in turn. */
    private static final int MOST_ROUNDS = 9;
    private static final int MOST_TURNS = 3;
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final Lockstep world;
    private final ThingUID person;
    private Map<String, String> before = Map.of();
    /** What an earlier fault has done shall not be blamed on the next one. */
    private Set<String> wrongBefore = Set.of();
    private final Set<String> actions = new TreeSet<>();
    private long seen;
    private int news;

    /**
     * @param withPushes whether the cloud can call openHAB
     * @param persona who the person is
     * @param days how much past the person has
     */
    Bench(boolean withPushes, String persona, int days) throws Exception {
        world = new Lockstep(START, withPushes, (clock, random) -> new SimulatedHousehold(clock, random.nextLong(),
                List.of(persona), new HistorySize(days, Math.min(days, 3))));
        person = world.link(persona);
        world.advance(Duration.ofMinutes(2));
        world.adopt(person);
        world.advance(FIRST);
    }

    Lockstep world() {
        return world;
    }

    ThingUID person() {
        return person;
    }

    /** The person as the control API names it. */
    String name() {
        return person.getId();
    }

    /** Another number each time. */
    int number() {
        return ++news;
    }

    PersonSession session() {
        return ((PersonHandler) world.host().handlerOf(person)).person().orElseThrow().session().orElseThrow();
    }

    /** How many subscriptions the cloud has. */
    int subscriptions() {
        return world.control("GET", "subscriptions", null).getAsJsonArray().size();
    }

    /** Lets time pass until a fault has hit, and what follows at once. */
    void passUntilHit(Duration most) throws InterruptedException {
        Instant end = world.now().plus(most);
        while (hits() == 0 && world.now().isBefore(end)) {
            pass(ROUND);
        }
        pass(ROUND);
    }

    /** As the rule action does it. */
    void refresh() {
        session().pollAll();
    }

    /** Remembers what is to be kept. */
    void look() {
        before = states();
        wrongBefore = places(new Truth(world).compare(Set.of()).wrong());
        actions.addAll(world.cloud().control().count(0).byAction().keySet());
        world.control("DELETE", "requests", null);
        seen = 0;
    }

    /**
     * Puts a fault up.
     *
     * @param lasting until it is taken down, or as the fault itself has it
     */
    void fault(Cell cell, boolean lasting) {
        NamedFault name = cell.fault();
        Fault fault = name.fault().on(cell.endpoint());
        if (name.kind() == FaultKind.SLOW) {
            fault = fault.with(LATE_SECONDS, null);
            world.hurry("action=" + cell.endpoint().action(), PATIENCE);
        }
        world.cloud().control().fault(lasting ? fault.times(-1) : fault);
    }

    /** How many calls the faults have hit. */
    long hits() {
        long hits = 0;
        for (JsonElement fault : world.control("GET", "faults", null).getAsJsonArray()) {
            hits += fault.getAsJsonObject().get("hits").getAsLong();
        }
        return hits;
    }

    void repair() {
        world.cloud().control().clearFaults();
        world.hurry("", PATIENCE);
    }

    /** Lets rounds take place until everything is level; what grows just then needs another one. */
    void nextTurns(Reading reading) throws InterruptedException {
        int turns = 0;
        do {
            nextTurn(reading);
        } while (!wrong().isEmpty() && ++turns < MOST_TURNS);
    }

    /** Lets rounds take place until one has read an endpoint. */
    private void nextTurn(Reading reading) throws InterruptedException {
        long last = world.cloud().control().count(0).last();
        int rounds = 0;
        do {
            nextRound();
        } while (world.cloud().control().count(last).of(reading.endpoint().action()) == 0 && ++rounds < MOST_ROUNDS);
    }

    /** Lets the next round take place, whenever that is. */
    void nextRound() throws InterruptedException {
        Instant next = session().standing().next().orElse(world.now());
        world.advanceTo(next.plus(ROUND));
    }

    void pass(Duration time) throws InterruptedException {
        world.advance(time);
    }

    ThingStatusInfo status() {
        return status(person);
    }

    ThingStatusInfo status(ThingUID thing) {
        return world.host().status(thing);
    }

    /** Calls since the last look. */
    int calls() {
        return world.cloud().control().count(seen).total();
    }

    /** Calls of an action since the last look. */
    long calls(String action) {
        return world.cloud().control().count(seen).of(action);
    }

    /** What has changed since the look in a group of channels to something that the cloud does not hold. */
    List<String> lost(String group) {
        Map<String, Expectation> present = present();
        return before.entrySet().stream().filter(old -> old.getKey().startsWith(group + "#"))
                .filter(old -> !old.getValue().equals(state(old.getKey())))
                .filter(old -> !present.get(old.getKey()).isMetBy(state(old.getKey())))
                .map(old -> old + " became " + state(old.getKey())).toList();
    }

    /** Whether an endpoint was ever called before the last look. */
    boolean isUsed(Endpoint endpoint) {
        return actions.contains(endpoint.path() + " " + endpoint.action());
    }

    /** What has vanished since the look although the cloud holds it. */
    List<String> vanished() {
        Map<String, Expectation> present = present();
        return before.keySet().stream().filter(channel -> !channel.startsWith("status#"))
                .filter(channel -> state(channel) == null).filter(channel -> !present.get(channel).isMetBy(null))
                .toList();
    }

    /** What differs from what the cloud holds. */
    List<String> wrong() {
        return new Truth(world).compare(wrongBefore).wrong();
    }

    /** Whether tokens are kept for the person. */
    boolean isLinked() {
        return ((PersonHandler) world.host().handlerOf(person)).person().orElseThrow().session().isPresent();
    }

    @Nullable
    String state(String channel) {
        State state = world.host().state(person, channel);
        return state == null || state instanceof UnDefType ? null : state.toString();
    }

    @Override
    public void close() throws Exception {
        world.close();
    }

    private static Set<String> places(List<String> wrong) {
        return wrong.stream().map(sentence -> sentence.replaceFirst(" shows .*", "")).collect(Collectors.toSet());
    }

    private Map<String, Expectation> present() {
        return ExpectedPerson.of(world.present(name()));
    }

    private Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        for (String channel : PersonChannels.rows().keySet()) {
            String state = state(channel);
            if (state != null) {
                states.put(channel, state);
            }
        }
        return states;
    }
}
