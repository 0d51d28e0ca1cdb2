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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile.Timer;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * The channels of the charging profile: of the complete one where a cloud has it, else of the single values.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ProfileRows {

    public static final String GROUP = "profile";
    /** How many departure timers there are at most. */
    public static final int TIMERS = 4;

    private ProfileRows() {
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(either("climate", Attribute.PROFILE_CLIMATE,
                (view, profile) -> profile.climate() == null ? null : States.onOff(profile.climate())));
        rows.add(either("mode", Attribute.PROFILE_MODE, (view, profile) -> word(profile.mode())));
        rows.add(either("prefs", Attribute.PROFILE_PREFERENCE, (view, profile) -> word(profile.preference())));
        rows.add(either("control", Attribute.PROFILE_CONTROL, (view, profile) -> word(profile.control())));
        rows.add(either("target", Attribute.CHARGE_TARGET,
                (view, profile) -> profile.target() == null ? null : States.quantity(profile.target(), Units.PERCENT)));
        rows.add(of("limit", (view, profile) -> States.onOff(profile.acLimitActive())));
        rows.add(of("window-start", (view, profile) -> view.timeOfDay(profile.windowStart())));
        rows.add(of("window-end", (view, profile) -> view.timeOfDay(profile.windowEnd())));
        IntStream.rangeClosed(1, TIMERS).forEach(id -> addTimer(rows, id));
        return rows;
    }

    /** The id of the channel of a timer within its group. */
    public static String timer(int id, String what) {
        return "timer" + id + '-' + what;
    }

    /** The end of the id of the channel for a day: {@code day-mon} and so on. */
    public static String day(DayOfWeek day) {
        return "day-" + day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private interface Look {
        @Nullable
        State at(VehicleView view, ChargeProfile profile);
    }

    private static void addTimer(List<Row> rows, int id) {
        rows.add(ofTimer(id, "departure", (view, timer) -> view.timeOfDay(timer.time())));
        rows.add(ofTimer(id, "enabled", (view, timer) -> States.onOff(timer.enabled())));
        for (DayOfWeek day : DayOfWeek.values()) {
            rows.add(ofTimer(id, day(day), (view, timer) -> States.onOff(timer.days().contains(day))));
        }
    }

    private interface TimerLook {
        @Nullable
        State at(VehicleView view, Timer timer);
    }

    private static Row ofTimer(int id, String what, TimerLook look) {
        return Row.of(GROUP, timer(id, what), List.of(Attribute.CHARGE_PROFILE), view -> {
            ChargeProfile profile = profile(view);
            Timer timer = profile == null ? null : profile.timer(id);
            return timer == null ? null : look.at(view, timer);
        }, view -> {
            ChargeProfile profile = profile(view);
            return profile != null && profile.timer(id) != null;
        });
    }

    private static Row of(String id, Look look) {
        return Row.of(GROUP, id, List.of(Attribute.CHARGE_PROFILE), look(look));
    }

    private static Row either(String id, Attribute single, Look look) {
        Function<VehicleView, @Nullable State> ofProfile = look(look);
        return Row.of(GROUP, id, List.of(Attribute.CHARGE_PROFILE, single), view -> {
            State state = ofProfile.apply(view);
            return state != null ? state : view.state(single);
        });
    }

    private static Function<VehicleView, @Nullable State> look(Look look) {
        return view -> {
            ChargeProfile profile = profile(view);
            return profile == null ? null : look.at(view, profile);
        };
    }

    private static @Nullable State word(String word) {
        return word.isEmpty() ? null : States.text(word);
    }

    private static @Nullable ChargeProfile profile(VehicleView view) {
        return view.data().value(Attribute.CHARGE_PROFILE, ChargeProfile.class);
    }
}
