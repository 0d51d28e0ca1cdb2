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

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The kinds of devices by the words of the cloud (withings.md 8.1). New ones appear.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum DeviceType {
    SCALE("Scale"),
    BABY_MONITOR("Babyphone"),
    BLOOD_PRESSURE_MONITOR("Blood Pressure Monitor"),
    ACTIVITY_TRACKER("Activity Tracker"),
    SLEEP_MONITOR("Sleep Monitor"),
    THERMOMETER("Smart Connected Thermometer"),
    GATEWAY("Gateway"),
    GLUCOMETER("iGlucose"),
    APPLE_HEALTH("HealthKit Apple"),
    GOOGLE_HEALTH("HealthKit Google"),
    HUAWEI_HEALTH("HealthKit Huawei"),
    LINGO("Lingo");

    private static final Map<String, DeviceType> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(value -> value.word, Function.identity()));

    private final String word;

    DeviceType(String word) {
        this.word = word;
    }

    /**
     * @param word a type as sent
     * @return its meaning, {@code null} for a word unknown to this table
     */
    public static @Nullable DeviceType of(String word) {
        return BY_WORD.get(word);
    }
}
