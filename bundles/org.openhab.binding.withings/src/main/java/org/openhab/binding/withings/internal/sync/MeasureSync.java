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
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.MeasurePage;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.CurrentValues.Outcome;
import org.openhab.binding.withings.internal.state.MeasureListener;
import org.openhab.binding.withings.internal.state.PersonRecord;
import org.openhab.binding.withings.internal.state.PersonRecord.Reading;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Keeps the state of a person level with the cloud: first by one reading of everything, then by what changed
 * (withings.md 4.7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class MeasureSync implements Feed {

    /** {@code lastupdate} may be exclusive (withings.md 18.4). */
    private static final long OVERLAP_SECONDS = 60;
    /** How far back changes are read once more after the clock of the cloud was ahead and may have hidden some. */
    private static final long BACK_SECONDS = 86_400;

    private final MeasureSource source;
    private final PersonState state;
    private final MeasureListener listener;
    private final Clock clock;

    public MeasureSync(MeasureSource source, PersonState state, MeasureListener listener, Clock clock) {
        this.source = source;
        this.state = state;
        this.listener = listener;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.MEASURES;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        PersonRecord facts = state.facts();
        Reading reading = facts.reading();
        CompletableFuture<Void> level;
        if (facts.lastUpdate() == 0) {
            level = everything(reading == null ? new Reading(0, 0) : reading, priority);
        } else {
            level = changes(MeasureQuery.since(facts.lastUpdate() - OVERLAP_SECONDS), facts.lastUpdate(), 0, priority);
        }
        return level.thenCompose(done -> lost(priority));
    }

    private CompletableFuture<Void> everything(Reading reading, Priority priority) {
        return source.page(MeasureQuery.ALL.from(reading.offset()), priority).thenCompose(page -> {
            long updateTime = reading.updateTime() == 0 ? serverTime(page) : reading.updateTime();
            boolean more = hasMore(page, reading.offset());
            Reading next = new Reading(page.offset(), updateTime);
            Outcome outcome = state.merge(page.groups(), now(),
                    facts -> facts.answered(now(), page.timezone(), more ? 0 : updateTime, more ? next : null));
            publish(outcome, false);
            return more ? everything(next, priority) : CompletableFuture.completedFuture(null);
        });
    }

    private CompletableFuture<Void> changes(MeasureQuery query, long since, long firstTime, Priority priority) {
        return source.page(query, priority).thenCompose(page -> {
            if (firstTime == 0 && page.updateTime() > 0 && page.updateTime() < since - OVERLAP_SECONDS) {
                long from = page.updateTime() - BACK_SECONDS;
                return changes(MeasureQuery.since(from), from, 0, priority);
            }
            long updateTime = firstTime == 0 ? serverTime(page) : firstTime;
            boolean more = hasMore(page, query.offset());
            Outcome outcome = state.merge(page.groups(), now(),
                    facts -> facts.answered(now(), page.timezone(), more ? facts.lastUpdate() : updateTime, null));
            publish(outcome, true);
            arrived(outcome, since);
            return more ? changes(query.from(page.offset()), since, updateTime, priority)
                    : CompletableFuture.completedFuture(null);
        });
    }

    /** Finds the values before those that were corrected away or given to somebody else. */
    private CompletableFuture<Void> lost(Priority priority) {
        Set<Integer> lost = state.facts().lost();
        return lost.isEmpty() ? CompletableFuture.completedFuture(null)
                : older(MeasureQuery.ALL.ofTypes(lost), priority)
                        .thenRun(() -> state.change(facts -> facts.withLost(without(facts.lost(), lost))));
    }

    private CompletableFuture<Void> older(MeasureQuery query, Priority priority) {
        return source.page(query, priority).thenCompose(page -> {
            publish(state.merge(page.groups(), now(), facts -> facts), false);
            return hasMore(page, query.offset()) ? older(query.from(page.offset()), priority)
                    : CompletableFuture.completedFuture(null);
        });
    }

    private void publish(Outcome outcome, boolean news) {
        if (!outcome.changed().isEmpty()) {
            listener.changed(outcome.changed());
        }
        if (news && !outcome.fresh().isEmpty()) {
            listener.measured(outcome.fresh());
        }
        if (news && outcome.doubtful()) {
            listener.doubted();
        }
    }

    /** What the overlap brought a second time is left out. */
    private void arrived(Outcome outcome, long since) {
        List<Value> values = outcome.accepted().stream().filter(value -> value.modified() >= since).toList();
        if (!values.isEmpty()) {
            listener.arrived(values);
        }
    }

    private static Set<Integer> without(Set<Integer> all, Set<Integer> some) {
        Set<Integer> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** A cloud that keeps naming the same page must not keep us busy for ever. */
    public static boolean hasMore(MeasurePage page, long offset) {
        return page.more() && page.offset() != offset && !page.groups().isEmpty();
    }

    private long serverTime(MeasurePage page) {
        return page.updateTime() > 0 ? page.updateTime() : now();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
