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
package org.openhab.binding.connecteddrive.internal.handler;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.config.VehicleConfiguration;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.core.i18n.LocationProvider;
import org.openhab.core.library.types.PointType;
import org.openhab.core.storage.Storage;

/**
 * Knows where a car is at home: at a given place, where it was when its user said {@code here}, or where openHAB is.
 *
 * The place that was found is stored as well, because openHAB cannot write into text files.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Home {

    /** The key of the storage of the thing. */
    private static final String KEY = "home.here";

    private final Storage<String> storage;
    private final LocationProvider location;
    private final boolean isHere;
    private volatile Optional<GeoPoint> given;

    /**
     * @throws IllegalArgumentException if the configured place is none
     */
    Home(VehicleConfiguration config, Storage<String> storage, LocationProvider location) {
        this.storage = storage;
        this.location = location;
        isHere = config.isHomeHere();
        if (!isHere) {
            forget(storage);
        }
        String found = storage.get(KEY);
        given = found == null ? config.home() : Optional.of(VehicleConfiguration.place(found));
    }

    /** As if nothing had been found. */
    static void forget(Storage<String> storage) {
        storage.remove(KEY);
    }

    /** Where home is; empty if nobody has said. */
    Optional<GeoPoint> place() {
        return isHere || given.isPresent() ? given : ofOpenHab();
    }

    /** Whether the next position of the car is home. */
    boolean isWanted() {
        return isHere && given.isEmpty();
    }

    /**
     * The car is at home.
     *
     * @return the place as the configuration has it
     */
    String found(GeoPoint place) {
        String text = place.latitude().toPlainString() + "," + place.longitude().toPlainString();
        storage.put(KEY, text);
        given = Optional.of(place);
        return text;
    }

    private Optional<GeoPoint> ofOpenHab() {
        PointType point = location.getLocation();
        return point == null ? Optional.empty()
                : Optional.of(new GeoPoint(point.getLatitude().toBigDecimal(), point.getLongitude().toBigDecimal()));
    }
}
