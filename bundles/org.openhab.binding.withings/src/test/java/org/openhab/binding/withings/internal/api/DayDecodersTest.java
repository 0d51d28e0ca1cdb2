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
package org.openhab.binding.withings.internal.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Checks what becomes of days, moments of a day and workouts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DayDecodersTest {

    private static final String WATCH = "2222222222222222222222222222222222222222";

    @Test
    void dayHoldsAllThatWasSent() throws Exception {
        Page<Activity> page = Sample.of(Queries.activities(Span.since(0)), Sample.ACTIVITIES.body);
        assertThat(page.more(), is(false));
        assertThat(page.offset(), is(200L));
        assertThat(page.items().size(), is(2));
        Activity day = page.items().get(0);
        assertThat(day.date(), is(LocalDate.of(2026, 3, 14)));
        assertThat(day.timezone(), is("Europe/Berlin"));
        assertThat(day.deviceId(), is(WATCH));
        assertThat(day.brand(), is(1));
        assertThat(day.tracker(), is(true));
        assertThat(day.modified(), is(1773525000L));
        assertThat(day.modelId(), is(93));
        assertThat(day.model(), is("ScanWatch"));
        assertThat(day.figures().keySet(), containsInAnyOrder(ActivityField.values()));
        assertThat(day.figures().get(ActivityField.DISTANCE), is(new BigDecimal("6120.4")));
        assertThat(day.figures().get(ActivityField.TOTAL_CALORIES), is(new BigDecimal("2450.1")));
        assertThat("nought is not nothing", day.figures().get(ActivityField.HR_ZONE_3), is(BigDecimal.ZERO));
    }

    @Test
    void phoneCountsAsForeign() throws Exception {
        Activity day = Sample.of(Queries.activities(Span.since(0)), Sample.ACTIVITIES.body).items().get(1);
        assertThat(day, is(new Activity(LocalDate.of(2026, 3, 14), null, null, 18, false, 0, 1055, "GoogleFit tracker",
                Map.of(ActivityField.STEPS, BigDecimal.valueOf(200)))));
    }

    @Test
    void singleDayOfLongAgoIsAList() throws Exception {
        Page<Activity> page = Sample.of(Queries.activities(Span.since(0)), """
                {"date":"2013-04-10","steps":6523,"distance":4600,"calories":408.52,"elevation":18.2,"soft":5880,
                 "moderate":1080,"intense":540,"timezone":"Europe/Berlin"}""");
        assertThat(page.items().size(), is(1));
        assertThat(page.items().get(0).date(), is(LocalDate.of(2013, 4, 10)));
        assertThat(page.items().get(0).figures().size(), is(7));
        assertThat(page.items().get(0).figures().get(ActivityField.CALORIES), is(new BigDecimal("408.52")));
    }

    @Test
    void dayWithoutUsableDateIsNone() throws Exception {
        Page<Activity> page = Sample.of(Queries.activities(Span.since(0)), """
                {"activities":[{"steps":1},{"steps":2,"date":"2026-02-30"},{"steps":3,"date":1773480000},
                 {"steps":4,"date":null},{"steps":5,"date":"2026-02-28"}],"more":true,"offset":9}""");
        assertThat(page.items().stream().map(day -> day.figures().get(ActivityField.STEPS)).toList(),
                is(List.of(BigDecimal.valueOf(5))));
        assertThat(page.more(), is(true));
    }

    @Test
    void momentsAreTheKeys() throws Exception {
        List<IntradaySample> samples = Sample.of(Queries.intraday(1, 2), Sample.INTRADAY.body);
        assertThat(samples.size(), is(3));
        assertThat(samples.get(0).time(), is(1773480000L));
        assertThat(samples.get(0).duration(), is(60L));
        assertThat(samples.get(0).deviceId(), is(WATCH));
        assertThat(samples.get(0).modelId(), is(93));
        assertThat(samples.get(0).figures(),
                is(Map.of(IntradayField.STEPS, new BigDecimal("21"), IntradayField.ELEVATION, BigDecimal.ZERO,
                        IntradayField.CALORIES, new BigDecimal("1.5"), IntradayField.DISTANCE, new BigDecimal("15"),
                        IntradayField.STROKES, new BigDecimal("3"), IntradayField.POOL_LAPS, BigDecimal.ONE)));
        assertThat("a gap", samples.get(1), is(new IntradaySample(1773480060, 1440, null, 0, Map.of())));
        assertThat(samples.get(2).figures().get(IntradayField.SDNN), is(new BigDecimal("52.5")));
        assertThat(samples.get(2).figures().size(), is(8));
    }

    @Test
    void emptySeriesMayBeAnArray() throws Exception {
        assertThat(Sample.of(Queries.intraday(1, 2), "{\"series\":[]}"), is(empty()));
        assertThat(Sample.of(Queries.intraday(1, 2), "{\"series\":{}}"), is(empty()));
        assertThat(Sample.of(Queries.intraday(1, 2), "{\"series\":{\"x\":{\"steps\":1},\"7\":null}}"), is(empty()));
    }

    @Test
    void workoutHoldsAllThatWasSent() throws Exception {
        Page<Workout> page = Sample.of(Queries.workouts(Span.since(0)), Sample.WORKOUTS.body);
        assertThat(page.more(), is(true));
        assertThat(page.offset(), is(2L));
        Workout run = page.items().get(0);
        assertThat(run.id(), is(4711000001L));
        assertThat(run.category(), is(2));
        assertThat(run.timezone(), is("Europe/Berlin"));
        assertThat(run.modelId(), is(93));
        assertThat(run.attribution(), is(7));
        assertThat(run.start(), is(1773500000L));
        assertThat(run.end(), is(1773502700L));
        assertThat(run.date(), is(LocalDate.of(2026, 3, 14)));
        assertThat(run.deviceId(), is(WATCH));
        assertThat(run.modified(), is(1773503000L));
        assertThat(run.coreTemperatureStatus(), is("elevated"));
        assertThat("all but the pause that was null", run.figures().size(), is(WorkoutField.values().length - 1));
        assertThat(run.figures().get(WorkoutField.DISTANCE), is(new BigDecimal("7150.25")));
        assertThat(run.figures().get(WorkoutField.CORE_TEMPERATURE_MIN), is(new BigDecimal("36.8")));
        assertThat(run.figures(), not(hasKey(WorkoutField.ALGO_PAUSE)));
    }

    @Test
    void workoutMayHoldNothing() throws Exception {
        Workout workout = Sample.of(Queries.workouts(Span.since(0)), Sample.WORKOUTS.body).items().get(1);
        assertThat(workout, is(new Workout(4711000002L, 999, null, 1055, 0, 1773400000, 1773400600, null, null,
                1773400700, Map.of(), null)));
    }

    @Test
    void categoriesAreNamed() {
        assertThat(WorkoutCategory.values().length, is(130));
        assertThat(WorkoutCategory.of(1), is(WorkoutCategory.WALK));
        assertThat(WorkoutCategory.of(36), is(WorkoutCategory.OTHER));
        assertThat(WorkoutCategory.of(187), is(WorkoutCategory.ROWING));
        assertThat(WorkoutCategory.of(506), is(WorkoutCategory.PETANQUE));
        assertThat(WorkoutCategory.of(568), is(WorkoutCategory.COOKING));
        assertThat("a hole in the table", WorkoutCategory.of(533), is(WorkoutCategory.OTHER));
        assertThat(WorkoutCategory.of(-1), is(WorkoutCategory.OTHER));
        assertThat(WorkoutCategory.ICE_SKATING.number(), is(196));
    }
}
