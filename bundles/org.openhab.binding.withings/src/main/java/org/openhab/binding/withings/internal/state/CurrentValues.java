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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Attribution;
import org.openhab.binding.withings.internal.api.Measure;
import org.openhab.binding.withings.internal.api.MeasureGroup;

/**
 * Finds the current value of every kind among all groups ever seen (withings.md 4.4, 4.7, 12.5, 12.17, 18.4 to 18.6).
 * A few runners-up are kept per kind, so that a corrected or deleted group uncovers the value before it.
 * Not thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CurrentValues {

    private static final int KEPT_PER_KIND = 5;

    private final Map<Kind, List<Value>> values = new HashMap<>();

    /**
     * What a batch of groups brought.
     *
     * @param changed the kinds whose current value is another one now, or lost
     * @param fresh the kinds whose current value comes from a group that was not known before
     * @param lost the kinds that had a value and have none now: older ones must be read again
     * @param counted the acceptable groups of the batch, in their order
     * @param now the present moment in unix seconds
     * @param settled the kinds that need no complementary values
     * @param doubtful whether a group came for the first time that may be another person's
     */
    public record Outcome(Set<Kind> changed, Set<Kind> fresh, Set<Kind> lost, List<MeasureGroup> counted, long now,
            Set<Kind> settled, boolean doubtful) {

        /**
         * Every acceptable value of the batch, in its order; complementary ones only if there is no other. Made when
         * asked for, because a first reading of many years has no use for them.
         */
        public List<Value> accepted() {
            return counted.stream().flatMap(group -> Value.of(group, now).stream())
                    .filter(value -> !value.isComplementary() || !settled.contains(value.kind())).toList();
        }

        Outcome withDoubt(boolean other) {
            return new Outcome(changed, fresh, lost, counted, now, settled, other);
        }
    }

    /**
     * Takes in groups in any order; the same group may come again, changed or not.
     *
     * @param groups a batch; all parts of a group must be in one batch, as the cloud sends them
     * @param now the present moment in unix seconds
     * @return what became different
     */
    public Outcome merge(List<MeasureGroup> groups, long now) {
        return merge(groups, now, Long.MIN_VALUE);
    }

    /**
     * Takes in groups of which the batch tells the version that counts.
     *
     * @param groups a batch; all parts of a group must be in one batch, as the cloud sends them
     * @param now the present moment in unix seconds
     * @param certain a later version than that in the batch is believed only if it is from after this moment in unix
     *            seconds: else the cloud would have told it, and it comes from a clock that went wrong
     * @return what became different
     */
    public Outcome merge(List<MeasureGroup> groups, long now, long certain) {
        Map<Kind, Value> before = currents();
        Map<Long, Long> versions = new HashMap<>();
        values.values().forEach(list -> list.forEach(v -> versions.merge(v.group(), v.modified(), Math::max)));
        Set<Long> known = Set.copyOf(versions.keySet());
        forgetDenied(groups, versions, certain);
        List<MeasureGroup> counted = new ArrayList<>(groups.size());
        for (MeasureGroup group : groups) {
            if (group.isReal()) {
                take(group, now, versions, counted);
            }
        }
        values.values().removeIf(List::isEmpty);
        return compare(before, known, counted, now);
    }

    /**
     * Forgets groups that exist no longer (withings.md 4.7).
     *
     * @param groups the ids of the groups
     * @return what became different
     */
    public Outcome remove(Collection<Long> groups) {
        Map<Kind, Value> before = currents();
        values.values().forEach(list -> list.removeIf(value -> groups.contains(value.group())));
        values.values().removeIf(List::isEmpty);
        return compare(before, Set.of(), List.of(), 0);
    }

    /**
     * @param kind what is asked for
     * @return the current value, {@code null} as long as there is none
     */
    public @Nullable Value get(Kind kind) {
        List<Value> list = values.get(kind);
        return list == null || list.isEmpty() ? null : list.get(0);
    }

    /** All values kept, the better ones of a kind first; feeding them to {@link #restore} gives the same state. */
    public List<Value> snapshot() {
        return values.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Replaces everything by what an earlier {@link #snapshot} gave.
     *
     * @param snapshot values in any order
     */
    public void restore(Collection<Value> snapshot) {
        values.clear();
        snapshot.forEach(this::insert);
    }

    /** Forgets later versions than those of a batch, if they are from before a moment; {@code versions} loses them. */
    private void forgetDenied(List<MeasureGroup> groups, Map<Long, Long> versions, long moment) {
        if (moment == Long.MIN_VALUE) {
            return;
        }
        Map<Long, Long> told = new HashMap<>();
        groups.stream().filter(MeasureGroup::isReal).forEach(g -> told.merge(g.id(), g.modified(), Math::max));
        told.forEach((group, modified) -> {
            Long version = versions.get(group);
            if (version != null && version > modified && version < moment) {
                versions.remove(group);
                values.values().forEach(list -> list.removeIf(value -> value.group() == group));
            }
        });
    }

    /**
     * Takes in a group; {@code versions} tells when the groups met so far changed last, {@code counted} those that
     * count.
     */
    private void take(MeasureGroup group, long now, Map<Long, Long> versions, List<MeasureGroup> counted) {
        boolean ambiguous = Attribution.of(group.attribution()) == Attribution.AMBIGUOUS;
        Long version = versions.get(group.id());
        if (version == null && !ambiguous && isOutdated(group)) {
            counted.add(group);
            return;
        }
        if (version != null && version > group.modified()) {
            return;
        }
        if (version != null && version < group.modified()) {
            values.values().forEach(list -> list.removeIf(value -> value.group() == group.id()));
            counted.removeIf(other -> other.id() == group.id());
        }
        versions.put(group.id(), group.modified());
        if (!ambiguous) {
            counted.add(group);
            Value.of(group, now).forEach(this::insert);
        }
    }

    /** Whether enough newer values are kept of all that a group tells, as with nearly every group of a long history. */
    private boolean isOutdated(MeasureGroup group) {
        Attribution attribution = Attribution.of(group.attribution());
        for (Measure measure : group.measures()) {
            List<Value> kept = values.get(Kind.of(measure, attribution));
            if (kept == null || kept.size() < KEPT_PER_KIND || !kept.get(KEPT_PER_KIND - 1).outranks(group.date())) {
                return false;
            }
        }
        return true;
    }

    private void insert(Value value) {
        List<Value> list = values.computeIfAbsent(value.kind(), kind -> new ArrayList<>(KEPT_PER_KIND + 1));
        int index = 0;
        for (Value kept : list) {
            if (value.repeats(kept)) {
                return;
            }
            index += Value.BEST_FIRST.compare(kept, value) <= 0 ? 1 : 0;
        }
        list.add(index, value);
        if (list.size() > KEPT_PER_KIND) {
            list.remove(KEPT_PER_KIND);
        }
    }

    private Map<Kind, Value> currents() {
        Map<Kind, Value> currents = new HashMap<>();
        values.forEach((kind, list) -> currents.put(kind, list.get(0)));
        return currents;
    }

    private Outcome compare(Map<Kind, Value> before, Set<Long> known, List<MeasureGroup> counted, long now) {
        Set<Kind> changed = new HashSet<>();
        Set<Kind> fresh = new HashSet<>();
        Set<Kind> lost = new HashSet<>(before.keySet());
        lost.removeAll(values.keySet());
        changed.addAll(lost);
        values.forEach((kind, list) -> {
            Value current = list.get(0);
            if (!current.equals(before.get(kind))) {
                changed.add(kind);
                if (!known.contains(current.group())) {
                    fresh.add(kind);
                }
            }
        });
        Set<Kind> settled = new HashSet<>(values.keySet());
        settled.removeIf(kind -> values.get(kind).get(0).isComplementary());
        return new Outcome(changed, fresh, lost, counted, now, settled, false);
    }
}
