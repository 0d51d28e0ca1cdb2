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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;

/**
 * Moves the positions of Chinese cars to where they are (bmw-mybmw.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ChinaPlaces {

    /** A tenth of a metre. */
    private static final int DIGITS = 6;

    private ChinaPlaces() {
    }

    /** The readings with their position corrected, if they have one. */
    static Readings corrected(Readings readings) {
        Optional<BigDecimal> latitude = degrees(readings, Attribute.LATITUDE);
        Optional<BigDecimal> longitude = degrees(readings, Attribute.LONGITUDE);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return readings;
        }
        ChinaShift.Place place = ChinaShift.toWgs84(latitude.get().doubleValue(), longitude.get().doubleValue());
        Readings corrected = new Readings(readings.entries().size());
        for (Readings.Entry entry : readings.entries()) {
            Reading reading = entry.reading();
            corrected.add(entry.attribute(), switch (entry.attribute()) {
                case LATITUDE -> moved(reading, place.latitude());
                case LONGITUDE -> moved(reading, place.longitude());
                default -> reading;
            });
        }
        return corrected;
    }

    private static Reading moved(Reading reading, double degrees) {
        return new Reading(BigDecimal.valueOf(degrees).setScale(DIGITS, RoundingMode.HALF_UP), reading.time(),
                reading.rank());
    }

    private static Optional<BigDecimal> degrees(Readings readings, Attribute attribute) {
        return readings.entries().stream().filter(entry -> entry.attribute() == attribute)
                .map(entry -> entry.reading().value()).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast)
                .findFirst();
    }
}
