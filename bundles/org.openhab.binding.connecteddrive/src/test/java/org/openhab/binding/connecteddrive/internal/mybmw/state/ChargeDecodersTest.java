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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.connecteddrive.internal.vehicle.Attribute.*;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeStatistic;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;

/**
 * Tests the decoders of charging details, statistics, sessions (bmw-mybmw.md 6.1 to 6.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChargeDecodersTest {

    private static final Instant TIME = Instant.parse("2026-05-02T06:58:02Z");

    private static Map<Attribute, Object> values(Readings readings) {
        Map<Attribute, Object> values = new EnumMap<>(Attribute.class);
        readings.entries().forEach(entry -> values.put(entry.attribute(), entry.reading().value()));
        return values;
    }

    @Test
    void chargingDetailsSpeakTheWordsOfTheState() throws JsonFormatException {
        ChargingDetails details = ChargingDetails.decode(
                Content.of(
                        """
                                {"servicePack":"WAVE_01","chargeAndClimateTimerDetail":{"chargingMode":{"type":"TIME_SLOT",
                                  "chargingPreference":"CHARGING_WINDOW","startTimeSlot":"0001-01-01T18:01:00",
                                  "endTimeSlot":"0001-01-01T01:30:00.000"},"departureTimer":{"type":"WEEKLY_DEPARTURE_TIMER",
                                  "weeklyTimers":[{"id":1,"time":"0001-01-01T07:40:00","timerAction":"ACTIVATE","daysOfTheWeek":["FRIDAY"]}]},
                                  "isPreconditionForDepartureActive":true},
                                 "chargingSettingsDetail":{"chargingTarget":80,"minChargingTargetToWarning":70,"dcLoudness":"UNLIMITED_LOUD",
                                  "isUnlockCableActive":false,"acLimit":{"current":{"value":16,"unit":"A"},"isUnlimited":false,"min":6,
                                  "max":32,"values":[6,16,32]}},"chargingFlapDetail":{"isPermanentlyUnlock":true}}"""),
                TIME);
        assertThat(details.servicePack(), is("WAVE_01"));
        assertThat(details.acLimits(), contains(new BigDecimal(6), new BigDecimal(16), new BigDecimal(32)));
        assertThat(values(details.readings()),
                is(Map.ofEntries(
                        Map.entry(CHARGE_PROFILE,
                                new ChargeProfile("DELAYED_CHARGING", "CHARGING_WINDOW", "WEEKLY_PLANNER", true, null,
                                        null, null, LocalTime.of(18, 1), LocalTime.of(1, 30),
                                        List.of(new ChargeProfile.Timer(1, true, LocalTime.of(7, 40),
                                                Set.of(DayOfWeek.FRIDAY))))),
                        Map.entry(PROFILE_MODE, "DELAYED_CHARGING"), Map.entry(PROFILE_PREFERENCE, "CHARGING_WINDOW"),
                        Map.entry(PROFILE_CONTROL, "WEEKLY_PLANNER"), Map.entry(PROFILE_CLIMATE, true),
                        Map.entry(CHARGE_TARGET, new BigDecimal(80)), Map.entry(CHARGE_TARGET_MIN, new BigDecimal(70)),
                        Map.entry(SOUND_LIMIT, "UNLIMITED_LOUD"), Map.entry(CABLE_RELEASE, false),
                        Map.entry(AC_LIMIT, new BigDecimal(16)), Map.entry(AC_LIMIT_ACTIVE, true),
                        Map.entry(AC_LIMIT_MIN, new BigDecimal(6)), Map.entry(AC_LIMIT_MAX, new BigDecimal(32)),
                        Map.entry(FLAP_UNLOCKED, true))));
        details.readings().entries().forEach(entry -> {
            assertThat(entry.reading().time(), is(TIME));
            assertThat("behind the state", entry.reading().rank(), is(1));
        });
    }

    @Test
    void aWindowThatNobodyChoseIsNone() throws JsonFormatException {
        ChargingDetails details = ChargingDetails.decode(Content.of("""
                {"chargeAndClimateTimerDetail":{"chargingMode":{"type":"CHARGING_IMMEDIATELY",
                 "chargingPreference":"NO_PRESELECTION","startTimeSlot":"0001-01-01T00:00:00",
                 "endTimeSlot":"0001-01-01T00:00:00"}}}"""), TIME);
        ChargeProfile profile = (ChargeProfile) Objects.requireNonNull(values(details.readings()).get(CHARGE_PROFILE));
        assertThat(profile.mode(), is("IMMEDIATE_CHARGING"));
        assertThat(profile.windowStart(), is(nullValue()));
    }

    @Test
    void theStatisticOfAMonth() throws JsonFormatException {
        assertThat(ChargeLog.statistic(Content.of("""
                {"description":"May 2025","optStateType":"OPT_IN_WITH_SESSIONS","statistics":{"totalEnergyCharged":142,
                 "symbol":"~","numberOfChargingSessions":7}}""")),
                is(new ChargeStatistic("May 2025", new BigDecimal(142), 7, Map.of())));
        assertThat(ChargeLog.statistic(Content.of("{\"optStateType\":\"OPT_OUT\"}")), is(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            Weg 1 \u2022 2h 16min \u2022 0 EUR   | ~ 5 kWh   | 8160 | 5   | 0 EUR
            Weg 1 \u2022 2u 06min \u2022 -- EUR  | 22,5 kWh  | 7560 | 22.5 | ''
            Weg 1 \u2022 36 min \u2022 \u2013 EUR | < 2 kWh  | 2160 | 2   | ''
            Weg 1 \u2022 3 Std. \u2022 ~ 4,20 \u20ac | kWh   | 10800 | null | ~ 4,20 \u20ac
            A \u2022 B \u2022 1h 00min \u2022 1 EUR | 1 kWh  | 3600 | 1   | 1 EUR
            Weg 1                                | 0 kWh     | null | 0   | ''
            """)
    void sessionsAreReadFromTheWordsOfTheApp(String subtitle, String energy, @Nullable Long seconds,
            @Nullable BigDecimal kilowattHours, String cost) throws JsonFormatException {
        ChargeSessions.Session session = ChargeLog.sessions(Content
                .of("""
                        {"chargingSessions":{"chargingListState":"HAS_SESSIONS","sessions":[{"id":"2025-05-01T15:51:30Z_1a2b",
                         "title":"Yesterday","subtitle":"%s","energyCharged":"%s","sessionStatus":"FINISHED","isPublic":true}]}}"""
                        .formatted(subtitle, energy)))
                .sessions().get(0);
        Instant start = Instant.parse("2025-05-01T15:51:30Z");
        assertThat(session,
                is(new ChargeSessions.Session("2025-05-01T15:51:30Z_1a2b", start,
                        seconds == null ? null : start.plusSeconds(seconds), "Yesterday", subtitle, kilowattHours,
                        energy, cost, "", "FINISHED", null, null, null, true)));
    }

    @Test
    void noSessionsIsAnAnswerToo() throws JsonFormatException {
        assertThat(ChargeLog.sessions(Content.of("""
                {"chargingSessions":{"total":"0 kWh","chargingListState":"CHARGE_AND_TRACK"}}""")).sessions(),
                is(empty()));
    }
}
