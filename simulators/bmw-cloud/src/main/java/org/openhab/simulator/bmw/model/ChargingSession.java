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
package org.openhab.simulator.bmw.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One charge.
 *
 * @param start when it began
 * @param end when it ended, null while it runs
 * @param startSoc percent at the beginning
 * @param endSoc percent at the end, or now
 * @param gridKwh energy from the grid
 * @param place where
 * @param provider who runs the public charging point, null at home
 * @param cost its price, null when unknown
 * @param currency the currency of the price
 * @param mileage kilometres at its beginning
 * @param blocks its parts with their average power
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ChargingSession(Instant start, @Nullable Instant end, int startSoc, int endSoc, double gridKwh,
        Place place, @Nullable String provider, @Nullable Double cost, String currency, int mileage,
        List<Block> blocks) {

    public boolean isPublic() {
        return provider != null;
    }

    /** Its length until its end or, while it runs, until now. */
    public Duration length(Instant now) {
        Instant last = end;
        return Duration.between(start, last == null ? now : last);
    }

    /**
     * A part of a charge.
     *
     * @param start when it began
     * @param end when it ended
     * @param averageKw average power from the grid
     */
    public record Block(Instant start, Instant end, double averageKw) {
    }
}
