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

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Page;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.api.Span;
import org.openhab.binding.withings.internal.state.HistoryRecord.Job;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Data of which everything of a date is judged together, many dates at a time, latest first; the cursor is the last
 * date
 * of the next ones, in days since 1970.
 *
 * A page of the cloud may end within a date.
 *
 * @param <T> what the pages hold
 * @param name its name in the record of progress
 * @param type the type of the items that are handed over
 * @param reader makes the calls
 * @param question asks for a page of some dates
 * @param items makes of the items of some dates what is handed over
 * @param dates all dates of a job, the first one first
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record DatedArchive<T> (String name, Class<?> type, Reader reader, Function<Span, Query<Page<T>>> question,
        Function<List<T>, Collection<?>> items, Function<Job, Dates> dates) implements Archive {

    /** What usually fits in one page. */
    private static final long LEAST_DAYS = 180;
    /** Further back there are more and more years without anything, that need not cost many calls. */
    private static final long MOST_DAYS = 720;

    /** Two dates and those between them. */
    record Dates(LocalDate first, LocalDate last) {
    }

    @Override
    public CompletableFuture<Step> step(Job job) {
        Dates all = dates.apply(job);
        LocalDate last = job.cursor() == 0 ? all.last() : LocalDate.ofEpochDay(job.cursor());
        long days = Math.max(LEAST_DAYS, Math.min(MOST_DAYS, ChronoUnit.DAYS.between(last, all.last())));
        LocalDate begin = last.minusDays(days - 1);
        LocalDate first = begin.isBefore(all.first()) ? all.first() : begin;
        List<T> found = new ArrayList<>();
        return reader
                .<T> pages(offset -> question.apply(Span.days(first, last).at(offset)), 0, Priority.HISTORY,
                        (page, more) -> found.addAll(page.items()))
                .thenApply(done -> new Step(items.apply(found),
                        first.isAfter(all.first()) ? first.minusDays(1).toEpochDay() : null));
    }
}
