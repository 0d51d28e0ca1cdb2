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
import static org.openhab.binding.withings.internal.SleepSamples.sleep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.SleepSamples;
import org.openhab.binding.withings.internal.api.SleepField;

/**
 * Tells nights from naps in hand-made cases (withings.md 18.7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class NightsTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 15);
    private static final SleepSamples NIGHT = sleep(1, "2026-03-14T23:00", "2026-03-15T07:00");
    private static final SleepSamples NAP = sleep(2, "2026-03-15T14:00", "2026-03-15T14:40");

    @Test
    void longestSessionOfItsDateIsTheNight() {
        SleepSamples second = sleep(3, "2026-03-15T12:30", "2026-03-15T16:00");
        assertThat(judged(NAP, NIGHT, second), contains("2026-03-15 night 1", "2026-03-15 nap 2", "2026-03-15 nap 3"));
    }

    @Test
    void lessThanThreeHoursInBedIsNoNight() {
        assertThat(judged(sleep(1, "2026-03-15T01:00", "2026-03-15T03:59")), contains("2026-03-15 nap 1"));
        assertThat(judged(sleep(1, "2026-03-15T01:00", "2026-03-15T04:00")), contains("2026-03-15 night 1"));
        assertThat("the figure counts, not the ends",
                judged(sleep(1, "2026-03-15T01:00", "2026-03-15T05:00").with(SleepField.TIME_IN_BED, "10799")),
                contains("2026-03-15 nap 1"));
        assertThat("recordings without the figure", judged(NIGHT.without(SleepField.TIME_IN_BED)),
                contains("2026-03-15 night 1"));
    }

    @Test
    void napsOnLaterDatesLeaveTheNightAsItWas() {
        SleepSamples later = sleep(4, "2026-03-17T14:00", "2026-03-17T15:00");
        Nights nights = nights(later, NIGHT);
        assertThat(nights.night().map(Sleep::date).orElseThrow(), is(SUNDAY));
        assertThat(nights.nap().map(nap -> nap.session().id()).orElseThrow(), is(4L));
        assertThat(nights.naps(SUNDAY), is(empty()));
        assertThat(nights.naps(LocalDate.of(2026, 3, 17)).size(), is(1));
        assertThat(nights(later).night().isPresent(), is(false));
    }

    @Test
    void ofTwoMatsInTheSameNightTheOneWithMoreFieldsWins() {
        SleepSamples other = sleep(5, "2026-03-15T00:30", "2026-03-15T06:30").of("mat2").with(SleepField.SCORE, "80")
                .with(SleepField.HR_AVERAGE, "55");
        assertThat(judged(NIGHT, other, NAP), contains("2026-03-15 night 5", "2026-03-15 nap 2"));
        assertThat("with equally many the longer one",
                judged(NIGHT, other.without(SleepField.SCORE).without(SleepField.HR_AVERAGE)),
                contains("2026-03-15 night 1"));
    }

    @Test
    void watchThatSawAPieceOfTheNightIsNeitherNightNorNap() {
        SleepSamples piece = sleep(6, "2026-03-15T03:00", "2026-03-15T06:30").of("watch").with(SleepField.SCORE, "80");
        assertThat(judged(NIGHT, piece), contains("2026-03-15 night 1"));
        SleepSamples shortPiece = sleep(6, "2026-03-15T03:00", "2026-03-15T04:00").of("watch");
        assertThat(judged(NIGHT, shortPiece), contains("2026-03-15 night 1"));
    }

    @Test
    void overlapOfHalfOrLessIsAnotherSleep() {
        SleepSamples half = sleep(7, "2026-03-15T05:00", "2026-03-15T09:00").of("mat2");
        assertThat(judged(NIGHT, half), contains("2026-03-15 night 1", "2026-03-15 nap 7"));
        SleepSamples more = sleep(7, "2026-03-15T04:59", "2026-03-15T09:00").of("mat2");
        assertThat(judged(NIGHT, more), contains("2026-03-15 night 1"));
    }

    @Test
    void nightToldAgainUnderAnotherIdIsNoNap() {
        assertThat(judged(NIGHT, sleep(8, "2026-03-14T23:00", "2026-03-15T03:30")), contains("2026-03-15 night 1"));
    }

    /** Sleep that begins or ends around noon in UTC belongs to the date that the cloud names. */
    @Test
    void noonInUtcIsNoBorder() {
        SleepSamples late = sleep(9, "2026-03-15T06:00", "2026-03-15T13:30");
        SleepSamples next = sleep(10, "2026-03-15T22:00", "2026-03-16T05:00");
        assertThat(judged(late, next), contains("2026-03-15 night 9", "2026-03-16 night 10"));
    }

    @Test
    void sessionsOverMidnightBelongToTheDayOfWakingUp() {
        assertThat(judged(sleep(1, "2026-03-14T20:00", "2026-03-14T23:59")), contains("2026-03-14 night 1"));
        assertThat(judged(sleep(1, "2026-03-14T20:00", "2026-03-15T00:01")), contains("2026-03-15 night 1"));
    }

    @Test
    void withoutADateTheZoneOfTheSessionTellsIt() {
        // 23:30 in UTC is the next day in Berlin.
        assertThat(judged(sleep(1, "2026-03-14T20:00", "2026-03-15T00:30").dated(null)),
                contains("2026-03-15 night 1"));
    }

    @Test
    void unfinishedSessionsDoNotCount() {
        assertThat(judged(NIGHT.open()), is(empty()));
        assertThat(judged(NIGHT.unscored()), is(empty()));
    }

    @Test
    void orderDoesNotMatter() {
        List<SleepSamples> all = new ArrayList<>(List.of(NIGHT, NAP, NIGHT.of("mat2").with(SleepField.SCORE, "7"),
                sleep(11, "2026-03-15T23:00", "2026-03-16T06:00"), sleep(12, "2026-03-16T13:00", "2026-03-16T17:00")));
        List<String> expected = judged(all.toArray(SleepSamples[]::new));
        Collections.reverse(all);
        assertThat(judged(all.toArray(SleepSamples[]::new)), is(expected));
        assertThat(expected.size(), is(4));
    }

    private static Nights nights(SleepSamples... sessions) {
        return Nights.of(Arrays.stream(sessions).map(SleepSamples::session).toList());
    }

    private static List<String> judged(SleepSamples... sessions) {
        return nights(sessions).all().stream()
                .map(sleep -> sleep.date() + (sleep.main() ? " night " : " nap ") + sleep.session().id()).toList();
    }
}
