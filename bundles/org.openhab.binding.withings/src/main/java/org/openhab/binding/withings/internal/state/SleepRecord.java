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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.SleepSummary;

/**
 * What is known about the sleep of a person: all sessions of the latest dates.
 *
 * @param watermark the latest change known, in unix seconds of the cloud; 0 before the first complete reading
 * @param announced no night of this date or an earlier one is news; {@code null} before the first complete reading
 * @param sessions the sessions, in order of their end
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SleepRecord(long watermark, @Nullable LocalDate announced, List<SleepSummary> sessions) {

    /** A person whose sleep is unknown. */
    public static final SleepRecord NOTHING = new SleepRecord(0, null, List.of());

    private static final int KEPT_DATES = 7;

    public SleepRecord {
        sessions = List.copyOf(Objects.requireNonNullElse(sessions, List.of()));
    }

    /** Nights and naps among the sessions. */
    public Nights nights() {
        return Nights.of(sessions);
    }

    /** The end of the latest finished session of every device, in unix seconds by {@code hash_deviceid}. */
    public Map<String, Long> lastEnds() {
        Map<String, Long> ends = new TreeMap<>();
        for (SleepSummary session : sessions) {
            String device = session.deviceId();
            if (device != null && Nights.isFinished(session)) {
                ends.merge(device, session.end(), Math::max);
            }
        }
        return ends;
    }

    /**
     * Takes in sessions: a later version replaces an earlier one, though never a finished one by an unfinished one.
     * Of the dates only the latest are kept, and those of the last night and the last nap, however old they are.
     *
     * @param found in any order, known ones among them
     */
    public SleepRecord with(Collection<SleepSummary> found) {
        Map<Long, SleepSummary> byId = new LinkedHashMap<>();
        sessions.forEach(session -> byId.put(session.id(), session));
        found.forEach(session -> byId.merge(session.id(), session, SleepRecord::better));
        return new SleepRecord(watermark, announced, kept(byId.values()));
    }

    /**
     * The same without the sessions that the cloud does not know any more (withings.md 12.15).
     *
     * @param from the first date that has been read completely, up to the present
     * @param found all sessions that the cloud has from there on
     */
    public SleepRecord without(LocalDate from, Collection<SleepSummary> found) {
        Set<Long> ids = new HashSet<>();
        found.forEach(session -> ids.add(session.id()));
        return new SleepRecord(watermark, announced, sessions.stream()
                .filter(session -> Sleep.dateOf(session).isBefore(from) || ids.contains(session.id())).toList());
    }

    /** The same after a complete reading. */
    public SleepRecord read(long change, LocalDate night) {
        return new SleepRecord(change, night, sessions);
    }

    private static SleepSummary better(SleepSummary old, SleepSummary other) {
        boolean stale = other.modified() < old.modified();
        return stale || Nights.isFinished(old) && !Nights.isFinished(other) ? old : other;
    }

    private static List<SleepSummary> kept(Collection<SleepSummary> sessions) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        sessions.forEach(session -> dates.add(Sleep.dateOf(session)));
        Set<LocalDate> latest = new HashSet<>(dates.descendingSet().stream().limit(KEPT_DATES).toList());
        Nights all = Nights.of(sessions);
        all.night().ifPresent(night -> latest.add(night.date()));
        all.nap().ifPresent(nap -> latest.add(nap.date()));
        List<SleepSummary> kept = new ArrayList<>(sessions);
        kept.removeIf(session -> !latest.contains(Sleep.dateOf(session)));
        kept.sort(Comparator.comparingLong(SleepSummary::end).thenComparingLong(SleepSummary::id));
        return kept;
    }
}
