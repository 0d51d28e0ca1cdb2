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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;

/**
 * Draws the conclusions from a state answer that was read to its end (bmw-mybmw.md 5.2, 13.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StateRules {

    /** Clocks may be ahead a little. */
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final String CHARGING = "CHARGING";
    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);

    private final StateNotes notes;
    private final StateTable table;
    private final Instant fetched;
    private final Instant time;

    StateRules(StateNotes notes, StateTable table, Instant now) {
        this.notes = notes;
        this.table = table;
        Instant asked = notes.fetched;
        fetched = asked == null ? now : possible(asked, now);
        Instant updated = notes.updated;
        time = updated == null ? fetched : possible(updated, now);
    }

    /** A time of the future is a mistake, and would outlast all values to come. */
    private static Instant possible(Instant time, Instant now) {
        return time.isAfter(now.plus(AHEAD)) ? now : time;
    }

    StateAnswer answer(@Nullable Capabilities capabilities) {
        ranges();
        remaining();
        position();
        notes.note(Attribute.TIRES, notes.tires());
        Readings readings = new Readings(notes.size() + 2);
        boolean left = !Boolean.FALSE.equals(notes.leftSteering);
        for (int i = 0; i < notes.size(); i++) {
            Attribute attribute = notes.attribute(i);
            readings.add(left ? attribute : table.mirrored(attribute), new Reading(notes.value(i), time));
        }
        if (notes.updated != null) {
            readings.add(Attribute.LAST_UPDATE, new Reading(time, time));
        }
        readings.add(Attribute.LAST_FETCHED, new Reading(fetched, fetched));
        return new StateAnswer(readings, time, notes.leftSteering, !Boolean.FALSE.equals(notes.reporting),
                notes.climate, notes.software, capabilities);
    }

    private void ranges() {
        BigDecimal fuel = notes.take(Attribute.RANGE_FUEL);
        BigDecimal electric = notes.take(Attribute.RANGE_ELECTRIC);
        BigDecimal total = notes.total;
        switch (notes.driveTrain()) {
            case ELECTRIC -> note(null, electric == null ? total : electric, null);
            case COMBUSTION, MILD_HYBRID -> note(fuel == null ? total : fuel, null, null);
            case ELECTRIC_WITH_RANGE_EXTENDER -> note(fuel, electric,
                    fuel == null || electric == null ? null : fuel.add(electric));
            case PLUGIN_HYBRID -> hybrid(fuel == null ? total : fuel, electric);
            case UNKNOWN -> {
                if (fuel != null && fuel.equals(total)) {
                    hybrid(fuel, electric);
                } else {
                    note(fuel, electric, total);
                }
            }
        }
    }

    /** The fuel range of a hybrid comes as the overall one. */
    private void hybrid(@Nullable BigDecimal overall, @Nullable BigDecimal electric) {
        note(overall == null || electric == null ? null : overall.subtract(electric).max(BigDecimal.ZERO), electric,
                overall);
    }

    private void note(@Nullable BigDecimal fuel, @Nullable BigDecimal electric, @Nullable BigDecimal total) {
        notes.note(Attribute.RANGE_FUEL, fuel);
        notes.note(Attribute.RANGE_ELECTRIC, electric);
        notes.note(Attribute.RANGE_TOTAL, total);
    }

    /** How long charging and climate go on; an answer that says nothing while they are off means zero. */
    private void remaining() {
        BigDecimal minutes = notes.take(Attribute.CHARGE_REMAINING);
        if (notes.has(Attribute.CHARGING, CHARGING)) {
            notes.note(Attribute.CHARGE_REMAINING, minutes);
            notes.note(Attribute.CHARGE_END,
                    minutes == null ? null : fetched.plus(minutes.longValue(), ChronoUnit.MINUTES));
        } else if (notes.has(Attribute.CHARGING)) {
            notes.note(Attribute.CHARGE_REMAINING, BigDecimal.ZERO);
        }
        if (notes.climate && !notes.has(Attribute.CLIMATE_REMAINING) && notes.has(Attribute.CLIMATE)) {
            notes.note(Attribute.CLIMATE_REMAINING, BigDecimal.ZERO);
        }
    }

    /** A position is whole or none. */
    private void position() {
        BigDecimal latitude = notes.take(Attribute.LATITUDE);
        BigDecimal longitude = notes.take(Attribute.LONGITUDE);
        if (latitude != null && longitude != null && latitude.abs().compareTo(MAX_LATITUDE) <= 0
                && longitude.abs().compareTo(MAX_LONGITUDE) <= 0) {
            notes.note(Attribute.LATITUDE, latitude);
            notes.note(Attribute.LONGITUDE, longitude);
        }
    }
}
