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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Activity;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.Span;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.ActivityRecord;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.PastDay;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Keeps the totals of days level with the cloud (withings.md 5.1, 12.10, 18.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ActivityFeed implements Feed {

    private static final int FIRST_DAYS = 8;

    private final Changes<Activity> changes;
    private final Kept<ActivityRecord> record;
    private final PersonData person;
    private final PersonPublisher publisher;
    private final Consumer<Topic> wanted;

    /**
     * @param reader makes the calls
     * @param person what is known
     * @param publisher shows it
     * @param wanted hears that somebody moved, so that a look at the rest of the day is worth a call
     * @param clock tells the present moment
     */
    public ActivityFeed(Reader reader, PersonData person, PersonPublisher publisher, Consumer<Topic> wanted,
            Clock clock) {
        this.changes = new Changes<>(reader, Queries::activities, Activity::modified, clock);
        this.record = person.part(Sections.ACTIVITY);
        this.person = person;
        this.publisher = publisher;
        this.wanted = wanted;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIVITY;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        LocalDate today = person.today();
        // A day more on either side: the zone of the person may not be known yet.
        Span first = Span.days(today.minusDays(FIRST_DAYS), today.plusDays(1));
        return changes.read(record.get().lastUpdate(), List.of(first), priority, this::take).thenAccept(moment -> {
            close();
            record.change(r -> r.upTo(moment));
        });
    }

    private void take(List<Activity> items) {
        ActivityRecord before = record.get();
        List<Activity> known = before.counting();
        List<Activity> kept = record.change(r -> r.with(items).pruned()).items();
        // The overlap brings items that are too old to be kept again and again.
        List<Activity> changed = before.with(items).counting().stream().filter(item -> !known.contains(item))
                .filter(item -> kept.contains(item) || item.modified() > before.lastUpdate()).toList();
        if (!changed.isEmpty()) {
            publisher.changed(Topic.ACTIVITY);
            // What the first reading finds is left to the import of the past, which brings it as well.
            if (before.lastUpdate() > 0) {
                publisher.past(PastDay.of(changed, person.today(), person.zone()));
            }
            wanted.accept(Topic.WORKOUT);
            wanted.accept(Topic.INTRADAY);
        }
    }

    /** Hands over the days that ended since the last time: the last change of a day comes before its end. */
    private void close() {
        LocalDate yesterday = person.today().minusDays(1);
        LocalDate closed = record.get().closed();
        if (closed == null || closed.isBefore(yesterday)) {
            List<Activity> ended = record.get().counting().stream()
                    .filter(item -> closed != null && item.date().isAfter(closed)).toList();
            publisher.past(PastDay.of(ended, person.today(), person.zone()));
            record.change(r -> r.closed(yesterday));
        }
    }
}
