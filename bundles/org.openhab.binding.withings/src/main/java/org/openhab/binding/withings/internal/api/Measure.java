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
package org.openhab.binding.withings.internal.api;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One number of a measure group, as the cloud sent it (withings.md 4.2).
 *
 * @param type the measurement type (withings.md 4.3), known or not
 * @param mantissa the digits
 * @param exponent the power of ten that scales the digits; it varies from measure to measure
 * @param position the body position (withings.md 4.5), {@link Position#NONE} if none was sent
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Measure(int type, long mantissa, int exponent, int position) {

    /** No quantity of a human being needs more digits; a wild exponent would blow up every later calculation. */
    private static final int EXPONENT_BOUND = 18;

    /**
     * Decodes the number exactly. This is the only place that does (withings.md 12.4).
     *
     * @return mantissa times ten to the exponent, in the unit of the type; {@code null} if the exponent is absurd
     */
    public @Nullable BigDecimal value() {
        if (exponent < -EXPONENT_BOUND || exponent > EXPONENT_BOUND) {
            return null;
        }
        return exponent <= 0 ? BigDecimal.valueOf(mantissa, -exponent)
                : BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent).setScale(0);
    }
}
