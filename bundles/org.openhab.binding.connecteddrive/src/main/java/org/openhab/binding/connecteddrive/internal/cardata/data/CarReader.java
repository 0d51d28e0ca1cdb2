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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.data.TelematicKey.Use;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Turns the values of one car into readings, whichever way they came.
 *
 * It remembers the few of them that others cannot be understood without. Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarReader {

    /** Clocks of cars may be ahead by a minute (bmw-cardata.md 3.3); later times are mistakes. */
    private static final Duration AHEAD = Duration.ofMinutes(5);
    /** Keys with this in their names carry the time at which they were asked for (bmw-cardata.md 3.3). */
    private static final String TIMELESS = ".serviceDemand.";

    private final KeyTable table;
    private final VehicleData remembered = new VehicleData();
    private final Openings openings = new Openings();
    private boolean miles;
    private String lastStamp = "";
    private Instant lastTime = Instant.EPOCH;

    public CarReader(KeyTable table) {
        this(table, false);
    }

    /** @param miles whether the car was known to count in miles: many numbers come without a unit */
    public CarReader(KeyTable table, boolean miles) {
        this.table = table;
        this.miles = miles;
    }

    /** Whether the car counts in miles, as far as it has told (bmw-cardata.md 6). */
    public synchronized boolean isInMiles() {
        return miles;
    }

    /**
     * Reads what came together.
     *
     * @param received when it came; the time of values that bring none
     * @return what is understood, empty if nothing
     */
    public synchronized Readings read(List<RawValue> values, Instant received) {
        Readings readings = new Readings(values.size());
        List<RawValue> dependent = new ArrayList<>(2);
        values.forEach(this::learnUnit);
        for (RawValue raw : values) {
            TelematicKey key = table.find(raw.key());
            String value = raw.value();
            if (key == null || value == null || Words.isNothing(value)) {
                continue;
            }
            if (key.attribute() == Attribute.CHARGING) {
                dependent.add(raw);
            } else {
                read(key, raw, value, CarKnowledge.NONE, received, readings);
            }
        }
        remember(readings);
        CarKnowledge car = knowledge();
        for (RawValue raw : dependent) {
            TelematicKey key = table.find(raw.key());
            String value = raw.value();
            if (key != null && value != null) {
                read(key, raw, value, car, received, readings);
            }
        }
        openings.sumUp(readings);
        tellLast(values, received, readings);
        return readings;
    }

    private void read(TelematicKey key, RawValue raw, String text, CarKnowledge car, Instant received,
            Readings readings) {
        Attribute attribute = key.attribute();
        if (attribute == null) {
            return;
        }
        String unit = raw.unit();
        CarKnowledge known = miles == car.miles() ? car : new CarKnowledge(miles, car.soc(), car.target());
        Object value = key.reader().read(text, unit == null || "-".equals(unit) ? "" : unit.strip(), known);
        if (value != null) {
            Instant time = reported(raw, received);
            readings.add(attribute, new Reading(value, time == null ? received : time, key.rank()));
        }
    }

    /** The car reported last when its newest value is from, whether anybody knows its key or not (bmw-cardata.md 7). */
    private void tellLast(List<RawValue> values, Instant received, Readings readings) {
        Instant last = null;
        for (RawValue raw : values) {
            String value = raw.value();
            Instant time = value == null || Words.isNothing(value) || raw.key().contains(TIMELESS) ? null
                    : reported(raw, received);
            if (time != null && (last == null || time.isAfter(last))) {
                last = time;
            }
        }
        if (last != null) {
            readings.add(Attribute.LAST_UPDATE, new Reading(last, last));
        }
    }

    private void learnUnit(RawValue raw) {
        String value = raw.value();
        TelematicKey key = value == null ? null : table.find(raw.key());
        if (key != null && value != null && key.use() == Use.DERIVED && !Words.isNothing(value)) {
            miles = Words.normal(value).startsWith("MI");
        }
    }

    private void remember(Readings readings) {
        for (Readings.Entry entry : readings.entries()) {
            if (entry.attribute() == Attribute.SOC || entry.attribute() == Attribute.CHARGE_TARGET) {
                remembered.merge(new Readings(1).add(entry.attribute(), entry.reading()));
            }
        }
    }

    private CarKnowledge knowledge() {
        return new CarKnowledge(miles, remembered.value(Attribute.SOC, BigDecimal.class),
                remembered.value(Attribute.CHARGE_TARGET, BigDecimal.class));
    }

    /**
     * When the car reported a value; {@code null} if that is not told, or told by mistake.
     *
     * Many keys of an answer carry the same time.
     */
    private @Nullable Instant reported(RawValue raw, Instant received) {
        String stamp = raw.timestamp();
        if (stamp == null || stamp.isEmpty()) {
            return null;
        }
        if (!stamp.equals(lastStamp)) {
            Instant time = Dates.read(stamp);
            if (time == null) {
                return null;
            }
            lastStamp = stamp;
            lastTime = time;
        }
        return lastTime.isAfter(received.plus(AHEAD)) ? null : lastTime;
    }
}
