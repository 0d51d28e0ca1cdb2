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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.simulator.bmw.base.Logged;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.scenario.Persona;
import org.openhab.simulator.bmw.stream.StreamEvent;

/**
 * A week of two cars with CarData in simulated time, with everything that can happen to a stream: what is heard is
 * shown
 * at once and in order, what nobody heard is read later, and the calls last for every day.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WeekInTheLifeTest {

    private static final Instant MONDAY = Instant.parse("2026-03-16T00:00:00Z");
    private static final boolean FULL = "full".equals(System.getProperty("itests.load"));
    private static final int WEEKS = FULL ? 8 : 1;
    /** Long enough for everything that happens on the way. */
    private static final int WAY_MINUTES = FULL ? 32 : 20;
    private static final int WAY_BACK_MINUTES = FULL ? 37 : 12;
    /** Days of the week with a charge, those of {@link #disturb} among them. */
    private static final Set<Integer> CHARGED = FULL ? Set.of(0, 1, 2, 3, 4, 5, 6) : Set.of(0, 1, 4);
    private static final int CALLS_A_DAY = 50;
    /** The first and the last step of the stream's back-off (bmw-cardata.md 5.4). */
    private static final Duration FIRST_STEP = Duration.ofSeconds(5);
    private static final Duration LAST_STEP = Duration.ofSeconds(300);
    /** How long an account is left to another program (bmw-cardata.md 11.4). */
    private static final Duration LEFT = Duration.ofMinutes(30);
    private static final String GCID = Fleets.CARDATA_GCID;

    /** Something that happens at a moment. */
    private interface Event {
        void happen() throws Exception;
    }

    private final Map<Instant, Event> script = new TreeMap<>();
    private final List<CarTruth> truths = new ArrayList<>();
    private final List<Duration> absences = new ArrayList<>();
    private long polls;

    @Test
    void nothingThatIsHeardIsLost() throws Exception {
        long begin = System.nanoTime();
        CarDiary[] diary = new CarDiary[1];
        try (CarWorld world = new CarWorld(MONDAY,
                clock -> new Fleet(List
                        .of(new Account(GCID, "cardata@example.com", "demo-password", "ROW", Fleets.CARDATA_CLIENT_ID,
                                Fleets.mappings(clock, "WBASIM0000CDATA01", Persona.I4, Persona.PHEV)))),
                w -> diary[0] = new CarDiary(w))) {
            moveIn(world, diary[0]);
            for (int day = 0; day < 7 * WEEKS; day++) {
                routine(world, day);
            }
            for (int week = 0; week < WEEKS; week++) {
                disturb(world, MONDAY.plus(Duration.ofDays(7L * week)));
            }
            for (Map.Entry<Instant, Event> next : script.entrySet()) {
                world.advanceTo(next.getKey());
                next.getValue().happen();
                world.advance(Duration.ZERO);
            }
            world.advance(Duration.ofHours(12));
            judge(world);
            report(world, diary[0], Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private void moveIn(CarWorld world, CarDiary diary) throws InterruptedException {
        world.addCarData();
        for (Car car : world.cloud().fleet().cars()) {
            CarRecord record = new CarRecord(car, world.cloud().clock(), () -> world.host().isListening(),
                    () -> "0".equals(option(world, "streamLate")));
            truths.add(new CarTruth(world.addCar(CarWorld.CARDATA, car), record, diary));
        }
        world.afterMoment(() -> levelAfterPolls(world));
    }

    /** The usual day: there and back by each car, then the plug, then silence. */
    private void routine(CarWorld world, int number) {
        Instant midnight = MONDAY.plus(Duration.ofDays(number));
        List<Car> cars = List.copyOf(world.cloud().fleet().cars());
        for (int i = 0; i < cars.size(); i++) {
            Car car = cars.get(i);
            Instant day = midnight.plus(Duration.ofMinutes(40L * i));
            plan(at(day, "06:30"), () -> world.scenario(car, "drive", drive("work", WAY_MINUTES)));
            plan(at(day, "16:30"), () -> world.scenario(car, "drive", drive("home", WAY_BACK_MINUTES)));
            if (CHARGED.contains(number % 7)) {
                plan(at(day, "17:20"), () -> world.scenario(car, "charge", "{}"));
            }
            plan(at(day, "23:10"), () -> world.scenario(car, "night", "{\"minutes\":420}"));
        }
    }

    private void disturb(CarWorld world, Instant monday) throws Exception {
        plan(at(monday, "05:00"), () -> {
            world.cloud().control().option("streamTwice", "5");
            world.cloud().control().option("streamLate", "7");
        });
        plan(at(monday, "23:30"), () -> {
            world.cloud().control().option("streamLate", "0");
            world.stream().release();
        });
        Instant tuesday = monday.plus(Duration.ofDays(1));
        plan(at(tuesday, "06:41"), () -> world.stream().down(true));
        plan(at(tuesday, "06:59"), () -> {
            world.stream().down(false);
            isBack(world, LAST_STEP);
        });
        plan(at(tuesday, "17:41"), () -> {
            world.stream().disconnect(GCID, 152);
            isBack(world, FIRST_STEP);
        });
        eviction(world, monday.plus(Duration.ofDays(2)));
        Instant thursday = monday.plus(Duration.ofDays(3));
        plan(at(thursday, "12:00"), () -> world.call("POST", "faults",
                "{\"name\":\"http-503\",\"endpoint\":\"cardata-refresh\",\"count\":-1}"));
        plan(at(thursday, "13:50"), () -> {
            assertThat("the id_token has ended", closings(world, 135), is(greaterThan(0L)));
            world.cloud().control().clearFaults();
            isBack(world, LAST_STEP);
        });
        Instant friday = monday.plus(Duration.ofDays(4));
        plan(at(friday, "06:45"), () -> world.restart(Duration.ofMinutes(3)));
        plan(at(friday, "17:45"), () -> world.kill(Duration.ofMinutes(3)));
        thrift(world, monday.plus(Duration.ofDays(5)));
        Instant sunday = monday.plus(Duration.ofDays(6));
        plan(at(sunday, "02:00"), () -> {
            world.cloud().control().option("idleCloseSeconds", "75");
            world.stream().disconnect(GCID, 152);
        });
        plan(at(sunday, "02:20"), () -> {
            assertThat("tokens are refused after silence", world.stream().log().events("refused").stream()
                    .filter(event -> event.detail().contains("silence")).count(), is(greaterThan(3L)));
            world.cloud().control().option("idleCloseSeconds", "0");
        });
        plan(at(sunday, "02:25"), () -> {
            world.stream().disconnect(GCID, 152);
            isBack(world, FIRST_STEP);
        });
    }

    /** Another program takes the stream twice, and gets it for a while. */
    private void eviction(CarWorld world, Instant wednesday) {
        OtherProgram other = new OtherProgram(world.cardata(), GCID, world.threads());
        plan(at(wednesday, "06:40"), () -> {
            other.connect();
            isBack(world, FIRST_STEP);
        });
        plan(at(wednesday, "06:45"), other::connect);
        plan(at(wednesday, "06:46"), () -> {
            assertThat(world.state(CarWorld.CARDATA, "stream#state"), is("EVICTED"));
            isBack(world, LEFT);
            other.leave();
        });
    }

    /** Another program has spent nearly all calls of the day, and the user asks again and again. */
    private void thrift(CarWorld world, Instant saturday) {
        plan(at(saturday, "09:00"), () -> world.cardata().quota().used(GCID, CALLS_A_DAY - 2));
        for (int minute = 10; minute < 40; minute++) {
            plan(at(saturday, "12:" + minute), () -> truths.forEach(truth -> world.host().handlerOf(truth.thing())
                    .handleCommand(new ChannelUID(truth.thing(), "update#state-update"), OnOffType.ON)));
        }
        plan(at(saturday, "12:50"), () -> {
            assertThat(world.state(CarWorld.CARDATA, "quota#left"), is("0"));
            world.isOnline(CarWorld.CARDATA);
            for (CarTruth truth : truths) {
                world.isOnline(truth.thing());
            }
        });
    }

    /** The stream is there again in time. */
    private void isBack(CarWorld world, Duration limit) throws InterruptedException {
        Instant from = world.now();
        world.advance(limit);
        assertThat("listening again at " + from, world.host().isListening(), is(true));
        List<StreamEvent> subscribed = world.stream().log().events("subscribed");
        absences.add(Duration.between(from, subscribed.get(subscribed.size() - 1).time()));
    }

    /** Whatever was missed is there with the next answer. */
    private void levelAfterPolls(CarWorld world) {
        List<Logged> calls = world.cloud().control().requests("cardata-telematic", null);
        if (calls.size() == polls) {
            return;
        }
        for (Logged call : calls.subList((int) polls, calls.size())) {
            truths.stream().filter(truth -> call.vin() != null && isOf(truth.thing(), String.valueOf(call.vin())))
                    .filter(truth -> call.http() == 200)
                    .forEach(truth -> assertThat("after the answer of " + call.time(), truth.behind(), is(empty())));
        }
        polls = calls.size();
    }

    private void judge(CarWorld world) {
        for (CarTruth truth : truths) {
            world.isOnline(truth.thing());
            assertThat(truth.lost(), is(empty()));
            assertThat(truth.wrong(), is(empty()));
            assertThat(truth.behind(), is(empty()));
            assertThat(truth.compared(), is(greaterThan(1000L)));
        }
        assertThat("tokens live for an hour", world.cloud().control().count(0).of("cardata-refresh"),
                is(greaterThanOrEqualTo(7 * 24L)));
        for (int day = 0; day <= 7 * WEEKS; day++) {
            assertThat(calls(world, day), is(lessThanOrEqualTo((long) CALLS_A_DAY)));
        }
    }

    private void report(CarWorld world, CarDiary diary, Duration took) {
        long most = 0;
        for (int day = 0; day <= 7 * WEEKS; day++) {
            most = Math.max(most, calls(world, day));
        }
        System.out.printf(
                "a week in the life: %d days in %d s; %d values heard, %d not; %d states compared, none lost, wrong or late;"
                        + " %d answers about cars, at most %d calls a day; %d refreshes; %d connections, back after %s%n",
                7 * WEEKS, took.toSeconds(), truths.stream().mapToLong(truth -> truth.record().heard().size()).sum(),
                truths.stream().mapToLong(truth -> truth.record().unheard()).sum(),
                truths.stream().mapToLong(CarTruth::compared).sum(), polls, most,
                world.cloud().control().count(0).of("cardata-refresh"), world.stream().log().events("connected").size(),
                absences);
    }

    private static long calls(CarWorld world, int day) {
        return world.cardata().quota().calls(GCID, LocalDate.ofInstant(MONDAY, ZoneOffset.UTC).plusDays(day));
    }

    private static String option(CarWorld world, String name) {
        return world.call("GET", "options", null).getAsJsonObject().get(name).getAsString();
    }

    private static long closings(CarWorld world, int code) {
        return world.stream().log().events("closing").stream().filter(event -> event.code() == code).count();
    }

    private static boolean isOf(ThingUID thing, String vin) {
        return vin.toLowerCase().endsWith(thing.getId());
    }

    private void plan(Instant time, Event event) {
        if (script.put(time, event) != null) {
            throw new IllegalArgumentException("Two things happen at " + time);
        }
    }

    private static String drive(String goal, int minutes) {
        return "{\"to\":\"" + goal + "\",\"minutes\":" + minutes + "}";
    }

    private static Instant at(Instant day, String time) {
        return day.plus(Duration.parse("PT" + time.replace(":", "H") + "M"));
    }
}
