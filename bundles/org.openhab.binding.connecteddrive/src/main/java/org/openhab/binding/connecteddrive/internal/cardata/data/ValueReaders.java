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
import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;

/**
 * Finds the reader for a telematic key: one by name, else the one of the kind of its attribute.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ValueReaders {

    private static final String BY_KIND = "-";

    private static final Map<String, ValueReader> NAMED = Map.of( //
            "plug", (value, unit, car) -> Words.plug(value), //
            "lock", (value, unit, car) -> Words.lock(value), //
            "charging", (value, unit, car) -> Words.charging(value, car), //
            "climate", (value, unit, car) -> Words.climate(value), //
            "phases", (value, unit, car) -> Words.phases(value), //
            "dtc", (value, unit, car) -> TroubleCodes.read(value), //
            "unlocked", (value, unit, car) -> unlocked(value), //
            "seconds", (value, unit, car) -> Numbers.read(Kind.MINUTES, value, unit.isEmpty() ? "s" : unit, false), //
            "positive", (value, unit, car) -> positive(Numbers.read(Kind.KWH, value, unit, false)));

    private ValueReaders() {
    }

    /**
     * @param name as in the table; {@code -} for the reader of the attribute's kind
     * @throws IllegalArgumentException for an unknown name
     */
    static ValueReader of(String name, Attribute attribute) {
        if (BY_KIND.equals(name)) {
            return attribute.kind() == Kind.STRUCTURE ? structure(attribute) : byKind(attribute.kind());
        }
        ValueReader reader = NAMED.get(name);
        if (reader == null) {
            throw new IllegalArgumentException("Unknown reader " + name);
        }
        return reader;
    }

    private static ValueReader byKind(Kind kind) {
        return switch (kind) {
            case FLAG -> (value, unit, car) -> Words.flag(value);
            case OPENING -> (value, unit, car) -> Words.opening(value);
            case WORD -> (value, unit, car) -> Words.normal(value);
            case TEXT -> (value, unit, car) -> value.strip();
            case DATE -> (value, unit, car) -> date(value);
            case STRUCTURE -> ValueReader.NOTHING;
            default -> (value, unit, car) -> Numbers.read(kind, value, unit, car.miles());
        };
    }

    private static ValueReader structure(Attribute attribute) {
        return switch (attribute) {
            case CHECK_CONTROL -> (value, unit, car) -> StatusTexts.checkControl(value, car.miles());
            case SERVICES -> (value, unit, car) -> StatusTexts.services(value, car.miles());
            default -> throw new IllegalArgumentException("No reader for " + attribute);
        };
    }

    /** The beginning of 1970 stands for "never". */
    private static @Nullable Instant date(String value) {
        Instant time = Dates.read(value);
        return time == null || time.getEpochSecond() <= 0 ? null : time;
    }

    private static @Nullable Boolean unlocked(String value) {
        return switch (Words.normal(value)) {
            case "FLAP_UNLOCKED", "TRUE", "IS_TRUE", "1" -> Boolean.TRUE;
            case "FLAP_LOCKED", "NO_ACTION", "FALSE", "IS_FALSE", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal number) {
        return number == null || number.signum() <= 0 ? null : number;
    }
}
