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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Decodes the summary of the trips (bmw-mybmw.md 6.4), as far as the binding does not work it out by itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TripsDecoder {

    /** What it can tell: object of the month and number in it, which is what this cloud alone knows. */
    private record Source(String object, String number) {
    }

    private static final Map<Source, Attribute> SOURCES = Map.of( //
            new Source("totalElectricConsumption", "averageConsumption"), Attribute.MONTH_ELECTRIC, //
            new Source("totalCombustionConsumption", "averageConsumption"), Attribute.MONTH_FUEL, //
            new Source("eDriveShare", "totalElectricPercentage"), Attribute.MONTH_ELECTRIC_SHARE);

    private TripsDecoder() {
    }

    /**
     * Decodes an answer; empty if the car keeps no trips.
     *
     * @param time when the cloud was asked: the answer has no time of its own
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static Readings decode(Content answer, Instant time) throws JsonFormatException {
        Readings readings = new Readings(SOURCES.size());
        TolerantJson.parse(answer.reader(), json -> json.object(name -> {
            if ("monthly".equals(name)) {
                json.object(object -> json.object(number -> {
                    Attribute attribute = SOURCES.get(new Source(object, number));
                    if (attribute != null) {
                        add(readings, attribute, json.decimal(), time);
                    }
                }));
            }
        }));
        return readings;
    }

    private static void add(Readings readings, Attribute attribute, @Nullable BigDecimal value, Instant time) {
        if (value != null) {
            readings.add(attribute, new Reading(value, time));
        }
    }
}
