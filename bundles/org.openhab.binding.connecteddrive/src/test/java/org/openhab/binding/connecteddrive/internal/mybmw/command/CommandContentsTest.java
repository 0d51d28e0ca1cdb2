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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.connecteddrive.internal.source.CommandProgress.State.*;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.mybmw.PlayedCloud;
import org.openhab.binding.connecteddrive.internal.mybmw.state.ChargingDetails;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.cloudcommons.http.HttpCall;

/**
 * Tests what commands with content send, and what they refuse (bmw-mybmw.md 8.1, 8.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CommandContentsTest {

    private final PlayedCar car = new PlayedCar();
    private final PlayedCloud cloud = car.cloud;
    private final List<CommandProgress> heard = new ArrayList<>();
    private final AccountCommander commander = car.commander();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -  | - | @text/command.nothing-to-set
            15 | - | @text/command.target-range
            105 | - | @text/command.target-range
            82 | - | @text/command.target-range
            80 | 7 | @text/command.limit-values ["6; 10; 16"]
            """)
    void settingsThatCannotBeAreNotSent(@Nullable BigDecimal target, @Nullable BigDecimal limit, String text) {
        assertThat(commander.chargingSettings(target, limit, heard::add).join(), is(new CommandProgress(ERROR, text)));
        assertThat(cloud.count(), is(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            80 | -  | {"chargingTarget":80}
            -  | 16 | {"acLimitValue":16}
            -  | 10 | {"acLimitValue":10}
            20 | 6  | {"chargingTarget":20,"acLimitValue":6}
            """)
    void onlyTheSettingThatChangesIsSent(@Nullable BigDecimal target, @Nullable BigDecimal limit, String body) {
        cloud.always("/charging-settings", 200, "");
        assertThat(commander.chargingSettings(target, limit, heard::add).join().state(), is(EXECUTED));
        HttpCall call = cloud.calls("/" + PlayedCloud.VIN + "/charging-settings").get(0);
        assertThat(new String(call.body(), StandardCharsets.UTF_8), is(body));
    }

    @Test
    void aProfileIsSentAsAWhole() {
        cloud.always("/charging-profile", 200, "");
        ChargeProfile profile = new ChargeProfile("DELAYED_CHARGING", "CHARGING_WINDOW", "WEEKLY_PLANNER", true, null,
                null, null, LocalTime.of(21, 0), LocalTime.of(6, 0),
                List.of(new ChargeProfile.Timer(1, true, LocalTime.of(7, 35),
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.MONDAY)),
                        new ChargeProfile.Timer(2, false, null, Set.of())));
        assertThat(commander.chargeProfile(profile, heard::add).join().state(), is(EXECUTED));
        String body = new String(cloud.calls("/charging-profile").get(0).body(), StandardCharsets.UTF_8);
        assertThat(body,
                is("""
                        {"chargingMode":{"chargingPreference":"CHARGING_WINDOW","type":"TIME_SLOT","timerChange":"NO_CHANGE",\
                        "startTimeSlot":"0001-01-01T21:00:00.000","endTimeSlot":"0001-01-01T06:00:00.000"},\
                        "departureTimer":{"type":"WEEKLY_DEPARTURE_TIMER","weeklyTimers":[\
                        {"id":1,"time":"0001-01-01T07:35:00.000","timerAction":"ACTIVATE","daysOfTheWeek":["MONDAY","TUESDAY"]},\
                        {"id":2,"time":"0001-01-01T00:00:00.000","timerAction":"DEACTIVATE","daysOfTheWeek":[]}]},\
                        "isPreconditionForDepartureActive":true,"servicePack":"WAVE_01"}"""));
        car.charging = ChargingDetails.NONE;
        assertThat(commander.chargeProfile(profile, heard::add).join().text(), is("@text/command.no-profile"));
    }

    @Test
    void aPlaceGoesToTheNavigation() {
        cloud.always("/send-to-car", 201, "");
        assertThat(commander.sendPoi(new Poi("Goal", new BigDecimal("48.1"), new BigDecimal("11.5"), ""), heard::add)
                .join().state(), is(EXECUTED));
        HttpCall call = cloud.calls("/eadrax-dcs/v2/user/gcid-1/send-to-car").get(0);
        assertThat(new String(call.body(), StandardCharsets.UTF_8),
                allOf(containsString("\"title\":\"Goal\""), containsString("\"formattedAddress\":\"Goal\""),
                        containsString("\"placeType\":\"ADDRESS\""),
                        containsString("\"position\":{\"lat\":48.1,\"lng\":11.5}"), containsString("\"entrances\":[{"),
                        containsString("\"vehicleInformation\":{\"vin\":\"" + PlayedCloud.VIN + "\"}")));
        commander.sendPoi(new Poi("Goal", BigDecimal.ONE, BigDecimal.ONE, "Goal Street 1"), heard::add).join();
        assertThat(
                new String(cloud.calls("/eadrax-dcs/v2/user/gcid-1/send-to-car").get(1).body(), StandardCharsets.UTF_8),
                allOf(containsString("\"title\":\"Goal\""), containsString("\"formattedAddress\":\"Goal Street 1\"")));
        assertThat(commander.sendPoi(new Poi(" ", BigDecimal.ONE, BigDecimal.ONE, ""), heard::add).join().text(),
                is("@text/command.poi-invalid"));
        assertThat(commander.sendPoi(new Poi("Goal", new BigDecimal(91), BigDecimal.ONE, ""), heard::add).join().text(),
                is("@text/command.poi-invalid"));
    }
}
