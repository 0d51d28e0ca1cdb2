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
package org.openhab.binding.withings.internal.channel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * Makes states of values.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Converters {

    /** The classes of types 130 and 139 by number (withings.md 4.3). */
    private static final List<String> FIBRILLATION = List.of("NEGATIVE", "POSITIVE", "INCONCLUSIVE", "NO_SIGNAL",
            "OTHER", "NOISE", "LOW_HEART_RATE", "HIGH_HEART_RATE", "INCONCLUSIVE_US", "NEGATIVE_NORMAL_HEART_RATE",
            "NEGATIVE_HIGH_HEART_RATE", "POSITIVE_NORMAL_HEART_RATE", "POSITIVE_HIGH_HEART_RATE", "NO_DIAGNOSIS");

    private Converters() {
    }

    static <Q extends Quantity<Q>> Function<Value, State> quantity(Unit<Q> unit) {
        return value -> States.quantity(value.number(), unit);
    }

    static State plain(Value value) {
        return States.decimal(value.number());
    }

    /** Some old records hold a fraction where a percentage is due (withings.md 4.3, type 54). */
    static State percentOrFraction(Value value) {
        BigDecimal number = value.number();
        return States.quantity(number.compareTo(BigDecimal.ONE) <= 0 ? number.movePointRight(2) : number,
                Units.PERCENT);
    }

    /** The name of a class; its number if it has none. */
    static State fibrillation(Value value) {
        int number = value.number().intValue();
        return States
                .text(number >= 0 && number < FIBRILLATION.size() ? FIBRILLATION.get(number) : String.valueOf(number));
    }

    /** A moment; {@code null} for 0, which stands for "never". */
    static @Nullable State moment(long unixSeconds) {
        return unixSeconds == 0 ? null : States.dateTime(Instant.ofEpochSecond(unixSeconds));
    }
}
