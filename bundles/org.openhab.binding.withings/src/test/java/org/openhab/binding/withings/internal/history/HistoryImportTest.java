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
package org.openhab.binding.withings.internal.history;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.withings.internal.api.MeasureType.*;
import static org.openhab.binding.withings.internal.sync.ScriptedPages.group;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Measure;
import org.openhab.binding.withings.internal.api.MeasureGroup;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.binding.withings.internal.api.Position;
import org.openhab.binding.withings.internal.channel.HistoryListener;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.state.HistoryRecord;
import org.openhab.binding.withings.internal.state.HistoryRecord.Job;
import org.openhab.binding.withings.internal.state.HistoryRecord.Progress;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.binding.withings.internal.sync.ScriptedPages;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Hands history over once per channel, page by page and through interruptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HistoryImportTest {

    private static final long NOW = 1_760_000_000;
    private static final Set<String> WEIGHT_CHANNEL = Set.of("body#weight");
    private static final MeasureQuery WEIGHTS = MeasureQuery.ALL.ofTypes(Set.of(WEIGHT.number()));

    private final ScriptedPages source = new ScriptedPages();
    private final List<String> handedOver = new ArrayList<>();
    private final List<HistoryRecord> progress = new ArrayList<>();
    private Kept<HistoryRecord> record = new Kept<>(HistoryRecord.NOTHING, progress::add);

    @Test
    void nothingWantedCostsNothing() {
        assertThat(run(Set.of()), is(true));
        assertThat(source.queries, is(empty()));
        assertThat(progress, is(empty()));
    }

    @Test
    void everyPageIsHandedOverWithItsTimes() {
        source.page(NOW, 10, group(2, NOW - 100, WEIGHT, 79_000), group(1, NOW - 200, WEIGHT, 78_000)).page(NOW, 0,
                group(3, NOW - 9000, WEIGHT, 70_000));
        assertThat(run(WEIGHT_CHANNEL), is(true));
        assertThat(source.queries, contains(WEIGHTS, WEIGHTS.from(10)));
        assertThat("others are served first", source.priorities, everyItem(is(Priority.HISTORY)));
        assertThat(handedOver, contains("[body#weight] 79.000@" + (NOW - 100), "[body#weight] 78.000@" + (NOW - 200),
                "[body#weight] 70.000@" + (NOW - 9000)));
        assertThat(measures().served(), is(WEIGHT_CHANNEL));
        assertThat(measures().jobs(), is(empty()));
    }

    @Test
    void servedChannelIsServedOnce() {
        source.page(NOW, 0, group(1, NOW - 200, WEIGHT, 78_000));
        run(WEIGHT_CHANNEL);
        assertThat(run(WEIGHT_CHANNEL), is(true));
        assertThat(source.queries.size(), is(1));
    }

    @Test
    void laterChannelCostsItsOwnTypesOnly() {
        source.page(NOW, 0, group(1, NOW - 200, WEIGHT, 78_000));
        run(WEIGHT_CHANNEL);
        source.page(NOW, 0, group(2, NOW - 300, HEIGHT, 180));
        assertThat(run(Set.of("body#weight", "body#height")), is(true));
        assertThat(source.queries.get(1), is(MeasureQuery.ALL.ofTypes(Set.of(HEIGHT.number()))));
        assertThat(handedOver.get(1), is("[body#height] 1.80@" + (NOW - 300)));
        assertThat(measures().served(), is(Set.of("body#weight", "body#height")));
    }

    @Test
    void interruptedImportGoesOnAfterARestart() {
        source.page(NOW, 10, group(2, NOW - 100, WEIGHT, 79_000)).trouble();
        assertThat(run(WEIGHT_CHANNEL), is(false));
        assertThat(measures().served(), is(empty()));
        assertThat(measures().jobs(), contains(new Job(WEIGHT_CHANNEL, null, 10)));
        record = new Kept<>(progress.get(progress.size() - 1), progress::add);
        source.page(NOW, 0, group(1, NOW - 200, WEIGHT, 78_000));
        source.page(NOW, 0, group(3, NOW - 300, HEIGHT, 180));
        assertThat(run(Set.of("body#weight", "body#height")), is(true));
        assertThat("the rest first, then what is new", source.queries.subList(2, 4),
                contains(WEIGHTS.from(10), MeasureQuery.ALL.ofTypes(Set.of(HEIGHT.number()))));
        assertThat(handedOver.size(), is(3));
    }

    @Test
    void measurementsThatMayBeAnotherPersonsStayOut() {
        Measure weight = new Measure(WEIGHT.number(), 61_000, -3, Position.NONE);
        source.page(NOW, 0, new MeasureGroup(2, 1, NOW - 100, NOW - 100, NOW - 100, MeasureGroup.REAL, null, null, 0,
                List.of(weight)), group(1, NOW - 200, WEIGHT, 78_000));
        assertThat(run(WEIGHT_CHANNEL), is(true));
        assertThat(handedOver, contains("[body#weight] 78.000@" + (NOW - 200)));
    }

    private Progress measures() {
        return record.get().of("measures");
    }

    /** Whether it completed well; every source here answers at once. */
    private boolean run(Set<String> wanted) {
        HistoryListener listener = (channels, items) -> items.stream().map(Value.class::cast)
                .forEach(value -> handedOver
                        .add(new TreeSet<>(channels) + " " + value.number().toPlainString() + "@" + value.date()));
        Archive archive = new MeasureArchive(source, PersonChannels::types,
                Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));
        return !new HistoryImport(List.of(archive), record, listener, PersonChannels::withPast).run(wanted)
                .isCompletedExceptionally();
    }
}
