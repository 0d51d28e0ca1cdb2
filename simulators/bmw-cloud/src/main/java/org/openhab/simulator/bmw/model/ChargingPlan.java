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

import java.time.LocalTime;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The charging profile of a car, in the words of My BMW's state (bmw-mybmw.md 5.1).
 *
 * @param control {@code WEEKLY_PLANNER} or {@code TWO_TIMES_TIMER}
 * @param mode {@code IMMEDIATE_CHARGING}, {@code DELAYED_CHARGING} or {@code NO_ACTION}
 * @param preference {@code NO_PRESELECTION} or {@code CHARGING_WINDOW}
 * @param climate whether the cabin is ready at departure
 * @param windowStart begin of the charging window
 * @param windowEnd its end
 * @param timers the departure timers
 * @param loudness {@code UNLIMITED_LOUD}, {@code AUTOMATIC_INTELLIGENT} or {@code NO_ACTION}
 * @param hospitality {@code HOSP_INACTIVE} or {@code NO_ACTION}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ChargingPlan(String control, String mode, String preference, boolean climate, LocalTime windowStart,
        LocalTime windowEnd, List<DepartureTimer> timers, String loudness, String hospitality) {

    /** No plan at all. */
    public static final ChargingPlan NONE = new ChargingPlan("", "", "", false, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT,
            List.of(), "NO_ACTION", "NO_ACTION");

    public boolean exists() {
        return !control.isEmpty();
    }
}
