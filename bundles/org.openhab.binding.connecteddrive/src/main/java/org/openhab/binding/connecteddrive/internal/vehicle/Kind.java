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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.math.BigDecimal;
import java.time.Instant;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * What a value is: its type in memory, its unit, the item it fits.
 *
 * A value is a {@link BigDecimal} in the unit of its kind, a {@link Boolean}, a {@link String} or an {@link Instant}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Kind {
    KILOMETRES("Number:Length", MetricPrefix.KILO(SIUnits.METRE)),
    METRES("Number:Length", SIUnits.METRE),
    LITRES("Number:Volume", Units.LITRE),
    PERCENT("Number:Dimensionless", Units.PERCENT),
    KILOPASCAL("Number:Pressure", MetricPrefix.KILO(SIUnits.PASCAL)),
    CELSIUS("Number:Temperature", SIUnits.CELSIUS),
    KWH("Number:Energy", Units.KILOWATT_HOUR),
    WATTS("Number:Power", Units.WATT),
    KILOWATTS("Number:Power", MetricPrefix.KILO(Units.WATT)),
    VOLTS("Number:ElectricPotential", Units.VOLT),
    AMPERES("Number:ElectricCurrent", Units.AMPERE),
    MINUTES("Number:Time", Units.MINUTE),
    WEEKS("Number:Time", Units.WEEK),
    MONTHS("Number:Time", Units.MONTH),
    DEGREES("Number:Angle", Units.DEGREE_ANGLE),
    KMH("Number:Speed", SIUnits.KILOMETRE_PER_HOUR),
    /** Kilowatt hours for 100 km; openHAB has no dimension for it. */
    KWH_100KM("Number", null),
    /** From 0 to 5. */
    STARS("Number", null),
    COUNT("Number", null),
    /** Degrees of a latitude or longitude, which are shown in pairs. */
    POSITION("Location", null),
    FLAG("Switch", null),
    /** One of a few words, in capitals with underscores (bmw-cardata.md 11.9); an unknown one is shown as it comes. */
    WORD("String", null),
    /** {@code OPEN}, {@code CLOSED}, {@code INTERMEDIATE}, {@code OPEN_TILT} or an unknown word as it comes. */
    OPENING("String", null),
    TEXT("String", null),
    DATE("DateTime", null),
    /** A record of its own. */
    STRUCTURE("", null);

    private final String itemType;
    private final @Nullable Unit<?> unit;

    Kind(String itemType, @Nullable Unit<?> unit) {
        this.itemType = itemType;
        this.unit = unit;
    }

    /** The type of item that a channel of this kind accepts; empty for {@link #STRUCTURE}. */
    public String itemType() {
        return itemType;
    }

    /** The unit of the numbers; {@code null} if they have none. */
    @Nullable
    public Unit<?> unit() {
        return unit;
    }

    /** The type of the values in memory. */
    public Class<?> type() {
        return switch (this) {
            case FLAG -> Boolean.class;
            case WORD, OPENING, TEXT -> String.class;
            case DATE -> Instant.class;
            case STRUCTURE -> Record.class;
            default -> BigDecimal.class;
        };
    }

    /** A value as a state; UNDEF for what has no state of its own. */
    public State state(Object value) {
        if (value instanceof BigDecimal number) {
            Unit<?> known = unit;
            return known == null ? new DecimalType(number) : new QuantityType<>(number, known);
        }
        if (value instanceof Boolean flag) {
            return OnOffType.from(flag.booleanValue());
        }
        if (value instanceof Instant time) {
            return new DateTimeType(time);
        }
        return value instanceof String text ? new StringType(text) : UnDefType.UNDEF;
    }
}
