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
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Workout;
import org.openhab.binding.withings.internal.api.WorkoutField;
import org.openhab.binding.withings.internal.state.Sections;

/**
 * Checks what is read, shown and told about workouts (withings.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WorkoutFeedTest extends FeedFixture {

    private static final int RUN = 2;
    private static final String CATEGORY = "workout#category";
    private static final String FINISHED = "status#workout-finished ";

    @Override
    protected Feed feed() {
        return new WorkoutFeed(reader, data, publisher(), time.clock());
    }

    @Test
    void firstReadingShowsTheLastWorkoutAndTellsNobody() {
        reader.page(workout(2, 1, NOW - DAY, 5), workout(1, RUN, NOW - 9 * HOUR, 7));
        assertThat(run(), is(true));
        assertThat(state(CATEGORY), is("RUN"));
        assertThat(state("workout#duration"), is("1800 s"));
        assertThat(state("workout#end"), startsWith("2025-10-08T23:53:20"));
        assertThat(thing.events, is(empty()));
        assertThat(reader.last(), hasEntry("startdateymd", "2025-09-10"));
        assertThat("the import of the past brings them", series("workout#calories"), is(empty()));
    }

    @Test
    void firstReadingGoesBackUntilItFindsOne() {
        reader.page().page().page(workout(1, RUN, NOW - 900 * DAY, 7));
        assertThat(run(), is(true));
        assertThat(reader.asked.size(), is(3));
        assertThat(reader.last(), hasEntry("lastupdate", "0"));
        assertThat(state(CATEGORY), is("RUN"));
    }

    @Test
    void newWorkoutsAreToldEvenIfTheyAreTheVeryFirst() {
        reader.page().page().page();
        assertThat(run(), is(true));
        reader.more(1, workout(1, RUN, NOW - 600, 8)).page(workout(2, 4711, NOW - 300, 9));
        assertThat(run(), is(true));
        assertThat(thing.events, contains(FINISHED + "RUN", FINISHED + "OTHER"));
        assertThat(state(CATEGORY), is("OTHER"));
    }

    @Test
    void overlapChangeAndLateUploadAreNotTold() {
        level();
        reader.page(workout(1, RUN, NOW - 3 * HOUR, NOW - 600), workout(1, 1, NOW - 3 * HOUR, NOW - 300),
                workout(7, 1, NOW - 30 * HOUR, NOW - 300));
        assertThat(run(), is(true));
        assertThat(reader.last(), hasEntry("lastupdate", String.valueOf(NOW - 600 - 60)));
        assertThat(thing.events, is(empty()));
        assertThat("the change counts", state(CATEGORY), is("WALK"));
        assertThat(data.get(Sections.WORKOUTS).workouts().stream().map(Workout::id).toList(), contains(1L, 7L));
    }

    @Test
    void outdatedVersionIsIgnored() {
        level();
        reader.page(workout(1, 1, NOW - 3 * HOUR, NOW - 700));
        run();
        assertThat(state(CATEGORY), is("RUN"));
    }

    @Test
    void ambiguousWorkoutIsIgnoredUntilItIsSettled() {
        level();
        reader.page(ambiguous(9, NOW - HOUR, NOW - 100));
        run();
        assertThat(state(CATEGORY), is("RUN"));
        assertThat(thing.events, is(empty()));
        assertThat(series("workout#calories"), is(empty()));
        reader.page(workout(9, 1, NOW - HOUR, NOW - 50));
        run();
        assertThat(state(CATEGORY), is("WALK"));
        assertThat(thing.events, contains(FINISHED + "WALK"));
        reader.page(ambiguous(9, NOW - HOUR, NOW - 10));
        run();
        assertThat("it is somebody else's after all", state(CATEGORY), is("RUN"));
    }

    @Test
    void interruptedReadingTellsEachWorkoutOnce() {
        level();
        reader.more(1, workout(8, 1, NOW - HOUR, NOW - 100)).trouble();
        assertThat(run(), is(false));
        restart();
        reader.more(1, workout(8, 1, NOW - HOUR, NOW - 100)).page(workout(9, 7, NOW - 60, NOW - 50));
        assertThat(run(), is(true));
        assertThat(thing.events, contains(FINISHED + "WALK", FINISHED + "SWIMMING"));
    }

    @Test
    void onlyTheLastOnesAreKept() {
        reader.page(LongStream.rangeClosed(1, 30).mapToObj(id -> workout(id, RUN, NOW - id * DAY, NOW - id * DAY))
                .toArray(Workout[]::new));
        run();
        List<Workout> kept = data.get(Sections.WORKOUTS).workouts();
        assertThat(kept.size(), is(20));
        assertThat(kept.get(19).id(), is(20L));
        thing.series.clear();
        reader.page(workout(30, RUN, NOW - 30 * DAY, NOW - 30 * DAY));
        run();
        assertThat("known, though not kept", thing.series.keySet(), is(empty()));
    }

    @Test
    void workoutsSurviveARestartWithAllTheirFigures() {
        level();
        List<Workout> before = data.get(Sections.WORKOUTS).workouts();
        restart();
        assertThat(data.get(Sections.WORKOUTS).workouts(), is(before));
        thing.states.clear();
        publisher().all();
        assertThat(state("workout#calories"), is("410 kcal"));
    }

    private void level() {
        reader.page(workout(1, RUN, NOW - 3 * HOUR, NOW - 600));
        assertThat(run(), is(true));
    }

    private static Workout workout(long id, int category, long end, long modified) {
        return new Workout(id, category, "Europe/Berlin", 93, 7, end - 1800, end, null, "watch", modified,
                Map.of(WorkoutField.CALORIES, new BigDecimal("410")), null);
    }

    private static Workout ambiguous(long id, long end, long modified) {
        return new Workout(id, RUN, "Europe/Berlin", 93, 1, end - 1800, end, null, "watch", modified, Map.of(), null);
    }
}
