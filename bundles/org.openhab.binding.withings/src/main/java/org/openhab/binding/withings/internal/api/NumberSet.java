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

import java.util.BitSet;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Some numbers of a table, which is written as in {@code "1-7 9 41-48"}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class NumberSet {

    private final BitSet numbers = new BitSet();

    /**
     * @param ranges single numbers and ranges, both ends inclusive, parted by single blanks; may be empty
     */
    NumberSet(String ranges) {
        for (String range : ranges.split(" ")) {
            if (!range.isEmpty()) {
                String[] ends = range.split("-");
                numbers.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
            }
        }
    }

    /** Whether a number, of whatever size, is one of them. */
    boolean contains(int number) {
        return number >= 0 && numbers.get(number);
    }
}
