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
package org.openhab.binding.connecteddrive.internal.derived;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Notices that the car stands open and unlocked for too long.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class LeftOpen implements Deriver {

    /** The word for all is well. */
    public static final String NOTHING = "NONE";

    private static final Set<String> OPEN = Set.of("OPEN", "INTERMEDIATE");
    private static final Set<String> LOCKED = Set.of("LOCKED", "SECURED");

    /**
     * What can be left open, the worst first.
     *
     * @param name the word for it
     * @param parts its parts
     * @param sum what tells of all of them, for cars that tell of none
     */
    private record Group(String name, Set<Attribute> parts, @Nullable Attribute sum) {
    }

    private static final List<Group> GROUPS = List.of(
            new Group("DOOR",
                    EnumSet.of(Attribute.DOOR_DRIVER_FRONT, Attribute.DOOR_PASSENGER_FRONT, Attribute.DOOR_DRIVER_REAR,
                            Attribute.DOOR_PASSENGER_REAR),
                    Attribute.DOORS_COMBINED),
            new Group("TRUNK",
                    EnumSet.of(Attribute.TRUNK, Attribute.TRUNK_LEFT, Attribute.TRUNK_RIGHT, Attribute.TRUNK_UPPER,
                            Attribute.TRUNK_LOWER),
                    null),
            new Group("HOOD", EnumSet.of(Attribute.HOOD), null),
            new Group("SUNROOF", EnumSet.of(Attribute.SUNROOF), null),
            new Group("WINDOW",
                    EnumSet.of(Attribute.WINDOW_DRIVER_FRONT, Attribute.WINDOW_PASSENGER_FRONT,
                            Attribute.WINDOW_DRIVER_REAR, Attribute.WINDOW_PASSENGER_REAR, Attribute.WINDOW_REAR),
                    Attribute.WINDOWS_COMBINED));

    private final Duration patience;
    /** Since when the groups have been open while the car stood unlocked. */
    private final Map<Group, Instant> since = new HashMap<>();

    /** @param patience how long something may stay open */
    public LeftOpen(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Set<Attribute> writes() {
        return EnumSet.of(Attribute.LEFT_OPEN);
    }

    @Override
    public Readings derive(VehicleData data, Set<Attribute> changed, Instant now) {
        boolean isKnown = false;
        String worst = NOTHING;
        Reading lock = data.reading(Attribute.LOCK);
        Reading moving = data.reading(Attribute.MOVING);
        boolean isGuarded = lock != null && LOCKED.contains(lock.value())
                || moving != null && Boolean.TRUE.equals(moving.value());
        for (Group group : GROUPS) {
            List<Reading> readings = readings(data, group);
            isKnown |= !readings.isEmpty();
            List<Reading> open = readings.stream().filter(reading -> OPEN.contains(reading.value())).toList();
            if (isGuarded || open.isEmpty()) {
                since.remove(group);
            } else {
                Instant begin = since.computeIfAbsent(group, g -> begin(open, lock, moving, now));
                if (NOTHING.equals(worst) && !begin.plus(patience).isAfter(now)) {
                    worst = group.name();
                }
            }
        }
        return isKnown && !worst.equals(data.value(Attribute.LEFT_OPEN, String.class))
                ? new Readings(1).add(Attribute.LEFT_OPEN, new Reading(worst, now))
                : new Readings(0);
    }

    /** When it was open, unlocked and standing for the first time, as far as the readings tell. */
    private static Instant begin(List<Reading> open, @Nullable Reading lock, @Nullable Reading moving, Instant now) {
        List<Reading> reasons = new ArrayList<>(open);
        add(reasons, lock);
        add(reasons, moving);
        Instant latest = reasons.stream().map(Reading::time).max(Comparator.naturalOrder()).orElse(now);
        return latest.isBefore(now) ? latest : now;
    }

    private static List<Reading> readings(VehicleData data, Group group) {
        List<Reading> readings = new ArrayList<>();
        group.parts().forEach(part -> add(readings, data.reading(part)));
        Attribute sum = group.sum();
        if (readings.isEmpty() && sum != null) {
            add(readings, data.reading(sum));
        }
        return readings;
    }

    private static void add(List<Reading> readings, @Nullable Reading reading) {
        if (reading != null) {
            readings.add(reading);
        }
    }
}
