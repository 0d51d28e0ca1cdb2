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

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.binding.withings.internal.state.CurrentValues.Outcome;
import org.openhab.binding.withings.internal.state.PersonRecord;
import org.openhab.binding.withings.internal.state.PersonRecord.Import;
import org.openhab.binding.withings.internal.state.PersonState;

/**
 * Hands the stored measurements of channels over to the persistence, once per channel (withings.md 4.7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HistoryImport {

    private final MeasureSource source;
    private final PersonState state;
    private final HistoryListener listener;
    private final Function<Set<String>, Set<Integer>> types;
    private final Clock clock;

    /**
     * @param source where the measurements come from
     * @param state keeps the progress
     * @param listener takes the values
     * @param types the type numbers that a set of channels shows
     * @param clock tells the present moment
     */
    public HistoryImport(MeasureSource source, PersonState state, HistoryListener listener,
            Function<Set<String>, Set<Integer>> types, Clock clock) {
        this.source = source;
        this.state = state;
        this.listener = listener;
        this.types = types;
        this.clock = clock;
    }

    /**
     * Goes on with the import that is under way, then serves the channels that had none yet.
     *
     * @param wanted the channels whose history is wanted
     * @return completes when every one of them has been served
     */
    public CompletableFuture<Void> run(Set<String> wanted) {
        PersonRecord facts = state.facts();
        Import job = facts.importing();
        if (job == null) {
            Set<String> owed = new HashSet<>(wanted);
            owed.removeAll(facts.imported());
            if (owed.isEmpty()) {
                return CompletableFuture.completedFuture(null);
            }
            job = new Import(Set.copyOf(owed), 0);
            Import begun = job;
            state.change(f -> f.withImport(f.imported(), begun));
        }
        return pages(job).thenCompose(done -> run(wanted));
    }

    private CompletableFuture<Void> pages(Import job) {
        MeasureQuery query = MeasureQuery.ALL.ofTypes(types.apply(job.channels())).from(job.offset());
        return source.page(query, false).thenCompose(page -> {
            Outcome outcome = state.merge(page.groups(), clock.instant().getEpochSecond(), f -> f);
            listener.history(job.channels(), outcome.accepted());
            boolean more = MeasureSync.hasMore(page, job.offset());
            Import next = more ? new Import(job.channels(), page.offset()) : null;
            state.change(facts -> facts.withImport(more ? facts.imported() : united(facts.imported(), job.channels()),
                    next));
            return next == null ? CompletableFuture.completedFuture(null) : pages(next);
        });
    }

    private static Set<String> united(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
