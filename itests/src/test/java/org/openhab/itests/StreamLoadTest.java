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
package org.openhab.itests;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openhab.demo.setup.Patience;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.stream.Load;
import org.openhab.simulator.bmw.stream.LoadPlan;

/**
 * A stream of a thousand messages a second, from the moment at which each leaves for the broker to the change of its
 * item. What is measured contains broker, TLS and the way of the event to the test.
 *
 * The binding promises more than the last value: each message is a state of its own, in the order of the stream, so
 * that
 * rules miss nothing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@TestInstance(Lifecycle.PER_CLASS)
class StreamLoadTest {

    /** {@code -Ditests.load=full} lasts a minute. */
    private static final int SECONDS = "full".equals(System.getProperty("itests.load")) ? 60 : 5;
    private static final int PER_SECOND = 1000;
    private static final int WARMING_SECONDS = 2;
    /** Telematic keys with numbers in the unit of their channels. */
    private static final Map<String, String> CHANNELS = Map.of("vehicle.vehicle.travelledDistance", "range#mileage",
            "vehicle.vehicle.averageWeeklyDistanceLongTerm", "range#weekly-long-term",
            "vehicle.vehicle.averageWeeklyDistanceShortTerm", "range#weekly-short-term", "vehicle.vehicle.avgSpeed",
            "trip#average-speed", "vehicle.powertrain.electric.battery.charging.power", "charge#power",
            "vehicle.cabin.infotainment.navigation.currentLocation.altitude", "location#altitude",
            "vehicle.chassis.axle.row1.wheel.left.tire.temperature", "tires#fl-temperature",
            "vehicle.chassis.axle.row1.wheel.right.tire.temperature", "tires#fr-temperature",
            "vehicle.chassis.axle.row2.wheel.left.tire.temperature", "tires#rl-temperature",
            "vehicle.chassis.axle.row2.wheel.right.tire.temperature", "tires#rr-temperature");
    private static final List<String> KEYS = List.copyOf(CHANNELS.keySet());

    private final CarDataScene scene;
    private final HostNeeds needs;
    /** Every value occurs once. */
    private long next = 100_000;

    StreamLoadTest() throws IOException {
        // What the host's own persistence keeps is no business of the binding.
        scene = CarDataScene.start("stream-load", List.of("-Ddevhost.history.item=100"));
        needs = new HostNeeds(scene.host().process().pid());
    }

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void aThousandMessagesPerSecondAreAThousandStates() throws Exception {
        // A first value makes the channel appear that the car has no value for yet.
        run(PER_SECOND, KEYS.size());
        scene.expose(Set.copyOf(CHANNELS.values()));
        awaitLast(run(PER_SECOND, PER_SECOND * WARMING_SECONDS));
        int threads = needs.threads();
        long heap = needs.heap();
        int most = threads;
        long largest = heap;
        try (EventStream events = EventStream.open(scene.host().process().uri(), "openhab/items/*/statechanged")) {
            Load load = begin(PER_SECOND, PER_SECOND * SECONDS);
            while (!load.await(1)) {
                most = Math.max(most, needs.threads());
                largest = Math.max(largest, needs.used());
            }
            assertThat("messages without a client", load.unheard(), is(0));
            awaitLast(load);
            List<EventStream.Event> heard = events.events();
            Latencies took = latencies(load, heard);
            System.out.println("stream to item at " + PER_SECOND + "/s for " + SECONDS + " s: " + took + "; threads "
                    + threads + ", at most " + most + "; heap " + heap / 1024 + " -> " + needs.heap() / 1024
                    + " MB, with garbage at most " + largest / 1024 + " MB");
            assertThat(took.percentile(99), is(lessThan(Duration.ofSeconds(1))));
            assertThat(most, is(lessThanOrEqualTo(threads + 10)));
            assertThat(needs.heap(), is(lessThan(heap + 20 * 1024)));
        }
    }

    /** How long each message took; every one has to be there, in its order. */
    private Latencies latencies(Load load, List<EventStream.Event> events) {
        long first = load.plan().first();
        long[] sent = load.sentMicros();
        Map<String, List<EventStream.Event>> byItem = new LinkedHashMap<>();
        events.forEach(
                event -> byItem.computeIfAbsent(event.topic().split("/")[2], item -> new ArrayList<>()).add(event));
        List<Duration> took = new ArrayList<>();
        for (int k = 0; k < KEYS.size(); k++) {
            int key = k;
            List<EventStream.Event> changes = byItem.getOrDefault(item(KEYS.get(k)), List.of());
            List<Long> expected = LongStream.range(0, sent.length).filter(i -> i % KEYS.size() == key)
                    .mapToObj(i -> first + i).toList();
            assertThat(KEYS.get(k), changes.stream().map(StreamLoadTest::value).toList(), is(expected));
            changes.forEach(
                    event -> took.add(Duration.between(moment(sent[(int) (value(event) - first)]), event.at())));
        }
        return Latencies.of(took);
    }

    private Load run(int perSecond, int count) throws Exception {
        Load load = begin(perSecond, count);
        assertThat("sent", load.await(60), is(true));
        assertThat("messages without a client", load.unheard(), is(0));
        return load;
    }

    private Load begin(int perSecond, int count) {
        long first = next;
        next += count;
        return scene.stream().load(new LoadPlan(Fleets.CARDATA_GCID, CarDataScene.VIN, KEYS, perSecond, count, first));
    }

    /** The last value of each key is the one that stays. */
    private void awaitLast(Load load) throws IOException {
        long end = load.plan().first() + load.plan().count();
        Patience patience = new Patience(Duration.ofSeconds(30));
        for (int back = 1; back <= KEYS.size(); back++) {
            long last = end - back;
            String key = KEYS.get((int) (last - load.plan().first()) % KEYS.size());
            patience.until(key + " is " + last, () -> scene.host().rest().state(item(key)).startsWith(last + " "));
        }
    }

    private String item(String key) {
        return scene.item(String.valueOf(CHANNELS.get(key)));
    }

    private static long value(EventStream.Event event) {
        return Long.parseLong(event.object().get("value").getAsString().split(" ")[0]);
    }

    private static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
