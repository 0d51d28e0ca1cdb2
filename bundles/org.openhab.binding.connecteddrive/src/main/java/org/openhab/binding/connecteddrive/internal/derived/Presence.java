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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Tells whether the car is at home.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Presence implements Deriver {

    private final Supplier<Optional<GeoPoint>> home;
    private final double radius;
    /** Where home was last. */
    private Optional<GeoPoint> last = Optional.empty();

    /**
     * @param home where home is; empty if nobody said so
     * @param radius metres around it that count as home
     */
    public Presence(Supplier<Optional<GeoPoint>> home, double radius) {
        this.home = home;
        this.radius = radius;
    }

    @Override
    public Set<Attribute> writes() {
        return EnumSet.of(Attribute.HOME, Attribute.HOME_DISTANCE);
    }

    @Override
    public Readings derive(VehicleData data, Set<Attribute> changed, Instant now) {
        Readings found = new Readings(2);
        Optional<GeoPoint> place = home.get();
        boolean isNews = changed.contains(Attribute.GPS) || !place.equals(last);
        last = place;
        Reading position = isNews ? data.reading(Attribute.GPS) : null;
        if (position != null && position.value()instanceof GeoPoint car && place.isPresent()) {
            double distance = car.distanceTo(place.get());
            found.add(Attribute.HOME_DISTANCE,
                    new Reading(BigDecimal.valueOf(distance).setScale(0, RoundingMode.HALF_UP), position.time()));
            found.add(Attribute.HOME, new Reading(distance <= radius, position.time()));
        }
        return found;
    }
}
