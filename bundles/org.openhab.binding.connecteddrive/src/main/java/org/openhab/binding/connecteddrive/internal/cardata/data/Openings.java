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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Sums up doors and windows, for which CarData has no keys.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Openings {

    private static final Set<Attribute> DOORS = EnumSet.of(Attribute.DOOR_DRIVER_FRONT, Attribute.DOOR_PASSENGER_FRONT,
            Attribute.DOOR_DRIVER_REAR, Attribute.DOOR_PASSENGER_REAR);
    private static final Set<Attribute> WINDOWS = EnumSet.of(Attribute.WINDOW_DRIVER_FRONT,
            Attribute.WINDOW_PASSENGER_FRONT, Attribute.WINDOW_DRIVER_REAR, Attribute.WINDOW_PASSENGER_REAR);
    private static final String CLOSED = "CLOSED";

    private final VehicleData known = new VehicleData();

    /** What can be said in addition to keys. */
    static Set<Attribute> sums() {
        return EnumSet.of(Attribute.DOORS_COMBINED, Attribute.WINDOWS_COMBINED);
    }

    /** Adds the sums of what changed. */
    void sumUp(Readings readings) {
        Set<Attribute> changed = known.merge(readings);
        add(Attribute.DOORS_COMBINED, DOORS, changed, readings);
        add(Attribute.WINDOWS_COMBINED, WINDOWS, changed, readings);
    }

    /** {@code CLOSED} if all that are known are, else the first that is not. */
    private void add(Attribute sum, Set<Attribute> parts, Set<Attribute> changed, Readings readings) {
        if (parts.stream().noneMatch(changed::contains)) {
            return;
        }
        String word = CLOSED;
        Instant newest = Instant.MIN;
        for (Attribute part : parts) {
            Reading reading = known.reading(part);
            if (reading != null) {
                newest = reading.time().isAfter(newest) ? reading.time() : newest;
                word = CLOSED.equals(word) ? reading.value().toString() : word;
            }
        }
        readings.add(sum, new Reading(word, newest));
    }
}
