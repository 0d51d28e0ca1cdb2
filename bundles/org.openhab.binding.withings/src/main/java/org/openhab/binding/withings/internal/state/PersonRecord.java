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

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is on disk about a person; no secret is among it.
 *
 * @param userId the Withings user whose values these are, {@code null} before linking
 * @param timezone the name of the user's zone, {@code null} if unknown
 * @param lastSync when the cloud answered last, in unix seconds, 0 for never
 * @param lastUpdate the server time up to which everything is known, in unix seconds, 0 before the first complete
 *            reading
 * @param reading the complete reading that is under way, {@code null} if none is
 * @param lost the type numbers whose older values have to be read again
 * @param values the values of {@link CurrentValues#snapshot}, and those that wait for confirmation
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record PersonRecord(@Nullable String userId, @Nullable String timezone, long lastSync, long lastUpdate,
        @Nullable Reading reading, Set<Integer> lost, List<Value> values) {

    /** A person of whom nothing is known. */
    public static final PersonRecord NOTHING = new PersonRecord(null, null, 0, 0, null, Set.of(), List.of());

    /** The same with other values. */
    PersonRecord withValues(List<Value> others) {
        return new PersonRecord(userId, timezone, lastSync, lastUpdate, reading, lost, others);
    }

    /** The same with other types to be read again. */
    public PersonRecord withLost(Set<Integer> types) {
        return new PersonRecord(userId, timezone, lastSync, lastUpdate, reading, Set.copyOf(types), values);
    }

    /**
     * The same after an answer of the cloud.
     *
     * @param now the present moment in unix seconds
     * @param zone the zone that the answer names, {@code null} to keep the old one
     * @param known the server time up to which everything is known now
     * @param next the complete reading that is under way now
     */
    public PersonRecord answered(long now, @Nullable String zone, long known, @Nullable Reading next) {
        return new PersonRecord(userId, zone == null ? timezone : zone, now, known, next, lost, values);
    }

    /**
     * A reading of the whole history, page by page.
     *
     * @param offset the next page
     * @param updateTime the server time of the first page: later changes come with the next incremental reading
     */
    public record Reading(long offset, long updateTime) {
    }
}
