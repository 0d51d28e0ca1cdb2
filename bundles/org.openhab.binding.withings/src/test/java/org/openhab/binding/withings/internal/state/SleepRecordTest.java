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
package org.openhab.binding.withings.internal.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.withings.internal.SleepSamples.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.SleepSamples;
import org.openhab.binding.withings.internal.api.HeartRecord;
import org.openhab.binding.withings.internal.api.SleepField;
import org.openhab.binding.withings.internal.api.SleepSignal;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.cloudcommons.testkit.MemoryStorage;

/**
 * Keeps sleep over edits, pruning, deletions, restarts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SleepRecordTest {

    private static final SleepSamples NIGHT = sleep(1, "2026-03-14T23:00", "2026-03-15T07:00");
    private static final SleepSamples NAP = sleep(2, "2026-03-15T14:00", "2026-03-15T14:40");

    @Test
    void laterVersionReplacesAnEarlierOne() {
        SleepSamples edited = NIGHT.with(SleepField.SCORE, "50").modified("2026-03-15T10:00");
        SleepRecord record = with(NIGHT).with(List.of(edited.session()));
        assertThat(record.sessions(), contains(edited.session()));
        assertThat("an old one that comes late", record.with(List.of(NIGHT.session())), is(record));
    }

    @Test
    void unfinishedVersionDoesNotReplaceAFinishedOne() {
        SleepRecord record = with(NIGHT);
        assertThat(record.with(List.of(NIGHT.open().modified("2026-03-15T10:00").session())), is(record));
        assertThat(with(NIGHT.unscored()).with(List.of(NIGHT.session())).sessions(), contains(NIGHT.session()));
    }

    @Test
    void lastNightAndLastNapAreKeptHoweverOldTheyAre() {
        SleepRecord naps = with(NIGHT);
        for (int day = 10; day < 20; day++) {
            naps = naps.with(List.of(sleep(day, "2026-04-" + day + "T14:00", "2026-04-" + day + "T14:30").session()));
        }
        assertThat(ids(naps), contains(1L, 13L, 14L, 15L, 16L, 17L, 18L, 19L));
        SleepRecord nights = with(NAP);
        for (int day = 10; day < 20; day++) {
            nights = nights
                    .with(List.of(sleep(day, "2026-04-" + day + "T00:00", "2026-04-" + day + "T07:30").session()));
        }
        assertThat(ids(nights), contains(2L, 13L, 14L, 15L, 16L, 17L, 18L, 19L));
    }

    @Test
    void deletedSessionsGoButOlderOnesThanWereReadStay() {
        SleepSamples next = sleep(3, "2026-03-15T23:00", "2026-03-16T07:00");
        SleepRecord record = with(NIGHT, NAP, next);
        assertThat(ids(record.without(LocalDate.of(2026, 3, 15), List.of(NIGHT.session()))), contains(1L));
        assertThat(ids(record.without(LocalDate.of(2026, 3, 16), List.of())), contains(1L, 2L));
    }

    @Test
    void everyDeviceHasItsLastEnd() {
        SleepRecord record = with(NIGHT, NAP.of("mat2"), sleep(3, "2026-03-15T23:00", "2026-03-16T07:00").open(),
                sleep(4, "2026-03-13T23:00", "2026-03-14T07:00"),
                sleep(5, "2026-03-15T22:00", "2026-03-15T23:00").of(null));
        assertThat(record.lastEnds(), is(Map.of(MAT, at("2026-03-15T07:00"), "mat2", at("2026-03-15T14:40"))));
    }

    @Test
    void allPartsComeBackFromTheStorage() {
        MemoryStorage<String> storage = new MemoryStorage<>();
        StoredPersons persons = new StoredPersons(storage);
        SleepRecord sleep = with(NIGHT.with(SleepField.EFFICIENCY, "0.90"), NAP.of(null)).read(77,
                LocalDate.of(2026, 3, 15));
        SignalRecord signals = new SignalRecord(5, Map.of(1L, 2L), 3, Map.of(SleepSignal.HR, new BigDecimal("61.50")));
        EcgRecord ecg = new EcgRecord(9,
                List.of(new HeartRecord(880001, 0, BigDecimal.TEN, null, new BigDecimal("66"), 5, 6, "watch", 93)));
        persons.save("anna", Sections.SLEEP, sleep);
        persons.save("anna", Sections.SLEEP_SIGNALS, signals);
        persons.save("anna", Sections.ECG, ecg);
        StoredPersons later = new StoredPersons(storage);
        assertThat(later.load("anna", Sections.SLEEP), is(sleep));
        assertThat(later.load("anna", Sections.SLEEP_SIGNALS), is(signals));
        assertThat(later.load("anna", Sections.ECG), is(ecg));
    }

    private static SleepRecord with(SleepSamples... sessions) {
        List<SleepSummary> all = new ArrayList<>();
        for (SleepSamples sample : sessions) {
            all.add(sample.session());
        }
        return SleepRecord.NOTHING.with(all);
    }

    private static List<Long> ids(SleepRecord record) {
        return record.sessions().stream().map(SleepSummary::id).toList();
    }
}
