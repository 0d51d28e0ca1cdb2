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
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.core.library.types.PointType;

/**
 * The configuration of a car.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class VehicleConfiguration {

    private static final Pattern VIN = Pattern.compile("[A-Z0-9]{17}");

    public String vin = "";
    public int refreshInterval = 30;
    /** Latitude, longitude; empty for the place of openHAB. */
    public String homeLocation = "";
    /** In metres. */
    public int homeDistance = 100;

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
        if (homeLocation.isBlank()) {
            return Optional.empty();
        }
        PointType point = PointType.valueOf(homeLocation.strip());
        return Optional.of(new GeoPoint(point.getLatitude().toBigDecimal(), point.getLongitude().toBigDecimal()));
    }
}
