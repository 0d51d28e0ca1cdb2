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
package org.openhab.simulator.withings.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The cloud's own opinion on which sleep session is the night (withings.md 12.9, 18.7).
 *
 * It is the yardstick for clients, so it shares nothing with any.
 *
 * @param night the main night of the newest date that has one, or null
 * @param nap the nap that ended last, or null
 * @param naps all naps, the oldest date first
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Sessions(@Nullable SleepSummary night, @Nullable SleepSummary nap, List<SleepSummary> naps) {

    /** A session in bed for less is never a night. */
    private static final long NIGHT_SECONDS = 3 * 3600;
    private static final Comparator<SleepSummary> LONGEST = Comparator.comparingLong(Sessions::inBed)
            .thenComparingLong(SleepSummary::start);
    private static final Comparator<SleepSummary> RICHEST = Comparator.comparingLong(Sessions::fields)
            .thenComparing(LONGEST);

    /** @param all every session of a person, in any order */
    public static Sessions of(Collection<SleepSummary> all) {
        Map<LocalDate, List<SleepSummary>> byDate = new TreeMap<>();
        all.forEach(session -> byDate.computeIfAbsent(session.date(), date -> new ArrayList<>()).add(session));
        SleepSummary night = null;
        List<SleepSummary> naps = new ArrayList<>();
        for (List<SleepSummary> sessions : byDate.values()) {
            Optional<SleepSummary> main = sessions.stream().max(LONGEST).filter(each -> inBed(each) >= NIGHT_SECONDS);
            List<SleepSummary> same = new ArrayList<>();
            for (SleepSummary session : sessions) {
                if (main.isPresent() && sameNight(session, main.get())) {
                    same.add(session);
                } else {
                    naps.add(session);
                }
            }
            night = same.stream().max(RICHEST).orElse(night);
        }
        return new Sessions(night, naps.stream().max(Comparator.comparingLong(SleepSummary::end)).orElse(null), naps);
    }

    /** The naps of one date. */
    List<SleepSummary> naps(LocalDate date) {
        return naps.stream().filter(nap -> nap.date().equals(date)).toList();
    }

    /** The main night itself, and what another device saw of it. */
    private static boolean sameNight(SleepSummary session, SleepSummary main) {
        if (session.equals(main)) {
            return true;
        }
        long together = Math.min(session.end(), main.end()) - Math.max(session.start(), main.start());
        long half = Math.min(session.end() - session.start(), main.end() - main.start()) / 2;
        return !session.device().equals(main.device()) && together > half;
    }

    static long inBed(SleepSummary session) {
        return Json.integer(Json.child(session.json(), "data"), "total_timeinbed", session.end() - session.start());
    }

    private static long fields(SleepSummary session) {
        return Json.child(session.json(), "data").asMap().values().stream().filter(value -> !value.isJsonNull())
                .count();
    }
}
