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
package org.openhab.binding.withings.internal.sync;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openhab.binding.withings.internal.SleepSamples.*;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.SleepSamples;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.SleepSignal;
import org.openhab.binding.withings.internal.api.SleepStretch;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.person.PersonSession;
import org.openhab.binding.withings.internal.state.Sections;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

/**
 * Reads the course of nights: which ones, how often, what of it is shown and kept.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SleepSignalsFeedTest extends NightFixture {

    private static final String PHASE = "sleep#phase";
    private static final String PULSE = "sleep#heart-rate";
    private static final SleepSamples NIGHT = sleep(1, "2026-03-14T23:00", "2026-03-15T07:00");

    private SleepSignalsFeed feed = new SleepSignalsFeed(cloud, data, publisher);

    SleepSignalsFeedTest() {
        thing.linked.retainAll(Set.of(PHASE, PULSE, "sleep#hrv-rmssd", "sleep#snoring"));
    }

    @Test
    void usualNightCostsOneCallOnce() {
        know(NIGHT);
        cloud.stretches.add(stretch("2026-03-15T06:30", "2026-03-15T07:00", 0, MAT, "2026-03-15T06:59", 64));
        cloud.stretches.add(stretch("2026-03-14T23:00", "2026-03-15T06:30", 2, MAT, "2026-03-15T03:00", 49));
        assertThat(run(), is(true));
        assertThat(windows(), contains(at("2026-03-14T23:00") + " " + at("2026-03-15T07:00")));
        assertThat(state(PHASE), is("AWAKE"));
        assertThat(state(PULSE), is("64"));
        assertThat("never measured", state("sleep#hrv-rmssd"), is("UNDEF"));
        assertThat(history(PHASE), contains(at("2026-03-14T23:00") + " DEEP", at("2026-03-15T06:30") + " AWAKE"));
        assertThat(history(PULSE), contains(at("2026-03-15T03:00") + " 49", at("2026-03-15T06:59") + " 64"));
        run();
        restart();
        assertThat("kept over a restart", state(PHASE), is("AWAKE"));
        feed = new SleepSignalsFeed(cloud, data, publisher);
        run();
        assertThat(windows(), is(empty()));
    }

    @Test
    void nobodyLooksSoNobodyAsks() {
        thing.linked.clear();
        thing.linked.add("sleep#score");
        know(NIGHT);
        run();
        assertThat(windows(), is(empty()));
        thing.linked.add(PHASE);
        run();
        assertThat(windows().size(), is(1));
    }

    @Test
    void naplessBeginningOnlyLooksAtTheLastNight() {
        know(sleep(2, "2026-03-12T23:00", "2026-03-13T07:00"), NIGHT, sleep(3, "2026-03-15T09:00", "2026-03-15T09:40"));
        run();
        assertThat(windows(), contains(at("2026-03-14T23:00") + " " + at("2026-03-15T07:00")));
    }

    @Test
    void everyNewNightAndEveryChangeIsLookedInto() {
        know(NIGHT);
        run();
        windows();
        SleepSamples second = sleep(2, "2026-03-15T23:00", "2026-03-16T07:00");
        know(second, sleep(3, "2026-03-16T23:00", "2026-03-17T07:00"));
        run();
        assertThat(windows(), contains(at("2026-03-15T23:00") + " " + at("2026-03-16T07:00"),
                at("2026-03-16T23:00") + " " + at("2026-03-17T07:00")));
        know(second.modified("2026-03-17T09:00"));
        cloud.stretches.add(stretch("2026-03-16T06:00", "2026-03-16T07:00", 3, MAT, "2026-03-16T06:59", 70));
        run();
        assertThat(windows().size(), is(1));
        assertThat(history(PHASE), contains(at("2026-03-16T06:00") + " REM"));
        assertThat("an older night is no present", state(PHASE), is("UNDEF"));
    }

    @Test
    void failedCallIsMadeAgain() {
        know(NIGHT);
        cloud.callsToTrouble = 0;
        assertThat(run(), is(false));
        assertThat(run(), is(true));
        assertThat(windows().size(), is(2));
    }

    @Test
    void longSleepIsReadDayByDay() {
        know(sleep(1, "2026-03-13T20:00", "2026-03-15T07:00"));
        cloud.stretches.add(stretch("2026-03-13T20:00", "2026-03-15T07:00", 1, MAT, "2026-03-14T12:00", 49));
        run();
        assertThat(windows(), contains(at("2026-03-13T20:00") + " " + at("2026-03-14T20:00"),
                at("2026-03-14T20:00") + " " + at("2026-03-15T07:00")));
        assertThat("once, though told twice", history(PULSE), contains(at("2026-03-14T12:00") + " 49"));
    }

    @Test
    void anotherDeviceTellsAnotherStory() {
        know(NIGHT);
        cloud.stretches.add(stretch("2026-03-14T23:10", "2026-03-15T07:00", 1, MAT, "2026-03-15T03:00", 49));
        cloud.stretches.add(stretch("2026-03-15T06:00", "2026-03-15T07:00", 3, "watch", "2026-03-15T06:59", 99));
        cloud.stretches.add(stretch("2026-03-15T06:50", "", 15, null, "2026-03-15T06:55", 0));
        run();
        assertThat(state(PHASE), is("OUT_OF_BED"));
        assertThat(history(PHASE).size(), is(2));
        assertThat("no pulse of nothing", history(PULSE), contains(at("2026-03-15T03:00") + " 49"));
    }

    @Test
    void unknownStateKeepsItsNumber() {
        know(NIGHT);
        cloud.stretches.add(stretch("2026-03-15T06:00", "2026-03-15T07:00", 99, MAT, "2026-03-15T06:59", 61));
        cloud.stretches.add(stretch("2026-03-15T06:30", "2026-03-15T07:00", -1, MAT, "2026-03-15T06:59", 61));
        run();
        assertThat(state(PHASE), is("99"));
        assertThat(history(PHASE), contains(at("2026-03-15T06:00") + " 99"));
    }

    /** A push about sleep asks for the night first, then for its course. */
    @Test
    void newsAboutSleepBringsTheCourseToo() {
        cloud.sessions.add(NIGHT.session());
        cloud.sessions.add(sleep(9, "2026-03-14T13:00", "2026-03-14T14:00").session());
        cloud.stretches.add(stretch("2026-03-15T06:00", "2026-03-15T07:00", 3, MAT, "2026-03-15T06:59", 61));
        PersonSession session = new PersonSession(cloud, data, publisher, Duration.ofMinutes(30), new Quiet(),
                new Means(time, time.clock(), new Random(1)));
        session.fetch(Set.of(Topic.SLEEP), List.of()).join();
        assertThat(cloud.newCalls("getsummary").size(), is(1));
        assertThat(windows().size(), is(1));
        assertThat(state(PHASE), is("REM"));
        session.close();
    }

    /** Nobody listens. */
    private static final class Quiet implements PersonSession.Watcher {

        @Override
        public void round(Report report) {
            throw new AssertionError("no round was asked for");
        }

        @Override
        public void failed(Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    /** 613 unsorted stretches over seven nights. */
    @Test
    void recordedNightsComeInOrder() throws Exception {
        Path file = Path.of(System.getProperty("shared.dir", "nowhere"), "corpus", "withings", "aiowithings",
                "sleep.json");
        assumeTrue(Files.isRegularFile(file), "no recording found: shared.dir is not set or has no corpus");
        String body = JsonParser.parseString(Files.readString(file)).getAsJsonObject().get("body").toString();
        List<SleepStretch> recorded = Queries.sleep(0, 1).decoder().decode(new JsonReader(new StringReader(body)));
        cloud.stretches.addAll(recorded);
        long start = 1_618_691_453;
        long end = 1_618_713_173;
        know(new SleepSummary(2_081_804_182L, "Europe/Paris", 32, 63, recorded.get(0).deviceId(), start, end, null, 0,
                end, true, Map.of(), null, Map.of()));
        run();
        assertThat(windows(), contains(start + " " + end));
        List<SleepStretch> night = recorded.stream().filter(s -> s.start() >= start && s.start() < end).toList();
        assertThat(history(PHASE).size(), is(298));
        assertThat(history(PHASE), is(history(PHASE).stream().sorted().toList()));
        assertThat(history(PULSE).size(), is((int) night.stream().flatMap(s -> samples(s).values().stream())
                .filter(pulse -> pulse.signum() > 0).count()));
        assertThat(state(PHASE), is("AWAKE"));
    }

    private static SortedMap<Long, BigDecimal> samples(SleepStretch stretch) {
        return stretch.signals().getOrDefault(SleepSignal.HR, new TreeMap<>());
    }

    private void know(SleepSamples... samples) {
        for (SleepSamples sample : samples) {
            know(sample.session());
        }
    }

    private void know(SleepSummary session) {
        data.part(Sections.SLEEP).change(r -> r.with(List.of(session)));
    }

    private List<String> windows() {
        return cloud.newCalls("get").stream().map(call -> call.get("startdate") + " " + call.get("enddate")).toList();
    }

    @Override
    protected Feed feed() {
        return feed;
    }

    private static SleepStretch stretch(String from, String to, int state, @Nullable String device, String moment,
            int pulse) {
        Map<SleepSignal, SortedMap<Long, BigDecimal>> signals = new EnumMap<>(SleepSignal.class);
        signals.put(SleepSignal.HR, new TreeMap<>(Map.of(at(moment), BigDecimal.valueOf(pulse))));
        return new SleepStretch(at(from), to.isEmpty() ? 0 : at(to), state, device, 63, signals);
    }
}
