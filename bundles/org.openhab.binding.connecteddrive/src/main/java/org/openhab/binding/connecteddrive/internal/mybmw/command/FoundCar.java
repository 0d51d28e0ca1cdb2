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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the finder has found a car (bmw-mybmw.md 8.3).
 *
 * @param latitude degrees; {@code null} if the car was not found, as all here
 * @param longitude degrees
 * @param heading degrees
 * @param address in one line
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record FoundCar(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude, @Nullable BigDecimal heading,
        @Nullable String address) {

    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);

    /** Whether it is a place on earth. */
    static boolean isPlace(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude != null && longitude != null && latitude.abs().compareTo(MAX_LATITUDE) <= 0
                && longitude.abs().compareTo(MAX_LONGITUDE) <= 0;
    }
}
