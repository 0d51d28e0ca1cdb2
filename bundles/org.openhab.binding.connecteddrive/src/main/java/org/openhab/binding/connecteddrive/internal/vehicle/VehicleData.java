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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The newest reading of every attribute of a car.
 *
 * Newer wins by the time of the value itself, not by the time it came; within a second the one of the better source
 * wins, of the same source the one that came last (bmw-cardata.md 11.1, 11.2). Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class VehicleData {

    /** Times of a stream may be cut to the second. */
    private static final Duration SIMULTANEOUS = Duration.ofSeconds(1);

    private final Map<Attribute, Reading> readings = new EnumMap<>(Attribute.class);

    /**
     * Takes over what is newer.
     *
     * @return the attributes that have another value or another time now
     */
    public synchronized Set<Attribute> merge(Readings news) {
        Set<Attribute> changed = EnumSet.noneOf(Attribute.class);
        for (Readings.Entry entry : news.entries()) {
            Reading known = readings.get(entry.attribute());
            Reading fresh = entry.reading();
            if (known == null || replaces(fresh, known)) {
                readings.put(entry.attribute(), fresh);
                if (!fresh.equals(known)) {
                    changed.add(entry.attribute());
                }
            }
        }
        return changed;
    }

    /** The newest reading; {@code null} if there never was one. */
    public synchronized @Nullable Reading reading(Attribute attribute) {
        return readings.get(attribute);
    }

    /** The newest value of a type; {@code null} if there is none, or none of that type. */
    public <T> @Nullable T value(Attribute attribute, Class<T> type) {
        Reading known = reading(attribute);
        return known != null && type.isInstance(known.value()) ? type.cast(known.value()) : null;
    }

    /** The attributes that have a value. */
    public synchronized Set<Attribute> known() {
        return readings.isEmpty() ? EnumSet.noneOf(Attribute.class) : EnumSet.copyOf(readings.keySet());
    }

    private static boolean replaces(Reading fresh, Reading known) {
        Instant before = known.time();
        Duration ahead = Duration.between(before, fresh.time());
        if (ahead.abs().compareTo(SIMULTANEOUS) < 0) {
            return fresh.rank() <= known.rank();
        }
        return !ahead.isNegative();
    }
}
