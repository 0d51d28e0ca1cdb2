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
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.IntradaySample;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.IntradayRecord;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Reads what watches sensed in the course of the day (withings.md 5.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class IntradayFeed implements Feed {

    /** The cloud answers no more of a window. */
    private static final long WINDOW = Duration.ofHours(24).toSeconds();
    private static final long FURTHEST_BACK = Duration.ofDays(3).toSeconds();
    /** What is worked out from a night, or comes from a second device, is dated before the newest sample. */
    private static final long OVERLAP = Duration.ofHours(1).toSeconds();

    private final Reader reader;
    private final Kept<IntradayRecord> record;
    private final PersonPublisher publisher;
    private final Clock clock;

    /**
     * @param reader makes the calls
     * @param person what is known
     * @param publisher shows it
     * @param clock tells the present moment
     */
    public IntradayFeed(Reader reader, PersonData person, PersonPublisher publisher, Clock clock) {
        this.reader = reader;
        this.record = person.part(Sections.INTRADAY);
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.INTRADAY;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        long now = clock.instant().getEpochSecond();
        long known = record.get().lastTime();
        long from = known == 0 ? now - WINDOW : Math.max(now - FURTHEST_BACK, Math.min(known, now) - OVERLAP);
        return windows(from, now, priority);
    }

    private CompletableFuture<Void> windows(long from, long end, Priority priority) {
        long to = Math.min(from + WINDOW, end);
        return reader.read(Queries.intraday(from, to), priority).thenCompose(samples -> {
            take(samples);
            return to < end ? windows(to, end, priority) : CompletableFuture.completedFuture(null);
        });
    }

    private void take(List<IntradaySample> samples) {
        IntradayRecord before = record.get();
        if (!record.change(r -> r.with(samples)).newest().equals(before.newest())) {
            publisher.changed(Topic.INTRADAY);
        }
        publisher.past(samples);
    }
}
