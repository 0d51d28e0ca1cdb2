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
package org.openhab.binding.withings.internal.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Attribution;
import org.openhab.binding.withings.internal.api.Workout;

/**
 * What is known about the last workouts (withings.md 5.3).
 *
 * @param lastUpdate everything created or changed up to this moment is known, in unix seconds; 0 before the first
 *            complete reading
 * @param workouts the last ones, the latest end first; never one that may be somebody else's
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record WorkoutRecord(long lastUpdate, List<Workout> workouts) {

    /** A person of whom nothing is known. */
    public static final WorkoutRecord NOTHING = new WorkoutRecord(0, List.of());

    private static final int KEPT = 20;
    private static final Comparator<Workout> LATEST_FIRST = Comparator.comparingLong(Workout::end)
            .thenComparingLong(Workout::start).thenComparingLong(Workout::id).reversed();

    public WorkoutRecord {
        workouts = List.copyOf(Objects.requireNonNullElse(workouts, List.of()));
    }

    /** The workout that ended last. */
    public Optional<Workout> last() {
        return workouts.stream().findFirst();
    }

    /** When the last workout ended, in unix seconds; 0 if there is none. */
    public long lastEnd() {
        return last().map(Workout::end).orElse(0L);
    }

    /** Whether a workout is known already, in whatever version. */
    public boolean knows(Workout workout) {
        return workouts.stream().anyMatch(known -> key(known) == key(workout));
    }

    /**
     * Takes in workouts in any order, known or not.
     *
     * @param news what was read
     * @return the same with them; of one workout the later change counts, ambiguous ones go (withings.md 4.4)
     */
    public WorkoutRecord with(List<Workout> news) {
        Map<Long, Workout> byKey = new LinkedHashMap<>();
        workouts.forEach(workout -> byKey.put(key(workout), workout));
        news.forEach(workout -> byKey.merge(key(workout), workout,
                (old, fresh) -> fresh.modified() >= old.modified() ? fresh : old));
        List<Workout> all = new ArrayList<>(byKey.values());
        all.removeIf(workout -> !isAcceptable(workout));
        all.sort(LATEST_FIRST);
        return new WorkoutRecord(lastUpdate, all.size() > KEPT ? all.subList(0, KEPT) : all);
    }

    /** The same after a complete reading. */
    public WorkoutRecord upTo(long moment) {
        return new WorkoutRecord(moment, workouts);
    }

    /** Whether a workout is certainly this person's. */
    public static boolean isAcceptable(Workout workout) {
        return Attribution.of(workout.attribution()) != Attribution.AMBIGUOUS;
    }

    /** What stays the same when a workout changes; without an id that is its start. */
    private static long key(Workout workout) {
        return workout.id() == 0 ? -workout.start() : workout.id();
    }
}
