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
package org.openhab.binding.connecteddrive.internal.action;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions.Session;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings.Place;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires.Tire;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips.Trip;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/**
 * Lists what is known about a car that no channel shows as a whole.
 *
 * @param data what is known about the car
 * @param zone where the times are told
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record CarLists(VehicleData data, ZoneId zone) {

    private static final Unit<?> KILOMETRE = MetricPrefix.KILO(SIUnits.METRE);

    /** The last drives, newest first. */
    List<Map<String, Object>> trips(int count) {
        Trips trips = data.value(Attribute.TRIPS, Trips.class);
        return trips == null ? List.of() : newest(trips.last(), count, this::trip);
    }

    /** The last charging sessions, newest first. */
    List<Map<String, Object>> sessions(int count) {
        ChargeSessions sessions = data.value(Attribute.SESSIONS, ChargeSessions.class);
        return sessions == null ? List.of() : newest(sessions.sessions(), count, this::session);
    }

    /** The tyres, those on the car first. */
    List<Map<String, Object>> tires() {
        Tires tires = data.value(Attribute.TIRES, Tires.class);
        return tires == null ? List.of()
                : Stream.concat(tires.mounted().stream().map(tire -> tire(tire, true)),
                        tires.unmounted().stream().map(tire -> tire(tire, false))).toList();
    }

    /** How the car charges at the places it knows. */
    List<Map<String, Object>> places() {
        LocationSettings settings = data.value(Attribute.LOCATION_SETTINGS, LocationSettings.class);
        return settings == null ? List.of() : settings.places().stream().map(this::place).toList();
    }

    private Map<String, Object> trip(Trip trip) {
        Instant start = trip.start();
        return entry().with("start", start).with("end", trip.end())
                .with("duration",
                        start == null ? null : new QuantityType<>(start.until(trip.end(), SECONDS), Units.SECOND))
                .with("distance", trip.distance(), KILOMETRE).with("soc", trip.soc(), Units.PERCENT)
                .with("energy", trip.energy(), Units.KILOWATT_HOUR).with("fuel", trip.fuel(), Units.LITRE).details();
    }

    private Map<String, Object> session(Session session) {
        return entry().with("start", session.start()).with("end", session.end()).with("title", session.title())
                .with("subtitle", session.subtitle()).with("energy", session.energy(), Units.KILOWATT_HOUR)
                .with("energy-text", session.energyText()).with("cost", session.cost()).with("issue", session.issue())
                .with("status", session.status()).with("start-soc", session.startSoc(), Units.PERCENT)
                .with("end-soc", session.endSoc(), Units.PERCENT).with("mileage", session.mileage(), KILOMETRE)
                .with("public", session.isPublic()).details();
    }

    private Map<String, Object> tire(Tire tire, boolean isMounted) {
        return entry().with("wheel", tire.wheel()).with("mounted", isMounted).with("dimension", tire.dimension())
                .with("season", tire.season()).with("tread", tire.tread()).with("wear", tire.wear())
                .with("wear-distance", tire.wearDistance(), KILOMETRE).with("defect", tire.defect())
                .with("produced", tire.produced()).with("mounted-on", tire.mountedOn()).with("run-flat", tire.runFlat())
                .details();
    }

    private Map<String, Object> place(Place place) {
        return entry().with("latitude", place.latitude()).with("longitude", place.longitude())
                .with("last-visit", place.lastVisit()).with("visits", place.visits()).with("mode", place.mode())
                .with("preference", place.preference()).with("windows", String.join(" ", place.windows()))
                .with("ac-limit", place.acLimit(), Units.AMPERE).with("ac-limit-active", place.acLimitActive())
                .with("acoustic-limit", place.acousticLimit()).with("flap-lock", place.flapLock()).details();
    }

    private Entry entry() {
        return new Entry(zone);
    }

    /** @param count 0 or less for all */
    private static <T> List<Map<String, Object>> newest(List<T> all, int count,
            Function<T, Map<String, Object>> entry) {
        return all.stream().limit(count <= 0 ? all.size() : count).map(entry).toList();
    }
}
