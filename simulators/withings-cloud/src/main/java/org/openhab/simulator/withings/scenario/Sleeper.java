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
package org.openhab.simulator.withings.scenario;

import java.time.Instant;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.Device;

/**
 * Who sleeps on or with which device.
 *
 * @param device the mat or watch
 * @param zone decides the date of the session
 * @param restingPulse in bpm
 * @param snoring how likely a minute of light or deep sleep is noisy, in percent
 * @param apnoea events per hour, or -1 when the feature is off
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Sleeper(Device device, ZoneId zone, int restingPulse, int snoring, int apnoea) {

    private static final int FIRST_WITH_REM = 90;
    private static final int FIRST_WITH_PULSE = 55;
    private static final int SCANWATCH_2 = 94;

    /** A mat has a microphone and feels breathing; a watch does not. */
    public boolean mat() {
        return DeviceModel.MAT.equals(device.type());
    }

    public boolean tellsRem() {
        return mat() || device.modelId() >= FIRST_WITH_REM;
    }

    public boolean tellsPulse() {
        return mat() || device.modelId() >= FIRST_WITH_PULSE;
    }

    public boolean tellsTemperature() {
        return device.modelId() == SCANWATCH_2;
    }

    /** The mat sold in the US tells another index of breathing (withings.md 6.1, 11). */
    public boolean american() {
        return mat() && zone.getId().startsWith("America/");
    }

    String dayOf(long unixSeconds) {
        return Instant.ofEpochSecond(unixSeconds).atZone(zone).toLocalDate().toString();
    }
}
