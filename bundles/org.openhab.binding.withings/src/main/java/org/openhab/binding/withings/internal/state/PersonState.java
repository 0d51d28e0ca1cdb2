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

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.MeasureGroup;
import org.openhab.binding.withings.internal.state.CurrentValues.Outcome;

/**
 * Everything known about a person; every change is handed to the storage before the method that made it returns.
 * Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PersonState {

    private final CurrentValues values = new CurrentValues();
    private final Consumer<PersonRecord> disk;
    /** Always without values: those live in {@link #values}. */
    private PersonRecord record;
    private final Unconfirmed unconfirmed = new Unconfirmed();

    /**
     * @param stored what was on disk, {@link PersonRecord#NOTHING} for a new person
     * @param disk writes durably
     */
    public PersonState(PersonRecord stored, Consumer<PersonRecord> disk) {
        this.disk = disk;
        restore(stored.values());
        record = stored.withValues(List.of());
    }

    /** Everything but the values. */
    public synchronized PersonRecord facts() {
        return record;
    }

    /** The current value of a kind, {@code null} as long as there is none. */
    public synchronized @Nullable Value current(Kind kind) {
        return values.get(kind);
    }

    /** The latest moment at which one of the kinds was measured, in unix seconds; 0 if none ever was. */
    public synchronized long newest(Collection<Kind> kinds) {
        long newest = 0;
        for (Kind kind : kinds) {
            Value value = values.get(kind);
            newest = value == null ? newest : Math.max(newest, value.date());
        }
        return newest;
    }

    /** The values of each group that may be another person's, the newest group first. */
    public synchronized List<List<Value>> unconfirmed() {
        return unconfirmed.all();
    }

    /** Every kind that has a value. */
    public synchronized Set<Kind> kinds() {
        Set<Kind> kinds = new HashSet<>();
        values.snapshot().forEach(value -> kinds.add(value.kind()));
        return kinds;
    }

    /**
     * Takes in a page of groups and moves the facts forward, in one step on disk.
     *
     * @param groups the groups
     * @param now the present moment in unix seconds
     * @param progress what the facts become
     */
    public synchronized Outcome merge(List<MeasureGroup> groups, long now, UnaryOperator<PersonRecord> progress) {
        return merge(groups, now, Long.MIN_VALUE, progress);
    }

    /**
     * Takes in a page of groups whose versions count.
     *
     * @param groups the groups
     * @param now the present moment in unix seconds
     * @param certain see {@link CurrentValues#merge(List, long, long)}
     * @param progress what the facts become
     */
    public synchronized Outcome merge(List<MeasureGroup> groups, long now, long certain,
            UnaryOperator<PersonRecord> progress) {
        Outcome outcome = values.merge(groups, now, certain).withDoubt(unconfirmed.merge(groups, now));
        noteLost(outcome);
        change(progress);
        return outcome;
    }

    /** The ids of the groups of which a value is kept that fulfils a condition. */
    public synchronized Set<Long> groups(Predicate<Value> which) {
        return snapshot().stream().filter(which).map(Value::group).collect(Collectors.toCollection(HashSet::new));
    }

    /** Forgets groups that exist no longer, on disk too. */
    public synchronized Outcome remove(Collection<Long> groups) {
        Outcome outcome = values.remove(groups);
        unconfirmed.remove(groups);
        noteLost(outcome);
        change(facts -> facts);
        return outcome;
    }

    /** Moves the facts forward on disk. */
    public synchronized void change(UnaryOperator<PersonRecord> progress) {
        record = progress.apply(record).withValues(List.of());
        disk.accept(record.withValues(snapshot()));
    }

    /**
     * Forgets everything unless it is about the given user.
     *
     * @param userId the user that the person has been linked with
     */
    public synchronized void belongTo(String userId) {
        if (userId.equals(record.userId())) {
            return;
        }
        restore(List.of());
        change(r -> new PersonRecord(userId, null, 0, 0, null, Set.of(), List.of()));
    }

    /** Every value that is kept, current or not, and those that wait for confirmation; in no order. */
    public synchronized List<Value> snapshot() {
        return Stream.concat(values.snapshot().stream(), unconfirmed.snapshot().stream()).toList();
    }

    private void restore(Collection<Value> snapshot) {
        values.restore(snapshot.stream().filter(value -> !value.isAmbiguous()).toList());
        unconfirmed.restore(snapshot.stream().filter(Value::isAmbiguous).toList());
    }

    private void noteLost(Outcome outcome) {
        if (!outcome.lost().isEmpty()) {
            Set<Integer> lost = new HashSet<>(record.lost());
            outcome.lost().forEach(kind -> lost.add(kind.type()));
            record = record.withLost(lost);
        }
    }
}
