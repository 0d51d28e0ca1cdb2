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

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The cloud's own opinion on which measures are current (withings.md 4.4, 12.5, 18.4 to 18.6).
 *
 * It is the yardstick for the binding, so it shares nothing with it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CurrentValues {

    private static final int AMBIGUOUS = 1;
    private static final int TYPED_AT_PROFILE_CREATION = 4;
    private static final int COMPLEMENTARY_PWV = 10;
    private static final Set<Integer> UNDOCUMENTED = Set.of(10000, 10009, 10010);
    private static final int PULSE_WAVE_VELOCITY = 91;
    private static final int SPO2 = 54;
    private static final int OLD_SPO2 = 35;
    private static final int WHOLE_BODY = 7;
    private static final int NO_PART = -1;
    private static final long DAY = 86400;

    private CurrentValues() {
    }

    private record Slot(int type, int part) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int byType = Integer.compare(type, other.type);
            return byType != 0 ? byType : Integer.compare(part, other.part);
        }
    }

    private record Candidate(CurrentValue value, boolean lastResort, long date, boolean lesser, long modified) {

        /** The greatest one counts. */
        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::lastResort).reversed()
                .thenComparingLong(Candidate::date).thenComparing(Comparator.comparing(Candidate::lesser).reversed())
                .thenComparingLong(Candidate::modified).thenComparingLong(each -> each.value().group().grpid());
    }

    /**
     * @param groups all groups of a person
     * @param now unix seconds; dates further ahead than a day count as that
     * @return one value per type and body part, ordered by both
     */
    public static List<CurrentValue> of(Collection<MeasureGroup> groups, long now) {
        Map<Slot, Candidate> best = new TreeMap<>();
        for (MeasureGroup group : groups) {
            if (group.category() == 1 && group.attrib() != AMBIGUOUS) {
                collect(best, group, now);
            }
        }
        Candidate old = best.remove(new Slot(OLD_SPO2, NO_PART));
        if (old != null) {
            best.putIfAbsent(new Slot(SPO2, NO_PART), new Candidate(
                    new CurrentValue(SPO2, null, old.value().value(), old.value().group()), false, 0, false, 0));
        }
        return best.values().stream().map(Candidate::value).toList();
    }

    private static void collect(Map<Slot, Candidate> best, MeasureGroup group, long now) {
        for (Measure measure : group.measures()) {
            boolean pwvStandIn = measure.type() == PULSE_WAVE_VELOCITY && group.attrib() == COMPLEMENTARY_PWV;
            Integer part = pwvStandIn ? null : part(measure.position());
            Candidate candidate = new Candidate(new CurrentValue(measure.type(), part, measure.value(), group),
                    pwvStandIn || group.attrib() == TYPED_AT_PROFILE_CREATION, Math.min(group.date(), now + DAY),
                    UNDOCUMENTED.contains(group.attrib()), group.modified());
            // A twin compares as equal, so the first one stays.
            best.merge(new Slot(measure.type(), part == null ? NO_PART : part), candidate,
                    (known, other) -> Candidate.ORDER.compare(other, known) > 0 ? other : known);
        }
    }

    private static @Nullable Integer part(@Nullable Integer position) {
        return position == null || position == WHOLE_BODY ? null : position;
    }
}
