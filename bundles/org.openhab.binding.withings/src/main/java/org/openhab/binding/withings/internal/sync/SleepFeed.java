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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.api.Span;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.Nights;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.Sleep;
import org.openhab.binding.withings.internal.state.SleepRecord;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Keeps the sleep sessions of a person level with the cloud (withings.md 6.2).
 *
 * The first reading goes back until it meets a night and, for some months, a nap. Later ones ask for what changed; once
 * a day they also look
 * whether
 * the sessions of the last days are all still there. What was read counts when all pages of a question are there, so
 * that an interrupted reading is simply repeated.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SleepFeed implements Feed {

    private static final int FIRST_DAYS = 14;
    private static final int GROWTH = 4;
    /** Many people never take a nap: for the last one nobody looks back much further than half a year. */
    private static final int NAP_DAYS = 200;
    /** Withings has not been there before. */
    private static final LocalDate BEGINNING = LocalDate.of(2009, 1, 1);

    private final Changes<SleepSummary> changes;
    private final PersonData data;
    private final PersonPublisher publisher;
    private final Consumer<SleepRecord> watcher;
    private final Kept<SleepRecord> kept;
    private @Nullable LocalDate checked;

    /**
     * @param reader makes the calls
     * @param data keeps what is known
     * @param publisher shows it
     * @param watcher hears of every change
     * @param clock tells the present moment
     */
    public SleepFeed(Reader reader, PersonData data, PersonPublisher publisher, Consumer<SleepRecord> watcher,
            Clock clock) {
        changes = new Changes<>(reader, Queries::nights, SleepSummary::modified, clock);
        this.data = data;
        this.publisher = publisher;
        this.watcher = watcher;
        kept = data.part(Sections.SLEEP);
    }

    @Override
    public Topic topic() {
        return Topic.SLEEP;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        LocalDate today = data.today();
        if (kept.get().watermark() == 0) {
            return search(today.plusDays(1), FIRST_DAYS, 0, priority).thenRun(() -> checked = today);
        }
        CompletableFuture<Void> level = changed(priority);
        return today.equals(checked) ? level
                : level.thenCompose(done -> check(today.minusDays(FIRST_DAYS), priority))
                        .thenRun(() -> checked = today);
    }

    private CompletableFuture<Void> search(LocalDate last, int days, long moment, Priority priority) {
        LocalDate first = later(last.minusDays(days), BEGINNING);
        return days(first, last, priority).thenCompose(found -> {
            merge(found.sessions());
            // What changed in days long ago says nothing about those after them.
            long upTo = Math.max(moment, found.moment());
            Nights known = kept.get().nights();
            boolean further = known.night().isEmpty() || known.nap().isEmpty() && days < NAP_DAYS;
            if (further && first.isAfter(BEGINNING)) {
                return search(first.minusDays(1), days * GROWTH, upTo, priority);
            }
            LocalDate newest = known.night().map(Sleep::date).orElse(data.today().minusDays(1));
            kept.change(r -> r.read(upTo, later(newest, r.announced())));
            // That there were no naps today is known only now.
            publisher.changed(Topic.NAP);
            return CompletableFuture.completedFuture(null);
        });
    }

    private CompletableFuture<Void> changed(Priority priority) {
        List<SleepSummary> found = new ArrayList<>();
        return changes.read(kept.get().watermark(), List.of(), priority, found::addAll).thenAccept(moment -> {
            SleepRecord before = kept.get();
            Set<LocalDate> touched = found.stream().filter(session -> isNew(session, before)).map(Sleep::dateOf)
                    .collect(Collectors.toSet());
            merge(found);
            publisher.past(judged(found).stream().filter(sleep -> touched.contains(sleep.date())).toList());
            announce(before.announced(), moment);
        });
    }

    /** Finds out what was deleted; if all nights or naps were, an older one is the last one now. */
    private CompletableFuture<Void> check(LocalDate from, Priority priority) {
        return days(from, data.today().plusDays(1), priority).thenCompose(found -> isBelievable(found, from, priority)
                .thenCompose(believed -> believed ? compare(from, found, priority)
                        : CompletableFuture.completedFuture(null)));
    }

    /**
     * Whether nothing means that there is nothing. A cloud that shares no data any more says so by empty lists
     * (withings.md 1.4), and nobody's nights shall vanish for that.
     */
    private CompletableFuture<Boolean> isBelievable(Found found, LocalDate from, Priority priority) {
        boolean misses = kept.get().sessions().stream().anyMatch(known -> !Sleep.dateOf(known).isBefore(from));
        return !misses || !found.sessions().isEmpty() ? CompletableFuture.completedFuture(true)
                : changes.reader().read(Queries.nights(Span.days(BEGINNING, from.minusDays(1))), priority)
                        .thenApply(older -> !older.items().isEmpty());
    }

    private CompletableFuture<Void> compare(LocalDate from, Found found, Priority priority) {
        SleepRecord before = kept.get();
        SleepRecord after = kept.change(r -> r.without(from, found.sessions()));
        show(before, after);
        boolean lost = before.nights().night().isPresent() && after.nights().night().isEmpty()
                || before.nights().nap().isPresent() && after.nights().nap().isEmpty();
        return lost ? search(from.minusDays(1), FIRST_DAYS * GROWTH, found.moment(), priority)
                : CompletableFuture.completedFuture(null);
    }

    /** All sessions of some dates, together with the moment from which on changes are unknown. */
    private record Found(List<SleepSummary> sessions, long moment) {
    }

    private CompletableFuture<Found> days(LocalDate first, LocalDate last, Priority priority) {
        List<SleepSummary> sessions = new ArrayList<>();
        return changes.read(0, List.of(Span.days(first, last)), priority, sessions::addAll)
                .thenApply(moment -> new Found(sessions, moment));
    }

    private void merge(Collection<SleepSummary> found) {
        SleepRecord before = kept.get();
        show(before, kept.change(r -> r.with(found)));
    }

    private void show(SleepRecord before, SleepRecord after) {
        if (!after.sessions().equals(before.sessions())) {
            publisher.changed(Topic.SLEEP);
            publisher.changed(Topic.NAP);
            watcher.accept(after);
        }
    }

    /** A night is news once, when its date has none yet, however often it is corrected afterwards. */
    private void announce(@Nullable LocalDate last, long watermark) {
        List<LocalDate> fresh = kept.get().nights().nights().stream().map(Sleep::date)
                .filter(date -> last == null || date.isAfter(last)).sorted().toList();
        LocalDate newest = fresh.isEmpty() ? last : fresh.get(fresh.size() - 1);
        kept.change(r -> r.read(watermark, newest == null ? data.today() : newest));
        fresh.forEach(date -> publisher.trigger(PersonChannels.NIGHT_FINISHED, date.toString()));
    }

    /** What the overlap brought a second time is left out, also if it is too old to be kept. */
    private static boolean isNew(SleepSummary session, SleepRecord before) {
        return !before.sessions().contains(session) && (session.modified() > before.watermark()
                || before.sessions().stream().anyMatch(old -> Sleep.dateOf(old).equals(Sleep.dateOf(session))));
    }

    /** Nights and naps of what was found together with what is known of the same dates. */
    private List<Sleep> judged(Collection<SleepSummary> found) {
        List<SleepSummary> all = new ArrayList<>(kept.get().sessions());
        found.stream().filter(session -> all.stream().noneMatch(known -> known.id() == session.id())).forEach(all::add);
        return Nights.of(all).all();
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
