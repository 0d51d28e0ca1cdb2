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
 * The figures of a moment of the day with their unit (withings.md 5.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum IntradayField implements DataField {
    /** count */
    STEPS("steps"),
    /** m, called floors by the documentation */
    ELEVATION("elevation"),
    /** kcal */
    CALORIES("calories"),
    /** m */
    DISTANCE("distance"),
    /** count, swimming only */
    STROKES("stroke"),
    /** count, swimming only */
    POOL_LAPS("pool_lap"),
    /** beats per minute */
    HEART_RATE("heart_rate"),
    /** % */
    SPO2("spo2_auto"),
    /** ms */
    RMSSD("rmssd"),
    /** ms; with an underscore in {@link SleepSignal#SDNN} */
    SDNN("sdnn1"),
    /** score */
    HRV_QUALITY("hrv_quality"),
    /** °C */
    CORE_TEMPERATURE("core_body_temperature"),
    /** breaths per minute */
    RR("rr"),
    /** per minute */
    CHEST_RATE("chest_movement_rate");

    private final String wireName;

    IntradayField(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
