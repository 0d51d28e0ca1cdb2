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

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the user wants to reach (withings.md 8.2).
 *
 * @param steps steps per day, {@code null} for no goal
 * @param sleepSeconds sleep per night in seconds, {@code null} for no goal
 * @param weight kg, {@code null} for no goal
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Goals(@Nullable BigDecimal steps, @Nullable BigDecimal sleepSeconds, @Nullable BigDecimal weight) {

    /** No goal at all. */
    public static final Goals NONE = new Goals(null, null, null);
}
