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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.HeartRecord;

/**
 * The latest ECGs of a person.
 *
 * @param readUpTo the time up to which all recordings are known, in unix seconds; 0 before the first complete reading
 * @param recordings the ECGs, the newest first
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record EcgRecord(long readUpTo, List<HeartRecord> recordings) {

    /** A person without any known ECG. */
    public static final EcgRecord NOTHING = new EcgRecord(0, List.of());

    private static final int MOST = 20;
    private static final Comparator<HeartRecord> NEWEST_FIRST = Comparator.comparingLong(HeartRecord::time).reversed();

    public EcgRecord {
        recordings = List.copyOf(Objects.requireNonNullElse(recordings, List.of()));
    }

    /** The ECG that was recorded last. */
    public Optional<HeartRecord> newest() {
        return recordings.stream().findFirst();
    }

    /**
     * Takes in a complete reading from a moment on: what is known from then on but was not found has been deleted.
     *
     * @param from the moment, in unix seconds
     * @param to the moment up to which was read, in unix seconds
     * @param found what the cloud has, blood pressures without an ECG among it
     */
    public EcgRecord with(long from, long to, Collection<HeartRecord> found) {
        Map<Long, HeartRecord> byId = new LinkedHashMap<>();
        recordings.stream().filter(old -> old.time() < from).forEach(old -> byId.put(id(old), old));
        found.stream().filter(EcgRecord::isEcg).forEach(recording -> byId.merge(id(recording), recording,
                (one, other) -> other.modified() < one.modified() ? one : other));
        List<HeartRecord> sorted = new ArrayList<>(byId.values());
        sorted.sort(NEWEST_FIRST);
        return new EcgRecord(to, sorted.subList(0, Math.min(MOST, sorted.size())));
    }

    /** Whether there is an ECG in it: a BPM Core notes blood pressures in the same list (withings.md 7.1). */
    public static boolean isEcg(HeartRecord recording) {
        return recording.signalId() != 0 || recording.afib() != HeartRecord.NO_CLASS;
    }

    /** An ECG without an id is known by its time; no id is as small as a negative number. */
    private static Long id(HeartRecord recording) {
        return recording.signalId() != 0 ? recording.signalId() : -recording.time();
    }
}
