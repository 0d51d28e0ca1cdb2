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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.car.Structures;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.types.State;

/**
 * Tests what the channels of messages, sessions, profiles, timers and tyres show.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StructuredRowsTest {

    private final VehicleData data = new VehicleData();
    private final VehicleView view = new VehicleView(data, Clock.fixed(Structures.TIME, ZoneOffset.UTC),
            ZoneOffset.ofHours(2));

    private String shown(String channel) {
        Row row = VehicleChannels.rows().get(channel);
        assertThat(channel, row, is(notNullValue()));
        State state = row == null ? null : row.now(view);
        return state instanceof DateTimeType time ? time.getZonedDateTime().toInstant().toString()
                : String.valueOf(state);
    }

    private void know(Attribute attribute, Object value) {
        data.merge(new Readings().add(attribute, new Reading(value, Structures.TIME)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "status#check-control|HIGH", "check#name|ENGINE_OIL", "check#details|''",
            "check#severity|LOW", "check#date|UNDEF", "check#mileage|UNDEF", "service#name|BRAKE_FLUID",
            "service#details|Change it.", "service#status|OK", "service#date|2026-05-01T10:00:00Z",
            "service#mileage|UNDEF", "statistic#title|May 2026", "statistic#energy|142 kWh", "statistic#sessions|7",
            "statistic#cost|3 CHF, 12.50 EUR", "session#title|Yesterday", "session#subtitle|Home",
            "session#energy|~ 5 kWh", "session#issue|''", "session#status|FINISHED",
            "session#start|2026-05-01T10:00:00Z", "session#end|UNDEF", "session#energy-charged|5.2 kWh",
            "session#cost|0.45 EUR", "session#start-soc|40 %", "session#end-soc|80 %", "session#mileage|20400 km",
            "session#public|OFF", "charge#places|1", "profile#climate|ON", "profile#mode|DELAYED_CHARGING",
            "profile#prefs|CHARGING_WINDOW", "profile#control|WEEKLY_PLANNER", "profile#target|80 %",
            "profile#limit|OFF", "profile#window-start|2026-05-01T19:00:00Z", "profile#window-end|2026-05-01T04:00:00Z",
            "profile#timer1-departure|2026-05-01T05:35:00Z", "profile#timer1-enabled|ON", "profile#timer1-day-mon|ON",
            "profile#timer1-day-wed|OFF", "profile#timer2-enabled|OFF", "profile#timer3-enabled|null",
            "climate-timer#once-action|DEACTIVATE", "climate-timer#once-hour|7", "climate-timer#once-minute|5",
            "climate-timer#timer1-action|ACTIVATE", "climate-timer#timer1-hour|6", "climate-timer#timer1-minute|50",
            "climate-timer#timer1-days|MONDAY,FRIDAY", "climate-timer#timer2-action|null",
            "tire-diagnosis#quality|GOOD", "tire-diagnosis#stored|WINTER 225/55 R19", "tire-diagnosis#fl-wear|OK",
            "tire-diagnosis#fl-wear-distance|12000 km", "tire-diagnosis#fl-defect|GREEN",
            "tire-diagnosis#fl-dimension|245/50 R20", "tire-diagnosis#fl-season|SUMMER",
            "tire-diagnosis#fl-tread|Pirelli P-ZERO", "tire-diagnosis#fl-produced|4021",
            "tire-diagnosis#fl-mounted|2025-04-01T12:00:00Z", "tire-diagnosis#fl-run-flat|NO",
            "tire-diagnosis#rr-wear|null", "location#gps|48.177001,11.559002" })
    void everyPartIsShown(String channel, String expected) {
        Structures.all().forEach(this::know);
        assertThat(shown(channel), is(expected));
    }

    @Test
    void nothingIsShownOfWhatIsNotKnown() {
        VehicleChannels.rows().keySet().forEach(channel -> assertThat(channel, shown(channel), is("null")));
    }

    @Test
    void singleValuesStandInForTheProfileAndTheTimers() {
        know(Attribute.PROFILE_MODE, "IMMEDIATE_CHARGING");
        know(Attribute.CLIMATE_TIMER1_HOUR, Structures.decimal("9"));
        assertThat(shown("profile#mode"), is("IMMEDIATE_CHARGING"));
        assertThat(shown("climate-timer#timer1-hour"), is("9"));
    }

    @Test
    void messagesWithoutSeverityAreActive() {
        for (Map.Entry<List<String>, String> example : Map.of(List.<String> of(), "OK", List.of("LOW", "OK"), "OK",
                List.of("LOW", ""), "ACTIVE", List.of("MEDIUM", "CRITICAL"), "CRITICAL").entrySet()) {
            know(Attribute.CHECK_CONTROL, new CheckControl(example.getKey().stream()
                    .map(severity -> new CheckControl.Message("x", "", severity, null, null)).toList()));
            assertThat(shown("status#check-control"), is(example.getValue()));
        }
    }
}
