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

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ClimateTimers;
import org.openhab.binding.connecteddrive.internal.vehicle.ClimateTimers.Timer;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.types.State;

/**
 * The channels of the timers of the climate control: CarData tells them one by one, My BMW as a list.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TimerRows {

    private static final String GROUP = "climate-timer";
    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());

    /**
     * @param weekly whether it is one of those that come again
     * @param place which one of its kind, from 0 on
     */
    private record Slot(String id, boolean weekly, int place, Attribute action, Attribute hour, Attribute minute) {

        @Nullable
        Timer timer(VehicleView view) {
            ClimateTimers timers = view.data().value(Attribute.CLIMATE_TIMERS, ClimateTimers.class);
            return timers == null ? null : timers.timer(weekly, place);
        }
    }

    private static final List<Slot> SLOTS = List.of(
            new Slot("once", false, 0, Attribute.CLIMATE_ONCE_ACTION, Attribute.CLIMATE_ONCE_HOUR,
                    Attribute.CLIMATE_ONCE_MINUTE),
            new Slot("timer1", true, 0, Attribute.CLIMATE_TIMER1_ACTION, Attribute.CLIMATE_TIMER1_HOUR,
                    Attribute.CLIMATE_TIMER1_MINUTE),
            new Slot("timer2", true, 1, Attribute.CLIMATE_TIMER2_ACTION, Attribute.CLIMATE_TIMER2_HOUR,
                    Attribute.CLIMATE_TIMER2_MINUTE));

    private TimerRows() {
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Slot slot : SLOTS) {
            rows.add(row(slot, slot.action, timer -> States.text(timer.action())));
            rows.add(row(slot, slot.hour, timer -> number(timer.time(), LocalTime::getHour)));
            rows.add(row(slot, slot.minute, timer -> number(timer.time(), LocalTime::getMinute)));
            if (slot.weekly) {
                rows.add(Row.of(GROUP, slot.id + "-days", List.of(Attribute.CLIMATE_TIMERS), view -> {
                    Timer timer = slot.timer(view);
                    return timer == null ? null : States.text(days(timer));
                }, view -> slot.timer(view) != null));
            }
        }
        return rows;
    }

    private static Row row(Slot slot, Attribute single, Function<Timer, @Nullable State> look) {
        return Row.of(GROUP, single.channel(), List.of(single, Attribute.CLIMATE_TIMERS), view -> {
            State state = view.state(single);
            Timer timer = state == null ? slot.timer(view) : null;
            return timer == null ? state : look.apply(timer);
        }, view -> view.state(single) != null || slot.timer(view) != null);
    }

    private static String days(Timer timer) {
        StringJoiner days = new StringJoiner(",");
        for (DayOfWeek day : WEEK) {
            if (timer.days().contains(day)) {
                days.add(day.name());
            }
        }
        return days.toString();
    }

    private static @Nullable State number(@Nullable LocalTime time, Function<LocalTime, Integer> part) {
        return time == null ? null : States.decimal(part.apply(time).longValue());
    }
}
