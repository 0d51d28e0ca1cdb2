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
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.MeasureGroup;
import org.openhab.binding.withings.internal.api.MeasureQuery;
import org.openhab.binding.withings.internal.state.CurrentValues.Outcome;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.MeasureListener;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.binding.withings.internal.state.SweepRecord;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Reads periods of measuring again: what is new or changed in them is taken in, and what is known but missing in them
 * exists no longer (withings.md 4.7, 12.15). Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class MeasureWindows {

    private static final Duration SWEEP = Duration.ofDays(1);
    private static final Duration SWEPT = Duration.ofDays(30);
    /** Ends may be exclusive for some (withings.md 9.2). */
    private static final long MARGIN = 1;
    /** Whatever was measured that long after it was stored comes from a clock that goes wrong. */
    private static final long SKEW = 3600;
    /** The clocks of the cloud and of this machine may differ that much. */
    private static final long CLOCKS = 600;

    private final MeasureSource source;
    private final PersonState state;
    private final Kept<SweepRecord> sweeps;
    private final MeasureListener listener;
    private final Clock clock;
    private final Windows owed = new Windows();

    /** What a reading of a window met. */
    private static final class Seen {
        private final Set<Long> groups = new HashSet<>();
        /** Versions of before are in the answers, whatever another reading finds meanwhile. */
        private final long certain;
        private boolean lost;

        Seen(long certain) {
            this.certain = certain;
        }
    }

    /**
     * @param source where the measurements come from
     * @param state what is known
     * @param sweeps when the daily reading took place
     * @param listener hears of changes
     * @param clock tells the present moment
     */
    public MeasureWindows(MeasureSource source, PersonState state, Kept<SweepRecord> sweeps, MeasureListener listener,
            Clock clock) {
        this.source = source;
        this.state = state;
        this.sweeps = sweeps;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Lets a window be read by the next {@link #read}.
     *
     * @return {@code false} if too many of them wait already
     */
    public synchronized boolean owe(Window window) {
        return owed.add(window);
    }

    /** Lets the last weeks be read again, if that was not done for a day. */
    void oweSweep() {
        long last = sweeps.get().last();
        if (state.facts().lastUpdate() == 0) {
            return;
        }
        if (last == 0) {
            // Everything has just been read for the first time.
            sweeps.change(old -> new SweepRecord(now()));
        } else if (now() - last >= SWEEP.toSeconds()) {
            owe(Window.since(now() - SWEPT.toSeconds()));
        }
    }

    /**
     * Reads all windows that wait. Those that cannot be read wait on.
     *
     * @param priority how urgent it is
     * @return whether the changes of the whole history should be read now: groups that are missing may have been moved
     *         out of the window, and values may have to be looked for among older ones
     */
    public CompletableFuture<Boolean> read(Priority priority) {
        Window next = poll();
        if (next == null) {
            return CompletableFuture.completedFuture(false);
        }
        return read(next, priority).whenComplete((unclear, failure) -> {
            if (failure != null) {
                putBack(next);
            } else if (next.isOpen()) {
                sweeps.change(old -> new SweepRecord(now()));
            }
        }).thenCompose(unclear -> read(priority).thenApply(more -> unclear || more));
    }

    private CompletableFuture<Boolean> read(Window window, Priority priority) {
        // Before the first call: what another reading finds meanwhile may be missing in the answers to this one.
        Set<Long> missing = state.groups(value -> isCertainlyIn(window, value));
        MeasureQuery query = new MeasureQuery(Set.of(), 0, Math.max(1, window.from() - MARGIN),
                window.isOpen() ? 0 : window.to() + MARGIN, 0);
        Seen seen = new Seen(now() - CLOCKS);
        return pages(query, seen, priority).thenCompose(end -> {
            missing.removeAll(seen.groups);
            return missing.isEmpty() ? CompletableFuture.completedFuture(seen.lost)
                    : isAnswering(seen, missing, window, priority).thenApply(answering -> {
                        if (answering) {
                            publish(state.remove(missing));
                        }
                        return answering || seen.lost;
                    });
        });
    }

    private CompletableFuture<Void> pages(MeasureQuery query, Seen seen, Priority priority) {
        long since = state.facts().lastUpdate();
        return source.page(query, priority).thenCompose(page -> {
            page.groups().stream().filter(MeasureGroup::isReal).forEach(group -> seen.groups.add(group.id()));
            Outcome outcome = state.merge(page.groups(), now(), seen.certain,
                    facts -> facts.answered(now(), page.timezone(), facts.lastUpdate(), facts.reading()));
            seen.lost |= !outcome.lost().isEmpty();
            publish(outcome);
            if (since > 0) {
                news(outcome, since);
            }
            return MeasureSync.hasMore(page, query.offset()) ? pages(query.from(page.offset()), seen, priority)
                    : CompletableFuture.completedFuture(null);
        });
    }

    /**
     * Whether an answer is to be believed. A cloud that shares nothing any more says so by empty lists (withings.md
     * 1.4), and nobody's values shall vanish for that.
     */
    private CompletableFuture<Boolean> isAnswering(Seen seen, Set<Long> missing, Window window, Priority priority) {
        if (!seen.groups.isEmpty()) {
            return CompletableFuture.completedFuture(true);
        }
        boolean nothingElse = missing.containsAll(state.groups(value -> true));
        return source.page(MeasureQuery.ALL, priority)
                .thenApply(page -> !page.groups().isEmpty() || nothingElse && !window.isOpen());
    }

    private boolean isCertainlyIn(Window window, Value value) {
        boolean clipped = value.date() > value.modified() + SKEW;
        return window.contains(value.date()) && (window.isOpen() || !clipped);
    }

    private void publish(Outcome outcome) {
        if (!outcome.changed().isEmpty()) {
            listener.changed(outcome.changed());
        }
    }

    private void news(Outcome outcome, long since) {
        if (!outcome.fresh().isEmpty()) {
            listener.measured(outcome.fresh());
        }
        if (outcome.doubtful()) {
            listener.doubted();
        }
        List<Value> values = outcome.accepted().stream().filter(value -> value.modified() >= since).toList();
        if (!values.isEmpty()) {
            listener.arrived(values);
        }
    }

    private synchronized void putBack(Window window) {
        owed.putBack(window);
    }

    private synchronized @Nullable Window poll() {
        return owed.poll();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
