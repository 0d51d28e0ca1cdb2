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

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A place on earth (WGS-84).
 *
 * @param latitude degrees, north is positive
 * @param longitude degrees, east is positive
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final double EARTH_RADIUS = 6_371_000;

    /** The way as the crow flies, in metres. */
    public double distanceTo(GeoPoint other) {
        double north = Math.toRadians(latitude.doubleValue());
        double otherNorth = Math.toRadians(other.latitude.doubleValue());
        double upwards = Math.sin((otherNorth - north) / 2);
        double sidewards = Math.sin(Math.toRadians(other.longitude.subtract(longitude).doubleValue()) / 2);
        double chord = upwards * upwards + Math.cos(north) * Math.cos(otherNorth) * sidewards * sidewards;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** Nobody's position belongs into a log. */
    @Override
    public String toString() {
        return "GeoPoint[***]";
    }
}
