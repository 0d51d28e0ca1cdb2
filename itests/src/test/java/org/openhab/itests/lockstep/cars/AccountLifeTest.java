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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingUID;
import org.openhab.simulator.bmw.base.Logged;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.scenario.Persona;

/**
 * Two days of a car with My BMW in simulated time: what the cloud answers is shown at once, it is asked on time, also
 * after an outage and a restart, and one login is enough.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountLifeTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-16T00:00:00Z");
    private static final int MINUTES = 30;
    private static final Duration LATEST = Duration.ofMinutes(MINUTES + 1);
    /** The longest step of the back-off, with a tenth more by chance. */
    private static final Duration AFTER_OUTAGE = Duration.ofMinutes(34);
    /** A car is read as soon as openHAB is there again. */
    private static final Duration AFTER_RESTART = Duration.ofMinutes(1);
    private static final Duration DOWN = Duration.ofMinutes(3);
    private static final Instant RESTART = at(0, "17:05");
    private static final Instant OUTAGE = at(1, "07:50");
    private static final Instant END_OF_OUTAGE = at(1, "09:40");
    private static final Map<String, String> LOCKS = Map.of("ASN_unlocked", "UNLOCKED", "ASN_secured", "SECURED");

    /** Something that happens at a moment. */
    private interface Event {
        void happen() throws Exception;
    }

    private final Map<Instant, Event> script = new TreeMap<>();
    private final List<Instant> answers = new ArrayList<>();
    private int seen;
    private int compared;

    @Test
    void everyAnswerIsShownAndNoneIsLate() throws Exception {
        long begin = System.nanoTime();
        try (CarWorld world = new CarWorld(
                MIDNIGHT, clock -> new Fleet(List.of(new Account(Fleets.MYBMW_GCID, Fleets.MYBMW_USER,
                        Fleets.MYBMW_PASSWORD, "ROW", null, Fleets.mappings(clock, "WBYSIM0000MYBMW01", Persona.BEV)))),
                CarDiary::new)) {
            Car car = world.cloud().fleet().cars().iterator().next();
            world.addAccount();
            ThingUID thing = world.addCar(CarWorld.ACCOUNT, car, MINUTES);
            world.afterMoment(() -> compare(world, thing, car));
            plan(world, thing, car);
            for (Map.Entry<Instant, Event> next : script.entrySet()) {
                world.advanceTo(next.getKey());
                next.getValue().happen();
                world.advance(Duration.ZERO);
            }
            world.advanceTo(at(2, "00:00"));
            judge(world, thing);
            System.out.printf(
                    "an account for two days in %d s: %d answers about the car, %d states compared, none lost or late; %d calls, %d refreshes%n",
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds(), answers.size(), compared, calls(world),
                    world.cloud().control().count(0).of("mybmw-token-refresh"));
        }
    }

    private void plan(CarWorld world, ThingUID thing, Car car) {
        for (int day = 0; day < 2; day++) {
            script.put(at(day, "06:30"), () -> world.scenario(car, "drive", "{\"to\":\"work\",\"minutes\":95}"));
            script.put(at(day, "16:30"), () -> world.scenario(car, "drive", "{\"to\":\"home\",\"minutes\":80}"));
            script.put(at(day, "18:10"), () -> world.scenario(car, "charge", "{}"));
        }
        script.put(RESTART, () -> world.restart(DOWN));
        script.put(OUTAGE, () -> {
            for (String endpoint : List.of("mybmw-state", "mybmw-charging", "mybmw-list", "mybmw-token-refresh")) {
                world.call("POST", "faults", "{\"name\":\"http-503\",\"endpoint\":\"" + endpoint + "\",\"count\":-1}");
            }
        });
        script.put(END_OF_OUTAGE, () -> {
            world.isOnline(CarWorld.ACCOUNT);
            assertThat(world.host().status(thing).getDescription(), containsString("trouble.account.server"));
            world.cloud().control().clearFaults();
        });
    }

    /** What was just answered is shown. */
    private void compare(CarWorld world, ThingUID thing, Car car) {
        List<Logged> all = world.cloud().control().requests("mybmw-state", null);
        for (Logged call : all.subList(seen, all.size())) {
            if (call.http() == 200) {
                answers.add(call.time());
                shows(world, thing, "range#mileage", String.valueOf(Math.round(car.number(Keys.MILEAGE, -1))));
                shows(world, thing, "range#soc", String.valueOf(Math.round(car.number(Keys.SOC_HEADER, -1))));
                shows(world, thing, "status#lock", Objects.requireNonNull(LOCKS.get(car.text(Keys.LOCK_STREAM))));
                shows(world, thing, "status#plug-connection", Objects.requireNonNull(car.text(Keys.PLUG)));
            }
        }
        seen = all.size();
    }

    private void shows(CarWorld world, ThingUID thing, String channel, String value) {
        assertThat(channel + " at " + world.now(), CarRow.bare(world.state(thing, channel)), is(value));
        compared++;
    }

    private void judge(CarWorld world, ThingUID thing) {
        world.isOnline(CarWorld.ACCOUNT);
        world.isOnline(thing);
        Instant before = MIDNIGHT;
        for (Instant answer : answers) {
            if (isBetween(before, RESTART.plus(DOWN), answer)) {
                isSoon(RESTART.plus(DOWN), answer, AFTER_RESTART);
            } else if (isBetween(before, END_OF_OUTAGE, answer)) {
                isSoon(END_OF_OUTAGE, answer, AFTER_OUTAGE);
            } else {
                isSoon(before, answer, LATEST);
            }
            before = answer;
        }
        isSoon(before, world.now(), LATEST);
        assertThat("tokens live for an hour and rotate", of(world, "mybmw-token-refresh"),
                is(both(greaterThanOrEqualTo(44L)).and(lessThanOrEqualTo(60L))));
        assertThat("one login for good", of(world, "mybmw-login"), is(1L));
        assertThat("two calls a round, and some a day", calls(world), is(lessThanOrEqualTo(2L * 48 * 2 + 100)));
    }

    private static boolean isBetween(Instant one, Instant middle, Instant other) {
        return one.isBefore(middle) && !other.isBefore(middle);
    }

    private static void isSoon(Instant from, Instant answer, Duration limit) {
        assertThat("answered at " + answer, Duration.between(from, answer), is(lessThanOrEqualTo(limit)));
    }

    private static long of(CarWorld world, String endpoint) {
        return world.cloud().control().count(0).of(endpoint);
    }

    /** All calls but those for tokens. */
    private static long calls(CarWorld world) {
        return List
                .of("mybmw-list", "mybmw-profile", "mybmw-state", "mybmw-charging", "mybmw-statistics",
                        "mybmw-sessions", "mybmw-trips", "mybmw-image")
                .stream().mapToLong(each -> of(world, each)).sum();
    }

    private static Instant at(int day, String time) {
        return MIDNIGHT.plus(Duration.ofDays(day)).plus(Duration.parse("PT" + time.replace(":", "H") + "M"));
    }
}
