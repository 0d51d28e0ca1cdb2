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
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.ClimateTimers;
import org.openhab.binding.connecteddrive.internal.vehicle.RequiredServices;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Reads the lists of the state answer (bmw-mybmw.md 5.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StateLists {

    /** Severities of entries that say that all is well. */
    private static final Set<String> NOTHING_WRONG = Set.of("LOW", "OK");

    private StateLists() {
    }

    static void checkControl(TolerantJson json, Field field, StateNotes notes) throws IOException {
        notes.note(field.attribute(), new CheckControl(json.list(StateLists::message)));
    }

    static void services(TolerantJson json, Field field, StateNotes notes) throws IOException {
        List<RequiredServices.Service> services = json.list(StateLists::service);
        notes.note(field.attribute(), new RequiredServices(services));
        notes.note(Attribute.SERVICE_DATE, services.stream().map(RequiredServices.Service::date)
                .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null));
        notes.note(Attribute.SERVICE_DISTANCE, services.stream().map(RequiredServices.Service::mileage)
                .filter(Objects::nonNull).min(Comparator.naturalOrder()).map(BigDecimal::valueOf).orElse(null));
    }

    static void climateTimers(TolerantJson json, Field field, StateNotes notes) throws IOException {
        ClimateTimers timers = new ClimateTimers(json.list(StateLists::timer));
        notes.note(field.attribute(), timers);
        note(notes, timers.timer(false, 0), Attribute.CLIMATE_ONCE_ACTION, Attribute.CLIMATE_ONCE_HOUR,
                Attribute.CLIMATE_ONCE_MINUTE);
        note(notes, timers.timer(true, 0), Attribute.CLIMATE_TIMER1_ACTION, Attribute.CLIMATE_TIMER1_HOUR,
                Attribute.CLIMATE_TIMER1_MINUTE);
        note(notes, timers.timer(true, 1), Attribute.CLIMATE_TIMER2_ACTION, Attribute.CLIMATE_TIMER2_HOUR,
                Attribute.CLIMATE_TIMER2_MINUTE);
    }

    private static void note(StateNotes notes, ClimateTimers.@Nullable Timer timer, Attribute action, Attribute hour,
            Attribute minute) {
        if (timer == null) {
            return;
        }
        LocalTime time = timer.time();
        notes.note(action, timer.action().isEmpty() ? null : timer.action());
        notes.note(hour, time == null ? null : BigDecimal.valueOf(time.getHour()));
        notes.note(minute, time == null ? null : BigDecimal.valueOf(time.getMinute()));
    }

    private static CheckControl.@Nullable Message message(TolerantJson json) throws IOException {
        String[] parts = { "", "", "", "", "" };
        json.object(name -> {
            switch (name) {
                case "type" -> parts[0] = text(json);
                case "name" -> parts[1] = text(json);
                case "description" -> parts[2] = text(json);
                case "longDescription" -> parts[3] = text(json);
                case "severity" -> parts[4] = text(json);
                default -> json.skip();
            }
        });
        return NOTHING_WRONG.contains(parts[4]) ? null
                : new CheckControl.Message(parts[1].isEmpty() ? parts[0] : parts[1],
                        parts[3].isEmpty() ? parts[2] : parts[3], parts[4], null, null);
    }

    private static RequiredServices.Service service(TolerantJson json) throws IOException {
        String[] parts = { "", "", "" };
        @Nullable
        Instant[] date = { null };
        @Nullable
        Integer[] mileage = { null };
        json.object(name -> {
            switch (name) {
                case "type" -> parts[0] = text(json);
                case "description" -> parts[1] = text(json);
                case "status" -> parts[2] = text(json);
                case "dateTime" -> date[0] = Times.instant(json.text());
                case "mileage" -> mileage[0] = integer(json.integer());
                default -> json.skip();
            }
        });
        return new RequiredServices.Service(parts[0], parts[1], parts[2], date[0], mileage[0]);
    }

    private static ClimateTimers.Timer timer(TolerantJson json) throws IOException {
        boolean[] weekly = { false };
        String[] action = { "" };
        @Nullable
        LocalTime[] time = { null };
        @SuppressWarnings({ "unchecked", "rawtypes" })
        Set<DayOfWeek>[] days = new Set[] { Set.of() };
        json.object(name -> {
            switch (name) {
                case "isWeeklyTimer" -> weekly[0] = Boolean.TRUE.equals(json.flag());
                case "timerAction" -> action[0] = text(json);
                case "departureTime" -> time[0] = Times.hourMinute(json);
                case "timerWeekDays" -> days[0] = Times.days(json);
                default -> json.skip();
            }
        });
        return new ClimateTimers.Timer(weekly[0], action[0], time[0], days[0]);
    }

    private static String text(TolerantJson json) throws IOException {
        return Objects.requireNonNullElse(json.text(), "");
    }

    private static @Nullable Integer integer(@Nullable Long number) {
        return number == null || number != number.intValue() ? null : Integer.valueOf(number.intValue());
    }
}
