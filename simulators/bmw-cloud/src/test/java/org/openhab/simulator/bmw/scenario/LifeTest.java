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
package org.openhab.simulator.bmw.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.ChargingSession;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Places;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.time.ManualClock;

import com.google.gson.JsonObject;

/**
 * Tests drives, charges and nights.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LifeTest {

    private static final Instant NOW = Instant.parse("2026-03-16T08:00:00Z");

    private final ManualClock clock = new ManualClock(NOW);
    private final Life life = new Life(clock);
    private final List<String> told = new ArrayList<>();

    @Test
    void driveEndsAtItsGoalWithDoorsLocked() {
        Car car = listened(Persona.BEV);
        double before = car.number(Keys.MILEAGE, 0);
        drive(car);
        clock.advance(Duration.ofMinutes(10));
        assertThat(car.truth(Keys.MOVING), is(true));
        assertThat(car.text(Keys.LOCK_REST), is("UNLOCKED"));
        assertThat(car.number(Keys.SPEED_UPPER, 0), greaterThan(20.0));
        clock.advance(Duration.ofMinutes(30));
        assertThat(car.truth(Keys.MOVING), is(false));
        assertThat(car.truth(Keys.DRIVER_DOOR), is(false));
        assertThat(car.text(Keys.LOCK_REST), is("SECURED"));
        assertThat(car.number(Keys.LATITUDE, 0), closeTo(Places.WORK.latitude(), 1e-6));
        double km = car.logbook().trips().get(0).distanceKm();
        assertThat(car.number(Keys.MILEAGE, 0) - before, closeTo(km, 0.6));
        assertThat(car.number(Keys.SOC_HEADER, 0), lessThan(73.0));
        assertThat(told, hasItem(Keys.TRIP_END_TIME));
    }

    @Test
    void sameSeedSameDrive() {
        List<List<Step>> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            runs.add(Drive.steps(Persona.BEV.car("WBASIM0000WHOLE01", clock), Places.WORK, NOW, Duration.ofMinutes(20),
                    new Random(7)));
        }
        assertThat(runs.get(0).stream().map(Step::values).toList(),
                is(runs.get(1).stream().map(Step::values).toList()));
    }

    @Test
    void chargeRaisesTheStateOfChargeToItsTarget() {
        Car car = listened(Persona.BEV);
        life.begin(car, Charge.steps(car, NOW, 80, 11));
        clock.advance(Duration.ofMinutes(5));
        assertThat(car.text(Keys.PLUG), is("CONNECTED"));
        assertThat(car.text(Keys.CHARGING_STATUS), is("CHARGINGACTIVE"));
        assertThat(car.number(Keys.CHARGING_POWER, 0), is(11000.0));
        assertThat(car.text(Keys.CHARGING_PHASES), is("3-PHASES"));
        ChargingSession running = car.logbook().sessions().get(0);
        assertThat(running.end() == null, is(true));
        clock.advance(Duration.ofHours(3));
        assertThat(car.number(Keys.SOC_HEADER, 0), is(80.0));
        assertThat(car.text(Keys.CHARGING_STATUS), is("CHARGINGENDED"));
        assertThat(car.number(Keys.CHARGING_POWER, 0), is(0.0));
        ChargingSession done = car.logbook().sessions().get(0);
        assertThat(done.end(), is(notNullValue()));
        assertThat(done.gridKwh(), closeTo(0.07 * 105.2 * 1.08, 0.01));
        assertThat(told.stream().filter(Keys.SOC_HEADER::equals).count(), greaterThan(2L));
    }

    @Test
    void drivingAwayTakesThePlugOut() {
        Car car = listened(Persona.BEV);
        life.begin(car, Charge.steps(car, NOW, 80, 11));
        clock.advance(Duration.ofMinutes(5));
        drive(car);
        clock.advance(Duration.ofMinutes(5));
        assertThat(car.text(Keys.PLUG), is("DISCONNECTED"));
        assertThat(car.text(Keys.CHARGING_STATUS), is("NOCHARGING"));
    }

    @Test
    void oldCarTellsItAllWhenTheTripIsOver() {
        Car car = listened(Persona.I3_REX);
        drive(car);
        clock.advance(Duration.ofMinutes(25));
        assertThat(told, is(List.of()));
        clock.advance(Duration.ofMinutes(10));
        assertThat(told, hasItem(Keys.MILEAGE));
        assertThat(car.truth(Keys.MOVING), is(false));
        assertThat(car.logbook().trips().get(0).end().isAfter(NOW), is(true));
    }

    @Test
    void nightIsSilence() {
        Car car = listened(Persona.X1);
        life.begin(car, Night.steps(NOW, Duration.ofHours(8)));
        clock.advance(Duration.ofMinutes(1));
        assertThat(car.truth(Keys.DEEP_SLEEP), is(true));
        told.clear();
        clock.advance(Duration.ofHours(7));
        assertThat(told, is(List.of()));
        assertThat(car.lastReport(), is(NOW));
        clock.advance(Duration.ofHours(1));
        assertThat(car.truth(Keys.DEEP_SLEEP), is(false));
    }

    @Test
    void carsWithoutPlugDoNotCharge() {
        Car car = listened(Persona.X1);
        assertThrows(ControlError.class, () -> CarScenarios.steps("charge", car, new JsonObject(), NOW, new Random(1)));
    }

    @Test
    void hybridBurnsFuelOnlyWhenItsBatteryIsEmpty() {
        Car car = listened(Persona.PHEV);
        Energy full = Energy.of(car);
        assertThat(full.after(10).litres(), is(full.litres()));
        assertThat(full.after(100).litres(), lessThan(full.litres()));
    }

    private void drive(Car car) {
        life.begin(car, Drive.steps(car, Places.WORK, clock.now(), Duration.ofMinutes(30), new Random(1)));
    }

    private Car listened(Persona kind) {
        Car car = kind.car("WBASIM0000WHOLE01", clock);
        car.addListener((who, changed) -> told.addAll(changed.keySet()));
        return car;
    }
}
