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
 * A workout (withings.md 5.3). Times are unix seconds, 0 if not sent.
 *
 * @param id the id; changes keep it
 * @param category the number of the kind, known or not; see {@link WorkoutCategory}
 * @param timezone the name of the zone of the times, {@code null} if not sent
 * @param modelId the number of the model (withings.md 10), 0 if unknown
 * @param attribution how it came to this person (withings.md 4.4)
 * @param start when it began
 * @param end when it ended
 * @param date the day in its zone, {@code null} if not sent
 * @param deviceId the device, {@code null} if not sent or none
 * @param modified when it changed last
 * @param figures what was sent
 * @param coreTemperatureStatus a word for the core temperature, {@code null} if not sent
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Workout(long id, int category, @Nullable String timezone, int modelId, int attribution, long start,
        long end, @Nullable LocalDate date, @Nullable String deviceId, long modified,
        Map<WorkoutField, BigDecimal> figures, @Nullable String coreTemperatureStatus) {
}
