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
 * What is sampled during a sleep stage, with the unit of the samples (table of withings.md 6.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum SleepSignal implements DataField {
    /** beats per minute */
    HR("hr"),
    /** breaths per minute */
    RR("rr"),
    /** 1 while snoring, called seconds by the documentation */
    SNORING("snoring"),
    /** ms */
    SDNN("sdnn_1"),
    /** ms */
    RMSSD("rmssd"),
    /** score */
    HRV_QUALITY("hrv_quality"),
    /** 0 to 255 */
    MOVEMENT_SCORE("mvt_score"),
    /** per minute */
    CHEST_RATE("chest_movement_rate"),
    /** events per hour */
    WITHINGS_INDEX("withings_index"),
    /** s */
    BREATHING_SOUNDS("breathing_sounds");

    private final String wireName;

    SleepSignal(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
