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
 * The body positions that the binding knows by name (withings.md 4.5); every other number is kept as it is.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Position {

    /** No position was sent. */
    public static final int NONE = -1;
    public static final int RIGHT_ARM = 2;
    public static final int LEFT_ARM = 3;
    public static final int RIGHT_FOOT = 4;
    public static final int LEFT_FOOT = 5;
    public static final int WHOLE_BODY = 7;
    public static final int LEFT_LEG = 10;
    public static final int RIGHT_LEG = 11;
    public static final int TORSO = 12;

    private static final int LAST_KNOWN = 31;

    private Position() {
    }

    /** Whether the meaning of a position is known at all, or none was sent. */
    static boolean isKnown(int position) {
        return position >= NONE && position <= LAST_KNOWN;
    }

    /**
     * Unites the two spellings of "whole body" (withings.md 18.6).
     *
     * @param position a position as sent
     * @return {@link #NONE} for the whole body, else the position itself
     */
    public static int normalised(int position) {
        return position == WHOLE_BODY ? NONE : position;
    }
}
