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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Decodes the summary of the trips (bmw-mybmw.md 6.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TripsDecoder {

    /** What it can tell. */
    public static final Set<Attribute> ATTRIBUTES = Set.of(Attribute.MONTH_TRIPS, Attribute.MONTH_DISTANCE,
            Attribute.MONTH_ELECTRIC, Attribute.MONTH_FUEL, Attribute.MONTH_ELECTRIC_SHARE, Attribute.TRIP_DISTANCE,
            Attribute.TRIP_DURATION, Attribute.TRIP_ENERGY_USED, Attribute.TRIP_FUEL_USED);

    private static final BigDecimal KM_PER_MILE = new BigDecimal("1.609344");
    private static final int PER_100_KM = 2;

    private final TolerantJson json;
    private final Map<Attribute, BigDecimal> found = new EnumMap<>(Attribute.class);

    private TripsDecoder(TolerantJson json) {
        this.json = json;
    }

    /**
     * Decodes an answer; empty if the car keeps no trips.
     *
     * @param time when the cloud was asked: the answer has no time of its own
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static Readings decode(String text, Instant time) throws JsonFormatException {
        return TolerantJson.parse(text, json -> {
            TripsDecoder decoder = new TripsDecoder(json);
            json.object(decoder::field);
            Readings readings = new Readings(decoder.found.size());
            decoder.found.forEach((attribute, value) -> readings.add(attribute, new Reading(value, time)));
            return readings;
        });
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "monthly" -> json.object(new Month()::field);
            case "lastTrip" -> json.object(new LastTrip()::field);
            default -> json.skip();
        }
    }

    private void note(Attribute attribute, @Nullable BigDecimal value) {
        if (value != null) {
            found.put(attribute, value);
        }
    }

    /** A number in an object; {@code null} if it is not there. */
    private @Nullable BigDecimal within(String field) throws IOException {
        @Nullable
        BigDecimal[] value = { null };
        json.object(name -> {
            if (field.equals(name)) {
                value[0] = json.decimal();
            }
        });
        return value[0];
    }

    private static @Nullable BigDecimal kilometres(@Nullable BigDecimal distance, @Nullable String unit) {
        return distance != null && unit != null && unit.toLowerCase(Locale.ROOT).startsWith("mi")
                ? distance.multiply(KM_PER_MILE)
                : distance;
    }

    private final class Month {

        private @Nullable BigDecimal distance;
        private @Nullable String unit;

        private void field(String name) throws IOException {
            switch (name) {
                case "totalTrips" -> note(Attribute.MONTH_TRIPS, json.decimal());
                case "totalDistance" -> distance = json.decimal();
                case "totalDistanceUnit" -> unit = json.text();
                case "totalElectricConsumption" -> note(Attribute.MONTH_ELECTRIC, within("averageConsumption"));
                case "totalCombustionConsumption" -> note(Attribute.MONTH_FUEL, within("averageConsumption"));
                case "eDriveShare" -> note(Attribute.MONTH_ELECTRIC_SHARE, within("totalElectricPercentage"));
                default -> json.skip();
            }
            note(Attribute.MONTH_DISTANCE, kilometres(distance, unit));
        }
    }

    private final class LastTrip {

        private @Nullable BigDecimal distance;
        private @Nullable BigDecimal electric;
        private @Nullable BigDecimal fuel;

        private void field(String name) throws IOException {
            switch (name) {
                case "distance" -> distance();
                case "duration" -> note(Attribute.TRIP_DURATION, within("duration"));
                case "electricConsumption" -> electric = within("averageConsumption");
                case "fuelConsumption" -> fuel = within("averageConsumption");
                default -> json.skip();
            }
            note(Attribute.TRIP_DISTANCE, distance);
            note(Attribute.TRIP_ENERGY_USED, used(electric));
            note(Attribute.TRIP_FUEL_USED, used(fuel));
        }

        private void distance() throws IOException {
            @Nullable
            BigDecimal[] length = { null };
            @Nullable
            String[] unit = { null };
            json.object(name -> {
                switch (name) {
                    case "distance" -> length[0] = json.decimal();
                    case "unit" -> unit[0] = json.text();
                    default -> json.skip();
                }
            });
            distance = kilometres(length[0], unit[0]);
        }

        /** What was used, of an average for 100 km. */
        private @Nullable BigDecimal used(@Nullable BigDecimal average) {
            BigDecimal length = distance;
            return average == null || length == null ? null : average.multiply(length).movePointLeft(PER_100_KM);
        }
    }
}
