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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The figures of a workout with their unit (table of withings.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum WorkoutField implements DataField {
    /** kcal by activity */
    CALORIES("calories"),
    /** 0 to 100 */
    INTENSITY("intensity"),
    /** 0 to 100, given by the user */
    MANUAL_INTENSITY("manual_intensity"),
    /** m, given by the user */
    MANUAL_DISTANCE("manual_distance"),
    /** kcal, given by the user */
    MANUAL_CALORIES("manual_calories"),
    /** beats per minute, 0 for none */
    HR_AVERAGE("hr_average"),
    /** beats per minute, 0 for none */
    HR_MIN("hr_min"),
    /** beats per minute, 0 for none */
    HR_MAX("hr_max"),
    /** s in the light zone */
    HR_ZONE_0("hr_zone_0"),
    /** s in the moderate zone */
    HR_ZONE_1("hr_zone_1"),
    /** s in the intense zone */
    HR_ZONE_2("hr_zone_2"),
    /** s in the peak zone */
    HR_ZONE_3("hr_zone_3"),
    /** s, by the user */
    PAUSE("pause_duration"),
    /** s, detected */
    ALGO_PAUSE("algo_pause_duration"),
    /** %, 0 for none */
    SPO2_AVERAGE("spo2_average"),
    /** °C */
    CORE_TEMPERATURE_AVERAGE("core_body_temperature_avg"),
    /** °C */
    CORE_TEMPERATURE_MIN("core_body_temperature_min"),
    /** °C */
    CORE_TEMPERATURE_MAX("core_body_temperature_max"),
    /** count */
    STEPS("steps"),
    /** m */
    DISTANCE("distance"),
    /** m, called floors by the documentation */
    ELEVATION("elevation"),
    /** count, swimming only */
    POOL_LAPS("pool_laps"),
    /** count, swimming only */
    STROKES("strokes"),
    /** m, swimming only */
    POOL_LENGTH("pool_length");

    private final String wireName;

    WorkoutField(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
