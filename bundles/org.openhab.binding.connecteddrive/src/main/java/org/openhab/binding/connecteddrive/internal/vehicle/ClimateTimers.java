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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * When a car without a plug makes its cabin comfortable by itself (bmw-mybmw.md 5, {@code climateTimers}).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ClimateTimers(List<Timer> timers) {

    public ClimateTimers {
        timers = List.copyOf(timers);
    }

    /**
     * One of the timers that come again, or of the others; {@code null} if there are not so many.
     *
     * @param place which one of its kind, from 0 on
     */
    public @Nullable Timer timer(boolean weekly, int place) {
        int left = place;
        for (int i = 0; i < timers.size(); i++) {
            if (timers.get(i).weekly() == weekly && left-- == 0) {
                return timers.get(i);
            }
        }
        return null;
    }

    /**
     * @param weekly whether it comes again every week
     * @param action {@code ACTIVATE}, {@code DEACTIVATE} or as it comes
     * @param time local time of the car
     * @param days when; empty for one that runs once
     */
    public record Timer(boolean weekly, String action, @Nullable LocalTime time, Set<DayOfWeek> days) {

        public Timer {
            days = Set.copyOf(days);
        }
    }
}
