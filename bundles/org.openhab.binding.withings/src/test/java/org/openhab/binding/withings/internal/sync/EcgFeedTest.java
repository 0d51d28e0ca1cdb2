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
import static org.openhab.binding.withings.internal.SleepSamples.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.HeartRecord;
import org.openhab.binding.withings.internal.state.EcgRecord;
import org.openhab.binding.withings.internal.state.EcgResult;
import org.openhab.binding.withings.internal.state.Sections;

/**
 * Reads the list of ECGs: the first time, later, edits, deletions, through pages and interruptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class EcgFeedTest extends NightFixture {

    private static final String RESULT = "heart#ecg-result";
    private static final String RATE = "heart#ecg-heart-rate";
    private static final String TIME = "heart#ecg-recorded-at";

    private EcgFeed feed = new EcgFeed(cloud, data, publisher);

    EcgFeedTest() {
        thing.linked.retainAll(Set.of(RESULT, RATE, TIME, "heart#systolic"));
    }

    @Test
    void firstReadingGoesThroughTheWholeListAndIsNoHistory() {
        cloud.hearts.addAll(List.of(ecg(1, "2019-05-01T08:00", 0, 60), ecg(2, "2026-03-15T09:00", 1, 66)));
        assertThat(run(), is(true));
        assertThat(state(RESULT), is("POSITIVE"));
        assertThat(state(RATE), is("66"));
        assertThat(state(TIME), startsWith("2026-03-15"));
        assertThat(ecgs().stream().map(EcgResult::text).toList(), contains("POSITIVE", "NEGATIVE"));
        assertThat(history(RESULT), is(empty()));
        assertThat(cloud.newCalls("list").get(0).get("startdate"), is("0"));
    }

    @Test
    void lastEcgStaysHoweverOldItIs() {
        cloud.hearts.add(ecg(1, "2019-05-01T08:00", 2, 60));
        run();
        advanceTo("2026-04-20T10:00");
        run();
        assertThat(state(RESULT), is("INCONCLUSIVE"));
        assertThat(ecgs().size(), is(1));
    }

    @Test
    void laterReadingsLookAtTheLastDaysOnly() {
        cloud.hearts.add(ecg(1, "2026-03-10T08:00", 0, 60));
        run();
        cloud.newCalls("list");
        advanceTo("2026-03-16T10:00");
        cloud.hearts.add(ecg(2, "2026-03-08T08:00", 1, 70));
        cloud.hearts.add(ecg(3, "2026-03-16T09:00", 0, 71));
        run();
        assertThat(cloud.newCalls("list").stream().map(call -> call.get("startdate")).toList(),
                contains(String.valueOf(at("2026-03-01T10:00"))));
        assertThat(ecgs().stream().map(HeartRecord::signalId).toList(), contains(3L, 1L, 2L));
        assertThat("what came late has its own time", history(RESULT),
                contains(at("2026-03-08T08:00") + " POSITIVE", at("2026-03-16T09:00") + " NEGATIVE"));
        run();
        assertThat(thing.persisted(RESULT), is(2));
    }

    @Test
    void editedAndDeletedOnesFollow() {
        cloud.hearts.addAll(List.of(ecg(1, "2026-03-10T08:00", 0, 60), ecg(2, "2026-03-11T08:00", 2, 60),
                ecg(3, "2025-03-11T08:00", 2, 60)));
        run();
        cloud.hearts.set(1, ecg(2, "2026-03-11T08:00", 1, 60));
        run();
        assertThat(state(RESULT), is("POSITIVE"));
        assertThat(ecgs().size(), is(3));
        cloud.hearts.remove(1);
        run();
        assertThat(state(RESULT), is("NEGATIVE"));
        cloud.hearts.remove(0);
        run();
        assertThat(state(RESULT), is("INCONCLUSIVE"));
        assertThat(ecgs().size(), is(1));
    }

    @Test
    void cloudThatSharesNothingAnyMoreTakesNothingAway() {
        cloud.hearts.add(ecg(1, "2026-03-10T08:00", 0, 60));
        run();
        cloud.hearts.clear();
        assertThat(run(), is(true));
        assertThat(state(RESULT), is("NEGATIVE"));
    }

    @Test
    void bloodPressureWithoutAnEcgIsNone() {
        cloud.hearts.add(ecg(1, "2026-03-10T08:00", 0, 60));
        cloud.hearts.add(new HeartRecord(0, HeartRecord.NO_CLASS, BigDecimal.valueOf(123), BigDecimal.valueOf(79),
                BigDecimal.valueOf(70), at("2026-03-11T08:00"), at("2026-03-11T08:00"), "bpm", 44));
        run();
        assertThat(state(RATE), is("60"));
        assertThat(ecgs().size(), is(1));
        assertThat("shown by the measurements", thing.states, not(hasKey("heart#systolic")));
    }

    @Test
    void sameRecordingWithoutAnIdIsKnownByItsTime() {
        HeartRecord nameless = ecg(0, "2026-03-11T08:00", 1, 60);
        cloud.hearts.addAll(List.of(nameless, nameless, ecg(0, "2026-03-12T08:00", 7, 60)));
        run();
        assertThat(ecgs().size(), is(2));
        assertThat("an unknown number stays one", state(RESULT), is("7"));
    }

    @Test
    void recordingWithoutAResultSaysSo() {
        cloud.hearts.addAll(
                List.of(ecg(1, "2026-03-10T08:00", 0, 60), ecg(2, "2026-03-11T08:00", HeartRecord.NO_CLASS, 60)));
        run();
        assertThat(state(RESULT), is("UNDEF"));
        assertThat(state(RATE), is("60"));
    }

    @Test
    void twentyOfManyPagesAreEnough() {
        for (int day = 10; day < 28; day++) {
            cloud.hearts.add(ecg(day, "2025-01-" + day + "T08:00", 0, day));
            cloud.hearts.add(ecg(100 + day, "2025-02-" + day + "T08:00", 0, day));
        }
        cloud.pageSize = 5;
        run();
        assertThat(cloud.newCalls("list").stream().map(call -> call.getOrDefault("offset", "0")).toList(),
                contains("0", "5", "10", "15", "20"));
        assertThat(ecgs().size(), is(20));
        assertThat(ecgs().get(0).time(), is(at("2025-02-27T08:00")));
    }

    @Test
    void interruptedReadingIsRepeated() {
        cloud.hearts.addAll(List.of(ecg(1, "2019-05-01T08:00", 0, 60), ecg(2, "2026-03-15T09:00", 1, 66)));
        cloud.pageSize = 1;
        cloud.callsToTrouble = 1;
        assertThat(run(), is(false));
        assertThat(data.get(Sections.ECG), is(EcgRecord.NOTHING));
        assertThat(run(), is(true));
        assertThat(ecgs().size(), is(2));
    }

    @Test
    void restartShowsWhatIsKnown() {
        cloud.hearts.add(ecg(1, "2026-03-10T08:00", 0, 60));
        run();
        restart();
        assertThat(thing.states.keySet(), is(Set.of(RESULT, RATE, TIME)));
        feed = new EcgFeed(cloud, data, publisher);
        cloud.newCalls("list");
        run();
        List<Map<String, String>> calls = cloud.newCalls("list");
        assertThat(calls.size(), is(1));
        assertThat(calls.get(0).get("startdate"), is(not("0")));
    }

    private List<HeartRecord> ecgs() {
        return data.get(Sections.ECG).recordings();
    }

    @Override
    protected Feed feed() {
        return feed;
    }

    private static HeartRecord ecg(long id, String time, int afib, int pulse) {
        return new HeartRecord(id, afib, null, null, BigDecimal.valueOf(pulse), at(time), at(time) + 60, "watch", 93);
    }
}
