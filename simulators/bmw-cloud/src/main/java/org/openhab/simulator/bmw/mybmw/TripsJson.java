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
package org.openhab.simulator.bmw.mybmw;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Trip;

import com.google.gson.JsonObject;

/**
 * The widget of the trips (bmw-mybmw.md 6.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TripsJson {

    private TripsJson() {
    }

    static JsonObject widget(Car car, Instant now) {
        JsonObject o = new JsonObject();
        List<Trip> trips = car.logbook().trips();
        if (!car.can("isSustainabilitySupported") || trips.isEmpty()) {
            o.addProperty("status", trips.isEmpty() ? "NoTripsYet" : "TripHistoryNotActive");
            return o;
        }
        YearMonth month = YearMonth.from(now.atZone(Answers.ZONE));
        o.addProperty("status", "Success");
        o.add("monthly", monthly(
                trips.stream().filter(t -> YearMonth.from(t.end().atZone(Answers.ZONE)).equals(month)).toList()));
        o.add("lastTrip", last(trips.get(0)));
        return o;
    }

    private static JsonObject monthly(List<Trip> trips) {
        double km = trips.stream().mapToDouble(Trip::distanceKm).sum();
        double share = km == 0 ? 0 : trips.stream().mapToDouble(t -> t.distanceKm() * t.electricShare()).sum() / km;
        JsonObject o = new JsonObject();
        o.addProperty("totalTrips", trips.size());
        o.addProperty("totalDistance", Math.round(km));
        o.addProperty("totalDistanceUnit", "km");
        o.add("totalElectricConsumption",
                average(trips.stream().mapToDouble(Trip::electricKwh).sum(), km, "averageUnit", "kWh/100km"));
        o.add("totalCombustionConsumption",
                average(trips.stream().mapToDouble(Trip::fuelLitres).sum(), km, "averageUnit", "l/100km"));
        JsonObject shares = new JsonObject();
        shares.addProperty("totalElectricPercentage", Math.round(share));
        shares.addProperty("totalCombustionPercentage", 100 - Math.round(share));
        o.add("eDriveShare", shares);
        return o;
    }

    private static JsonObject last(Trip trip) {
        JsonObject o = new JsonObject();
        o.addProperty("id", Answers.seconds(trip.start()));
        JsonObject distance = new JsonObject();
        distance.addProperty("distance", Math.round(trip.distanceKm() * 10) / 10.0);
        distance.addProperty("unit", "km");
        o.add("distance", distance);
        JsonObject duration = new JsonObject();
        duration.addProperty("duration", Duration.between(trip.start(), trip.end()).toMinutes());
        o.add("duration", duration);
        o.add("fuelConsumption", average(trip.fuelLitres(), trip.distanceKm(), "averageUnit", "l/100km"));
        o.add("electricConsumption", average(trip.electricKwh(), trip.distanceKm(), "averageUnit", "kWh/100km"));
        return o;
    }

    private static JsonObject average(double amount, double km, String unitName, String unit) {
        JsonObject o = new JsonObject();
        o.addProperty("averageConsumption", km == 0 ? 0 : Math.round(amount / km * 1000) / 10.0);
        o.addProperty(unitName, unit);
        return o;
    }
}
