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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.SleepSignal;

/**
 * What is known about the course of the nights: the last state and the last signals of all.
 *
 * @param since the end of the first night whose course was read, in unix seconds; 0 before that
 * @param read when a night that was read had changed last, by its id
 * @param phase the number of the last state of the last night, {@code null} before the first one
 * @param last the last samples of the last night that has any
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SignalRecord(long since, Map<Long, Long> read, @Nullable Integer phase,
        Map<SleepSignal, BigDecimal> last) {

    /** A person whose nights have not been looked into. */
    public static final SignalRecord NOTHING = new SignalRecord(0, Map.of(), null, Map.of());

    public SignalRecord {
        read = Map.copyOf(Objects.requireNonNullElse(read, Map.of()));
        last = Map.copyOf(Objects.requireNonNullElse(last, Map.of()));
    }

    /**
     * The next night to look into: the last one to begin with, after that each one that is new or has changed.
     *
     * @param nights what is known about the nights
     */
    public Optional<Sleep> due(Nights nights) {
        if (since == 0) {
            return nights.night();
        }
        return nights.nights().stream().filter(night -> night.end() >= since)
                .filter(night -> !Long.valueOf(night.session().modified()).equals(read.get(night.session().id())))
                .findFirst();
    }

    /**
     * The same after a night has been read.
     *
     * @param night the night
     * @param nights all that are known; others are forgotten
     * @param state its last state, {@code null} if it has none
     * @param samples its last samples
     */
    public SignalRecord with(Sleep night, Nights nights, @Nullable Integer state,
            Map<SleepSignal, BigDecimal> samples) {
        Map<Long, Long> known = new HashMap<>(read);
        known.put(night.session().id(), night.session().modified());
        List<Long> ids = nights.nights().stream().map(sleep -> sleep.session().id()).toList();
        known.keySet().retainAll(ids);
        boolean isLast = nights.night().filter(night::equals).isPresent();
        Map<SleepSignal, BigDecimal> newest = new EnumMap<>(SleepSignal.class);
        newest.putAll(last);
        newest.putAll(isLast ? samples : Map.of());
        return new SignalRecord(since == 0 ? night.end() : since, known, isLast && state != null ? state : phase,
                newest);
    }
}
