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
import java.util.Map;
import java.util.SortedMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A time asleep or awake in one state (withings.md 6.1). Answers are not sorted.
 *
 * @param start first moment in unix seconds
 * @param end last moment in unix seconds, 0 while it is open
 * @param state the number of the state, known or not, {@link #NO_STATE} if not sent; see {@link SleepState}
 * @param deviceId the device, {@code null} if not sent or none
 * @param modelId the number of the model (withings.md 10), 0 if unknown
 * @param signals samples by unix seconds; a signal without any is left out
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SleepStretch(long start, long end, int state, @Nullable String deviceId, int modelId,
        Map<SleepSignal, SortedMap<Long, BigDecimal>> signals) {

    /** No state was sent. */
    public static final int NO_STATE = -1;
}
