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
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Page;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.api.Span;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Reads what is new or changed among items of days (withings.md 5.1, 5.3, 6.2).
 *
 * The answers carry no server time, so that the latest change among the items marks how far they reach.
 *
 * @param <T> the items
 * @param reader makes the calls
 * @param question asks for a page
 * @param modified when an item changed last, in unix seconds
 * @param clock tells the present moment
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Changes<T> (Reader reader, Function<Span, Query<Page<T>>> question, ToLongFunction<T> modified, Clock clock) {

    /** {@code lastupdate} may be exclusive (withings.md 18.4). */
    private static final long OVERLAP_SECONDS = 60;
    /** Without any item the own clock has to do, which may be ahead of the cloud's. */
    private static final Duration SKEW = Duration.ofDays(1);

    /**
     * Reads what changed since a moment, or, for the first time, spans one after the other until one holds something.
     *
     * @param since the moment that the last complete reading returned, 0 before
     * @param first the spans of the first reading
     * @param priority how urgent it is
     * @param sink takes the items page by page
     * @return completes after the last page with the moment for the next time
     */
    CompletableFuture<Long> read(long since, List<Span> first, Priority priority, Consumer<List<T>> sink) {
        Instant begun = clock.instant();
        AtomicLong latest = new AtomicLong(since);
        Iterator<Span> spans = (since == 0 ? first : List.of(Span.since(Math.max(0, since - OVERLAP_SECONDS))))
                .iterator();
        Consumer<List<T>> watched = items -> {
            // A moment that is still to come must not hide what changes until then.
            items.forEach(item -> latest.accumulateAndGet(Math.min(modified.applyAsLong(item), begun.getEpochSecond()),
                    Math::max));
            sink.accept(items);
        };
        return spans(spans, priority, watched)
                .thenApply(done -> latest.get() > 0 ? latest.get() : begun.minus(SKEW).getEpochSecond());
    }

    private CompletableFuture<Void> spans(Iterator<Span> rest, Priority priority, Consumer<List<T>> sink) {
        Span span = rest.next();
        AtomicLong found = new AtomicLong();
        return reader.<T> pages(offset -> question.apply(span.at(offset)), 0, priority, (page, more) -> {
            found.addAndGet(page.items().size());
            sink.accept(page.items());
        }).thenCompose(done -> found.get() == 0 && rest.hasNext() ? spans(rest, priority, sink)
                : CompletableFuture.completedFuture(null));
    }
}
