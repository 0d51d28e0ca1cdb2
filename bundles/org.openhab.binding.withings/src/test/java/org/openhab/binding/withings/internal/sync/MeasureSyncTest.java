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
import static org.openhab.binding.withings.internal.api.MeasureType.*;
import static org.openhab.binding.withings.internal.sync.ScriptedPages.ambiguous;
import static org.openhab.binding.withings.internal.sync.ScriptedPages.group;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.MeasureGroup;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.MeasureListener;
import org.openhab.binding.withings.internal.state.PersonRecord;
import org.openhab.binding.withings.internal.state.PersonRecord.Reading;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Reads everything, then what changed, page by page and through interruptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MeasureSyncTest {

    private static final long NOW = 1_760_000_000;
    private static final MeasureGroup OLD = group(1, NOW - 900, WEIGHT, 78_000);
    private static final MeasureGroup NEW = group(2, NOW - 100, WEIGHT, 79_000);

    private final ScriptedPages source = new ScriptedPages();
    private final List<PersonRecord> disk = new ArrayList<>();
    private final Heard heard = new Heard();
    private PersonState state = new PersonState(PersonRecord.NOTHING, disk::add);

    @Test
    void firstReadingTakesAllPagesAndIsNoNews() {
        source.page(NOW - 5, 10, NEW).page(NOW + 5, 0, OLD);
        assertThat(run(), is(true));
        assertThat(source.queries, contains(MeasureQuery.ALL, MeasureQuery.ALL.from(10)));
        assertThat(source.priorities, everyItem(is(Priority.POLL)));
        assertThat(weight(), is("79.000"));
        assertThat("what changes while pages are read must not be missed", state.facts().lastUpdate(), is(NOW - 5));
        assertThat(state.facts().timezone(), is("Europe/Berlin"));
        assertThat(state.facts().lastSync(), is(NOW));
        assertThat(heard.changed, contains(Set.of(Kind.of(WEIGHT))));
        assertThat(heard.measured, is(empty()));
        assertThat(heard.arrived, is(empty()));
    }

    @Test
    void firstReadingGoesOnWhereItBroke() {
        source.page(NOW - 5, 10, NEW).trouble();
        assertThat(run(), is(false));
        assertThat(state.facts().lastUpdate(), is(0L));
        assertThat(state.facts().reading(), is(new Reading(10, NOW - 5)));
        state = new PersonState(last(), disk::add);
        source.page(NOW + 60, 0, OLD);
        assertThat(run(), is(true));
        assertThat(source.queries.get(2), is(MeasureQuery.ALL.from(10)));
        assertThat(state.facts().lastUpdate(), is(NOW - 5));
        assertThat(state.facts().reading(), is(nullValue()));
    }

    @Test
    void changesAreReadWithAMinuteOfOverlap() {
        level();
        source.page(NOW + 1000, 0, group(3, NOW + 900, WEIGHT, 80_000));
        assertThat(run(), is(true));
        assertThat(source.queries, contains(MeasureQuery.since(NOW - 60)));
        assertThat(weight(), is("80.000"));
        assertThat(state.facts().lastUpdate(), is(NOW + 1000));
        assertThat(heard.measured, contains(Set.of(Kind.of(WEIGHT))));
        assertThat(heard.arrived, contains("80.000"));
    }

    @Test
    void overlapBringsNothingTwice() {
        level();
        source.page(NOW + 1000, 0, OLD, NEW);
        assertThat(run(), is(true));
        assertThat(heard.changed, is(empty()));
        assertThat(heard.measured, is(empty()));
        assertThat(heard.arrived, is(empty()));
    }

    @Test
    void lateOlderValuesArriveWithoutBeingNews() {
        level();
        source.page(NOW + 1000, 0, new MeasureGroup(4, 0, NOW - 500, NOW + 10, NOW + 10, MeasureGroup.REAL, null, null,
                0, group(4, 0, WEIGHT, 77_000).measures()));
        assertThat(run(), is(true));
        assertThat(weight(), is("79.000"));
        assertThat(heard.measured, is(empty()));
        assertThat(heard.arrived, contains("77.000"));
    }

    @Test
    void brokenChangesMoveNoWatermark() {
        level();
        source.page(NOW + 1000, 5, group(3, NOW + 900, WEIGHT, 80_000)).trouble();
        assertThat(run(), is(false));
        assertThat(state.facts().lastUpdate(), is(NOW));
        source.page(NOW + 2000, 0);
        assertThat(run(), is(true));
        assertThat(source.queries.get(2), is(MeasureQuery.since(NOW - 60)));
        assertThat(state.facts().lastUpdate(), is(NOW + 2000));
    }

    @Test
    void lostValueIsLookedForAmongOlderOnes() {
        MeasureGroup height = group(9, NOW - 50, HEIGHT, 180);
        source.page(NOW, 0, height);
        run();
        source.queries.clear();
        source.page(NOW + 1000, 0, ambiguous(height, NOW + 900));
        source.page(NOW + 1001, 7, group(8, NOW - 5000, HEIGHT, 179)).page(NOW + 1001, 0);
        assertThat(run(), is(true));
        assertThat(source.queries,
                contains(MeasureQuery.since(NOW - 60), MeasureQuery.ALL.ofTypes(Set.of(HEIGHT.number())),
                        MeasureQuery.ALL.ofTypes(Set.of(HEIGHT.number())).from(7)));
        assertThat(current(HEIGHT), is("1.79"));
        assertThat(state.facts().lost(), is(empty()));
        assertThat("an older value is no news", heard.measured, is(empty()));
    }

    @Test
    void searchForLostValuesIsMadeUpForLater() {
        MeasureGroup height = group(9, NOW - 50, HEIGHT, 180);
        source.page(NOW, 0, height);
        run();
        source.page(NOW + 1000, 0, ambiguous(height, NOW + 900)).trouble();
        assertThat(run(), is(false));
        state = new PersonState(last(), disk::add);
        source.page(NOW + 2000, 0).page(NOW + 2000, 0, group(8, NOW - 5000, HEIGHT, 179));
        assertThat(run(), is(true));
        assertThat(current(HEIGHT), is("1.79"));
    }

    @Test
    void cloudThatNamesTheSamePageForEverIsLeft() {
        source.page(NOW, 10, NEW).page(NOW, 10, OLD);
        assertThat(run(), is(true));
        assertThat(source.queries.size(), is(2));
    }

    @Test
    void emptyPageEndsTheReadingWhateverItPromises() {
        source.page(NOW, 10);
        assertThat(run(), is(true));
        assertThat(state.facts().lastUpdate(), is(NOW));
    }

    @Test
    void serverTimeThatIsAheadHidesNothing() {
        level();
        source.page(NOW + 3600, 0);
        assertThat(run(), is(true));
        source.page(NOW + 600, 0).page(NOW + 601, 0, group(3, NOW + 300, WEIGHT, 80_000));
        assertThat(run(), is(true));
        assertThat(source.queries, contains(MeasureQuery.since(NOW - 60), MeasureQuery.since(NOW + 3540),
                MeasureQuery.since(NOW + 600 - 86_400)));
        assertThat(weight(), is("80.000"));
        assertThat(state.facts().lastUpdate(), is(NOW + 601));
    }

    @Test
    void answerWithoutServerTimeCountsByTheOwnClock() {
        source.page(0, 0, NEW);
        assertThat(run(), is(true));
        assertThat(state.facts().lastUpdate(), is(NOW));
    }

    private void level() {
        source.page(NOW, 0, OLD, NEW);
        assertThat(run(), is(true));
        source.queries.clear();
        heard.changed.clear();
    }

    /** Whether it completed well; every source here answers at once. */
    private boolean run() {
        return !new MeasureSync(source, state, heard, Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC))
                .run(Priority.POLL).isCompletedExceptionally();
    }

    private String weight() {
        return current(WEIGHT);
    }

    private String current(MeasureType type) {
        @Nullable
        Value value = state.current(Kind.of(type));
        return value == null ? "none" : value.number().toPlainString();
    }

    @Test
    void ambiguousGroupWaitsUntilItIsSettled() {
        level();
        MeasureGroup doubtful = ambiguous(group(5, NOW + 100, WEIGHT, 61_000), NOW + 100);
        source.page(NOW + 1000, 0, doubtful).page(NOW + 2000, 0, doubtful);
        run();
        run();
        assertThat("told once", heard.doubts, is(1));
        assertThat(weight(), is("79.000"));
        assertThat(state.unconfirmed().size(), is(1));
        assertThat(state.unconfirmed().get(0).get(0).number(), is(new BigDecimal("61.000")));
        state = new PersonState(last(), disk::add);
        assertThat("over a restart", state.unconfirmed().size(), is(1));
        source.page(NOW + 3000, 0, new MeasureGroup(5, 7, NOW + 100, NOW + 100, NOW + 2500, MeasureGroup.REAL, null,
                null, 0, doubtful.measures()));
        run();
        assertThat(state.unconfirmed(), is(empty()));
        assertThat(weight(), is("61.000"));
    }

    @Test
    void ambiguousGroupOfSomebodyElseGoesWithItsDeletion() {
        level();
        source.page(NOW + 1000, 0, ambiguous(group(5, NOW + 100, WEIGHT, 61_000), NOW + 100));
        run();
        state.remove(state.groups(value -> value.date() > NOW));
        assertThat(state.unconfirmed(), is(empty()));
        assertThat(weight(), is("79.000"));
    }

    @Test
    void unconfirmedGroupsAreBounded() {
        level();
        MeasureGroup[] many = new MeasureGroup[30];
        for (int i = 0; i < many.length; i++) {
            many[i] = ambiguous(group(100 + i, NOW + i, WEIGHT, 61_000), NOW + i);
        }
        source.page(NOW + 1000, 0, many);
        run();
        assertThat(state.unconfirmed().size(), is(20));
        assertThat("the newest stay", state.unconfirmed().get(0).get(0).group(), is(129L));
    }

    private PersonRecord last() {
        return disk.get(disk.size() - 1);
    }

    /** What the listener was told. */
    private static final class Heard implements MeasureListener {
        private final List<Set<Kind>> changed = new ArrayList<>();
        private final List<Set<Kind>> measured = new ArrayList<>();
        private final List<String> arrived = new ArrayList<>();
        private int doubts;

        @Override
        public void changed(Set<Kind> kinds) {
            changed.add(kinds);
        }

        @Override
        public void measured(Set<Kind> kinds) {
            measured.add(kinds);
        }

        @Override
        public void doubted() {
            doubts++;
        }

        @Override
        public void arrived(List<Value> values) {
            values.stream().map(Value::number).map(BigDecimal::toPlainString).forEach(arrived::add);
        }
    }
}
