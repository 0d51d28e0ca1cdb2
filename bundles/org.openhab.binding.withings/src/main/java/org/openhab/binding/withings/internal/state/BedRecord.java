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

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is on disk about the beds of a person.
 *
 * @param beds the last event of each mat by the id of the device
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record BedRecord(Map<String, Bed> beds) {

    /** No event has ever come. */
    public static final BedRecord NOTHING = new BedRecord(Map.of());

    /** More mats than a household has, few enough for what invented ids may cost. */
    static final int MOST = 20;

    public BedRecord {
        beds = Map.copyOf(beds);
    }

    /** The last event of a mat, {@code null} if none has ever come. */
    public @Nullable Bed of(String deviceId) {
        return beds.get(deviceId);
    }

    /** The same with a newer event of a mat; the mat that was silent for longest makes room if need be. */
    public BedRecord with(String deviceId, Bed bed) {
        Map<String, Bed> next = new HashMap<>(beds);
        next.put(deviceId, bed);
        while (next.size() > MOST) {
            next.keySet().stream().filter(id -> !id.equals(deviceId))
                    .min(Comparator.comparingLong(id -> next.get(id).time())).ifPresent(next::remove);
        }
        return new BedRecord(next);
    }

    /** The same without some mats. */
    public BedRecord without(Set<String> deviceIds) {
        Map<String, Bed> next = new HashMap<>(beds);
        next.keySet().removeAll(deviceIds);
        return new BedRecord(next);
    }

    /**
     * The bed that counts for the person: an occupied one if there is any, of several the one with the newest event.
     */
    public Optional<Bed> any() {
        return beds.values().stream().max(Comparator.comparing(Bed::inBed).thenComparing(Bed::time));
    }
}
