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
package org.openhab.demo.expect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.demo.cloud.SimulatedBmw;

/**
 * What the channels show that are worked out of several values, the same for both clouds.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarFigures {

    /** A road is longer than the way of the crow: the radius is so much of the range. */
    private static final BigDecimal RADIUS = new BigDecimal("0.8");
    private static final BigDecimal MPG = new BigDecimal("235.214583");
    private static final double EARTH_METRES = 6371000;
    private static final int HOME_METRES = 100;

    private final CarRecord car;
    private final Map<String, Expectation> expectations;

    CarFigures(CarRecord car, Map<String, Expectation> expectations) {
        this.car = car;
        this.expectations = expectations;
    }

    /** Ranges by bmw-mybmw.md 5.2: the fuel range is what is left of the whole without the electric one. */
    void ranges() {
        BigDecimal total = car.number(CarKeys.RANGE_TOTAL);
        BigDecimal electric = car.hasPlug() ? car.number(CarKeys.RANGE_ELECTRIC) : null;
        BigDecimal fuel = !car.hasTank() || total == null ? null : electric == null ? total : total.subtract(electric);
        put("range#fuel", fuel, "km");
        radius("range#radius-fuel", fuel);
        radius("range#radius-electric", electric);
        radius("range#radius-hybrid", car.hasPlug() && car.hasTank() ? total : null);
        BigDecimal litres = car.number(CarKeys.FUEL);
        BigDecimal average = fuel == null || litres == null ? null
                : litres.scaleByPowerOfTen(2).divide(fuel, MathContext.DECIMAL64);
        put("range#estimated-fuel-l-100km", rounded(average), "");
        put("range#estimated-fuel-mpg", average == null ? null : rounded(MPG.divide(average, MathContext.DECIMAL64)),
                "");
    }

    /** While the car does not charge the prediction is the present state of charge. */
    void prediction() {
        if (car.hasPlug() && !"CHARGINGACTIVE".equals(car.text(CarKeys.CHARGING))) {
            put("range#soc-predicted", car.number(CarKeys.SOC), "%");
        } else {
            expectations.put("range#soc-predicted",
                    car.hasPlug() ? Expectation.between(0, 100) : Expectation.nothing());
        }
    }

    /** What openHAB counts itself: it has seen no drive yet, as no car moves before all of them are compared. */
    void journeys() {
        for (String channel : List.of("trip#start", "trip#duration", "trip#distance", "trip#soc-used",
                "trip#energy-used", "trip#fuel-used")) {
            put(channel, null, "");
        }
        put("month#trips", BigDecimal.ZERO, "");
        put("month#distance", BigDecimal.ZERO, "km");
        put("month#duration", BigDecimal.ZERO, "min");
    }

    /** A locked car has been left as it shall be; what counts as too long otherwise, its user says. */
    void leftOpen() {
        String lock = car.text("vehicle.cabin.door.lock.status", "vehicle.cabin.door.status");
        boolean locked = lock != null && List.of("LOCKED", "SECURED").contains(CarWords.word(lock));
        expectations.put("doors#left-open", locked ? Expectation.text("NONE") : Expectation.something());
    }

    void position() {
        BigDecimal latitude = car.number(CarKeys.LATITUDE);
        BigDecimal longitude = car.number(CarKeys.LONGITUDE);
        if (latitude == null || longitude == null) {
            expectations.put("location#gps", Expectation.nothing());
            return;
        }
        String[] home = SimulatedBmw.HOME.split(",");
        double metres = metres(latitude.doubleValue(), longitude.doubleValue(), Double.parseDouble(home[0]),
                Double.parseDouble(home[1]));
        expectations.put("location#gps", Expectation.place(latitude, longitude));
        // Nobody knows the shape of the earth to the metre.
        expectations.put("location#home-distance",
                Expectation.between((int) (metres * 0.99) - 1, (int) (metres * 1.01) + 1));
        expectations.put("location#home", Expectation.onOff(metres <= HOME_METRES));
    }

    private static double metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(latitude - otherLatitude);
        double east = Math.toRadians(longitude - otherLongitude)
                * Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
        return EARTH_METRES * Math.hypot(north, east);
    }

    private void radius(String channel, @Nullable BigDecimal range) {
        put(channel, range == null ? null : rounded(range.multiply(RADIUS)), "km");
    }

    private void put(String channel, @Nullable BigDecimal number, String unit) {
        expectations.put(channel, number == null ? Expectation.nothing() : Expectation.number(number, unit));
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(1, RoundingMode.HALF_UP);
    }
}
