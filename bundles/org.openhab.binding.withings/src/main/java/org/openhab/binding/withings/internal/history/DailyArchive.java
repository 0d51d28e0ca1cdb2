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

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.state.HistoryRecord.Job;
import org.openhab.binding.withings.internal.state.HistoryRecord.Period;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Data that the cloud gives for 24 hours at a time, latest first; the cursor is the end of the next window.
 *
 * Every day costs a call, so that without a period it goes back a month only.
 *
 * @param <T> what an answer holds
 * @param name its name in the record of progress
 * @param type the type of the items that are handed over
 * @param reader makes the calls
 * @param question asks for the time between two moments
 * @param items makes of an answer what is handed over
 * @param now the present moment in unix seconds
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record DailyArchive<T> (String name, Class<?> type, Reader reader, Question<T> question,
        Function<List<T>, Collection<?>> items, LongSupplier now) implements Archive {

    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final long USUAL_DEPTH = Duration.ofDays(30).toSeconds();

    /**
     * Asks for the time between two moments.
     *
     * @param <T> what an answer holds
     */
    @FunctionalInterface
    interface Question<T> {

        Query<List<T>> between(long from, long to);
    }

    @Override
    public CompletableFuture<Step> step(Job job) {
        Period wish = job.period();
        long present = now.getAsLong();
        long first = wish == null ? present - USUAL_DEPTH + 1 : wish.from();
        long last = wish == null ? present : Math.min(wish.to(), present);
        long end = job.cursor() == 0 ? last : job.cursor();
        long start = Math.max(first, end - DAY + 1);
        if (start > end) {
            return CompletableFuture.completedFuture(new Step(List.of(), null));
        }
        return reader.read(question.between(start, end), Priority.HISTORY)
                .thenApply(answer -> new Step(items.apply(answer), start > first ? start - 1 : null));
    }
}
