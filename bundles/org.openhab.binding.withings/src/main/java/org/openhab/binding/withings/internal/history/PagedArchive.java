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

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Page;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.state.HistoryRecord.Job;
import org.openhab.binding.withings.internal.state.HistoryRecord.Period;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Data that the cloud gives page by page; the cursor is the offset of a page.
 *
 * @param <T> what the pages hold
 * @param name its name in the record of progress
 * @param type the type of the items that are handed over
 * @param reader makes the calls
 * @param question asks for a page
 * @param items makes of a page what is handed over
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record PagedArchive<T> (String name, Class<?> type, Reader reader, Question<T> question,
        Function<List<T>, Collection<?>> items) implements Archive {

    /**
     * Asks for a page.
     *
     * @param <T> what the pages hold
     */
    @FunctionalInterface
    interface Question<T> {

        Query<Page<T>> page(@Nullable Period period, long offset);
    }

    @Override
    public CompletableFuture<Step> step(Job job) {
        return reader.read(question.page(job.period(), job.cursor()), Priority.HISTORY).thenApply(page -> {
            boolean more = page.more() && page.offset() != job.cursor() && !page.items().isEmpty();
            return new Step(items.apply(page.items()), more ? page.offset() : null);
        });
    }
}
