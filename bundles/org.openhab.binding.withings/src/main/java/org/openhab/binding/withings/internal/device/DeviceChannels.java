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

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Says what the channels of a device show.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DeviceChannels {

    public static final String BATTERY_LEVEL = "battery-level";
    public static final String LOW_BATTERY = "low-battery";
    public static final String LAST_SYNC = "last-sync";
    public static final String IN_BED = "in-bed";
    public static final String IN_BED_CHANGED_AT = "in-bed-changed-at";
    /** Trigger channels; the event is the time. */
    public static final String INTO_BED = "into-bed";
    public static final String OUT_OF_BED = "out-of-bed";

    private static final String LOW = "low";
    /** What the three words of the cloud stand for, in percent (withings.md 8.1). */
    private static final Map<String, Long> LEVELS = Map.of("high", 90L, "medium", 50L, LOW, 15L);

    private DeviceChannels() {
    }

    /** The states of the channels that every device has. */
    public static Map<String, State> states(Device device) {
        String battery = device.battery().strip().toLowerCase(Locale.ROOT);
        @Nullable
        Long level = LEVELS.get(battery);
        Map<String, State> states = new TreeMap<>();
        states.put(BATTERY_LEVEL, States.quantity(level, Units.PERCENT));
        states.put(LOW_BATTERY, States.onOff(level == null ? null : LOW.equals(battery)));
        states.put(LAST_SYNC, moment(device.lastSession()));
        return states;
    }

    /** The states of the channels that a sleep mat has besides. */
    public static Map<String, State> states(Optional<Bed> bed) {
        return Map.of(IN_BED, States.onOff(bed.map(Bed::inBed).orElse(null)), IN_BED_CHANGED_AT,
                moment(bed.map(Bed::time).orElse(0L)));
    }

    private static State moment(long unixSeconds) {
        return unixSeconds == 0 ? UnDefType.UNDEF : States.dateTime(Instant.ofEpochSecond(unixSeconds));
    }
}
