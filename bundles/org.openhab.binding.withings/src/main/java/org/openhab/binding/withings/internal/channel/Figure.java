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
import java.util.Map;
import java.util.function.Function;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.types.State;

/**
 * One of the figures that the cloud sends about a day, a workout, or a moment, as a channel shows it.
 *
 * @param <F> the kind of figures
 * @param field which one
 * @param converter makes a state of it
 * @param zeroIsNone whether 0 means that nothing was measured (withings.md 12.7)
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Figure<F> (F field, Function<BigDecimal, State> converter, boolean zeroIsNone) {

    /** A number without unit. */
    static <F> Figure<F> plain(F field) {
        return new Figure<>(field, States::decimal, false);
    }

    /** A quantity in the unit of the cloud. */
    static <F, Q extends Quantity<Q>> Figure<F> of(F field, Unit<Q> unit) {
        return new Figure<>(field, number -> States.quantity(number, unit), false);
    }

    /** The same for a figure that cannot be 0. */
    Figure<F> positive() {
        return new Figure<>(field, converter, true);
    }

    /** What the figure shows, {@code null} if it was not measured. */
    @Nullable
    State in(Map<F, BigDecimal> figures) {
        return state(figures.get(field));
    }

    /** What a number shows, {@code null} if it was not measured. */
    @Nullable
    State state(@Nullable BigDecimal number) {
        return number == null || zeroIsNone && number.signum() <= 0 ? null : converter.apply(number);
    }
}
