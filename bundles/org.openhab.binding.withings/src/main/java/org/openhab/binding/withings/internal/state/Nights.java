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

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.SleepSummary;

/**
 * Tells nights from naps, date by date (withings.md 18.7).
 *
 * The night of a date is its longest session, unless that is too short. What overlaps it by more than half of the
 * shorter of both is the same night, seen by a second device or told twice; of those that see most of the night the one
 * with more fields wins, the others are ignored. Everything else is a nap. Sessions that have not ended, or that the
 * cloud has not scored to the end, do not count: they come again when they are.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Nights {

    private static final BigDecimal SHORTEST = BigDecimal.valueOf(Duration.ofHours(3).toSeconds());
    private static final Comparator<SleepSummary> RICHEST = Comparator
            .comparingInt((SleepSummary session) -> session.figures().size()).thenComparing(Sleep.LONGEST);

    private final List<Sleep> sleeps = new ArrayList<>();

    private Nights(Collection<SleepSummary> sessions) {
        sessions.stream().filter(Nights::isFinished)
                .collect(Collectors.groupingBy(Sleep::dateOf, TreeMap::new, Collectors.toList())).forEach(this::judge);
        sleeps.sort(Comparator.comparingLong(Sleep::end));
    }

    /**
     * @param sessions in any order; those of one date must be complete for a right judgement of it
     */
    public static Nights of(Collection<SleepSummary> sessions) {
        return new Nights(sessions);
    }

    /** Whether a session has both ends and will not change by itself any more. */
    public static boolean isFinished(SleepSummary session) {
        return session.completed() && session.start() > 0 && session.end() > session.start();
    }

    /** Nights and naps by their end, the latest last. */
    public List<Sleep> all() {
        return List.copyOf(sleeps);
    }

    /** The nights by their end, the latest last; one per date at most. */
    public List<Sleep> nights() {
        return sleeps.stream().filter(Sleep::main).toList();
    }

    /** The night of the latest date that has one; naps on later dates do not touch it. */
    public Optional<Sleep> night() {
        return sleeps.stream().filter(Sleep::main).max(Comparator.comparing(Sleep::date));
    }

    /** The nap that ended last. */
    public Optional<Sleep> nap() {
        return sleeps.stream().filter(sleep -> !sleep.main()).max(Comparator.comparingLong(Sleep::end));
    }

    /** The naps of a date. */
    public List<Sleep> naps(LocalDate date) {
        return sleeps.stream().filter(sleep -> !sleep.main() && sleep.date().equals(date)).toList();
    }

    private void judge(LocalDate date, List<SleepSummary> sessions) {
        Optional<SleepSummary> longest = sessions.stream().max(Sleep.LONGEST)
                .filter(session -> Sleep.inBed(session).compareTo(SHORTEST) >= 0);
        longest.flatMap(night -> sessions.stream().filter(session -> seesMostOf(night, session)).max(RICHEST))
                .ifPresent(night -> sleeps.add(new Sleep(true, date, night)));
        sessions.stream().filter(session -> longest.isEmpty() || !isSameNight(longest.get(), session))
                .forEach(nap -> sleeps.add(new Sleep(false, date, nap)));
    }

    private static boolean isSameNight(SleepSummary night, SleepSummary session) {
        return 2 * overlap(night, session) > Math.min(length(night), length(session));
    }

    private static boolean seesMostOf(SleepSummary night, SleepSummary session) {
        return 2 * overlap(night, session) > length(night);
    }

    private static long overlap(SleepSummary one, SleepSummary other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static long length(SleepSummary session) {
        return session.end() - session.start();
    }
}
