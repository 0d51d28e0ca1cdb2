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
package org.openhab.binding.withings.internal.device;

import static org.openhab.binding.withings.internal.device.DeviceType.*;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A model by its number (withings.md 10), for answers that name none.
 *
 * @param name how people call it
 * @param type what it is; the type of an answer counts more
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Model(String name, DeviceType type) {

    private static final Map<Integer, Model> BY_NUMBER = new TreeMap<>();

    static {
        add(SCALE, 1, "WBS01", 2, "WS30", 3, "Kid Scale", 4, "Smart Body Analyzer", 5, "Body+", 6, "Body Cardio", 7,
                "Body", 9, "Body Pro", 10, "Body Scan", 11, "WBS10", 12, "WBS11", 13, "Body+", 14, "Body", 15,
                "Body Comp", 16, "Body Smart", 17, "Body Pro 2", 18, "Body Comp");
        add(BABYPHONE, 21, "Smart Baby Monitor", 22, "Home");
        add(BLOOD_PRESSURE_MONITOR, 41, "Blood Pressure Monitor V1", 42, "Blood Pressure Monitor V2", 43,
                "Blood Pressure Monitor V3", 44, "BPM Core", 45, "BPM Connect", 46, "BPM Connect Pro", 47, "BPM Pro 2",
                48, "BPM Vision");
        add(ACTIVITY_TRACKER, 51, "Pulse", 52, "Activite", 53, "Activite (Pop, Steel)", 54, "Go", 55,
                "Activite Steel HR", 58, "Pulse HR", 59, "Activite Steel HR Sport Edition", 90, "Move", 91, "Move ECG",
                92, "Move ECG", 93, "ScanWatch", 94, "ScanWatch 2", 95, "ScanWatch Light");
        add(SLEEP_MONITOR, 60, "Aura Dock", 61, "Aura Sensor", 62, "Aura Dock", 63, "Aura Sensor V2");
        add(THERMOMETER, 70, "Thermo", 71, "BeamO");
        add(GATEWAY, 100, "WUP01");
        add(APPLE, 1051, "iOS step tracker", 1052, "iOS step tracker", 1057, "HealthKit step iPhone tracker", 1058,
                "HealthKit step Apple Watch tracker", 1059, "HealthKit other step tracker");
        add(GOOGLE, 1053, "Android step tracker", 1054, "Android step tracker", 1055, "GoogleFit tracker", 1056,
                "Samsung Health tracker", 1060, "Google Health Connect");
        add(GLUCOMETER, 1061, "Iglucose glucometer");
        add(HUAWEI, 1062, "Huawei tracker");
        add(DeviceType.LINGO, 1063, "Lingo Sensor");
    }

    /** The model of a number, {@code null} for one that is not known. */
    public static @Nullable Model of(int number) {
        return BY_NUMBER.get(number);
    }

    private static void add(DeviceType type, Object... numbersAndNames) {
        for (int i = 0; i < numbersAndNames.length; i += 2) {
            BY_NUMBER.put((Integer) numbersAndNames[i], new Model((String) numbersAndNames[i + 1], type));
        }
    }
}
