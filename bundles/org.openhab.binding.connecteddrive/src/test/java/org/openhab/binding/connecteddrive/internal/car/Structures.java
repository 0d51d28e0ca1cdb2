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
package org.openhab.binding.connecteddrive.internal.car;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeStatistic;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.ClimateTimers;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings;
import org.openhab.binding.connecteddrive.internal.vehicle.RequiredServices;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips;

/**
 * An example of everything that has parts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Structures {

    public static final Instant TIME = Instant.parse("2026-05-01T10:00:00Z");

    private Structures() {
    }

    public static ChargeProfile profile() {
        return new ChargeProfile("DELAYED_CHARGING", "CHARGING_WINDOW", "WEEKLY_PLANNER", true, decimal("80"),
                decimal("16"), false, LocalTime.of(21, 0), LocalTime.of(6, 0),
                List.of(new ChargeProfile.Timer(1, true, LocalTime.of(7, 35),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)),
                        new ChargeProfile.Timer(2, false, LocalTime.MIDNIGHT, Set.of())));
    }

    public static Map<Attribute, Record> all() {
        Map<Attribute, Record> all = new EnumMap<>(Attribute.class);
        all.put(Attribute.CHECK_CONTROL,
                new CheckControl(List.of(new CheckControl.Message("ENGINE_OIL", "", "LOW", null, null),
                        new CheckControl.Message("TIRE_PRESSURE", "Check pressure.", "HIGH", TIME, 20410))));
        all.put(Attribute.SERVICES,
                new RequiredServices(
                        List.of(new RequiredServices.Service("BRAKE_FLUID", "Change it.", "OK", TIME, null),
                                new RequiredServices.Service("OIL", "", "PENDING", null, 1500))));
        all.put(Attribute.CHARGE_PROFILE, profile());
        all.put(Attribute.CLIMATE_TIMERS,
                new ClimateTimers(List.of(
                        new ClimateTimers.Timer(true, "ACTIVATE", LocalTime.of(6, 50),
                                Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)),
                        new ClimateTimers.Timer(false, "DEACTIVATE", LocalTime.of(7, 5), Set.of()))));
        all.put(Attribute.STATISTIC, new ChargeStatistic("May 2026", decimal("142"), 7,
                Map.of("EUR", decimal("12.50"), "CHF", decimal("3"))));
        all.put(Attribute.SESSIONS,
                new ChargeSessions(List.of(
                        new ChargeSessions.Session("1", TIME, null, "Yesterday", "Home", decimal("5.2"), "~ 5 kWh",
                                "0.45 EUR", "", "FINISHED", decimal("40"), decimal("80"), decimal("20400"), false),
                        new ChargeSessions.Session("2", null, null, "Before", "", null, "", "", "Power failed", "ERROR",
                                null, null, null, null))));
        all.put(Attribute.TIRES,
                new Tires(
                        List.of(new Tires.Tire("fl", "245/50 R20", "SUMMER", "Pirelli P-ZERO", "OK", decimal("12000"),
                                "GREEN", "4021", LocalDate.of(2025, 4, 1), "NO")),
                        List.of(new Tires.Tire("fl", "225/55 R19", "WINTER", "", "", null, "", "", null, "")), "GOOD"));
        all.put(Attribute.LOCATION_SETTINGS,
                new LocationSettings(List.of(new LocationSettings.Place("p", decimal("48.1"), decimal("11.5"), TIME, 3,
                        "TIME_SLOT", "", List.of("21:00-06:00"), decimal("16"), "", "", ""))));
        all.put(Attribute.GPS, new GeoPoint(decimal("48.177001"), decimal("11.559002")));
        all.put(Attribute.TRIPS,
                new Trips(new Trips.Start(TIME, decimal("20410"), null, null, null),
                        List.of(new Trips.Trip(TIME, TIME.plusSeconds(60), decimal("3"), null, null, null)),
                        new Trips.Month("2026-05", decimal("20000"), 4, Duration.ofHours(3))));
        return all;
    }

    public static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
