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
package org.openhab.simulator.bmw.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Keys;

/**
 * A night: locked, then silence until the car wakes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Night {

    private Night() {
    }

    /**
     * The two moments of a night.
     *
     * @param length the silence between them
     */
    public static List<Step> steps(Instant start, Duration length) {
        Map<String, @Nullable Object> sleep = new LinkedHashMap<>(Drive.locked());
        sleep.put(Keys.DEEP_SLEEP, true);
        sleep.put(Keys.CLIMATE_STATE, "NOT_ACTIVE");
        return List.of(Step.of(start, sleep),
                Step.of(start.plus(length), Map.of(Keys.DEEP_SLEEP, false, Keys.BATTERY_VOLTAGE, "12.6")));
    }
}
