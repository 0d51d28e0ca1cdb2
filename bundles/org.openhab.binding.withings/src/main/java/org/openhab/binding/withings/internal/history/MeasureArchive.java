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

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.binding.withings.internal.state.CurrentValues;
import org.openhab.binding.withings.internal.state.HistoryRecord.Job;
import org.openhab.binding.withings.internal.state.HistoryRecord.Period;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.binding.withings.internal.sync.MeasureSource;
import org.openhab.binding.withings.internal.sync.MeasureSync;
import org.openhab.cloudcommons.budget.Priority;

/**
 * The measurements of the past (withings.md 4.7); the cursor is the offset of a page.
 *
 * @param source where they come from
 * @param types the type numbers that a set of channels shows
 * @param clock tells the present moment
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record MeasureArchive(MeasureSource source, Function<Set<String>, Set<Integer>> types, Clock clock) implements Archive {

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public Class<?> type() {
        return Value.class;
    }

    @Override
    public CompletableFuture<Step> step(Job job) {
        Period wish = job.period();
        MeasureQuery query = (wish == null ? MeasureQuery.ALL : MeasureQuery.between(wish.from(), wish.to()))
                .ofTypes(types.apply(job.channels())).from(job.cursor());
        return source.page(query, Priority.HISTORY).thenApply(page -> {
            // Nothing of it goes to the current values: what is new there has to be met as news first.
            List<Value> accepted = new CurrentValues().merge(page.groups(), clock.instant().getEpochSecond())
                    .accepted();
            return new Step(accepted, MeasureSync.hasMore(page, job.cursor()) ? page.offset() : null);
        });
    }
}
