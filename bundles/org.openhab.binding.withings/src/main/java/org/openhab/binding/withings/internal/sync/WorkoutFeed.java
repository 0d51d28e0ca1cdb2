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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.Span;
import org.openhab.binding.withings.internal.api.Workout;
import org.openhab.binding.withings.internal.api.WorkoutCategory;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.WorkoutRecord;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Keeps the last workouts level with the cloud (withings.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class WorkoutFeed implements Feed {

    private final Changes<Workout> changes;
    private final Kept<WorkoutRecord> record;
    private final PersonData person;
    private final PersonPublisher publisher;

    /**
     * @param reader makes the calls
     * @param person what is known
     * @param publisher shows it
     * @param clock tells the present moment
     */
    public WorkoutFeed(Reader reader, PersonData person, PersonPublisher publisher, Clock clock) {
        this.changes = new Changes<>(reader, Queries::workouts, Workout::modified, clock);
        this.record = person.part(Sections.WORKOUTS);
        this.person = person;
        this.publisher = publisher;
    }

    @Override
    public Topic topic() {
        return Topic.WORKOUT;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        WorkoutRecord before = record.get();
        LocalDate last = person.today().plusDays(1);
        // The last workout may be long ago, yet few people need more than the first of these calls.
        List<Span> first = List.of(Span.days(last.minusMonths(1), last), Span.days(last.minusYears(1), last),
                Span.since(0));
        return changes.read(before.lastUpdate(), first, priority, items -> take(items, before))
                .thenAccept(moment -> record.change(r -> r.upTo(moment)));
    }

    private void take(List<Workout> items, WorkoutRecord before) {
        WorkoutRecord known = record.get();
        WorkoutRecord level = record.change(r -> r.with(items));
        if (!level.equals(known)) {
            publisher.changed(Topic.WORKOUT);
        }
        List<Workout> accepted = items.stream().filter(WorkoutRecord::isAcceptable).toList();
        // What the first reading finds is no news, and left to the import of the past, which brings it as well.
        if (before.lastUpdate() > 0) {
            // The overlap brings some of them a second time.
            publisher.past(accepted.stream().filter(workout -> !known.workouts().contains(workout))
                    .filter(workout -> level.workouts().contains(workout) || workout.modified() > before.lastUpdate())
                    .toList());
            accepted.stream().filter(workout -> workout.end() > before.lastEnd() && !known.knows(workout))
                    .forEach(workout -> publisher.trigger(PersonChannels.WORKOUT_FINISHED,
                            WorkoutCategory.of(workout.category()).name()));
        }
    }
}
