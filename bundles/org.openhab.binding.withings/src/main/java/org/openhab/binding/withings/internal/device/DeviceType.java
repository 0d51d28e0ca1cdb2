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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The kinds of devices that Withings knows (withings.md 8.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum DeviceType {
    SCALE("Scale", DeviceType.WITHINGS),
    BABYPHONE("Babyphone", DeviceType.WITHINGS),
    BLOOD_PRESSURE_MONITOR("Blood Pressure Monitor", DeviceType.WITHINGS),
    ACTIVITY_TRACKER("Activity Tracker", DeviceType.WITHINGS),
    SLEEP_MONITOR("Sleep Monitor", DeviceType.WITHINGS),
    THERMOMETER("Smart Connected Thermometer", DeviceType.WITHINGS),
    GATEWAY("Gateway", DeviceType.WITHINGS),
    GLUCOMETER("iGlucose", "iGlucose"),
    APPLE("HealthKit Apple", "Apple"),
    GOOGLE("HealthKit Google", "Google"),
    HUAWEI("HealthKit Huawei", "Huawei"),
    LINGO("Lingo", "Lingo"),
    /** One that came later. */
    OTHER("", "");

    static final String WITHINGS = "Withings";

    private final String text;
    private final String vendor;

    DeviceType(String text, String vendor) {
        this.text = text;
        this.vendor = vendor;
    }

    /** The type that an answer names, {@link #OTHER} for any that is not known. */
    static DeviceType of(String text) {
        for (DeviceType type : values()) {
            if (type != OTHER && type.text.equalsIgnoreCase(text.strip())) {
                return type;
            }
        }
        return OTHER;
    }

    /** The name of the type, empty for {@link #OTHER}. */
    public String text() {
        return text;
    }

    /** Who makes such devices, empty if nobody knows. */
    public String vendor() {
        return vendor;
    }
}
