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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How far a group counts as the current value, by its attribution number (withings.md 4.4 and 18.5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Attribution {
    /** Belongs to one of several people; must not be shown before that is settled. */
    AMBIGUOUS,
    /** Typed in while the profile was created; better than nothing only. */
    PROFILE,
    /** Complementary pulse wave velocity of one foot; better than nothing only. */
    COMPLEMENTARY,
    /** Undocumented kinds that give way to a proper value of the same moment. */
    SECONDARY,
    /** A proper value. */
    FULL;

    /**
     * @param number the attribution number of a group; unknown numbers are accepted (withings.md 4.4)
     * @return what the number means for the current value
     */
    public static Attribution of(int number) {
        return switch (number) {
            case 1 -> AMBIGUOUS;
            case 4 -> PROFILE;
            case 10 -> COMPLEMENTARY;
            case 10000, 10009, 10010 -> SECONDARY;
            default -> FULL;
        };
    }

    /** Whether a value of this kind gives way to any proper value, however old that is. */
    public boolean isLastResort() {
        return this == PROFILE || this == COMPLEMENTARY;
    }

    /** Whether the meaning of the number is known at all; see {@link UnknownNumbers}. */
    static boolean isKnown(int number) {
        return switch (number) {
            case 0, 1, 2, 3, 4, 5, 7, 8, 10, 15, 17, 10000, 10009, 10010 -> true;
            default -> false;
        };
    }
}
