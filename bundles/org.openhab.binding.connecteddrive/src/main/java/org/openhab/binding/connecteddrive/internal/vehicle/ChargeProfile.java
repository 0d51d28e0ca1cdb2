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

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * When a car charges by itself (bmw-mybmw.md 5, 6.1), in the words of the state answer.
 *
 * @param mode {@code IMMEDIATE_CHARGING}, {@code DELAYED_CHARGING} ...; empty if not known, as all words here
 * @param preference {@code NO_PRESELECTION}, {@code CHARGING_WINDOW} ...
 * @param control {@code WEEKLY_PLANNER}, {@code TWO_TIMES_TIMER} ...
 * @param climate whether the cabin is made comfortable for departures; {@code null} if not known
 * @param target state of charge in percent to stop at
 * @param acLimit largest AC current in amperes
 * @param acLimitActive whether that limit holds
 * @param windowStart local time of the car
 * @param windowEnd local time of the car
 * @param timers the departure timers by their number
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ChargeProfile(String mode, String preference, String control, @Nullable Boolean climate,
        @Nullable BigDecimal target, @Nullable BigDecimal acLimit, @Nullable Boolean acLimitActive,
        @Nullable LocalTime windowStart, @Nullable LocalTime windowEnd, List<Timer> timers) {

    private static final Map<String, String> PREFERENCES = Map.of("IMMEDIATE_CHARGING", "NO_PRESELECTION",
            "DELAYED_CHARGING", "CHARGING_WINDOW");

    public ChargeProfile {
        timers = List.copyOf(timers);
    }

    /** The same with another mode, and the preference that belongs to it (bmw-mybmw.md 8.1). */
    public ChargeProfile withMode(String other) {
        return new ChargeProfile(other, other.equals(mode) ? preference : PREFERENCES.getOrDefault(other, preference),
                control, climate, target, acLimit, acLimitActive, windowStart, windowEnd, timers);
    }

    /** The same with or without climate for departures. */
    public ChargeProfile withClimate(boolean wanted) {
        return new ChargeProfile(mode, preference, control, wanted, target, acLimit, acLimitActive, windowStart,
                windowEnd, timers);
    }

    /** The same with another window, each {@code null} if it is not known. */
    public ChargeProfile withWindow(@Nullable LocalTime start, @Nullable LocalTime end) {
        return new ChargeProfile(mode, preference, control, climate, target, acLimit, acLimitActive, start, end,
                timers);
    }

    /** The same with another departure timer; empty if there is none of that number, as none can be added. */
    public Optional<ChargeProfile> withTimer(int id, UnaryOperator<Timer> change) {
        return timers.stream().noneMatch(timer -> timer.id() == id) ? Optional.empty()
                : Optional.of(new ChargeProfile(mode, preference, control, climate, target, acLimit, acLimitActive,
                        windowStart, windowEnd,
                        timers.stream().map(timer -> timer.id() == id ? change.apply(timer) : timer).toList()));
    }

    /** The timer of a number; {@code null} if there is none. */
    public @Nullable Timer timer(int id) {
        for (int i = 0; i < timers.size(); i++) {
            if (timers.get(i).id() == id) {
                return timers.get(i);
            }
        }
        return null;
    }

    /**
     * A departure timer.
     *
     * @param id from 1 to 4
     * @param enabled whether it is on
     * @param time local time of the car, {@code null} if never set
     * @param days when; empty for a timer that runs once
     */
    public record Timer(int id, boolean enabled, @Nullable LocalTime time, Set<DayOfWeek> days) {

        public Timer {
            days = Set.copyOf(days);
        }
    }
}
