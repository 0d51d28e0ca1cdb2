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

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Place;
import org.openhab.simulator.bmw.model.Places;
import org.openhab.simulator.bmw.model.Trip;

/**
 * A drive: doors and lock before and after, positions and distances on the way, the trip segment at its end.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Drive {

    private static final DateTimeFormatter TRIP_END = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss 'UTC'",
            Locale.ROOT);
    private static final double DETOUR = 1.3;
    private static final Duration BETWEEN_POSITIONS = Duration.ofMinutes(2);

    private final Car car;
    private final Place goal;
    private final Instant start;
    private final Duration length;
    private final RandomGenerator random;
    private final List<Step> steps = new ArrayList<>();

    private Drive(Car car, Place goal, Instant start, Duration length, RandomGenerator random) {
        this.car = car;
        this.goal = goal;
        this.start = start;
        this.length = length;
        this.random = random;
    }

    /**
     * The moments of a drive.
     *
     * @param goal where it ends
     * @param start when the driver comes
     * @param length how long the car moves
     * @param random small differences of the way
     */
    public static List<Step> steps(Car car, Place goal, Instant start, Duration length, RandomGenerator random) {
        Drive drive = new Drive(car, goal, start, length, random);
        drive.run();
        return drive.steps;
    }

    private void run() {
        double fromLatitude = car.number(Keys.LATITUDE, Places.HOME.latitude());
        double fromLongitude = car.number(Keys.LONGITUDE, Places.HOME.longitude());
        double km = Math.max(1, Places.distanceKm(goal, fromLatitude, fromLongitude) * DETOUR);
        double mileage = car.number(Keys.MILEAGE, 0);
        Energy before = Energy.of(car);
        Instant off = leave();
        Instant arrival = off.plus(length);
        int heading = heading(fromLatitude, fromLongitude);
        for (Instant at = off.plus(BETWEEN_POSITIONS); at.isBefore(arrival); at = at.plus(BETWEEN_POSITIONS)) {
            double part = Duration.between(off, at).toMillis() / (double) length.toMillis();
            Map<String, @Nullable Object> values = before.after(km * part).values();
            double stray = (random.nextDouble() - 0.5) / 500;
            values.putAll(position(fromLatitude + (goal.latitude() - fromLatitude) * part + stray,
                    fromLongitude + (goal.longitude() - fromLongitude) * part - stray, heading));
            values.put(Keys.MILEAGE, Math.round(mileage + km * part));
            int band = 30 + 20 * random.nextInt(5);
            values.put(Keys.SPEED_LOWER, band);
            values.put(Keys.SPEED_UPPER, band + 20);
            steps.add(Step.of(at, values));
        }
        arrive(arrival, off, km, mileage, before);
    }

    /** Unlocks, opens, shuts, starts; answers when the car moves. */
    private Instant leave() {
        Map<String, @Nullable Object> open = new LinkedHashMap<>(Charge.unplugged(car));
        open.put(Keys.LOCK_REST, "UNLOCKED");
        open.put(Keys.LOCK_STREAM, "ASN_unlocked");
        open.put(Keys.ALARM_ARMED, "unarmed");
        open.put(Keys.DRIVER_DOOR, true);
        open.put(Keys.DEEP_SLEEP, false);
        steps.add(Step.of(start, open));
        steps.add(Step.of(start.plusSeconds(15),
                Map.of(Keys.DRIVER_DOOR, false, Keys.IGNITION, true, Keys.ENGINE_ACTIVE, true)));
        Instant off = start.plusSeconds(45);
        steps.add(Step.of(off, Map.of(Keys.MOVING, true, Keys.SPEED_LOWER, 10, Keys.SPEED_UPPER, 30)));
        return off;
    }

    private void arrive(Instant arrival, Instant off, double km, double mileage, Energy before) {
        Energy after = before.after(km);
        Map<String, @Nullable Object> stop = after.values();
        stop.putAll(position(goal.latitude(), goal.longitude(), 87));
        stop.put(Keys.MILEAGE, Math.round(mileage + km));
        stop.put(Keys.MOVING, false);
        stop.put(Keys.SPEED_LOWER, 0);
        stop.put(Keys.SPEED_UPPER, 0);
        stop.put(Keys.IGNITION, false);
        stop.put(Keys.ENGINE_ACTIVE, false);
        stop.put(Keys.TRIP_END_MILEAGE, Math.round(mileage + km));
        stop.put(Keys.TRIP_END_TIME, TRIP_END.format(arrival.atOffset(ZoneOffset.UTC)));
        stop.put(Keys.SOC_TRIP_END, Energy.rounded(after.soc(), 0));
        double electric = before.electricPart(km);
        Trip trip = new Trip(off, arrival, km, before.kwh() - after.kwh(), before.litres() - after.litres(),
                (int) Math.round(electric / km * 100));
        steps.add(new Step(arrival, stop, book -> book.add(trip)));
        steps.add(Step.of(arrival.plusSeconds(20), Map.of(Keys.DRIVER_DOOR, true)));
        steps.add(Step.of(arrival.plusSeconds(35), Map.of(Keys.DRIVER_DOOR, false)));
        steps.add(Step.of(arrival.plusSeconds(50), locked()));
    }

    /** What a car says when it is locked from outside. */
    public static Map<String, @Nullable Object> locked() {
        return Map.of(Keys.LOCK_REST, "SECURED", Keys.LOCK_STREAM, "ASN_secured", Keys.ALARM_ARMED, "doorsTiltCabin");
    }

    private static Map<String, @Nullable Object> position(double latitude, double longitude, int heading) {
        return Map.of(Keys.LATITUDE, Energy.rounded(latitude, 6), Keys.LONGITUDE, Energy.rounded(longitude, 6),
                Keys.HEADING, heading, Keys.ALTITUDE, 519);
    }

    private int heading(double latitude, double longitude) {
        double angle = Math.toDegrees(Math.atan2(goal.longitude() - longitude, goal.latitude() - latitude));
        return (int) Math.round(angle + 360) % 360;
    }
}
