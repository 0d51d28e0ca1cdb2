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
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The totals of one day as one source counted them (withings.md 5.1). Times are unix seconds, 0 if not sent.
 *
 * @param date the day in the zone of the user
 * @param timezone the name of the zone of the times, {@code null} if not sent
 * @param deviceId the device, {@code null} if not sent or none
 * @param brand 1 for Withings, 18 for others, 0 if not sent
 * @param tracker whether a tracker of Withings counted, not a phone or a foreign service
 * @param modified when it changed last
 * @param modelId the number of the model (withings.md 10), 0 if unknown
 * @param model the model as text, {@code null} if unknown
 * @param figures what was sent
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Activity(LocalDate date, @Nullable String timezone, @Nullable String deviceId, int brand, boolean tracker,
        long modified, int modelId, @Nullable String model, Map<ActivityField, BigDecimal> figures) {
}
