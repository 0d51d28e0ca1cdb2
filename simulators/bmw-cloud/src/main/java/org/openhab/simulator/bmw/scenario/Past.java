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

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarFacts;
import org.openhab.simulator.bmw.model.ChargingPlan;
import org.openhab.simulator.bmw.model.ChargingSession;
import org.openhab.simulator.bmw.model.CheckControl;
import org.openhab.simulator.bmw.model.ClimateTimer;
import org.openhab.simulator.bmw.model.DepartureTimer;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.LocationSetting;
import org.openhab.simulator.bmw.model.Logbook;
import org.openhab.simulator.bmw.model.Place;
import org.openhab.simulator.bmw.model.Places;
import org.openhab.simulator.bmw.model.Service;
import org.openhab.simulator.bmw.model.Trip;
import org.openhab.simulator.bmw.model.TyreSet;

/**
 * Writes the past weeks and the present plans of a car into its logbook.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Past {

    private static final int SESSIONS = 23;
    private static final int TRIPS = 40;

    private Past() {
    }

    static void write(Car car, Instant until) {
        CarFacts facts = car.facts();
        Logbook book = car.logbook();
        int mileage = (int) car.number(Keys.MILEAGE, 0);
        trips(book, facts, until);
        if (facts.driveTrain().plug()) {
            sessions(book, facts, until, mileage);
            book.plan(plan());
            book.locationSettings(settings(until));
        }
        if (car.can("isClimateTimerSupported") || facts.driveTrain().plug()) {
            book.climateTimers(List.of(new ClimateTimer(false, false, List.of(), LocalTime.of(7, 0)),
                    new ClimateTimer(true, true, List.of(DayOfWeek.MONDAY), LocalTime.of(6, 50)),
                    new ClimateTimer(true, false, List.of(), LocalTime.MIDNIGHT)));
        }
        book.checkControls(checkControls(facts, mileage));
        book.services(services(facts, YearMonth.from(until.atOffset(ZoneOffset.UTC))));
        book.tyres(tyres(facts));
        car.seed(until, Documents.of(book));
    }

    private static void trips(Logbook book, CarFacts facts, Instant until) {
        for (int i = 0; i < TRIPS; i++) {
            Instant end = until.minus(Duration.ofHours(11L * i));
            double distance = 9 + i * 7 % 23;
            boolean plug = facts.driveTrain().plug();
            boolean tank = facts.driveTrain().tank();
            double share = !plug ? 0 : tank ? 60 : 100;
            book.add(new Trip(end.minus(Duration.ofMinutes(Math.round(distance * 1.7))), end, distance,
                    distance * 0.18 * share / 100, distance * 0.065 * (100 - share) / 100, (int) share));
        }
    }

    private static void sessions(Logbook book, CarFacts facts, Instant until, int mileage) {
        for (int i = 0; i < SESSIONS; i++) {
            boolean away = i % 5 == 3;
            int from = 38 + i * 11 % 30;
            double kwh = facts.batteryKwh() * (80 - from) / 100 * 1.08;
            double power = away ? Math.min(50, facts.chargeKw() * 4) : facts.chargeKw();
            Instant start = until.minus(Duration.ofDays(1 + 3L * i)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
            Instant middle = start.plusSeconds(Math.round(kwh / power * 2400));
            Instant end = start.plusSeconds(Math.round(kwh / power * 3600));
            Place place = away ? Places.CHARGER : Places.HOME;
            book.put(new ChargingSession(start, end, from, 80, kwh, place, away ? "Muster Ladenetz" : null,
                    away ? Double.valueOf(Math.round(kwh * 59) / 100.0) : cost(i, kwh), "EUR",
                    Math.max(0, mileage - 40 * i), List.of(new ChargingSession.Block(start, middle, power),
                            new ChargingSession.Block(middle, end, power * 0.94))));
        }
    }

    private static @Nullable Double cost(int number, double kwh) {
        return number % 4 == 1 ? null : Double.valueOf(Math.round(kwh * 28) / 100.0);
    }

    private static ChargingPlan plan() {
        List<DayOfWeek> week = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
        return new ChargingPlan("WEEKLY_PLANNER", "DELAYED_CHARGING", "CHARGING_WINDOW", true, LocalTime.of(21, 0),
                LocalTime.of(6, 0),
                List.of(new DepartureTimer(1, LocalTime.of(7, 35), true, week),
                        new DepartureTimer(2, LocalTime.of(9, 15), true, List.of(DayOfWeek.SATURDAY)),
                        new DepartureTimer(3, LocalTime.MIDNIGHT, false, List.of()),
                        new DepartureTimer(4, LocalTime.MIDNIGHT, false, List.of())),
                "UNLIMITED_LOUD", "NO_ACTION");
    }

    private static List<LocationSetting> settings(Instant until) {
        return List.of(
                new LocationSetting(1, Places.HOME, until.minus(Duration.ofDays(30)), until.minus(Duration.ofDays(1)),
                        57, "TIME_SLOT", LocalTime.of(21, 0), LocalTime.of(6, 0), 16),
                new LocationSetting(2, Places.WORK, until.minus(Duration.ofDays(60)), until.minus(Duration.ofDays(3)),
                        21, "IMMEDIATE_CHARGING", LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, 0));
    }

    private static List<CheckControl> checkControls(CarFacts facts, int mileage) {
        List<CheckControl> messages = new ArrayList<>();
        messages.add(new CheckControl(907, "TIRE_PRESSURE", "MEDIUM", "Check tyre pressures.", "Reifendruck prüfen.",
                Math.max(0, mileage - 12)));
        if (facts.driveTrain().tank()) {
            messages.add(new CheckControl(182, "ENGINE_OIL", "LOW", null, null, mileage));
        }
        return messages;
    }

    private static List<Service> services(CarFacts facts, YearMonth now) {
        List<Service> services = new ArrayList<>();
        if (facts.driveTrain().tank()) {
            services.add(new Service(1, "OIL", "Engine oil", "OK", now.plusMonths(10), 13460, "Next oil change.",
                    "Nächster Ölwechsel."));
        }
        services.add(new Service(3, "BRAKE_FLUID", "Brake fluid", "OK", now.plusMonths(14), null,
                "Next change of the brake fluid.", "Nächster Wechsel der Bremsflüssigkeit."));
        services.add(new Service(100, "VEHICLE_CHECK", "Vehicle check", "PENDING", now.plusMonths(1), 1500,
                "Next check of the car.", "Nächste Prüfung des Fahrzeugs."));
        services.add(new Service(32, "VEHICLE_TUV", "Statutory inspection", "OK", YearMonth.of(now.getYear() + 1, 1),
                null, "Next statutory inspection.", "Nächste gesetzliche Untersuchung."));
        services.add(new Service(2, "BRAKE_PADS_FRONT", "Front brake", "OK", null, 24000,
                "Next change of the front brake.", "Nächster Wechsel der vorderen Bremse."));
        return services;
    }

    private static List<TyreSet> tyres(CarFacts facts) {
        if (facts.reports() == CarFacts.Reports.TRIP_END) {
            return List.of();
        }
        return List.of(set(true, 2, "P-ZERO"), set(false, 4, "SOTTOZERO 3"));
    }

    private static TyreSet set(boolean mounted, int season, String tread) {
        Map<String, TyreSet.Tyre> tyres = new LinkedHashMap<>();
        int number = 0;
        for (String position : List.of("frontLeft", "frontRight", "rearLeft", "rearRight")) {
            tyres.put(position,
                    new TyreSet.Tyre(245, 50, 20, 105, "Y", "Pirelli", tread, season, 40, 2021, "2022-03-07",
                            "123456" + number, true, true, 12000 + 500 * number, number == 3 ? "YELLOW" : "GREEN"));
            number++;
        }
        return new TyreSet(mounted, tyres);
    }
}
