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
package org.openhab.binding.connecteddrive.internal.derived;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * What is worked out, worked out by hand.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DerivedTest {

    private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

    private final VehicleData data = new VehicleData();
    private Instant now = NOON;

    /** Takes over values of the present moment and lets a deriver look at them. */
    private void tell(Deriver deriver, Object... pairs) {
        Readings news = new Readings();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1]instanceof Number number ? new BigDecimal(number.toString()) : pairs[i + 1];
            news.add((Attribute) pairs[i], new Reading(value, now));
        }
        look(deriver, data.merge(news));
    }

    private void look(Deriver deriver, Set<Attribute> changed) {
        Readings found = deriver.derive(data, changed, now);
        Set<Attribute> written = EnumSet.noneOf(Attribute.class);
        found.entries().forEach(entry -> written.add(entry.attribute()));
        assertThat(deriver.writes().containsAll(written), is(true));
        data.merge(found);
    }

    private @Nullable Object value(Attribute attribute) {
        Reading known = data.reading(attribute);
        return known == null ? null : known.value();
    }

    private double number(Attribute attribute) {
        return value(attribute)instanceof BigDecimal number ? number.doubleValue() : Double.NaN;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void onlyCoordinatesOfOneMomentMakeAPlace() {
        Positions positions = new Positions();
        tell(positions, Attribute.LATITUDE, 48.177, Attribute.LONGITUDE, 11.559);
        pass(Duration.ofSeconds(30));
        tell(positions, Attribute.LATITUDE, 48.178);
        assertThat(value(Attribute.GPS), is(place("48.177", "11.559")));

        tell(positions, Attribute.LONGITUDE, 11.56);
        assertThat(value(Attribute.GPS), is(place("48.178", "11.56")));
    }

    @Test
    void aWildPositionHasToBeConfirmed() {
        Positions positions = new Positions();
        tell(positions, Attribute.LATITUDE, 48.177, Attribute.LONGITUDE, 11.559);
        pass(Duration.ofSeconds(12));
        tell(positions, Attribute.LATITUDE, 50.0, Attribute.LONGITUDE, 11.6);
        assertThat("200 km in twelve seconds", value(Attribute.GPS), is(place("48.177", "11.559")));

        pass(Duration.ofSeconds(12));
        tell(positions, Attribute.LATITUDE, 48.178, Attribute.LONGITUDE, 11.56);
        assertThat(value(Attribute.GPS), is(place("48.178", "11.56")));

        pass(Duration.ofSeconds(12));
        tell(positions, Attribute.LATITUDE, 50.0, Attribute.LONGITUDE, 11.6);
        pass(Duration.ofSeconds(12));
        tell(positions, Attribute.LATITUDE, 50.001, Attribute.LONGITUDE, 11.6);
        assertThat("twice the same place is no error", value(Attribute.GPS), is(place("50.001", "11.6")));
    }

    @Test
    void presenceGoesByTheDistance() {
        Presence presence = new Presence(
                () -> Optional.of(new GeoPoint(new BigDecimal("48.0"), new BigDecimal("11.0"))), 100);
        tell(presence, Attribute.GPS, place("48.0", "11.0"));
        assertThat(value(Attribute.HOME), is(true));
        assertThat(number(Attribute.HOME_DISTANCE), is(0.0));

        pass(Duration.ofMinutes(1));
        tell(presence, Attribute.GPS, place("48.01", "11.0"));
        assertThat(value(Attribute.HOME), is(false));
        // A hundredth of a degree of latitude is 1112 m.
        assertThat(number(Attribute.HOME_DISTANCE), is(closeTo(1112, 1)));
    }

    @Test
    void presenceFollowsAHomeThatMoves() {
        AtomicReference<Optional<GeoPoint>> home = new AtomicReference<>(Optional.empty());
        Presence presence = new Presence(home::get, 100);
        tell(presence, Attribute.GPS, place("48.0", "11.0"));
        assertThat(value(Attribute.HOME), is(nullValue()));
        home.set(Optional.of(new GeoPoint(new BigDecimal("48.0"), new BigDecimal("11.0"))));
        look(presence, Set.of());
        assertThat(value(Attribute.HOME), is(true));
    }

    @Test
    void homeIsWhereTheCarIsNext() {
        List<GeoPoint> found = new ArrayList<>();
        AtomicBoolean wanted = new AtomicBoolean(true);
        HomeFinder finder = new HomeFinder(wanted::get, found::add);
        tell(finder, Attribute.LAST_FETCHED, now);
        assertThat("no position yet", found, is(empty()));
        data.merge(new Readings().add(Attribute.GPS, new Reading(place("48.0", "11.0"), now)));
        look(finder, Set.of());
        assertThat("known from before", found, is(empty()));
        pass(Duration.ofMinutes(1));
        tell(finder, Attribute.LAST_FETCHED, now);
        assertThat("the cloud has been asked", found, contains(place("48.0", "11.0")));
        wanted.set(false);
        pass(Duration.ofMinutes(1));
        tell(finder, Attribute.GPS, place("49.0", "11.0"));
        assertThat(found, hasSize(1));
    }

    @Test
    void nobodyKnowsWhereHomeIs() {
        tell(new Presence(Optional::empty, 100), Attribute.GPS, place("48.0", "11.0"));
        assertThat(value(Attribute.HOME), is(nullValue()));
    }

    @Test
    void theFuelRangeOfAPlugInHybridIsTheRest() {
        tell(new Ranges(() -> DriveTrain.PLUGIN_HYBRID), Attribute.RANGE_TOTAL, 500, Attribute.RANGE_ELECTRIC, 40,
                Attribute.FUEL, 23);
        assertThat(number(Attribute.RANGE_FUEL), is(460.0));
        assertThat(number(Attribute.RADIUS_FUEL), is(368.0));
        assertThat(number(Attribute.RADIUS_ELECTRIC), is(32.0));
        assertThat(number(Attribute.RADIUS_TOTAL), is(400.0));
        assertThat(number(Attribute.FUEL_L_100KM), is(5.0));
        assertThat(number(Attribute.FUEL_MPG), is(47.0));
    }

    @Test
    void theFuelRangeFollowsLaterValues() {
        Ranges ranges = new Ranges(() -> DriveTrain.PLUGIN_HYBRID);
        tell(ranges, Attribute.RANGE_TOTAL, 500, Attribute.RANGE_ELECTRIC, 40);
        pass(Duration.ofMinutes(5));
        tell(ranges, Attribute.RANGE_ELECTRIC, 30);
        assertThat(number(Attribute.RANGE_FUEL), is(470.0));
    }

    @Test
    void aFuelRangeThatTheCloudNamesStays() {
        tell(new Ranges(() -> DriveTrain.PLUGIN_HYBRID), Attribute.RANGE_TOTAL, 500, Attribute.RANGE_ELECTRIC, 40,
                Attribute.RANGE_FUEL, 455);
        assertThat(number(Attribute.RANGE_FUEL), is(455.0));
    }

    @Test
    void anElectricCarHasNoFuelRange() {
        tell(new Ranges(() -> DriveTrain.ELECTRIC), Attribute.RANGE_TOTAL, 300, Attribute.RANGE_ELECTRIC, 300);
        assertThat(value(Attribute.RANGE_FUEL), is(nullValue()));
    }

    @Test
    void thePredictionAddsUpThePower() {
        ChargeForecast forecast = new ChargeForecast();
        tell(forecast, Attribute.SOC, 40, Attribute.CHARGING, "CHARGING", Attribute.CHARGE_POWER, 10000,
                Attribute.BATTERY_ENERGY, 80, Attribute.CHARGE_TARGET, 80);
        assertThat(number(Attribute.SOC_PREDICTED), is(40.0));

        pass(Duration.ofMinutes(30));
        look(forecast, Set.of());
        // 5 kWh of 80.
        assertThat(number(Attribute.SOC_PREDICTED), is(closeTo(46.25, 0.01)));

        pass(Duration.ofMinutes(30));
        tell(forecast, Attribute.CHARGE_POWER, 5000);
        assertThat("the hour before with the power before", number(Attribute.SOC_PREDICTED), is(closeTo(52.5, 0.01)));

        pass(Duration.ofHours(1));
        look(forecast, Set.of());
        assertThat(number(Attribute.SOC_PREDICTED), is(closeTo(58.75, 0.01)));

        tell(forecast, Attribute.SOC, 57);
        assertThat("a real value resets it", number(Attribute.SOC_PREDICTED), is(57.0));
    }

    @Test
    void aRealValueThatCameLateResetsThePredictionToo() {
        ChargeForecast forecast = new ChargeForecast();
        tell(forecast, Attribute.SOC, 40, Attribute.CHARGING, "CHARGING", Attribute.CHARGE_POWER, 10000,
                Attribute.BATTERY_ENERGY, 80);
        pass(Duration.ofMinutes(30));
        look(forecast, Set.of());
        Set<Attribute> changed = data
                .merge(new Readings().add(Attribute.SOC, new Reading(new BigDecimal(44), now.minusSeconds(3))));
        look(forecast, changed);
        assertThat(number(Attribute.SOC_PREDICTED), is(44.0));
    }

    @Test
    void thePredictionStopsAtTheTarget() {
        ChargeForecast forecast = new ChargeForecast();
        tell(forecast, Attribute.SOC, 75, Attribute.CHARGING, "CHARGING", Attribute.CHARGE_POWER, 11000,
                Attribute.BATTERY_ENERGY, 60, Attribute.CHARGE_TARGET, 80);
        pass(Duration.ofHours(3));
        look(forecast, Set.of());
        assertThat(number(Attribute.SOC_PREDICTED), is(80.0));
    }

    @Test
    void withoutPowerItFollowsTheTimeLeft() {
        ChargeForecast forecast = new ChargeForecast();
        tell(forecast, Attribute.SOC, 40, Attribute.CHARGING, "CHARGING", Attribute.CHARGE_REMAINING, 120,
                Attribute.CHARGE_TARGET, 80);
        pass(Duration.ofMinutes(30));
        look(forecast, Set.of());
        assertThat(number(Attribute.SOC_PREDICTED), is(closeTo(50, 0.01)));
    }

    @Test
    void nothingIsPredictedForACarThatDoesNotCharge() {
        ChargeForecast forecast = new ChargeForecast();
        tell(forecast, Attribute.SOC, 40, Attribute.CHARGING, "PLUGGED_IN", Attribute.CHARGE_POWER, 10000,
                Attribute.BATTERY_ENERGY, 80);
        pass(Duration.ofHours(2));
        look(forecast, Set.of());
        assertThat(number(Attribute.SOC_PREDICTED), is(40.0));
    }

    @Test
    void aDriveIsLogged() {
        Journeys journeys = new Journeys(ZoneOffset.UTC);
        tell(journeys, Attribute.MILEAGE, 20400, Attribute.SOC, 80, Attribute.BATTERY_ENERGY, 75, Attribute.MOVING,
                false);
        pass(Duration.ofMinutes(10));
        tell(journeys, Attribute.MOVING, true);
        assertThat(value(Attribute.TRIP_START), is(now));
        pass(Duration.ofMinutes(20));
        tell(journeys, Attribute.MOVING, false);
        pass(Duration.ofMinutes(2));
        tell(journeys, Attribute.MOVING, true);
        assertThat("a stop is not the end", value(Attribute.TRIP_DISTANCE), is(nullValue()));
        pass(Duration.ofMinutes(8));
        tell(journeys, Attribute.MOVING, false, Attribute.MILEAGE, 20430.5, Attribute.SOC, 72);
        pass(Duration.ofMinutes(5));
        look(journeys, Set.of());

        assertThat(number(Attribute.TRIP_DISTANCE), is(30.5));
        assertThat(number(Attribute.TRIP_DURATION), is(30.0));
        assertThat(number(Attribute.TRIP_SOC_USED), is(8.0));
        assertThat(number(Attribute.TRIP_ENERGY_USED), is(6.0));
        assertThat(number(Attribute.MONTH_DISTANCE), is(30.5));
        assertThat(number(Attribute.MONTH_TRIPS), is(1.0));
        assertThat(number(Attribute.MONTH_DURATION), is(30.0));
    }

    @Test
    void aCarThatReportsAfterwardsOnlyIsNoticedByItsMileage() {
        Journeys journeys = new Journeys(ZoneOffset.UTC);
        tell(journeys, Attribute.MILEAGE, 20400);
        pass(Duration.ofHours(3));
        tell(journeys, Attribute.MILEAGE, 20412);
        assertThat(number(Attribute.TRIP_DISTANCE), is(12.0));
        assertThat(value(Attribute.TRIP_DURATION), is(nullValue()));
        assertThat(number(Attribute.MONTH_DISTANCE), is(12.0));
    }

    @Test
    void whatACloudCountsItselfIsLeftToIt() {
        Journeys journeys = new Journeys(ZoneOffset.UTC);
        tell(journeys, Attribute.MILEAGE, 20400);
        assertThat(number(Attribute.MONTH_TRIPS), is(0.0));
        pass(Duration.ofMinutes(1));
        tell(journeys, Attribute.MONTH_TRIPS, 40, Attribute.MONTH_DISTANCE, 806, Attribute.TRIP_DISTANCE, 9);
        pass(Duration.ofHours(3));
        tell(journeys, Attribute.MILEAGE, 20412);
        assertThat(number(Attribute.MONTH_TRIPS), is(40.0));
        assertThat(number(Attribute.MONTH_DISTANCE), is(806.0));
        assertThat(number(Attribute.TRIP_DISTANCE), is(9.0));
        assertThat("nobody else counts that", number(Attribute.MONTH_DURATION), is(0.0));

        pass(Journeys.COUNTED);
        tell(journeys, Attribute.MILEAGE, 20430);
        assertThat("a cloud that has fallen silent does not freeze the count", number(Attribute.MONTH_TRIPS), is(2.0));
        assertThat(number(Attribute.MONTH_DISTANCE), is(30.0));
        assertThat(number(Attribute.TRIP_DISTANCE), is(18.0));
    }

    @Test
    void aMonthBeginsAnew() {
        Journeys journeys = new Journeys(ZoneOffset.UTC);
        tell(journeys, Attribute.MILEAGE, 20400);
        pass(Duration.ofDays(5));
        tell(journeys, Attribute.MILEAGE, 20500);
        pass(Duration.ofDays(30));
        tell(journeys, Attribute.MILEAGE, 20530);
        assertThat(number(Attribute.MONTH_DISTANCE), is(30.0));
        Trips trips = data.value(Attribute.TRIPS, Trips.class);
        assertThat(trips, is(notNullValue()));
        assertThat(trips == null ? 0 : trips.last().size(), is(2));
    }

    private static GeoPoint place(String latitude, String longitude) {
        return new GeoPoint(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
