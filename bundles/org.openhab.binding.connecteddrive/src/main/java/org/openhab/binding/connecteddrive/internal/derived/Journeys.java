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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips.Month;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips.Start;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips.Trip;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Keeps the log of the drives.
 *
 * A drive begins when the car moves, and ends when it has stood for a while. Cars that report after the drive only are
 * noticed by their mileage (bmw-cardata.md 0, 5.5). What a cloud counts itself (bmw-mybmw.md 6.4) is left to it: it has
 * seen the drives too that nobody here has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Journeys implements Deriver {

    /** A traffic light, a barrier, somebody who gets in. */
    static final Duration STOP = Duration.ofMinutes(5);

    /** A cloud that has not told its count for so long does not count any more. */
    static final Duration COUNTED = Duration.ofDays(2);

    private static final Set<Attribute> SOURCES = EnumSet.of(Attribute.MOVING, Attribute.MILEAGE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ZoneId zone;
    /** The mileage before the present change; a value cannot be asked for what it was. */
    private @Nullable BigDecimal mileage;

    /** @param zone decides where a month begins */
    public Journeys(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Set<Attribute> writes() {
        return EnumSet.of(Attribute.TRIPS, Attribute.TRIP_START, Attribute.TRIP_DURATION, Attribute.TRIP_DISTANCE,
                Attribute.TRIP_SOC_USED, Attribute.TRIP_ENERGY_USED, Attribute.TRIP_FUEL_USED, Attribute.MONTH_DISTANCE,
                Attribute.MONTH_TRIPS, Attribute.MONTH_DURATION);
    }

    @Override
    public synchronized Readings derive(VehicleData data, Set<Attribute> changed, Instant now) {
        Readings found = new Readings();
        Trips known = data.value(Attribute.TRIPS, Trips.class);
        Trips before = known == null ? Trips.NONE : known;
        Trips after = before;
        if (changed.stream().anyMatch(SOURCES::contains) || changed.isEmpty()) {
            after = ended(month(moved(before, data, changed), data, now), data, now);
        }
        if (!after.equals(before)) {
            found.add(Attribute.TRIPS, new Reading(after, now));
            show(found, before, after, now);
        }
        if (!after.equals(before) || changed.contains(Attribute.MILEAGE)) {
            showMonth(found, after.month(), data);
        }
        mileage = data.value(Attribute.MILEAGE, BigDecimal.class);
        return withoutCounted(found, data, now);
    }

    /** What a change of the movement or of the mileage means. */
    private Trips moved(Trips trips, VehicleData data, Set<Attribute> changed) {
        Reading moving = data.reading(Attribute.MOVING);
        Start open = trips.open();
        if (moving != null && moving.value()instanceof Boolean moves && changed.contains(Attribute.MOVING)) {
            if (moves.booleanValue()) {
                return new Trips(open == null ? start(data, moving.time()) : stopped(open, null), trips.last(),
                        trips.month());
            }
            return open == null || open.stopped() != null ? trips
                    : new Trips(stopped(open, moving.time()), trips.last(), trips.month());
        }
        Reading odometer = data.reading(Attribute.MILEAGE);
        BigDecimal last = mileage;
        if (open == null && moving == null && last != null && odometer != null
                && odometer.value()instanceof BigDecimal present
                && present.subtract(last).compareTo(BigDecimal.ONE) >= 0) {
            return with(trips, new Trip(null, odometer.time(), present.subtract(last), null, null, null));
        }
        return trips;
    }

    private Start start(VehicleData data, Instant time) {
        BigDecimal odometer = mileage != null ? mileage : data.value(Attribute.MILEAGE, BigDecimal.class);
        return new Start(time, odometer, data.value(Attribute.SOC, BigDecimal.class),
                data.value(Attribute.FUEL, BigDecimal.class), null);
    }

    private static Start stopped(Start open, @Nullable Instant since) {
        return new Start(open.time(), open.mileage(), open.soc(), open.fuel(), since);
    }

    /** Ends the drive under way when the car has stood long enough. */
    private Trips ended(Trips trips, VehicleData data, Instant now) {
        Start open = trips.open();
        Instant since = open == null ? null : open.stopped();
        if (open == null || since == null || Duration.between(since, now).compareTo(STOP) < 0) {
            return trips;
        }
        BigDecimal soc = difference(open.soc(), data.value(Attribute.SOC, BigDecimal.class));
        BigDecimal capacity = data.value(Attribute.BATTERY_ENERGY, BigDecimal.class);
        BigDecimal energy = soc == null || capacity == null ? null
                : soc.multiply(capacity).divide(HUNDRED).setScale(2, RoundingMode.HALF_UP);
        BigDecimal distance = difference(data.value(Attribute.MILEAGE, BigDecimal.class), open.mileage());
        Trips without = new Trips(null, trips.last(), trips.month());
        return with(without, new Trip(open.time(), since, distance, soc, energy,
                difference(open.fuel(), data.value(Attribute.FUEL, BigDecimal.class))));
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal subtracted) {
        return from == null || subtracted == null ? null : from.subtract(subtracted);
    }

    private Trips with(Trips trips, Trip trip) {
        List<Trip> last = new ArrayList<>(trips.last());
        last.add(0, trip);
        Month month = trips.month();
        Instant start = trip.start();
        Month sums = month == null ? null
                : new Month(month.name(), month.mileage(), month.trips() + 1,
                        start == null ? month.driving() : month.driving().plus(Duration.between(start, trip.end())));
        return new Trips(trips.open(), last.subList(0, Math.min(last.size(), Trips.MOST)), sums);
    }

    private Trips month(Trips trips, VehicleData data, Instant now) {
        BigDecimal present = data.value(Attribute.MILEAGE, BigDecimal.class);
        String name = YearMonth.from(now.atZone(zone)).toString();
        Month month = trips.month();
        if (present == null || month != null && month.name().equals(name)) {
            return trips;
        }
        BigDecimal last = mileage;
        return new Trips(trips.open(), trips.last(),
                new Month(name, month != null && last != null ? last : present, 0, Duration.ZERO));
    }

    private static void show(Readings found, Trips before, Trips after, Instant now) {
        Start open = after.open();
        if (open != null && before.open() == null) {
            put(found, Attribute.TRIP_START, open.time(), open.time());
        }
        if (after.last().isEmpty() || after.last().equals(before.last())) {
            return;
        }
        Trip trip = after.last().get(0);
        Instant start = trip.start();
        put(found, Attribute.TRIP_DURATION,
                start == null ? null : BigDecimal.valueOf(Duration.between(start, trip.end()).toMinutes()), now);
        put(found, Attribute.TRIP_DISTANCE, trip.distance(), now);
        put(found, Attribute.TRIP_SOC_USED, trip.soc(), now);
        put(found, Attribute.TRIP_ENERGY_USED, trip.energy(), now);
        put(found, Attribute.TRIP_FUEL_USED, trip.fuel(), now);
    }

    private static void showMonth(Readings found, @Nullable Month month, VehicleData data) {
        Reading odometer = data.reading(Attribute.MILEAGE);
        if (month == null || odometer == null) {
            return;
        }
        Instant time = odometer.time();
        if (odometer.value()instanceof BigDecimal present) {
            put(found, Attribute.MONTH_DISTANCE, present.subtract(month.mileage()), time);
        }
        put(found, Attribute.MONTH_TRIPS, BigDecimal.valueOf(month.trips()), time);
        put(found, Attribute.MONTH_DURATION, BigDecimal.valueOf(month.driving().toMinutes()), time);
    }

    private static void put(Readings found, Attribute attribute, @Nullable Object value, Instant time) {
        if (value != null) {
            found.add(attribute, new Reading(value, time, WORKED_OUT));
        }
    }

    private static Readings withoutCounted(Readings found, VehicleData data, Instant now) {
        Readings own = new Readings(found.entries().size());
        for (Readings.Entry entry : found.entries()) {
            Reading known = data.reading(entry.attribute());
            if (known == null || known.rank() >= entry.reading().rank()
                    || Duration.between(known.time(), now).compareTo(COUNTED) >= 0) {
                own.add(entry.attribute(), entry.reading());
            }
        }
        return own;
    }
}
