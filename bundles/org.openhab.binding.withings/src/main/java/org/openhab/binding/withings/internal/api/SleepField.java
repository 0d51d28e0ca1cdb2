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
 * The numbers of a sleep session with their unit (table of withings.md 6.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum SleepField implements DataField {
    /** s */
    TIME_IN_BED("total_timeinbed"),
    /** s, light plus deep plus REM */
    SLEEP_TIME("total_sleep_time"),
    /** s, of nights from elsewhere instead of light, deep and REM */
    ASLEEP("asleepduration"),
    /** s */
    LIGHT_SLEEP("lightsleepduration"),
    /** s */
    DEEP_SLEEP("deepsleepduration"),
    /** s */
    REM_SLEEP("remsleepduration"),
    /** s in bed without sleep */
    AWAKE("wakeupduration"),
    /** count, without leaving the bed */
    WAKEUPS("wakeupcount"),
    /** s awake after first falling asleep; negative in demo data */
    WASO("waso"),
    /** s */
    SLEEP_LATENCY("sleep_latency"),
    /** s */
    WAKEUP_LATENCY("wakeup_latency"),
    /** s, older name of {@link #SLEEP_LATENCY} */
    TIME_TO_SLEEP("durationtosleep"),
    /** s, older name of {@link #WAKEUP_LATENCY} */
    TIME_TO_WAKE_UP("durationtowakeup"),
    /** ratio from 0 to 1 */
    EFFICIENCY("sleep_efficiency"),
    /** count */
    REM_EPISODES("nb_rem_episodes"),
    /** count */
    OUT_OF_BED("out_of_bed_count"),
    /** beats per minute */
    HR_AVERAGE("hr_average"),
    /** beats per minute */
    HR_MIN("hr_min"),
    /** beats per minute */
    HR_MAX("hr_max"),
    /** breaths per minute */
    RR_AVERAGE("rr_average"),
    /** breaths per minute */
    RR_MIN("rr_min"),
    /** breaths per minute */
    RR_MAX("rr_max"),
    /** 0 to 100 */
    SCORE("sleep_score"),
    /** s */
    SNORING("snoring"),
    /** count */
    SNORING_EPISODES("snoringepisodecount"),
    /** index, -1 for none */
    BREATHING_DISTURBANCES("breathing_disturbances_intensity"),
    /** index, newer name of {@link #BREATHING_DISTURBANCES} */
    BREATHING_QUALITY("breathing_quality_assessment"),
    /** events per hour, -1 for none */
    APNEA_HYPOPNEA_INDEX("apnea_hypopnea_index"),
    /** events per hour */
    WITHINGS_INDEX("withings_index"),
    /** s */
    BREATHING_SOUNDS("breathing_sounds"),
    /** count */
    BREATHING_SOUNDS_EPISODES("breathing_sounds_episode_count"),
    /** 0 to 255 */
    MOVEMENT_SCORE("mvt_score_avg"),
    /** s */
    MOVEMENT("mvt_active_duration"),
    /** ms, at the start of the night */
    RMSSD_START("rmssd_start_avg"),
    /** ms, at the end of the night */
    RMSSD_END("rmssd_end_avg"),
    /** per minute */
    CHEST_RATE_AVERAGE("chest_movement_rate_average"),
    /** per minute */
    CHEST_RATE_MIN("chest_movement_rate_min"),
    /** per minute */
    CHEST_RATE_MAX("chest_movement_rate_max"),
    /** per minute */
    CHEST_RATE_WELLNESS_AVERAGE("chest_movement_rate_wellness_average"),
    /** per minute */
    CHEST_RATE_WELLNESS_MIN("chest_movement_rate_wellness_min"),
    /** per minute */
    CHEST_RATE_WELLNESS_MAX("chest_movement_rate_wellness_max"),
    /** °C */
    CORE_TEMPERATURE_AVERAGE("core_body_temperature_avg"),
    /** °C */
    CORE_TEMPERATURE_MIN("core_body_temperature_min"),
    /** °C */
    CORE_TEMPERATURE_MAX("core_body_temperature_max");

    private final String wireName;

    SleepField(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
