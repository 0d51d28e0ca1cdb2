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
package org.openhab.binding.withings.internal.state;

import java.math.BigDecimal;
import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Attribution;

/**
 * An acceptable value together with what decides whether it is the current one.
 *
 * @param kind what it is a value of
 * @param number the exact number, in the unit of the type
 * @param date when it was measured, in unix seconds, already freed from clock skew
 * @param modified when its group changed last, in unix seconds
 * @param group the id of its group
 * @param attribution the attribution number of its group
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Value(Kind kind, BigDecimal number, long date, long modified, long group, int attribution) {

    /**
     * The better of two values of one kind comes first (withings.md 12.5 and 18.5): last resorts give way to anything,
     * then the later moment counts, at the same moment the proper attribution, then the later change.
     */
    public static final Comparator<Value> BEST_FIRST = Comparator.comparing(Value::isLastResort)
            .thenComparing(Comparator.comparingLong(Value::date).reversed()).thenComparing(Value::isSecondary)
            .thenComparing(Comparator.comparingLong(Value::modified).reversed());

    private boolean isLastResort() {
        return Attribution.of(attribution).isLastResort();
    }

    private boolean isSecondary() {
        return Attribution.of(attribution) == Attribution.SECONDARY;
    }

    /** Whether the other value tells nothing that this one does not. */
    boolean repeats(Value other) {
        return group == other.group && modified == other.modified && attribution == other.attribution;
    }
}
