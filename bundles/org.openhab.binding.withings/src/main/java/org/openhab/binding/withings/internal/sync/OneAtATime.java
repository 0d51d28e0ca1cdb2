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

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Runs feeds so that none of them runs twice at a time: a round and a push may want the same one. Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class OneAtATime {

    private final Map<Feed, CompletableFuture<Void>> last = new HashMap<>();

    /** Runs a feed, after the run of it that is under way. */
    CompletableFuture<Void> run(Feed feed, Priority priority) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> before = put(feed, mine);
        if (before == null) {
            start(feed, priority, mine);
        } else {
            before.whenComplete((done, failure) -> start(feed, priority, mine));
        }
        return mine;
    }

    private synchronized @Nullable CompletableFuture<Void> put(Feed feed, CompletableFuture<Void> mine) {
        return last.put(feed, mine);
    }

    private static void start(Feed feed, Priority priority, CompletableFuture<Void> mine) {
        CompletableFuture<Void> run;
        try {
            run = feed.run(priority);
        } catch (RuntimeException e) {
            run = CompletableFuture.failedFuture(e);
        }
        run.whenComplete((done, failure) -> {
            if (failure == null) {
                mine.complete(null);
            } else {
                mine.completeExceptionally(failure);
            }
        });
    }
}
