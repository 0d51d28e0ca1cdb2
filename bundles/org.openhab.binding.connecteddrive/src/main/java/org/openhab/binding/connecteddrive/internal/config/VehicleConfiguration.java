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
package org.openhab.binding.connecteddrive.internal.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.core.library.types.PointType;

/**
 * The configuration of a car.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class VehicleConfiguration {

    /** The name of the parameter that tells where home is. */
    public static final String HOME_LOCATION = "homeLocation";

    private static final String HERE = "here";
    private static final Pattern VIN = Pattern.compile("[A-Z0-9]{17}");

    public String vin = "";
    public int refreshInterval = 30;
    /** Latitude, longitude; empty for the place of openHAB; {@link #HERE} for where the car is next. */
    public String homeLocation = "";
    /** In metres. */
    public int homeDistance = 100;
    /** In minutes. */
    public int leftOpenTime = 10;

    /** The VIN in its usual form; empty if it cannot be one. */
    public Optional<String> knownVin() {
        return Optional.of(vin.strip().toUpperCase(Locale.ROOT)).filter(text -> VIN.matcher(text).matches());
    }

    /**
     * The place that counts as home, if one is given.
     *
     * @throws IllegalArgumentException if it is not a place
     */
    public Optional<GeoPoint> home() {
        return homeLocation.isBlank() || isHomeHere() ? Optional.empty() : Optional.of(place(homeLocation));
    }

    /** Whether home is where the car is next. */
    public boolean isHomeHere() {
        return isHere(homeLocation);
    }

    /** Whether a value of the parameter means where the car is next. */
    public static boolean isHere(@Nullable Object value) {
        return value instanceof String text && HERE.equalsIgnoreCase(text.strip());
    }

    /**
     * A place by latitude and longitude.
     *
     * @throws IllegalArgumentException if it is not a place
     */
    public static GeoPoint place(String text) {
        PointType point = PointType.valueOf(text.strip());
        return new GeoPoint(point.getLatitude().toBigDecimal(), point.getLongitude().toBigDecimal());
    }
}
