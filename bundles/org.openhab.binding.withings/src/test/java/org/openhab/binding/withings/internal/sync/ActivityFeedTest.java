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

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Activity;
import org.openhab.binding.withings.internal.api.ActivityField;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.Sections;

/**
 * Checks what is read and shown about the days (withings.md 5.1, 12.10, 18.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ActivityFeedTest extends FeedFixture {

    private static final String STEPS = "activity#steps";
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 9);

    @Override
    protected Feed feed() {
        return new ActivityFeed(reader, data, publisher(), wanted::add, time.clock());
    }

    @Test
    void firstReadingAsksForTheLastDaysThenForChanges() {
        reader.page(watch(TODAY, 4000, NOW - 600));
        assertThat(run(), is(true));
        assertThat(reader.last(), hasEntry("startdateymd", "2025-10-01"));
        assertThat(reader.last(), hasEntry("enddateymd", "2025-10-10"));
        assertThat(reader.last(), not(hasKey("lastupdate")));
        assertThat(state(STEPS), is("4000"));
        reader.page(watch(TODAY, 4500, NOW - 100));
        assertThat(run(), is(true));
        assertThat(reader.last(), hasEntry("lastupdate", String.valueOf(NOW - 600 - 60)));
        assertThat(state(STEPS), is("4500"));
    }

    @Test
    void everyPageIsReadBeforeTheReadingCounts() {
        reader.more(1, watch(TODAY.minusDays(1), 9000, NOW - 50)).trouble();
        assertThat(run(), is(false));
        assertThat(data.get(Sections.ACTIVITY).lastUpdate(), is(0L));
        restart();
        reader.more(1, watch(TODAY.minusDays(1), 9000, NOW - 50)).page(watch(TODAY, 10, NOW - 500));
        assertThat(run(), is(true));
        assertThat(reader.last(), hasEntry("offset", "1"));
        assertThat(reader.last(), hasKey("startdateymd"));
        assertThat(state(STEPS), is("10"));
        assertThat(data.get(Sections.ACTIVITY).lastUpdate(), is(NOW - 50));
    }

    @Test
    void interruptedChangesAreAskedForAgain() {
        level();
        reader.more(1, watch(TODAY, 5000, NOW)).trouble();
        assertThat(run(), is(false));
        reader.page();
        assertThat(run(), is(true));
        assertThat(reader.last(), hasEntry("lastupdate", String.valueOf(NOW - 600 - 60)));
        assertThat(state(STEPS), is("5000"));
    }

    @Test
    void trackerCountsBeforePhoneHoweverManyStepsItHas() {
        reader.page(phone(TODAY, 9000), watch(TODAY, 4000, NOW));
        run();
        assertThat(state(STEPS), is("4000"));
    }

    @Test
    void ofTwoPhonesTheOneWithMoreStepsCounts() {
        reader.page(item(TODAY, false, "a", 3000, NOW), item(TODAY, false, "b", 5000, NOW - 10));
        run();
        assertThat(state(STEPS), is("5000"));
        reader.page(item(TODAY, false, "b", 100, NOW));
        run();
        assertThat(state(STEPS), is("3000"));
    }

    @Test
    void correctedTotalsReplaceTheOldOnesAndOutdatedOnesDoNot() {
        level();
        reader.page(watch(TODAY, 3500, NOW));
        run();
        assertThat(state(STEPS), is("3500"));
        reader.page(watch(TODAY, 4400, NOW - 300));
        run();
        assertThat(state(STEPS), is("3500"));
    }

    @Test
    void nothingOfTodayMeansZeroAndNotYesterday() {
        reader.page(watch(TODAY.minusDays(1), 9000, NOW - 40_000));
        run();
        assertThat(state(STEPS), is("0"));
        assertThat(state("activity#distance"), is("0 m"));
        assertThat(state("activity#active-duration"), is("0 s"));
        assertThat(state("activity#heart-rate-average"), is("UNDEF"));
        assertThat(state("activity#total-calories"), is("UNDEF"));
        assertThat(state("activity#date"), startsWith("2025-10-08T22:00:00"));
        assertThat(state("activity#measured-at"), startsWith("2025-10-08T21:46:40"));
    }

    @Test
    void personWithoutAnyActivityShowsNothing() {
        reader.page();
        assertThat(run(), is(true));
        assertThat(thing.states.keySet(), is(empty()));
        assertThat(wanted, is(empty()));
    }

    @Test
    void zeroHeartRateIsNone() {
        reader.page(new Activity(TODAY, "Europe/Berlin", "w", 1, true, NOW, 93, null,
                Map.of(ActivityField.STEPS, BigDecimal.ONE, ActivityField.HR_MAX, BigDecimal.ZERO)));
        run();
        assertThat(state("activity#heart-rate-max"), is("UNDEF"));
        assertThat(state(STEPS), is("1"));
    }

    @Test
    void todayIsTheDayOfThePerson() {
        zone("Pacific/Auckland");
        later(Duration.ofHours(4));
        // 2025-10-10 01:53 in Auckland.
        reader.page(watch(TODAY, 9000, NOW), watch(TODAY.plusDays(1), 7, NOW + 60));
        run();
        assertThat(state(STEPS), is("7"));
        assertThat(state("activity#date"), startsWith("2025-10-09T11:00:00"));
    }

    @Test
    void pastDaysGoToTheHistoryAtTheirLastSecond() {
        level();
        later(Duration.ofDays(18));
        LocalDate clocksChange = LocalDate.of(2025, 10, 26);
        reader.page(watch(clocksChange.minusDays(1), 8000, NOW), watch(clocksChange, 9000, NOW),
                watch(clocksChange.plusDays(1), 100, NOW));
        thing.series.clear();
        run();
        assertThat(series(STEPS), hasItems("2025-10-25T21:59:59Z 8000", "2025-10-26T22:59:59Z 9000"));
    }

    @Test
    void firstReadingLeavesPastDaysToTheImportOfHistory() {
        reader.page(watch(LocalDate.of(2025, 10, 1), 8000, NOW));
        run();
        assertThat(series(STEPS), is(empty()));
    }

    @Test
    void dayThatEndsWithoutAnotherChangeGoesToTheHistoryAsWell() {
        level();
        assertThat(series(STEPS), is(empty()));
        later(Duration.ofDays(1));
        reader.page();
        run();
        assertThat(series(STEPS), contains("2025-10-09T21:59:59Z 4000"));
        reader.page();
        run();
        assertThat(series(STEPS).size(), is(1));
    }

    @Test
    void changesMakeTheRestOfTheDayWorthALook() {
        level();
        assertThat(wanted, contains(Topic.WORKOUT, Topic.INTRADAY));
        wanted.clear();
        reader.page(watch(TODAY, 4000, NOW - 600));
        run();
        assertThat("the overlap is no news", wanted, is(empty()));
    }

    @Test
    void dayOfLongAgoIsNewsOnce() {
        level();
        for (int day = 1; day < 10; day++) {
            reader.page(watch(TODAY.minusDays(day), 1000, NOW - 500));
            run();
        }
        wanted.clear();
        reader.page(watch(TODAY.minusDays(100), 5, NOW - 400));
        run();
        assertThat(wanted, contains(Topic.WORKOUT, Topic.INTRADAY));
        assertThat(series(STEPS), hasItem("2025-07-01T21:59:59Z 5"));
        wanted.clear();
        reader.page(watch(TODAY.minusDays(100), 5, NOW - 400));
        run();
        assertThat(wanted, is(empty()));
        assertThat(state(STEPS), is("4000"));
        assertThat(data.get(Sections.ACTIVITY).items().size(), is(10));
    }

    @Test
    void knownDaysSurviveARestart() {
        level();
        restart();
        thing.states.clear();
        publisher().all();
        assertThat(state(STEPS), is("4000"));
        assertThat(state("activity#distance"), is("2800 m"));
        reader.page();
        run();
        assertThat(reader.last(), hasEntry("lastupdate", String.valueOf(NOW - 600 - 60)));
    }

    @Test
    void changeFromTheFutureDoesNotHideLaterOnes() {
        reader.page(watch(TODAY, 4000, NOW + 30 * DAY));
        run();
        reader.page();
        run();
        assertThat(reader.last(), hasEntry("lastupdate", String.valueOf(NOW - 60)));
    }

    private void level() {
        reader.page(watch(TODAY, 4000, NOW - 600));
        assertThat(run(), is(true));
    }

    private static Activity watch(LocalDate date, int steps, long modified) {
        return item(date, true, "watch", steps, modified);
    }

    private static Activity phone(LocalDate date, int steps) {
        return item(date, false, null, steps, NOW);
    }

    private static Activity item(LocalDate date, boolean tracker, @Nullable String device, int steps, long modified) {
        return new Activity(date, null, device, tracker ? 1 : 18, tracker, modified, 0, null,
                Map.of(ActivityField.STEPS, BigDecimal.valueOf(steps), ActivityField.DISTANCE,
                        new BigDecimal(steps).multiply(new BigDecimal("0.7"))));
    }
}
