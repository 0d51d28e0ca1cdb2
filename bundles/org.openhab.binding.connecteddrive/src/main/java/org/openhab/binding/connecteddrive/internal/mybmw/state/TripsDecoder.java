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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Decodes the summary of the trips (bmw-mybmw.md 6.4): the sums of the month, with the trips of days on which nobody
 * asked, and the last trip.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TripsDecoder {

    private static final String MONTH = "monthly.";
    private static final String LAST = "lastTrip.";
    private static final Set<String> PARTS = Set.of("totalElectricConsumption", "totalCombustionConsumption",
            "eDriveShare", "distance", "duration", "fuelConsumption", "electricConsumption");
    private static final String AVERAGE = ".averageConsumption";
    private static final String KILOMETRE = "km";
    private static final String PER_100_KM = "/100km";
    private static final BigDecimal MILE = new BigDecimal("1.609344");

    /** The numbers that need no unit, by their place in the answer. */
    private static final Map<String, Attribute> PLAIN = Map.of( //
            MONTH + "totalTrips", Attribute.MONTH_TRIPS, //
            MONTH + "totalElectricConsumption" + AVERAGE, Attribute.MONTH_ELECTRIC, //
            MONTH + "totalCombustionConsumption" + AVERAGE, Attribute.MONTH_FUEL, //
            MONTH + "eDriveShare.totalElectricPercentage", Attribute.MONTH_ELECTRIC_SHARE, //
            LAST + "duration.duration", Attribute.TRIP_DURATION);

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Readings readings = new Readings();
    private final Instant time;

    private TripsDecoder(Instant time) {
        this.time = time;
    }

    /**
     * Decodes an answer; empty if the car keeps no trips.
     *
     * @param time when the cloud was asked: the answer has no time of its own
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static Readings decode(Content answer, Instant time) throws JsonFormatException {
        TripsDecoder decoder = new TripsDecoder(time);
        TolerantJson.parse(answer.reader(), decoder::collect);
        return decoder.decode();
    }

    private boolean collect(TolerantJson json) throws IOException {
        return json.object(top -> json.object(name -> {
            String place = top + '.' + name;
            if (PARTS.contains(name)) {
                json.object(part -> keep(place + '.' + part, json));
            } else {
                keep(place, json);
            }
        }));
    }

    private void keep(String place, TolerantJson json) throws IOException {
        if (place.endsWith("nit")) {
            String unit = json.text();
            if (unit != null) {
                units.put(place, unit.toLowerCase(Locale.ROOT));
            }
            return;
        }
        BigDecimal number = json.decimal();
        if (number != null) {
            numbers.put(place, number);
        }
    }

    private Readings decode() {
        PLAIN.forEach((place, attribute) -> add(attribute, numbers.get(place)));
        add(Attribute.MONTH_DISTANCE, kilometres(MONTH + "totalDistance", MONTH + "totalDistanceUnit"));
        BigDecimal length = kilometres(LAST + "distance.distance", LAST + "distance.unit");
        add(Attribute.TRIP_DISTANCE, length);
        add(Attribute.TRIP_ENERGY_USED, used(LAST + "electricConsumption", length));
        add(Attribute.TRIP_FUEL_USED, used(LAST + "fuelConsumption", length));
        return readings;
    }

    private @Nullable BigDecimal kilometres(String place, String unit) {
        BigDecimal number = numbers.get(place);
        if (number == null) {
            return null;
        }
        return switch (units.getOrDefault(unit, "")) {
            case KILOMETRE -> number;
            case "mi" -> number.multiply(MILE);
            default -> null;
        };
    }

    /** What an average makes for a length; {@code null} if it is not one for 100 kilometres. */
    private @Nullable BigDecimal used(String place, @Nullable BigDecimal length) {
        BigDecimal average = numbers.get(place + AVERAGE);
        boolean metric = KILOMETRE.equals(units.get(LAST + "distance.unit"))
                && units.getOrDefault(place + ".averageUnit", PER_100_KM).endsWith(PER_100_KM);
        return average == null || length == null || !metric ? null : average.multiply(length).movePointLeft(2);
    }

    private void add(Attribute attribute, @Nullable BigDecimal value) {
        if (value != null) {
            readings.add(attribute, new Reading(value, time));
        }
    }
}
