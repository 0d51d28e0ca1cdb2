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
import static org.openhab.binding.withings.internal.api.MeasureType.WEIGHT;
import static org.openhab.binding.withings.internal.sync.ScriptedPages.group;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Measure;
import org.openhab.binding.withings.internal.api.MeasureGroup;
import org.openhab.binding.withings.internal.api.Position;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.MeasureListener;
import org.openhab.binding.withings.internal.state.PersonRecord;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.binding.withings.internal.state.SweepRecord;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Reads windows again and finds out what is gone.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MeasureWindowsTest {

    private static final long NOW = 1_773_600_000;
    private static final long DAY = 86_400;
    private static final Kind KIND = Kind.of(WEIGHT);
    private static final Window AROUND = new Window(NOW - 1000, NOW - 900);

    private final ScriptedPages cloud = new ScriptedPages();
    private final PersonState state = new PersonState(PersonRecord.NOTHING, record -> {
    });
    private final AtomicReference<SweepRecord> sweeps = new AtomicReference<>(new SweepRecord(NOW - 10));
    private final Heard heard = new Heard();
    private long now = NOW;
    private MeasureWindows windows = windows();

    @BeforeEach
    void know() {
        state.belongTo("42");
        know(group(1, NOW - 40 * DAY, WEIGHT, 80_000), group(2, NOW - 5 * DAY, WEIGHT, 79_000),
                group(3, NOW - 950, WEIGHT, 78_000));
    }

    @Test
    void newValueIsShownToldAndPassedOn() {
        cloud.page(NOW, 0, group(3, NOW - 950, WEIGHT, 78_000), group(4, NOW - 920, WEIGHT, 77_000));
        assertThat(read(AROUND), is(false));
        assertThat(current(), is(4L));
        assertThat(cloud.queries.get(0).start(), is(AROUND.from() - 1));
        assertThat(cloud.queries.get(0).end(), is(AROUND.to() + 1));
        assertThat(cloud.queries.get(0).lastUpdate(), is(0L));
        assertThat(heard.events, contains("changed", "measured", "arrived 2"));
    }

    @Test
    void deletedValueGivesWayToTheOneBefore() {
        cloud.page(NOW, 0, ScriptedPages.ambiguous(group(9, NOW - 940, WEIGHT, 1), NOW));
        assertThat("changes elsewhere may explain it", read(AROUND), is(true));
        assertThat(current(), is(2L));
        assertThat(heard.events, contains("doubted", "changed"));
    }

    @Test
    void onlyValueDeletedIsLookedForAmongOlderOnes() {
        state.remove(Set.of(1L, 2L));
        cloud.page(NOW, 0).page(NOW, 0);
        assertThat(read(AROUND), is(true));
        assertThat(state.current(KIND), is(nullValue()));
        assertThat(state.facts().lost(), contains(WEIGHT.number()));
    }

    @Test
    void valuesOutsideTheWindowStay() {
        cloud.page(NOW, 0, group(3, NOW - 950, WEIGHT, 78_000));
        read(AROUND);
        assertThat(state.groups(value -> true), is(Set.of(1L, 2L, 3L)));
    }

    @Test
    void allPagesAreReadBeforeAnythingIsMissed() {
        cloud.page(NOW, 7, group(8, NOW - 940, WEIGHT, 1)).page(NOW, 0, group(3, NOW - 950, WEIGHT, 78_000));
        assertThat(read(AROUND), is(false));
        assertThat(state.groups(value -> true), hasItem(3L));
    }

    @Test
    void brokenReadingRemovesNothingAndIsRepeated() {
        cloud.page(NOW, 7, group(8, NOW - 940, WEIGHT, 1)).trouble();
        windows.owe(AROUND);
        assertThat(windows.read(Priority.PUSH).isCompletedExceptionally(), is(true));
        assertThat(state.groups(value -> true), hasItem(3L));
        cloud.page(NOW, 0, group(8, NOW - 940, WEIGHT, 1));
        assertThat(windows.read(Priority.POLL).join(), is(true));
        assertThat(state.groups(value -> true), not(hasItem(3L)));
    }

    @Test
    void cloudThatSharesNothingAnyMoreIsNotBelieved() {
        cloud.page(NOW, 0).page(NOW, 0);
        assertThat(read(Window.since(NOW - 30 * DAY)), is(false));
        assertThat(state.groups(value -> true), is(Set.of(1L, 2L, 3L)));
    }

    @Test
    void emptyWindowOfACloudThatSharesIsBelieved() {
        cloud.page(NOW, 0).page(NOW, 0, group(1, NOW - 40 * DAY, WEIGHT, 80_000));
        assertThat(read(Window.since(NOW - 30 * DAY)), is(true));
        assertThat("older than the window", current(), is(1L));
    }

    @Test
    void valueFromTheFutureIsMissedInOpenWindowsOnly() {
        MeasureGroup ahead = new MeasureGroup(5, 0, NOW + 90 * DAY, NOW, NOW, MeasureGroup.REAL, null, null, 0,
                List.of(new Measure(WEIGHT.number(), 90_000, -3, Position.NONE)));
        know(ahead);
        cloud.page(NOW, 0, group(8, NOW - 940, WEIGHT, 1));
        read(new Window(NOW - 10, NOW + DAY));
        assertThat(current(), is(5L));
        cloud.page(NOW, 0, group(2, NOW - 5 * DAY, WEIGHT, 79_000), group(3, NOW - 950, WEIGHT, 78_000));
        read(Window.since(NOW - 30 * DAY));
        assertThat(current(), is(3L));
    }

    @Test
    void whatAnotherReadingFindsMeanwhileIsNotMissed() {
        CompletableFuture<Void> arrival = new CompletableFuture<>();
        cloud.page(NOW, 0, group(3, NOW - 950, WEIGHT, 78_000));
        windows = new MeasureWindows((query, priority) -> arrival.thenCompose(x -> cloud.page(query, priority)), state,
                new Kept<>(sweeps.get(), sweeps::set), heard, clock());
        windows.owe(AROUND);
        CompletableFuture<Boolean> reading = windows.read(Priority.PUSH);
        know(group(4, NOW - 910, WEIGHT, 77_000));
        arrival.complete(null);
        assertThat(reading.join(), is(false));
        assertThat(current(), is(4L));
    }

    @Test
    void onceADayTheLastWeeksAreCompared() {
        windows.oweSweep();
        assertThat(windows.read(Priority.POLL).join(), is(false));
        assertThat(cloud.queries, is(empty()));
        now += DAY;
        cloud.page(now, 0, group(2, NOW - 5 * DAY, WEIGHT, 79_000));
        windows.oweSweep();
        assertThat(windows.read(Priority.POLL).join(), is(true));
        assertThat(cloud.queries.get(0).start(), is(now - 30 * DAY - 1));
        assertThat(cloud.queries.get(0).end(), is(0L));
        assertThat(current(), is(2L));
        assertThat(sweeps.get().last(), is(now));
    }

    @Test
    void firstSweepWaitsADayAfterTheFirstReading() {
        sweeps.set(SweepRecord.NEVER);
        windows = windows();
        windows.oweSweep();
        windows.read(Priority.POLL).join();
        assertThat(cloud.queries, is(empty()));
        assertThat(sweeps.get().last(), is(NOW));
    }

    private boolean read(Window window) {
        windows.owe(window);
        return windows.read(Priority.PUSH).join();
    }

    private void know(MeasureGroup... groups) {
        state.merge(List.of(groups), NOW, facts -> facts.answered(NOW, null, NOW - 2000, null));
    }

    private @Nullable Long current() {
        Value value = state.current(KIND);
        return value == null ? null : value.group();
    }

    private MeasureWindows windows() {
        return new MeasureWindows(cloud, state, new Kept<>(sweeps.get(), sweeps::set), heard, clock());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.@Nullable ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(now);
            }
        };
    }

    private static final class Heard implements MeasureListener {
        private final List<String> events = new ArrayList<>();

        @Override
        public void changed(Set<Kind> kinds) {
            events.add("changed");
        }

        @Override
        public void measured(Set<Kind> kinds) {
            events.add("measured");
        }

        @Override
        public void arrived(List<Value> values) {
            events.add("arrived " + values.size());
        }

        @Override
        public void doubted() {
            events.add("doubted");
        }
    }
}
