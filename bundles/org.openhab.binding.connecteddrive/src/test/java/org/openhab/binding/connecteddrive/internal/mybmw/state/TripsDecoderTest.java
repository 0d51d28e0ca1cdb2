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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;

/**
 * Tests the decoder of the trips (bmw-mybmw.md 6.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TripsDecoderTest {

    private static final Instant TIME = Instant.parse("2026-05-02T06:58:02Z");
    private static final String LAST = """
            {"status":"Success","lastTrip":{"id":"x","distance":{"distance":%s,"unit":"%s"},"duration":{"duration":25},
             "fuelConsumption":{"averageConsumption":6.5},"electricConsumption":{"averageConsumption":18.0%s}}}""";

    private static Map<Attribute, Double> values(String json) throws JsonFormatException {
        Map<Attribute, Double> values = new EnumMap<>(Attribute.class);
        TripsDecoder.decode(Content.of(json), TIME).entries().forEach(entry -> {
            assertThat(entry.reading().time(), is(TIME));
            values.put(entry.attribute(), ((BigDecimal) entry.reading().value()).doubleValue());
        });
        return values;
    }

    @Test
    void theMonth() throws JsonFormatException {
        assertThat(values("""
                {"status":"Success","monthly":{"totalTrips":12,"totalDistance":345,"totalDistanceUnit":"km",
                 "totalElectricConsumption":{"averageConsumption":17.5},
                 "totalCombustionConsumption":{"averageConsumption":4.25},"eDriveShare":{"totalElectricPercentage":61,
                 "totalCombustionPercentage":39}},"lastTrip":{"id":"x"}}"""),
                is(Map.of(Attribute.MONTH_TRIPS, 12.0, Attribute.MONTH_DISTANCE, 345.0, Attribute.MONTH_ELECTRIC, 17.5,
                        Attribute.MONTH_FUEL, 4.25, Attribute.MONTH_ELECTRIC_SHARE, 61.0)));
    }

    @Test
    void theLastTripWithWhatItsAveragesMakeForItsLength() throws JsonFormatException {
        assertThat(values(LAST.formatted("30.0", "km", ",\"averageUnit\":\"kWh/100km\"")),
                is(Map.of(Attribute.TRIP_DISTANCE, 30.0, Attribute.TRIP_DURATION, 25.0, Attribute.TRIP_FUEL_USED, 1.95,
                        Attribute.TRIP_ENERGY_USED, 5.4)));
    }

    @Test
    void milesAreKilometresToo() throws JsonFormatException {
        Map<Attribute, Double> values = values(LAST.formatted("10", "mi", ""));
        assertThat(values.get(Attribute.TRIP_DISTANCE), is(16.09344));
        assertThat(values("{\"monthly\":{\"totalDistanceUnit\":\"MI\",\"totalDistance\":100}}")
                .get(Attribute.MONTH_DISTANCE), is(160.9344));
        assertThat("averages for 100 miles are none for 100 kilometres", values.keySet(),
                not(hasItem(Attribute.TRIP_ENERGY_USED)));
    }

    @Test
    void unitsNobodyKnowsAreNotGuessed() throws JsonFormatException {
        assertThat(values(LAST.formatted("10", "li", "")), is(Map.of(Attribute.TRIP_DURATION, 25.0)));
        assertThat(values(LAST.formatted("10", "km", ",\"averageUnit\":\"mi/kWh\"")).keySet(),
                containsInAnyOrder(Attribute.TRIP_DISTANCE, Attribute.TRIP_DURATION, Attribute.TRIP_FUEL_USED));
    }

    @Test
    void carsWithoutTripsTellNone() throws JsonFormatException {
        assertThat(values("{\"status\":\"NoTripsYet\"}"), is(anEmptyMap()));
        assertThat(values("{\"status\":\"Success\",\"monthly\":7,\"lastTrip\":null}"), is(anEmptyMap()));
    }
}
