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
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Pairs latitudes with longitudes.
 *
 * Only those of the same moment belong together; single wild positions occur, so that a place no car can have driven
 * to in the time has to be confirmed by the next one (bmw-cardata.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Positions implements Deriver {

    /** Metres a second that no car exceeds for long. */
    private static final double FASTEST = 90;
    /** Metres that a position may be off. */
    private static final double INACCURACY = 1000;
    /** A car may be carried by train or ferry while it reports nothing. */
    private static final Duration FORGOTTEN = Duration.ofHours(2);

    private @Nullable GeoPoint doubted;

    @Override
    public Set<Attribute> writes() {
        return EnumSet.of(Attribute.GPS);
    }

    @Override
    public synchronized Readings derive(VehicleData data, Set<Attribute> changed, Instant now) {
        Readings found = new Readings(1);
        if (!changed.contains(Attribute.LATITUDE) && !changed.contains(Attribute.LONGITUDE)) {
            return found;
        }
        Reading latitude = data.reading(Attribute.LATITUDE);
        Reading longitude = data.reading(Attribute.LONGITUDE);
        if (latitude == null || longitude == null || !latitude.time().equals(longitude.time())
                || !(latitude.value()instanceof BigDecimal north) || !(longitude.value()instanceof BigDecimal east)) {
            return found;
        }
        GeoPoint place = new GeoPoint(north, east);
        if (isBelievable(data, place, latitude.time())) {
            doubted = null;
            found.add(Attribute.GPS, new Reading(place, latitude.time()));
        } else {
            doubted = place;
        }
        return found;
    }

    private boolean isBelievable(VehicleData data, GeoPoint place, Instant time) {
        Reading last = data.reading(Attribute.GPS);
        if (last == null || !(last.value()instanceof GeoPoint before)) {
            return true;
        }
        Duration since = Duration.between(last.time(), time);
        if (since.compareTo(FORGOTTEN) > 0
                || before.distanceTo(place) <= INACCURACY + FASTEST * Math.max(0, since.toSeconds())) {
            return true;
        }
        GeoPoint other = doubted;
        return other != null && other.distanceTo(place) <= INACCURACY * 10;
    }
}
