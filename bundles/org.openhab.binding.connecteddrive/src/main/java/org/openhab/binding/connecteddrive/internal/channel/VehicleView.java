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
package org.openhab.binding.connecteddrive.internal.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.types.State;

/**
 * A car as its channels look at it: what is known, and which of several entries the user wants to see.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class VehicleView {

    private final VehicleData data;
    private final Clock clock;
    private final ZoneId zone;
    private final Map<String, Integer> selected = new ConcurrentHashMap<>();

    /**
     * @param data what is known about the car
     * @param clock tells which day it is
     * @param zone where the times of day of the car are meant to be
     */
    public VehicleView(VehicleData data, Clock clock, ZoneId zone) {
        this.data = data;
        this.clock = clock;
        this.zone = zone;
    }

    /** What is known about the car. */
    public VehicleData data() {
        return data;
    }

    /** The value of an attribute as it is shown; {@code null} if there is none. */
    @Nullable
    State state(Attribute attribute) {
        Reading reading = data.reading(attribute);
        return reading == null ? null : attribute.kind().state(reading.value());
    }

    /** A time of day as a moment of today, as items know no times of day. */
    @Nullable
    State timeOfDay(@Nullable LocalTime time) {
        return time == null ? null
                : new DateTimeType(LocalDate.ofInstant(clock.instant(), zone).atTime(time).atZone(zone));
    }

    /** The time of day of a moment. */
    public LocalTime timeOfDay(DateTimeType moment) {
        return LocalTime.ofInstant(moment.getZonedDateTime().toInstant(), zone);
    }

    /** The place of the entry that a group shows; 0 unless somebody chose another. */
    int selected(String group) {
        return selected.getOrDefault(group, 0);
    }

    /** Chooses the entry that a group shows. */
    void select(String group, int place) {
        selected.put(group, place);
    }
}
