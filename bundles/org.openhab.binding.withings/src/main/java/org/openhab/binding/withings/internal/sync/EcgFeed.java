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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.HeartRecord;
import org.openhab.binding.withings.internal.api.Page;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.EcgRecord;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Keeps the ECGs of a person level with the cloud (withings.md 7.1).
 *
 * The list knows no question for changes, so that the last days are read again every time; an interrupted reading is
 * repeated.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class EcgFeed implements Feed {

    /** Watches hand over what they recorded days late. */
    private static final long REREAD = Duration.ofDays(14).toSeconds();
    /** Clocks of devices may be ahead (withings.md 12.17). */
    private static final long AHEAD = Duration.ofDays(1).toSeconds();
    /** The list comes newest first, so that these hold the latest of somebody who records a lot. */
    private static final int MOST_PAGES = 5;

    private final Reader reader;
    private final PersonData data;
    private final PersonPublisher publisher;
    private final Kept<EcgRecord> kept;

    /**
     * @param reader makes the calls
     * @param data keeps what is known
     * @param publisher shows it
     */
    public EcgFeed(Reader reader, PersonData data, PersonPublisher publisher) {
        this.reader = reader;
        this.data = data;
        this.publisher = publisher;
        kept = data.part(Sections.ECG);
    }

    @Override
    public Topic topic() {
        return Topic.ECG;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        EcgRecord known = kept.get();
        long from = Math.max(0, known.readUpTo() - REREAD);
        long now = data.now();
        return read(from, now + AHEAD, new Reading(0, 1, List.of()), priority)
                .thenCompose(found -> isBelievable(found, from, priority).thenAccept(believed -> {
                    if (believed) {
                        take(known, kept.change(r -> r.with(from, now, found)));
                    }
                }));
    }

    /** A cloud that shares no data any more says so by empty lists (withings.md 1.4): that deletes nothing. */
    private CompletableFuture<Boolean> isBelievable(List<HeartRecord> found, long from, Priority priority) {
        boolean misses = kept.get().recordings().stream().anyMatch(known -> known.time() >= from);
        return !misses || !found.isEmpty() ? CompletableFuture.completedFuture(true)
                : reader.read(Queries.hearts(0, from, 0), priority).thenApply(older -> !older.items().isEmpty());
    }

    /** How far the pages of a list have been read. */
    private record Reading(long offset, int pages, List<HeartRecord> found) {

        Reading with(Page<HeartRecord> page) {
            List<HeartRecord> all = new ArrayList<>(found);
            all.addAll(page.items());
            return new Reading(page.offset(), pages + 1, all);
        }
    }

    private CompletableFuture<List<HeartRecord>> read(long from, long to, Reading reading, Priority priority) {
        return reader.read(Queries.hearts(from, to, reading.offset()), priority).thenCompose(page -> {
            Reading next = reading.with(page);
            return page.continues(reading.offset()) && reading.pages() < MOST_PAGES ? read(from, to, next, priority)
                    : CompletableFuture.completedFuture(next.found());
        });
    }

    private void take(EcgRecord before, EcgRecord after) {
        if (!after.recordings().equals(before.recordings())) {
            publisher.changed(Topic.ECG);
            if (before.readUpTo() > 0) {
                publisher.past(after.recordings().stream().filter(r -> !before.recordings().contains(r)).toList());
            }
        }
    }
}
