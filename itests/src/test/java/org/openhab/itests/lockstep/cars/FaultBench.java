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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.VehicleFinder;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.kit.time.SimClock;

/**
 * A car level with its cloud, between faults.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class FaultBench implements AutoCloseable {

    private static final Instant START = Instant.parse("2026-03-16T08:00:00Z");
    private static final int MINUTES = 10;

    private final CarDiary[] diary = new CarDiary[1];
    private final CarWorld world;
    private final ThingUID bridge;
    private final Car car;
    private ThingUID thing;
    private Map<String, String> before = Map.of();
    private long seen;

    /** @param bridge which of the two accounts */
    FaultBench(ThingUID bridge, Function<SimClock, Fleet> fleet) throws Exception {
        world = new CarWorld(START, fleet, w -> diary[0] = new CarDiary(w));
        this.bridge = bridge;
        car = world.cloud().fleet().cars().iterator().next();
        thing = bridge;
    }

    CarWorld world() {
        return world;
    }

    ThingUID bridge() {
        return bridge;
    }

    Car car() {
        return car;
    }

    /** Adds the account and the car. */
    void moveIn() throws InterruptedException {
        if (bridge.equals(CarWorld.CARDATA)) {
            world.addCarData();
        } else {
            world.addAccount();
        }
        addCar();
    }

    /** Removes both. */
    void moveOut() throws InterruptedException {
        world.remove(thing);
        world.remove(bridge);
    }

    /** Adds the car to an account that may not work. */
    void addCarBlindly() throws InterruptedException {
        world.addCarBlindly(bridge, car, MINUTES);
    }

    /** Lets the next poll of the state take place. */
    void nextPoll() throws InterruptedException {
        world.advance(Duration.ofMinutes(MINUTES + 1));
    }

    private void addCar() throws InterruptedException {
        thing = world.addCar(bridge, car, MINUTES);
        world.advance(Duration.ofMinutes(2));
    }

    ThingUID thing() {
        return thing;
    }

    /** Remembers what is to be kept; what an earlier fault has done shall not be blamed on the next one. */
    void prepare() throws InterruptedException {
        if (!isWell()) {
            moveOut();
            moveIn();
        }
        before = states();
        seen = world.cloud().control().count(0).last();
    }

    /** The faults that mean something for a call, by name. */
    List<String> faults(String endpoint) {
        return FaultDocument.faults(world.cloud(), endpoint);
    }

    /** Puts a fault up, until it is taken down. */
    void fault(String endpoint, String name) {
        String lasting = name.endsWith("-once") ? "" : ",\"count\":-1";
        world.call("POST", "faults", "{\"name\":\"" + name + "\",\"endpoint\":\"" + endpoint + "\"" + lasting + "}");
    }

    void repair() {
        world.cloud().control().clearFaults();
    }

    /** Whether both things are online without a remark and the car is shown as it is. */
    boolean isWell() {
        return FaultWord.SILENT.fits(bridgeStatus(), status(), "") && isLevel();
    }

    /** Calls of an endpoint since the last look. */
    long calls(String endpoint) {
        return world.cloud().control().count(seen).of(endpoint);
    }

    /** The channels that have changed since the last look, except those that count or tell of the reading itself. */
    List<String> changed() {
        List<String> changed = new ArrayList<>();
        Map<String, String> now = states();
        before.forEach((channel, state) -> {
            if (!state.equals(now.get(channel))) {
                changed.add(channel + ": " + state + " became " + now.get(channel));
            }
        });
        return changed;
    }

    /** Something happens to the car that has to arrive. */
    void drive() {
        car.report(Map.of(Keys.MILEAGE, mileage() + 7));
    }

    private boolean isLevel() {
        return CarRow.bare(world.state(thing, "range#mileage")).equals(String.valueOf(mileage()));
    }

    void command(String channel, Command command) {
        world.host().handlerOf(thing).handleCommand(new ChannelUID(thing, channel), command);
    }

    void update(String part) {
        command("update#" + part + "-update", OnOffType.ON);
    }

    void order(String word) {
        command("remote#command", new StringType(word));
    }

    void findCars() {
        if (world.host().handlerOf(bridge)instanceof VehicleFinder finder) {
            finder.findVehicles();
        }
    }

    ThingStatusInfo status() {
        return world.host().status(thing);
    }

    ThingStatusInfo bridgeStatus() {
        return world.host().status(bridge);
    }

    @Override
    public void close() throws Exception {
        world.close();
    }

    private long mileage() {
        return (long) car.number(Keys.MILEAGE, 0);
    }

    private Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        CarRow.all().forEach(row -> {
            String state = world.state(thing, row.channel());
            if (!state.isEmpty() && !row.channel().equals("range#mileage")) {
                states.put(row.channel(), state);
            }
        });
        return states;
    }
}
