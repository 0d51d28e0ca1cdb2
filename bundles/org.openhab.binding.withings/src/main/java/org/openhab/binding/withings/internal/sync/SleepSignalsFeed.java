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

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.SleepSignal;
import org.openhab.binding.withings.internal.api.SleepStretch;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.Nights;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.SignalRecord;
import org.openhab.binding.withings.internal.state.Sleep;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Reads the course of new and changed nights (withings.md 6.1), as long as somebody looks at it.
 *
 * A usual night costs one call, everything else none; so that it may be asked in every round, after the sessions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SleepSignalsFeed implements Feed {

    private static final long LONGEST_WINDOW = Duration.ofHours(24).toSeconds();
    /** Nobody sleeps longer; the rest of such a session is left out. */
    private static final long LONGEST_NIGHT = Duration.ofDays(3).toSeconds();

    private final Reader reader;
    private final PersonData data;
    private final PersonPublisher publisher;
    private final Kept<SignalRecord> kept;

    /**
     * @param reader makes the calls
     * @param data knows the nights, keeps the rest
     * @param publisher shows it
     */
    public SleepSignalsFeed(Reader reader, PersonData data, PersonPublisher publisher) {
        this.reader = reader;
        this.data = data;
        this.publisher = publisher;
        kept = data.part(Sections.SLEEP_SIGNALS);
    }

    @Override
    public Topic topic() {
        return Topic.SLEEP_SIGNALS;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        Nights nights = data.get(Sections.SLEEP).nights();
        Optional<Sleep> due = publisher.isWatched(Topic.SLEEP_SIGNALS) ? kept.get().due(nights) : Optional.empty();
        if (due.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Sleep night = due.get();
        long start = Math.max(night.session().start(), night.end() - LONGEST_NIGHT);
        return read(start, night.end(), new ArrayList<>(), priority).thenCompose(found -> {
            take(night, nights, found.stream().filter(stretch -> isOf(night.session(), stretch)).toList());
            return run(priority);
        });
    }

    private CompletableFuture<List<SleepStretch>> read(long from, long to, List<SleepStretch> found,
            Priority priority) {
        long end = Math.min(to, from + LONGEST_WINDOW);
        return reader.read(Queries.sleep(from, end), priority).thenCompose(stretches -> {
            found.addAll(stretches);
            return end < to ? read(end, to, found, priority) : CompletableFuture.completedFuture(found);
        });
    }

    private void take(Sleep night, Nights nights, List<SleepStretch> stretches) {
        Map<SleepSignal, SortedMap<Long, BigDecimal>> samples = new EnumMap<>(SleepSignal.class);
        stretches.forEach(stretch -> stretch.signals()
                .forEach((signal, some) -> samples.computeIfAbsent(signal, s -> new TreeMap<>()).putAll(some)));
        Map<SleepSignal, BigDecimal> last = new EnumMap<>(SleepSignal.class);
        samples.forEach((signal, all) -> last.put(signal, all.get(all.lastKey())));
        @Nullable
        Integer phase = stretches.stream().filter(stretch -> stretch.state() >= 0)
                .max(Comparator.comparingLong(SleepStretch::start)).map(SleepStretch::state).orElse(null);
        kept.change(r -> r.with(night, nights, phase, last));
        publisher.changed(Topic.SLEEP_SIGNALS);
        publisher.past(stretches);
    }

    /** A second device in the same night tells its own story, which is not that of the session. */
    private static boolean isOf(SleepSummary session, SleepStretch stretch) {
        String device = stretch.deviceId();
        boolean sameDevice = device == null || session.deviceId() == null || device.equals(session.deviceId());
        return sameDevice && stretch.start() >= session.start() && stretch.start() < session.end();
    }
}
