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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * What has been read of a charging profile (bmw-mybmw.md 5, 6.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ProfileNotes {

    /** What says which timers there are, in the words of the state (bmw-mybmw.md 8.1). */
    private static final Map<String, String> CONTROLS = Map.of("WEEKLY_DEPARTURE_TIMER", "WEEKLY_PLANNER",
            "TWO_DEPARTURE_TIMER", "TWO_TIMES_TIMER");
    private static final Map<String, String> MODES = Map.of("CHARGING_IMMEDIATELY", "IMMEDIATE_CHARGING", "TIME_SLOT",
            "DELAYED_CHARGING");
    /** The words that say nothing. */
    private static final String NO_ACTION = "NO_ACTION";
    private static final String ACTIVE = "ACTIVATE";

    private String mode = "";
    private String preference = "";
    private String control = "";
    private @Nullable Boolean climate;
    private @Nullable BigDecimal target;
    private @Nullable BigDecimal acLimit;
    private @Nullable Boolean acLimitActive;
    private @Nullable LocalTime windowStart;
    private @Nullable LocalTime windowEnd;
    private String sound = "";
    private @Nullable Boolean cableRelease;
    private List<ChargeProfile.Timer> timers = List.of();
    private boolean present;

    private ProfileNotes() {
    }

    /** Reads {@code chargingProfile} of the state. */
    static ProfileNotes ofState(TolerantJson json) throws IOException {
        ProfileNotes notes = new ProfileNotes();
        notes.present = json.object(name -> notes.stateField(name, json));
        return notes;
    }

    /** Reads {@code chargeAndClimateTimerDetail} of the charging details. */
    static ProfileNotes ofDetails(TolerantJson json) throws IOException {
        ProfileNotes notes = new ProfileNotes();
        notes.present = json.object(name -> {
            switch (name) {
                case "chargingMode" -> json.object(field -> notes.modeField(field, json));
                case "departureTimer" -> json.object(field -> notes.timerField(field, json));
                case "isPreconditionForDepartureActive" -> notes.climate = json.flag();
                default -> json.skip();
            }
        });
        if (!"CHARGING_WINDOW".equals(notes.preference) && LocalTime.MIDNIGHT.equals(notes.windowStart)
                && LocalTime.MIDNIGHT.equals(notes.windowEnd)) {
            notes.windowStart = null;
            notes.windowEnd = null;
        }
        return notes;
    }

    ChargeProfile profile() {
        return new ChargeProfile(mode, preference, control, climate, target, acLimit, acLimitActive, windowStart,
                windowEnd, timers);
    }

    /** Notes the profile with the attributes it fills; nothing if there is none. */
    void note(StateNotes notes) {
        if (present) {
            notes.note(Attribute.CHARGE_PROFILE, profile());
            notes.note(Attribute.PROFILE_MODE, filled(mode));
            notes.note(Attribute.PROFILE_PREFERENCE, filled(preference));
            notes.note(Attribute.PROFILE_CONTROL, filled(control));
            notes.note(Attribute.PROFILE_CLIMATE, climate);
            notes.note(Attribute.AC_LIMIT, acLimit);
            notes.note(Attribute.AC_LIMIT_ACTIVE, acLimitActive);
            notes.note(Attribute.SOUND_LIMIT, NO_ACTION.equals(sound) ? null : filled(sound));
            notes.note(Attribute.CABLE_RELEASE, cableRelease);
        }
    }

    private void stateField(String name, TolerantJson json) throws IOException {
        switch (name) {
            case "chargingMode" -> mode = text(json);
            case "chargingPreference" -> preference = text(json);
            case "chargingControlType" -> control = text(json);
            case "climatisationOn" -> climate = json.flag();
            case "reductionOfChargeCurrent" -> json.object(field -> windowField(field, json));
            case "chargingSettings" -> json.object(field -> settingsField(field, json));
            case "departureTimes" -> timers = json.list(ProfileNotes::timer);
            default -> json.skip();
        }
    }

    private void windowField(String name, TolerantJson json) throws IOException {
        switch (name) {
            case "start" -> windowStart = Times.hourMinute(json);
            case "end" -> windowEnd = Times.hourMinute(json);
            default -> json.skip();
        }
    }

    private void settingsField(String name, TolerantJson json) throws IOException {
        switch (name) {
            case "targetSoc" -> target = StateReaders.positive(json.decimal());
            case "acCurrentLimit" -> acLimit = json.decimal();
            case "isAcCurrentLimitActive" -> acLimitActive = json.flag();
            case "idcc" -> sound = text(json);
            case "hospitality" -> cableRelease = hospitality(text(json));
            default -> json.skip();
        }
    }

    private void modeField(String name, TolerantJson json) throws IOException {
        switch (name) {
            case "type" -> {
                String word = text(json);
                mode = MODES.getOrDefault(word, word);
            }
            case "chargingPreference" -> preference = text(json);
            case "startTimeSlot" -> windowStart = Times.slot(json.text());
            case "endTimeSlot" -> windowEnd = Times.slot(json.text());
            default -> json.skip();
        }
    }

    private void timerField(String name, TolerantJson json) throws IOException {
        switch (name) {
            case "type" -> {
                String word = text(json);
                control = CONTROLS.getOrDefault(word, word);
            }
            case "weeklyTimers" -> timers = json.list(ProfileNotes::timer);
            default -> json.skip();
        }
    }

    /** A timer in the words of the state or of the charging details. */
    private static ChargeProfile.@Nullable Timer timer(TolerantJson json) throws IOException {
        int[] id = { 0 };
        boolean[] enabled = { false };
        @Nullable
        LocalTime[] time = { null };
        @SuppressWarnings({ "unchecked", "rawtypes" })
        Set<DayOfWeek>[] days = new Set[] { Set.of() };
        json.object(name -> {
            switch (name) {
                case "id" -> id[0] = Objects.requireNonNullElse(json.integer(), 0L).intValue();
                case "action", "timerAction" -> enabled[0] = ACTIVE.equals(json.text());
                case "timeStamp" -> time[0] = Times.hourMinute(json);
                case "time" -> time[0] = Times.slot(json.text());
                case "timerWeekDays", "daysOfTheWeek" -> days[0] = Times.days(json);
                default -> json.skip();
            }
        });
        return id[0] <= 0 ? null : new ChargeProfile.Timer(id[0], enabled[0], time[0], days[0]);
    }

    private static @Nullable Boolean hospitality(String word) {
        return switch (word) {
            case "HOSP_ACTIVE" -> Boolean.TRUE;
            case "HOSP_INACTIVE" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static String text(TolerantJson json) throws IOException {
        return Objects.requireNonNullElse(json.text(), "");
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
