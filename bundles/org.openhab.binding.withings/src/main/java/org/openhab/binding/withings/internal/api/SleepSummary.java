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
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A sleep session, be it a night or a nap (withings.md 6.2). Times are unix seconds, 0 if not sent.
 *
 * @param id the id; changes keep it
 * @param timezone the name of the zone of the times, {@code null} if not sent
 * @param model the class of the source: 16 for trackers, 32 for mats, 0 if not sent
 * @param modelId the number of the model (withings.md 10), 0 if unknown
 * @param deviceId the device, {@code null} if not sent or none
 * @param start when it began
 * @param end when it ended
 * @param date the day of waking up in its zone, {@code null} if not sent
 * @param created when the cloud stored it
 * @param modified when it changed last
 * @param completed whether it is scored to the end; so it is unless the answer denies it
 * @param figures what was sent
 * @param coreTemperatureStatus a word for the core temperature, {@code null} if not sent
 * @param nightEvents seconds after the start by the number of the event, known or not
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SleepSummary(long id, @Nullable String timezone, int model, int modelId, @Nullable String deviceId,
        long start, long end, @Nullable LocalDate date, long created, long modified, boolean completed,
        Map<SleepField, BigDecimal> figures, @Nullable String coreTemperatureStatus,
        Map<Integer, List<Integer>> nightEvents) {
}
