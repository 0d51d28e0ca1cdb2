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

import java.math.BigDecimal;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The last value that a car has reported under one telematic key.
 *
 * @param value a Boolean, a BigDecimal, a String, or null when the car reported that it has none
 * @param unit the catalogue's unit, or null
 * @param time when the value left the car
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Signal(@Nullable Object value, @Nullable String unit, Instant time) {

    /** @throws IllegalArgumentException when the value is of another type */
    public Signal {
        if (value != null && !(value instanceof Boolean || value instanceof BigDecimal || value instanceof String)) {
            throw new IllegalArgumentException("a signal is a Boolean, a BigDecimal or a String");
        }
    }
}
