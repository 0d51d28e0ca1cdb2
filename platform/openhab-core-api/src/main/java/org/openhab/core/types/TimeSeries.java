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
package org.openhab.core.types;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Past or future states of an item with their times.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class TimeSeries {

    private final TreeMap<Instant, Entry> entries = new TreeMap<>();
    private final Policy policy;

    public TimeSeries(Policy policy) {
        this.policy = policy;
    }

    /** Adds a state; the first one for a time stays, as in openHAB. */
    public void add(Instant timestamp, State state) {
        entries.putIfAbsent(timestamp, new Entry(timestamp, state));
    }

    /** The time of the first state, {@link Instant#MAX} if there is none. */
    public Instant getBegin() {
        return entries.isEmpty() ? Instant.MAX : entries.firstKey();
    }

    /** The time of the last state, {@link Instant#MIN} if there is none. */
    public Instant getEnd() {
        return entries.isEmpty() ? Instant.MIN : entries.lastKey();
    }

    public Policy getPolicy() {
        return policy;
    }

    /** The states in the order of time, as they are at the call. */
    public Stream<Entry> getStates() {
        return List.copyOf(entries.values()).stream();
    }

    public int size() {
        return entries.size();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || object instanceof TimeSeries other && policy == other.policy && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, policy);
    }

    /**
     * A state at a time.
     */
    public record Entry(Instant timestamp, State state) {
    }

    /**
     * What happens to states that are already stored between begin and end.
     */
    public enum Policy {
        /** They stay, except those at the same times. */
        ADD,
        /** They are removed. */
        REPLACE;
    }
}
