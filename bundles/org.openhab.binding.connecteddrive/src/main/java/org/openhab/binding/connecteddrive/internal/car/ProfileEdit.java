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
package org.openhab.binding.connecteddrive.internal.car;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.channel.ProfileRows;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile.Timer;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;

/**
 * Makes another charging profile of one and a command to a channel.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ProfileEdit {

    private interface Edit {
        /** @return {@code null} if the command makes no sense here */
        @Nullable
        ChargeProfile apply(ChargeProfile old, Command command);
    }

    private final Map<String, Edit> edits = new HashMap<>();

    /** @param timeOfDay the local time of the car that a moment stands for */
    ProfileEdit(Function<DateTimeType, LocalTime> timeOfDay) {
        edits.put("climate",
                (old, command) -> command instanceof OnOffType state ? old.withClimate(state == OnOffType.ON) : null);
        edits.put("mode",
                (old, command) -> command instanceof StringType word && !word.toString().isBlank()
                        ? old.withMode(word.toString())
                        : null);
        edits.put("window-start",
                (old, command) -> command instanceof DateTimeType moment
                        ? old.withWindow(timeOfDay.apply(moment), old.windowEnd())
                        : null);
        edits.put("window-end",
                (old, command) -> command instanceof DateTimeType moment
                        ? old.withWindow(old.windowStart(), timeOfDay.apply(moment))
                        : null);
        for (int id = 1; id <= ProfileRows.TIMERS; id++) {
            addTimer(id, timeOfDay);
        }
    }

    /** Whether a channel of the group can be written at all. */
    boolean knows(String id) {
        return edits.containsKey(id);
    }

    /** The new profile; empty if the command makes no sense for the channel. */
    Optional<ChargeProfile> edit(ChargeProfile old, String id, Command command) {
        Edit edit = edits.get(id);
        return edit == null ? Optional.empty() : Optional.ofNullable(edit.apply(old, command));
    }

    private void addTimer(int id, Function<DateTimeType, LocalTime> timeOfDay) {
        edits.put(ProfileRows.timer(id, "departure"),
                (old, command) -> command instanceof DateTimeType moment
                        ? withTimer(old, id,
                                timer -> new Timer(id, timer.enabled(), timeOfDay.apply(moment), timer.days()))
                        : null);
        edits.put(ProfileRows.timer(id, "enabled"),
                (old, command) -> command instanceof OnOffType state
                        ? withTimer(old, id, timer -> new Timer(id, state == OnOffType.ON, timer.time(), timer.days()))
                        : null);
        for (DayOfWeek day : DayOfWeek.values()) {
            edits.put(
                    ProfileRows.timer(id, ProfileRows.day(day)), (old,
                            command) -> command instanceof OnOffType state
                                    ? withTimer(old, id,
                                            timer -> new Timer(id, timer.enabled(), timer.time(),
                                                    days(timer, day, state)))
                                    : null);
        }
    }

    private static Set<DayOfWeek> days(Timer timer, DayOfWeek day, OnOffType state) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(timer.days());
        if (state == OnOffType.ON) {
            days.add(day);
        } else {
            days.remove(day);
        }
        return days;
    }

    private static @Nullable ChargeProfile withTimer(ChargeProfile old, int id, UnaryOperator<Timer> change) {
        return old.withTimer(id, change).orElse(null);
    }
}
