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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a device counted or sensed at some moment of the day (withings.md 5.2).
 *
 * @param time first moment in unix seconds
 * @param duration how many seconds it covers, 0 if not sent
 * @param deviceId the device, {@code null} if not sent or none
 * @param modelId the number of the model (withings.md 10), 0 if unknown
 * @param figures what was sent; empty in a gap
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record IntradaySample(long time, long duration, @Nullable String deviceId, int modelId,
        Map<IntradayField, BigDecimal> figures) {
}
