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
package org.openhab.simulator.withings.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Params;

/**
 * The seconds between {@code startdate} and {@code enddate}, both inclusive.
 *
 * @param start the first second
 * @param end the last second
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record TimeWindow(long start, long end) {

    /**
     * An absent side is open (withings.md 18.4).
     *
     * @throws ApiError 503 for something unreadable or an end before the start
     */
    static TimeWindow open(Params params) {
        return checked(params.integer("startdate"), params.integer("enddate"));
    }

    /** @throws ApiError 503 also when a side is absent */
    static TimeWindow closed(Params params) {
        return checked(params.requiredInteger("startdate"), params.requiredInteger("enddate"));
    }

    /** @return the same window, or as much of its begin as fits into the seconds */
    TimeWindow clipped(long seconds) {
        return new TimeWindow(start, end - start > seconds ? start + seconds : end);
    }

    boolean contains(long second) {
        return second >= start && second <= end;
    }

    boolean overlaps(long from, long to) {
        return from <= end && to >= start;
    }

    private static TimeWindow checked(@Nullable Long start, @Nullable Long end) {
        // Half the range on each side, so that differences cannot overflow.
        long from = start == null ? Long.MIN_VALUE / 4 : start;
        long to = end == null ? Long.MAX_VALUE / 4 : end;
        if (to < from) {
            throw ApiError.invalidParams("enddate before startdate");
        }
        return new TimeWindow(from, to);
    }
}
