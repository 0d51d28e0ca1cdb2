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
package org.openhab.itests.lockstep.cars;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.scenario.Persona;

/**
 * Every command to a car, however it ends: what the status channel shows, step by step, and whether the car is read
 * afterwards.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@TestInstance(Lifecycle.PER_CLASS)
class CommandsTest {

    private static final Instant START = Instant.parse("2026-03-16T08:00:00Z");
    /** No poll is to be taken for the one after a command. */
    private static final int RARELY = 7 * 24 * 60;
    /** From the end of a command until the car is read (bmw-mybmw.md 8.2, 13.6). */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final CarDiary[] diary = new CarDiary[1];
    private final CarWorld world;
    private final Car car;
    private ThingUID thing = CarWorld.ACCOUNT;

    CommandsTest() throws Exception {
        world = new CarWorld(START,
                clock -> new Fleet(List.of(new Account(Fleets.MYBMW_GCID, Fleets.MYBMW_USER, Fleets.MYBMW_PASSWORD,
                        "ROW", null, Fleets.mappings(clock, "WBYSIM0000MYBMW01", Persona.BEV)))),
                w -> diary[0] = new CarDiary(w));
        car = world.cloud().fleet().cars().iterator().next();
    }

    @BeforeAll
    void moveIn() throws InterruptedException {
        // A command that never ends would keep the car busy for ever.
        world.cloud().control().option("oneCommand", "false");
        world.addAccount();
        thing = world.addCar(CarWorld.ACCOUNT, car, RARELY);
    }

    @AfterAll
    void moveOut() throws Exception {
        world.close();
    }

    @TestFactory
    Stream<DynamicNode> everyCommandWithEveryEnding() {
        List<String> words = Order.all().stream().map(Order::name).toList();
        assertThat(words, hasItems(Stream.of(RemoteCommand.values()).map(RemoteCommand::id).toArray(String[]::new)));
        Stream<DynamicNode> sent = Order.all().stream()
                .map(order -> dynamicContainer(order.name(),
                        Arrays.stream(Ending.values())
                                .filter(ending -> order.hasEvent() || ending.isForAll() || ending == Ending.EXECUTED)
                                .map(ending -> dynamicTest(ending.name(), () -> check(order, ending)))));
        return Stream.concat(sent, notSent());
    }

    private Stream<DynamicNode> notSent() {
        return Stream.of(dynamicTest("unknown word", () -> {
            int before = states().size();
            send("open-the-roof");
            assertThat(since(before), contains("ERROR"));
            assertThat(world.state(thing, "remote#message"), is("command.unknown"));
        }), dynamicTest("no connection", () -> {
            world.cloud().control().option("blocked", "true");
            world.host().handlerOf(thing).handleCommand(new ChannelUID(thing, "update#state-update"), OnOffType.ON);
            world.advance(SETTLED);
            int before = states().size();
            send("light-flash");
            assertThat(since(before), contains("ERROR"));
            assertThat(world.state(thing, "remote#message"), is("command.no-connection"));
        }));
    }

    private void check(Order order, Ending ending) throws InterruptedException {
        try {
            ends(order, ending);
        } finally {
            repair(ending);
        }
    }

    private void ends(Order order, Ending ending) throws InterruptedException {
        order.before().accept(car);
        world.advance(SETTLED);
        world.isOnline(thing);
        ending.prepare(world, order);
        int before = states().size();
        int finished = world.host().events().size();
        long calls = world.cloud().control().count(0).last();
        order.sending().send(world, thing);
        world.advance(Ending.LONGEST);
        assertThat(since(before), is(ending.states(order)));
        assertThat(world.state(thing, "remote#message"), startsWith(ending.message()));
        assertThat(world.state(thing, "remote#message").isEmpty(), is(ending.message().isEmpty()));
        List<String> events = world.host().events();
        assertThat(events.subList(finished, events.size()), hasItem(thing + ":remote#finished " + last(ending, order)));
        boolean isRead = ending.isExecuted() && order.hasEvent();
        assertThat("read afterwards", world.cloud().control().count(calls).of("mybmw-state"),
                is(isRead ? greaterThan(0L) : is(0L)));
    }

    private void repair(Ending ending) throws InterruptedException {
        world.cloud().control().clearFaults();
        world.cloud().control().option("commandEnd", "executed");
        world.cloud().control().option("commandStart", "event");
        world.advance(ending.pause());
    }

    private void send(String word) throws InterruptedException {
        world.host().handlerOf(thing).handleCommand(new ChannelUID(thing, "remote#command"), new StringType(word));
        world.advance(Duration.ZERO);
    }

    private List<String> states() {
        return diary[0].words(thing, "remote#state");
    }

    private List<String> since(int before) {
        return states().subList(before, states().size());
    }

    private static String last(Ending ending, Order order) {
        List<String> states = ending.states(order);
        return states.get(states.size() - 1);
    }
}
