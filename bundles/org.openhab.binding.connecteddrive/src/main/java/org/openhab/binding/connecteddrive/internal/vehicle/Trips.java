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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The drives of a car as the binding noticed them.
 *
 * @param open the one under way; {@code null} while the car stands
 * @param last those that ended, newest first, {@link #MOST} at most
 * @param month the sums of the month; {@code null} before the first mileage
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Trips(@Nullable Start open, List<Trip> last, @Nullable Month month) {

    public static final int MOST = 50;

    public static final Trips NONE = new Trips(null, List.of(), null);

    public Trips {
        last = List.copyOf(last);
    }

    /**
     * How things stood when a drive began.
     *
     * @param time when
     * @param mileage kilometres, if known; likewise all that follows
     * @param soc percent
     * @param fuel litres
     * @param stopped since when the car has been standing; {@code null} while it moves
     */
    public record Start(Instant time, @Nullable BigDecimal mileage, @Nullable BigDecimal soc, @Nullable BigDecimal fuel,
            @Nullable Instant stopped) {
    }

    /**
     * A drive that ended.
     *
     * @param start when it began; {@code null} if only its end was noticed
     * @param end when the car stood
     * @param distance kilometres, if known; likewise all that follows
     * @param soc percent used, negative if more came back than was used
     * @param energy kilowatt hours used
     * @param fuel litres used
     */
    public record Trip(@Nullable Instant start, Instant end, @Nullable BigDecimal distance, @Nullable BigDecimal soc,
            @Nullable BigDecimal energy, @Nullable BigDecimal fuel) {
    }

    /**
     * The sums of a month.
     *
     * @param name year and month, like {@code 2026-05}
     * @param mileage kilometres at its beginning, or when the binding first knew
     * @param trips how many drives ended
     * @param driving how long they took together
     */
    public record Month(String name, BigDecimal mileage, int trips, Duration driving) {
    }
}
