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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Attribution;
import org.openhab.binding.withings.internal.api.Measure;
import org.openhab.binding.withings.internal.api.MeasureGroup;

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
    public static final Comparator<Value> BEST_FIRST = Value::order;

    /** Clocks of devices run ahead, but not by more than that (withings.md 12.17). */
    private static final long LONGEST_SKEW = 86_400;

    /**
     * The values of a group, acceptable or not; those with an absurd exponent are left out.
     *
     * @param group the group
     * @param now the present moment in unix seconds
     */
    static List<Value> of(MeasureGroup group, long now) {
        Attribution attribution = Attribution.of(group.attribution());
        long date = Math.min(group.date(), now + LONGEST_SKEW);
        List<Value> values = new ArrayList<>(group.measures().size());
        for (Measure measure : group.measures()) {
            BigDecimal number = measure.value();
            if (number != null) {
                values.add(new Value(Kind.of(measure, attribution), number, date, group.modified(), group.id(),
                        group.attribution()));
            }
        }
        return values;
    }

    /** Whether it may be another person's. */
    boolean isAmbiguous() {
        return Attribution.of(attribution) == Attribution.AMBIGUOUS;
    }

    /** Whether it is the reading of one foot, which counts only as long as there is no other (withings.md 4.4). */
    boolean isComplementary() {
        return Attribution.of(attribution) == Attribution.COMPLEMENTARY;
    }

    private boolean isLastResort() {
        return Attribution.of(attribution).isLastResort();
    }

    private boolean isSecondary() {
        return Attribution.of(attribution) == Attribution.SECONDARY;
    }

    /** By hand, because every value of a page is compared; a chain of comparators boxes what it compares. */
    private static int order(Value one, Value other) {
        int order = Boolean.compare(one.isLastResort(), other.isLastResort());
        order = order != 0 ? order : Long.compare(other.date, one.date);
        order = order != 0 ? order : Boolean.compare(one.isSecondary(), other.isSecondary());
        return order != 0 ? order : Long.compare(other.modified, one.modified);
    }

    /** Whether it is better than whatever was measured at a moment in unix seconds. */
    boolean outranks(long moment) {
        return date > moment && !isLastResort();
    }

    /** Whether the other value tells nothing that this one does not. */
    boolean repeats(Value other) {
        return group == other.group && modified == other.modified && attribution == other.attribution;
    }
}
