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
package org.openhab.binding.withings.internal.sync;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A period of measuring that is to be read again; both ends inclusive, in unix seconds.
 *
 * @param from its first moment
 * @param to its last moment, {@link Long#MAX_VALUE} for an open end
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Window(long from, long to) {

    /** Longer ones are not made by joining: reading far more than asked for helps nobody. */
    private static final long LONGEST = Duration.ofDays(31).toSeconds();
    private static final long NEAR = Duration.ofHours(1).toSeconds();

    /** Everything from a moment on. */
    public static Window since(long from) {
        return new Window(from, Long.MAX_VALUE);
    }

    boolean isOpen() {
        return to == Long.MAX_VALUE;
    }

    boolean contains(long moment) {
        return from <= moment && moment <= to;
    }

    /** Whether one window may stand for this one and the other. */
    boolean joins(Window other) {
        if (contains(other.from) && (isOpen() || contains(other.to))) {
            return true;
        }
        boolean near = other.from - NEAR <= to && from - NEAR <= other.to;
        return near && !isOpen() && !other.isOpen() && Math.max(to, other.to) - Math.min(from, other.from) <= LONGEST;
    }

    /** The window that covers this one and the other. */
    Window with(Window other) {
        return new Window(Math.min(from, other.from), Math.max(to, other.to));
    }
}
