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
import java.math.BigDecimal;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.Patience;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.notify.PushLog.Attempt;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * From the moment at which a push leaves the cloud to the change of the item, undisturbed and under a flood of forged
 * calls. What is measured contains the way of the event to the test.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@TestInstance(Lifecycle.PER_CLASS)
class PushLoadTest {

    /** {@code -Ditests.load=full} measures for longer. */
    private static final boolean FULL = "full".equals(System.getProperty("itests.load"));
    private static final int FORGED = FULL ? 10_000 : 4000;
    private static final int WARMING = FULL ? 2000 : 1500;
    private static final int PUSHES = FULL ? 2500 : 1000;
    private static final List<String> WEIGHTS = FULL ? List.of("90.11", "90.22", "90.33", "90.44")
            : List.of("90.11", "90.22");
    /** The same question is not put to the cloud again sooner (withings.md 3.4). */
    private static final Duration BETWEEN_WEIGH_INS = Duration.ofSeconds(12);
    private static final DateTimeFormatter STATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]XX");

    private final LiveHost host;
    private final WithingsScene scene;
    private final String carla;
    /** So that every bed event is newer than the one before. */
    private long bedTime;

    PushLoadTest() throws IOException {
        host = LiveHost.start("push-load");
        scene = WithingsScene.withPush(host);
        carla = scene.linkedWithoutPast("load-carla", "Carla");
        scene.expose(carla, "sleep");
        bedTime = Instant.now().getEpochSecond() - 3600;
    }

    @BeforeAll
    void awaitPush() throws IOException {
        scene.awaitPush(carla);
        awaitQuiet();
    }

    @AfterAll
    void close() throws IOException {
        scene.close();
        host.close();
    }

    @Test
    void fiftyPushesPerSecondReachTheirItemsAtOnce() throws Exception {
        Control control = scene.cloud().cloud().control();
        try (EventStream events = EventStream.open(host.process().uri(), "openhab/items/*/statechanged")) {
            control.call("DELETE", "notifications", null);
            load(50, PUSHES);
            for (String weight : WEIGHTS) {
                control.call("POST", "scenario/weigh-in", PushCalls.weighIn("Carla", weight));
                new Patience(Duration.ofSeconds(20)).until("the weight is there",
                        () -> scene.state(carla, "body#weight").startsWith(weight));
                PushCalls.pass(BETWEEN_WEIGH_INS);
            }
            awaitLoad(PUSHES);
            Latencies beds = beds(events);
            System.out.println("push to bed item at 50/s: " + beds);
            assertThat(beds.sorted(), hasSize(PUSHES));
            assertThat(beds.percentile(99), is(lessThan(Duration.ofSeconds(1))));
            Latencies measures = weights(events, WEIGHTS);
            System.out.println("push to weight item at 50/s: " + measures);
            assertThat(measures.sorted(), hasSize(WEIGHTS.size()));
            assertThat(measures.percentile(50), is(lessThan(Duration.ofSeconds(3))));
        }
    }

    @Test
    void forgedPushesCostNothing() throws Exception {
        Control control = scene.cloud().cloud().control();
        ForgedPushes forged = new ForgedPushes(PushCalls.address(scene, "Carla"), scene.cloud().userId("Carla"));
        // What the host needs for its first thousands of requests, it needs anyway.
        forged.send(WARMING);
        awaitQuiet();
        control.clearRequests();
        long lines = lines();
        HostNeeds needs = new HostNeeds(host.process().pid());
        int threads = needs.threads();
        long heap = needs.heap();
        List<Socket> slow = new ArrayList<>();
        try (EventStream events = EventStream.open(host.process().uri(), "openhab/items/*/statechanged")) {
            control.call("DELETE", "notifications", null);
            load(20, 100);
            awaitLoad(100);
            Latencies before = beds(events);
            control.call("DELETE", "notifications", null);
            slow.addAll(forged.dripping(30));
            load(20, 200);
            long begun = System.nanoTime();
            // Who sends too much may find the connection closed before he has read why.
            assertThat("answered", forged.send(FORGED), is(greaterThan(FORGED * 99 / 100)));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            awaitLoad(200);
            Latencies meanwhile = beds(events);
            System.out.println("push to bed item without a flood: " + before + "; during " + FORGED + " forged ones in "
                    + took.toMillis() + " ms: " + meanwhile);
            assertThat(meanwhile.sorted(), hasSize(200));
            assertThat(meanwhile.percentile(99), is(lessThan(Duration.ofSeconds(1))));
            assertThat("calls to the cloud", control.requests(null, null, null), is(empty()));
            assertThat(Files.readAllLines(host.log()).stream().skip(lines).toList(), is(empty()));
            System.out.println("threads " + threads + " -> " + needs.threads() + ", heap " + heap / 1024 + " -> "
                    + needs.heap() / 1024 + " MB");
            assertThat(needs.threads(), is(lessThanOrEqualTo(threads + 60)));
            assertThat(needs.heap(), is(lessThan(heap + 20 * 1024)));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** Somebody gets in and out of bed many times, an event a second, told faster than that. */
    private void load(int perSecond, int count) throws IOException {
        JsonArray pushes = new JsonArray();
        for (int appli : new int[] { 50, 51 }) {
            JsonObject push = new JsonObject();
            push.addProperty("userId", scene.cloud().userId("Carla"));
            push.addProperty("appli", appli);
            push.addProperty("date", Long.toString(bedTime));
            push.addProperty("deviceid", "a-mat-of-the-test");
            pushes.add(push);
        }
        bedTime += count;
        JsonObject load = new JsonObject();
        load.addProperty("perSecond", perSecond);
        load.addProperty("count", count);
        load.addProperty("step", 1);
        load.add("pushes", pushes);
        scene.cloud().cloud().control().call("POST", "notifications/load", load);
    }

    private void awaitLoad(int count) throws IOException {
        new Patience(Duration.ofSeconds(60)).until("all pushes are answered", () -> sent(51).size() * 2 == count);
        Instant last = Instant.ofEpochSecond(bedTime - 1);
        new Patience(Duration.ofSeconds(10)).until("the last one is shown",
                () -> moment(scene.state(carla, "sleep#in-bed-changed-at")).equals(last));
    }

    private List<Attempt> sent(int appli) {
        return scene.cloud().cloud().control().pushes().stream()
                .filter(each -> Integer.toString(appli).equals(each.fields().get("appli")) && each.http() == 200)
                .toList();
    }

    /** Of two pushes that overtake each other, the later one counts for both. */
    private Latencies beds(EventStream events) {
        String topic = "openhab/items/" + Channels.item(carla + ":sleep#in-bed-changed-at") + "/statechanged";
        List<EventStream.Event> changes = events.events().stream().filter(each -> each.topic().equals(topic)).toList();
        return Latencies.of(Stream.concat(sent(50).stream(), sent(51).stream()).flatMap(push -> {
            Instant told = Instant.ofEpochSecond(Long.parseLong(push.fields().getOrDefault("date", "0")));
            return changes.stream().filter(each -> !moment(each.object().get("value").getAsString()).isBefore(told))
                    .findFirst().map(each -> Duration.between(push.sentAt(), each.at())).stream();
        }).toList());
    }

    private Latencies weights(EventStream events, List<String> values) {
        String topic = "openhab/items/" + Channels.item(carla + ":body#weight") + "/statechanged";
        List<Attempt> pushes = sent(1);
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = new BigDecimal(values.get(i));
            Instant sent = pushes.get(i).sentAt();
            events.events().stream().filter(each -> each.topic().equals(topic))
                    .filter(each -> new BigDecimal(each.object().get("value").getAsString().split(" ")[0])
                            .compareTo(value) == 0)
                    .findFirst().ifPresent(each -> took.add(Duration.between(sent, each.at())));
        }
        return Latencies.of(took);
    }

    private static Instant moment(String state) {
        return OffsetDateTime.parse(state, STATE).toInstant();
    }

    /** Until the first readings are over: no call for a while. */
    private void awaitQuiet() throws IOException {
        Control control = scene.cloud().cloud().control();
        new Patience(Duration.ofSeconds(240)).until("the cloud is not asked any more", () -> {
            List<?> calls = control.requests(null, null, null);
            int known = calls.size();
            long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
            try {
                new Patience(Duration.ofSeconds(8)).until("somebody asks",
                        () -> control.requests(null, null, null).size() > known);
                return false;
            } catch (IOException e) {
                return System.nanoTime() >= end;
            }
        });
    }

    private long lines() throws IOException {
        try (Stream<String> lines = Files.lines(host.log())) {
            return lines.count();
        }
    }
}
