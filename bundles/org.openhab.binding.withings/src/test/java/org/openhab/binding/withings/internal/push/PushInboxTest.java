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
package org.openhab.binding.withings.internal.push;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.sync.Window;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Gathers calls of the cloud in virtual time.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PushInboxTest {

    private static final long NOW = 1_773_600_000;
    private static final String WEIGHT = "userid=42&appli=1&startdate=1773599000&enddate=1773599001";
    private static final String PULSE = "userid=42&appli=4&startdate=1773599000&enddate=1773599001";

    private final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(NOW));
    private final Work work = new Work();
    private final PushInbox inbox = new PushInbox(() -> "42", work, scheduler, scheduler.clock());

    @Test
    void weighInIsOneFetch() {
        push(WEIGHT);
        scheduler.advance(Duration.ofMillis(200));
        push(PULSE);
        push(WEIGHT);
        assertThat("nothing happens on the thread of the server", work.fetches, is(empty()));
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(work.fetches, contains("[] [1773599000..1773599001]"));
        assertThat(work.received, is(Map.of(1, NOW, 4, NOW)));
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(work.fetches, hasSize(1));
    }

    @Test
    void newsDuringAFetchWaitForItsEnd() {
        work.pending = new CompletableFuture<>();
        push(WEIGHT);
        scheduler.advance(Duration.ofSeconds(1));
        push("userid=42&appli=44&startdate=1773570000&enddate=1773599000");
        push("userid=42&appli=16&date=2026-03-15");
        scheduler.advance(Duration.ofSeconds(60));
        assertThat("one at a time", work.fetches, hasSize(1));
        work.end();
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(work.fetches, hasSize(2));
        assertThat(work.fetches.get(1), is("[ACTIVITY, INTRADAY, SLEEP, WORKOUT] "));
    }

    @Test
    void sameWindowOnceMoreIsReadOnceMoreAfterAWhile() {
        push(WEIGHT);
        scheduler.advance(Duration.ofSeconds(2));
        // A second change, or the same call again: nobody can tell.
        push(WEIGHT);
        push(WEIGHT);
        scheduler.advance(Duration.ofSeconds(7));
        assertThat(work.fetches, hasSize(1));
        scheduler.advance(Duration.ofSeconds(2));
        assertThat(work.fetches, hasSize(2));
        scheduler.advance(Duration.ofSeconds(20));
        push(WEIGHT);
        scheduler.advance(Duration.ofSeconds(2));
        assertThat("a deletion sends the same window", work.fetches, hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({ "1,''", "2,''", "4,''", "58,''", "63,''", "16,'ACTIVITY, INTRADAY, WORKOUT'", "44,SLEEP", "52,DEVICES",
            "54,ECG", "62,INTRADAY" })
    void everyCategoryReadsWhatItIsAbout(int appli, String topics) {
        push("userid=42&appli=" + appli + "&startdate=1773599000&enddate=1773599001");
        scheduler.advance(Duration.ofSeconds(1));
        boolean measures = Set.of(1, 2, 4, 54, 58, 63).contains(appli);
        assertThat(work.fetches, contains("[" + topics + "] " + (measures ? "[1773599000..1773599001]" : "")));
    }

    @Test
    void withoutAWindowAllChangesAreRead() {
        push("userid=42&appli=54&deviceid=ab");
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(work.fetches, contains("[ECG, MEASURES] "));
    }

    @Test
    void windowsFarApartAreNotJoinedAndNeverGrowInNumber() {
        for (int i = 0; i < 100; i++) {
            long start = 1_400_000_000 + i * 3_000_000L;
            push("userid=42&appli=1&startdate=" + start + "&enddate=" + (start + 10));
        }
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(work.fetches, hasSize(1));
        assertThat("the rest comes with all changes", work.fetches.get(0), startsWith("[MEASURES] "));
        assertThat(work.fetches.get(0).split("\\.\\."), arrayWithSize(5));
    }

    @ParameterizedTest
    @ValueSource(strings = { "unlink", "delete", "", "whatever" })
    void endOfALinkIsLookedAfter(String action) {
        push("userid=42&appli=46&action=" + action);
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(work.farewells, contains(action));
        assertThat(work.fetches, is(empty()));
    }

    @Test
    void changedProfileReadsGoalsAndDevices() {
        push("userid=42&appli=46&action=update");
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(work.farewells, is(empty()));
        assertThat(work.fetches, contains("[DEVICES, GOALS] "));
    }

    @Test
    void bedEventsAreThereAtOnceAndCostNothing() {
        push("userid=42&appli=50&date=1773599500&deviceid=mat");
        push("userid=42&appli=50&date=1773599500&deviceid=mat");
        push("userid=42&appli=51&date=1773599990&deviceid=mat");
        push("userid=42&appli=51");
        scheduler.runPending();
        assertThat(work.beds, contains("mat true 1773599500", "mat false 1773599990", " false " + NOW));
        scheduler.advance(Duration.ofSeconds(5));
        assertThat(work.fetches, is(empty()));
        assertThat(work.received, is(Map.of(50, NOW, 51, NOW)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "userid=43&appli=1&startdate=1773599000&enddate=1773599001",
            "appli=1&startdate=1773599000&enddate=1773599001", "userid=042&appli=50&date=1773599500",
            "userid=42&appli=1&startdate=5&enddate=1773599001", "userid=42&appli=50&date=99999999999",
            "appli=53&deviceid=ab", "userid=42&appli=55", "userid=42&appli=4711" })
    void nothingComesOfOthers(String body) {
        push(body);
        scheduler.advance(Duration.ofSeconds(20));
        assertThat(work.fetches, is(empty()));
        assertThat(work.beds, is(empty()));
    }

    @Test
    void nothingHappensAfterTheEnd() {
        push(WEIGHT);
        inbox.close();
        push(PULSE);
        scheduler.advance(Duration.ofSeconds(20));
        assertThat(work.fetches, is(empty()));
    }

    private void push(String body) {
        Notification.parse(body.getBytes(StandardCharsets.UTF_8)).ifPresent(inbox::receive);
    }

    /** Takes down what is to be done. */
    private static final class Work implements PushInbox.Work {
        private final List<String> fetches = new ArrayList<>();
        private final List<String> beds = new ArrayList<>();
        private Map<Integer, Long> received = Map.of();
        private @Nullable CompletableFuture<Void> pending;
        private final List<String> farewells = new ArrayList<>();

        @Override
        public void received(Map<Integer, Long> times) {
            received = times;
        }

        @Override
        public CompletableFuture<Void> fetch(Set<Topic> topics, Collection<Window> windows) {
            StringBuilder text = new StringBuilder(new TreeSet<>(topics.stream().map(Topic::name).toList()).toString())
                    .append(' ');
            windows.forEach(
                    window -> text.append('[').append(window.from()).append("..").append(window.to()).append(']'));
            fetches.add(text.toString());
            CompletableFuture<Void> held = pending;
            return held == null ? CompletableFuture.completedFuture(null) : held;
        }

        @Override
        public void farewell(String action) {
            farewells.add(action);
        }

        @Override
        public void bedEvent(String deviceId, boolean inBed, long time) {
            beds.add(deviceId + " " + inBed + " " + time);
        }

        void end() {
            CompletableFuture<Void> held = pending;
            pending = null;
            if (held != null) {
                held.complete(null);
            }
        }
    }
}
