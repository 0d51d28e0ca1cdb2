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
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.ComplexType;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A place on earth: latitude and longitude in degrees, altitude in metres.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PointType implements ComplexType, Command, State {

    /** The earth's gravitational parameter in m³/s². */
    public static final double EARTH_GRAVITATIONAL_CONSTANT = 3.986004418E14;

    /** The earth's equatorial radius in metres. */
    public static final double WGS84_A = 6378137.0;

    /** Formats altitude, latitude, longitude, which is the order of the constituents' keys. */
    public static final String LOCATION_PATTERN = "%2$s°N %3$s°E %1$sm";

    public static final String KEY_LATITUDE = "lat";
    public static final String KEY_LONGITUDE = "long";
    public static final String KEY_ALTITUDE = "alt";

    private static final BigDecimal FULL_CIRCLE = BigDecimal.valueOf(360);
    private static final BigDecimal HALF_CIRCLE = BigDecimal.valueOf(180);
    private static final BigDecimal RIGHT_ANGLE = BigDecimal.valueOf(90);

    private BigDecimal latitude = BigDecimal.ZERO;
    private BigDecimal longitude = BigDecimal.ZERO;
    private BigDecimal altitude = BigDecimal.ZERO;

    /** The point 0,0, for frameworks that need a constructor without arguments. */
    public PointType() {
        // All fields have their value.
    }

    /** Brings latitude into -90..90 and longitude into (-180, 180], over the poles where necessary. */
    public PointType(DecimalType latitude, DecimalType longitude) {
        setPlace(latitude.toBigDecimal(), longitude.toBigDecimal());
    }

    public PointType(DecimalType latitude, DecimalType longitude, DecimalType altitude) {
        this(latitude, longitude);
        setAltitude(altitude);
    }

    public PointType(StringType latitude, StringType longitude) {
        this(new DecimalType(latitude.toString()), new DecimalType(longitude.toString()));
    }

    public PointType(StringType latitude, StringType longitude, StringType altitude) {
        this(new DecimalType(latitude.toString()), new DecimalType(longitude.toString()),
                new DecimalType(altitude.toString()));
    }

    /**
     * Reads {@code latitude,longitude} with an optional {@code ,altitude}.
     *
     * @throws IllegalArgumentException if there are not two or three numbers
     */
    public PointType(String value) {
        String[] parts = value.split(",");
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException("Not a point of the form latitude,longitude[,altitude]");
        }
        setPlace(new DecimalType(parts[0].trim()).toBigDecimal(), new DecimalType(parts[1].trim()).toBigDecimal());
        if (parts.length == 3) {
            altitude = new DecimalType(parts[2].trim()).toBigDecimal();
        }
    }

    /**
     * Reads {@code latitude,longitude} with an optional {@code ,altitude}.
     *
     * @throws IllegalArgumentException if there are not two or three numbers
     */
    public static PointType valueOf(String value) {
        return new PointType(value);
    }

    private void setPlace(BigDecimal north, BigDecimal east) {
        BigDecimal lat = wrap(north);
        BigDecimal lon = east;
        if (lat.abs().compareTo(RIGHT_ANGLE) > 0) {
            // Beyond a pole the way leads down the other side of the globe.
            lat = HALF_CIRCLE.multiply(BigDecimal.valueOf(lat.signum())).subtract(lat);
            lon = lon.add(HALF_CIRCLE);
        }
        latitude = lat;
        BigDecimal wrapped = wrap(lon);
        longitude = wrapped.compareTo(HALF_CIRCLE.negate()) == 0 ? wrapped.negate() : wrapped;
    }

    /** The same direction in the range -180 (included) to 180. */
    private static BigDecimal wrap(BigDecimal degrees) {
        BigDecimal turned = degrees.add(HALF_CIRCLE).remainder(FULL_CIRCLE);
        return (turned.signum() < 0 ? turned.add(FULL_CIRCLE) : turned).subtract(HALF_CIRCLE);
    }

    public DecimalType getLatitude() {
        return new DecimalType(latitude);
    }

    public DecimalType getLongitude() {
        return new DecimalType(longitude);
    }

    public DecimalType getAltitude() {
        return new DecimalType(altitude);
    }

    /** Sets the height over the sea in metres. */
    public void setAltitude(DecimalType altitude) {
        this.altitude = altitude.toBigDecimal();
    }

    /** The gravity in m/s² at this latitude and height, by the international gravity formula of 1967. */
    public DecimalType getGravity() {
        double latRad = Math.toRadians(latitude.doubleValue());
        double heightTerm = 2 * altitude.doubleValue() * EARTH_GRAVITATIONAL_CONSTANT / Math.pow(WGS84_A, 3);
        double seaLevel = 9.780327
                * (1 + 0.0053024 * Math.pow(Math.sin(latRad), 2) - 0.0000058 * Math.pow(Math.sin(2 * latRad), 2));
        return new DecimalType(seaLevel - heightTerm);
    }

    /** The great-circle distance to the other point in metres, heights ignored, on a sphere of radius WGS84_A. */
    public DecimalType distanceFrom(PointType otherPoint) {
        double lat1 = Math.toRadians(latitude.doubleValue());
        double lat2 = Math.toRadians(otherPoint.latitude.doubleValue());
        double halfLon = Math.toRadians(otherPoint.longitude.doubleValue() - longitude.doubleValue()) / 2;
        double chord = Math.pow(Math.sin((lat2 - lat1) / 2), 2)
                + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(halfLon), 2);
        return new DecimalType(WGS84_A * 2 * Math.atan2(Math.sqrt(chord), Math.sqrt(1 - chord)));
    }

    @Override
    public SortedMap<String, PrimitiveType> getConstituents() {
        return new TreeMap<>(
                Map.of(KEY_LATITUDE, getLatitude(), KEY_LONGITUDE, getLongitude(), KEY_ALTITUDE, getAltitude()));
    }

    /** Uses {@link #LOCATION_PATTERN} for null and "%s"; the arguments are altitude, latitude, longitude. */
    @Override
    public String format(@Nullable String pattern) {
        String used = pattern == null || "%s".equals(pattern) ? LOCATION_PATTERN : pattern;
        return String.format(used, getConstituents().values().toArray());
    }

    @Override
    public String toFullString() {
        String place = latitude.toPlainString() + "," + longitude.toPlainString();
        return BigDecimal.ZERO.equals(altitude) ? place : place + "," + altitude.toPlainString();
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PointType other && latitude.compareTo(other.latitude) == 0
                && longitude.compareTo(other.longitude) == 0 && altitude.compareTo(other.altitude) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(getLatitude(), getLongitude(), getAltitude());
    }
}
