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

import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Page;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Makes data calls for one person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Reader {

    /**
     * Takes a page before the next one is read.
     *
     * @param <T> what the pages hold
     */
    @FunctionalInterface
    interface PageSink<T> {

        /**
         * @param page the page
         * @param more whether another one follows; its offset is that of the page
         */
        void take(Page<T> page, boolean more);
    }

    /**
     * Makes one call.
     *
     * @param query what to ask
     * @param priority how urgent it is
     * @return the answer, or a failure with a {@link org.openhab.binding.withings.internal.api.WithingsException}
     */
    <T> CompletableFuture<T> read(Query<T> query, Priority priority);

    /**
     * Reads page after page.
     *
     * @param pageAt the question for the page at an offset
     * @param offset where to begin, 0 for the first page
     * @param priority how urgent it is
     * @param sink takes the pages
     * @return completes after the last page
     */
    default <T> CompletableFuture<Void> pages(LongFunction<Query<Page<T>>> pageAt, long offset, Priority priority,
            PageSink<T> sink) {
        return read(pageAt.apply(offset), priority).thenCompose(page -> {
            // A cloud that keeps naming the same page must not keep us busy for ever.
            boolean more = page.more() && page.offset() != offset && !page.items().isEmpty();
            sink.take(page, more);
            return more ? pages(pageAt, page.offset(), priority, sink) : CompletableFuture.completedFuture(null);
        });
    }
}
