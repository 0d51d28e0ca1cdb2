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
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Measure;
import org.openhab.binding.withings.internal.api.MeasureGroup;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.api.Position;
import org.openhab.binding.withings.internal.state.CurrentValues.Outcome;

/**
 * Checks which value is the current one (withings.md 4.4, 4.7, 12.5, 12.17, 18.4 to 18.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CurrentValuesTest {

    private static final long NOW = 1_760_000_000;
    private static final Kind WEIGHT = Kind.of(MeasureType.WEIGHT);
    private static final Kind PWV = Kind.of(MeasureType.PULSE_WAVE_VELOCITY);

    private final CurrentValues values = new CurrentValues();

    @Test
    void newestDateWinsWhateverTheOrder() {
        List<MeasureGroup> groups = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            groups.add(weight(i, 0, NOW - i * 1000, 0, 70 + i));
        }
        Random random = new Random(1);
        for (int run = 0; run < 10; run++) {
            Collections.shuffle(groups, random);
            CurrentValues fresh = new CurrentValues();
            fresh.merge(groups, NOW);
            assertThat(number(fresh.get(WEIGHT)), is(71));
        }
    }

    @Test
    void lateUploadDoesNotReplaceANewerMeasurement() {
        values.merge(List.of(weight(1, 0, NOW - 100, NOW - 90, 70)), NOW);
        Outcome outcome = values.merge(List.of(weight(2, 0, NOW - 5000, NOW - 10, 69)), NOW);
        assertThat(number(values.get(WEIGHT)), is(70));
        assertThat(outcome.changed(), is(empty()));
        assertThat(outcome.accepted(), hasSize(1));
    }

    @Test
    void atTheSameDateTheLaterChangeWins() {
        values.merge(
                List.of(weight(1, 0, NOW - 100, 5, 70), weight(2, 0, NOW - 100, 9, 71), weight(3, 0, NOW - 100, 7, 72)),
                NOW);
        assertThat(number(values.get(WEIGHT)), is(71));
    }

    @Test
    void ambiguousGroupIsIgnoredUntilItChanges() {
        values.merge(List.of(weight(1, 0, NOW - 500, 1, 70)), NOW);
        Outcome ambiguous = values.merge(List.of(weight(2, 1, NOW - 100, 2, 90)), NOW);
        assertThat(number(values.get(WEIGHT)), is(70));
        assertThat(ambiguous.accepted(), is(empty()));
        Outcome confirmed = values.merge(List.of(weight(2, 7, NOW - 100, 3, 90)), NOW);
        assertThat(number(values.get(WEIGHT)), is(90));
        assertThat(confirmed.fresh(), is(Set.of(WEIGHT)));
    }

    @Test
    void groupThatBecomesAmbiguousUncoversTheOneBefore() {
        values.merge(List.of(weight(1, 0, NOW - 500, 1, 70), weight(2, 0, NOW - 100, 2, 90)), NOW);
        Outcome outcome = values.merge(List.of(weight(2, 1, NOW - 100, 3, 90)), NOW);
        assertThat(number(values.get(WEIGHT)), is(70));
        assertThat(outcome.changed(), is(Set.of(WEIGHT)));
        assertThat(outcome.fresh(), is(empty()));
        assertThat(outcome.lost(), is(empty()));
    }

    @Test
    void editedGroupReplacesItselfAndIsNoNews() {
        values.merge(List.of(weight(1, 0, NOW - 500, 1, 70)), NOW);
        Outcome outcome = values.merge(List.of(weight(1, 0, NOW - 500, 2, 75)), NOW);
        assertThat(number(values.get(WEIGHT)), is(75));
        assertThat(outcome.changed(), is(Set.of(WEIGHT)));
        assertThat(outcome.fresh(), is(empty()));
    }

    @Test
    void outdatedCopyOfAGroupIsIgnored() {
        values.merge(List.of(weight(1, 0, NOW - 500, 5, 75)), NOW);
        Outcome outcome = values.merge(List.of(weight(1, 0, NOW - 400, 4, 70)), NOW);
        assertThat(number(values.get(WEIGHT)), is(75));
        assertThat(outcome.changed(), is(empty()));
    }

    @Test
    void versionFromAClockThatWentWrongGivesWayToTheOneThatIsCertain() {
        values.merge(List.of(weight(1, 0, NOW + 3000, NOW + 3600, 90)), NOW);
        values.merge(List.of(weight(1, 0, NOW - 600, NOW, 70)), NOW + 7200, NOW + 3600);
        assertThat("it may be one that another reading has just found", number(values.get(WEIGHT)), is(90));
        Outcome outcome = values.merge(List.of(weight(1, 0, NOW - 600, NOW, 70)), NOW + 7200, NOW + 3601);
        assertThat(number(values.get(WEIGHT)), is(70));
        assertThat(outcome.changed(), is(Set.of(WEIGHT)));
        assertThat(outcome.fresh(), is(empty()));
    }

    @Test
    void typeEditedOutOfAGroupIsLost() {
        values.merge(List.of(group(1, 0, NOW - 500, 1, new Measure(1, 70, 0, -1), new Measure(8, 15, 0, -1))), NOW);
        Outcome outcome = values.merge(List.of(weight(1, 0, NOW - 500, 2, 70)), NOW);
        assertThat(outcome.lost(), is(Set.of(Kind.of(MeasureType.FAT_MASS))));
        assertThat(values.get(Kind.of(MeasureType.FAT_MASS)), is(nullValue()));
    }

    @Test
    void repetitionChangesNothing() {
        List<MeasureGroup> groups = List.of(weight(1, 0, NOW - 500, 1, 70), weight(2, 0, NOW - 400, 2, 71));
        values.merge(groups, NOW);
        List<Value> before = values.snapshot();
        Outcome outcome = values.merge(groups, NOW + 600);
        assertThat(outcome.changed(), is(empty()));
        assertThat(outcome.fresh(), is(empty()));
        assertThat(values.snapshot(), is(before));
    }

    @Test
    void sameGroupTwiceWithDifferentAttributionCountsOnce() {
        values.merge(List.of(weight(1, 1, NOW - 500, 1, 70), weight(1, 8, NOW - 500, 1, 70)), NOW);
        assertThat(number(values.get(WEIGHT)), is(70));
    }

    @Test
    void firstOfTwinsCounts() {
        values.merge(List.of(group(1, 0, NOW, 1, new Measure(5, 61, 0, 7), new Measure(5, 62, 0, 7))), NOW);
        assertThat(number(values.get(Kind.of(MeasureType.FAT_FREE_MASS))), is(61));
    }

    @Test
    void valueFromTheProfileIsALastResort() {
        values.merge(List.of(weight(1, 4, NOW, 1, 80)), NOW);
        assertThat(number(values.get(WEIGHT)), is(80));
        values.merge(List.of(weight(2, 2, NOW - 90_000_000, 1, 70)), NOW);
        assertThat(number(values.get(WEIGHT)), is(70));
        values.merge(List.of(weight(3, 4, NOW + 10, 9, 85)), NOW + 20);
        assertThat(number(values.get(WEIGHT)), is(70));
    }

    @Test
    void complementaryPulseWaveOfAFootCountsOnlyAlone() {
        Measure left = new Measure(91, 7, 0, Position.LEFT_FOOT);
        Outcome alone = values.merge(List.of(group(1, 10, NOW, 1, left)), NOW);
        assertThat(number(values.get(PWV)), is(7));
        assertThat(alone.accepted(), hasSize(1));
        values.merge(List.of(group(2, 8, NOW - 5000, 1, new Measure(91, 6, 0, Position.NONE))), NOW);
        assertThat(number(values.get(PWV)), is(6));
        Outcome beside = values.merge(List.of(group(3, 10, NOW + 1, 5, left)), NOW);
        assertThat(number(values.get(PWV)), is(6));
        assertThat("nor does it go to the history", beside.accepted(), is(empty()));
    }

    @Test
    void secondaryAttributionLosesAtTheSameDateOnly() {
        values.merge(List.of(weight(1, 10009, NOW - 100, 9, 70), weight(2, 0, NOW - 100, 1, 71)), NOW);
        assertThat(number(values.get(WEIGHT)), is(71));
        values.merge(List.of(weight(3, 10000, NOW - 50, 9, 72)), NOW);
        assertThat(number(values.get(WEIGHT)), is(72));
    }

    @Test
    void unknownAttributionIsAccepted() {
        values.merge(List.of(weight(1, 4711, NOW, 1, 70)), NOW);
        assertThat(number(values.get(WEIGHT)), is(70));
    }

    @Test
    void futureDateIsClippedAndOvertakenAfterADay() {
        values.merge(List.of(weight(1, 0, NOW + 100_000_000, 1, 70)), NOW);
        Value value = values.get(WEIGHT);
        assertNotNull(value);
        assertThat(value.date(), is(NOW + 86_400));
        values.merge(List.of(weight(2, 0, NOW + 90_000, 2, 71)), NOW + 90_000);
        assertThat(number(values.get(WEIGHT)), is(71));
    }

    @Test
    void goalsAreNoMeasurements() {
        values.merge(List.of(new MeasureGroup(1, 0, NOW, 0, 0, 2, null, null, 0, List.of(new Measure(1, 60, 0, -1)))),
                NOW);
        assertThat(values.get(WEIGHT), is(nullValue()));
    }

    @Test
    void bodyPartsAreNeverTheWholeBody() {
        values.merge(List.of(group(1, 0, NOW, 1, new Measure(168, 10, 0, 6), new Measure(168, 20, 0, 7))), NOW);
        assertThat(number(values.get(Kind.of(MeasureType.EXTRACELLULAR_WATER))), is(20));
        assertThat(number(values.get(Kind.of(MeasureType.EXTRACELLULAR_WATER, 6))), is(10));
    }

    @Test
    void removedGroupUncoversTheOneBeforeOrIsLost() {
        values.merge(List.of(weight(1, 0, NOW - 500, 1, 70), weight(2, 0, NOW - 400, 2, 71)), NOW);
        assertThat(values.remove(Set.of(2L)).lost(), is(empty()));
        assertThat(number(values.get(WEIGHT)), is(70));
        assertThat(values.remove(Set.of(1L)).lost(), is(Set.of(WEIGHT)));
    }

    @Test
    void snapshotRestoresTheSameState() {
        values.merge(List.of(weight(1, 4, NOW, 1, 70), weight(2, 0, NOW - 500, 2, 71), weight(3, 0, NOW - 400, 2, 72)),
                NOW);
        CurrentValues restored = new CurrentValues();
        restored.restore(values.snapshot());
        assertThat(restored.snapshot(), is(values.snapshot()));
        assertThat(number(restored.get(WEIGHT)), is(72));
    }

    private static int number(@Nullable Value value) {
        assertNotNull(value);
        return value.number().intValueExact();
    }

    private static MeasureGroup weight(long id, int attribution, long date, long modified, int kilograms) {
        return group(id, attribution, date, modified, new Measure(1, kilograms, 0, Position.NONE));
    }

    private static MeasureGroup group(long id, int attribution, long date, long modified, Measure... measures) {
        return new MeasureGroup(id, attribution, date, date, modified, 1, null, null, 0, Arrays.asList(measures));
    }

    @Test
    void numbersKeepTheirDigits() {
        values.merge(List.of(group(1, 0, NOW, 1, new Measure(1, 78_450, -3, -1))), NOW);
        Value value = values.get(WEIGHT);
        assertNotNull(value);
        assertThat(value.number(), is(new BigDecimal("78.450")));
    }
}
