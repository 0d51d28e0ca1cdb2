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
 * A recording of the heart (withings.md 7.1). Times are unix seconds, 0 if not sent.
 *
 * @param signalId the id of the ECG, 0 if there is none
 * @param afib 0 for no fibrillation, 1 for one, 2 for inconclusive, {@link #NO_CLASS} if not sent
 * @param systolic mmHg, {@code null} without a blood pressure
 * @param diastolic mmHg, {@code null} without a blood pressure
 * @param heartRate beats per minute, {@code null} if not sent
 * @param time when it was recorded
 * @param modified when it changed last
 * @param deviceId the device, {@code null} if not sent or none
 * @param model the number of the model, 0 if unknown
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HeartRecord(long signalId, int afib, @Nullable BigDecimal systolic, @Nullable BigDecimal diastolic,
        @Nullable BigDecimal heartRate, long time, long modified, @Nullable String deviceId, int model) {

    /** No classification was sent. */
    public static final int NO_CLASS = -1;
}
