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
package org.openhab.binding.connecteddrive.internal.mybmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.connecteddrive.internal.vehicle.Attribute.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.Picture;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.http.HttpCall;

/**
 * Tests what is read of a car when, and what becomes of failures.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountSourceTest {

    private static final String PROFILE = """
            {"vin":"WBATEST0000000001","brand":"BMW_I","model":"iX xDrive50","bodyType":"I20","year":2021,
             "driveTrain":"ELECTRIC","headUnitType":"MGU","hmiVersion":"ID8","telematicsUnit":"WAVE01",
             "softwareVersionCurrent":{"iStep":310,"puStep":{"month":7,"year":21},"seriesCluster":"S21A"}}""";
    private static final String CAPABILITIES = """
            "capabilities":{"lock":true,"unlock":true,"climateNow":true,"isChargingPlanSupported":true,
             "isChargingSettingsEnabled":true,"isChargingHistorySupported":true,"isSustainabilitySupported":true}""";
    private static final String DETAILS = """
            {"servicePack":"WAVE_01","chargingSettingsDetail":{"chargingTarget":80,"minChargingTargetToWarning":70,
             "acLimit":{"current":{"value":16,"unit":"A"},"isUnlimited":false,"min":6,"max":32,"values":[6,16,32]}}}""";
    private static final String STATE = "/eadrax-vcs/v4/vehicles/state";
    private static final String CHARGING_DETAILS = "/eadrax-crccs/v2/vehicles";

    private final PlayedCloud cloud = new PlayedCloud();
    private final AccountHeard heard = new AccountHeard();
    private VehicleSource source = source(Region.ROW);

    @BeforeEach
    void cloudWorks() {
        cloud.always("/vehicle-data/profile", 200, PROFILE).always(STATE, 200, state("CHARGING", ""))
                .always(CHARGING_DETAILS, 200, DETAILS)
                .always("/charging-statistics", 200,
                        """
                                {"description":"May 2026","statistics":{"totalEnergyCharged":142,"numberOfChargingSessions":7}}""")
                .always("/charging-sessions", 200, "{\"chargingSessions\":{\"sessions\":[]}}")
                .always("/sustainability/widget", 200, """
                        {"status":"Success","monthly":{"totalTrips":3,"totalElectricConsumption":{
                         "averageConsumption":18.4,"averageUnit":"kWh/100km"}}}""");
    }

    private VehicleSource source(Region region) {
        return new AccountSource(cloud.car(region), Duration.ofMinutes(15), heard, () -> null);
    }

    private static String state(String charging, String more) {
        return """
                {"state":{"isLeftSteering":true,"lastUpdatedAt":"2026-05-02T06:58:02Z",%s
                 "lastFetched":"2026-05-02T07:15:00Z","climateControlState":{"activity":"INACTIVE"},
                 "location":{"coordinates":{"latitude":39.916527,"longitude":116.397128}},
                 "electricChargingState":{"chargingLevelPercent":73,"chargingStatus":"%s","remainingChargingMinutes":40}},%s}"""
                .formatted(more, charging, CAPABILITIES);
    }

    private void pass(Duration time) {
        cloud.scheduler().advance(time);
    }

    private void round() {
        pass(Duration.ofMinutes(16));
    }

    @Test
    void theFirstRoundReadsEverythingOnce() {
        source.start();
        pass(Duration.ofSeconds(11));
        VehicleFacts facts = heard.facts.get(0);
        assertThat(facts.brand(), is("BMW"));
        assertThat(facts.driveTrain(), is(DriveTrain.ELECTRIC));
        assertThat(facts.properties(),
                is(Map.of("brand", "BMW", "model", "iX xDrive50", "yearOfConstruction", "2021", "driveTrain",
                        "ELECTRIC", "bodyType", "I20", "headUnit", "MGU", "hmiVersion", "ID8", "telematicsUnit",
                        "WAVE01", "softwareVersion", "07/2021.10")));
        assertThat(facts.commands(), is(Set.of(RemoteCommand.DOOR_LOCK, RemoteCommand.DOOR_UNLOCK,
                RemoteCommand.CLIMATE_NOW_START, RemoteCommand.CLIMATE_NOW_STOP, RemoteCommand.VEHICLE_FINDER)));
        assertThat(heard.value(SOC), is(new BigDecimal(73)));
        assertThat(heard.value(CHARGE_TARGET_MIN), is(new BigDecimal(70)));
        assertThat(heard.value(MONTH_ELECTRIC), is(new BigDecimal("18.4")));
        assertThat(heard.values, hasKey(STATISTIC));
        assertThat(heard.values, hasKey(SESSIONS));
        assertThat(heard.raw.keySet(), contains("charging", "profile", "sessions", "state", "statistics", "trips"));
        assertThat(heard.works, contains(""));
        assertThat(heard.completed, is(1));
        assertThat(cloud.count(), is(6));
    }

    @Test
    void laterRoundsReadWhatChangesOnly() {
        source.start();
        round();
        int before = cloud.count();
        round();
        round();
        assertThat(cloud.count() - before, is(4));
        assertThat(cloud.calls(STATE), hasSize(4));
        pass(Duration.ofHours(7));
        assertThat(cloud.calls("/charging-sessions"), hasSize(2));
        assertThat(cloud.calls("/vehicle-data/profile"), hasSize(1));
        pass(Duration.ofHours(18));
        assertThat(cloud.calls("/vehicle-data/profile"), hasSize(2));
        assertThat(heard.facts, hasSize(1));
    }

    @Test
    void theEndOfAChargeMakesTheLogWorthReading() {
        source.start();
        round();
        assertThat(cloud.calls("/charging-sessions"), hasSize(1));
        cloud.always(STATE, 200, state("TARGET_REACHED", ""));
        round();
        assertThat(heard.value(CHARGING), is("COMPLETE"));
        assertThat(cloud.calls("/charging-sessions"), hasSize(2));
        round();
        assertThat(cloud.calls("/charging-sessions"), hasSize(2));
    }

    @Test
    void theEndOfADriveMakesTheTripsWorthReading() {
        cloud.always(STATE, 200, state("CHARGING", "\"currentMileage\":20400,"));
        source.start();
        round();
        round();
        assertThat(cloud.calls("/sustainability/widget"), hasSize(1));
        cloud.always(STATE, 200, state("CHARGING", "\"currentMileage\":20412,"));
        round();
        assertThat(cloud.calls("/sustainability/widget"), hasSize(2));
        assertThat(cloud.calls("/charging-sessions"), hasSize(1));
        round();
        assertThat(cloud.calls("/sustainability/widget"), hasSize(2));
    }

    @Test
    void theCallsCarryWhatTheCloudWantsToSee() {
        source.start();
        round();
        HttpCall state = cloud.calls(STATE).get(0);
        assertThat(state.uri().getQuery(), startsWith("apptimezone=0&appDateTime=177770"));
        assertThat(state.headers().get("bmw-vin"), is(PlayedCloud.VIN));
        HttpCall charging = cloud.calls(CHARGING_DETAILS).get(0);
        assertThat(charging.uri().getQuery(), is("fields=charging-profile&has_charging_settings_capabilities=true"));
        assertThat(charging.headers().get("bmw-current-date"), startsWith("2026-05-02T07:15:0"));
        assertThat(cloud.calls("/sustainability/widget").get(0).headers().get("x-gcid"), is("gcid-1"));
        assertThat(cloud.calls("/charging-sessions").get(0).uri().getQuery(),
                is("vin=" + PlayedCloud.VIN + "&maxResults=40&include_date_picker=true"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 | {}        | COMMUNICATION | @text/trouble.account.server ["500"]
            404 | {}        | GONE          | @text/trouble.account.gone
            489 | Blocked   | CONFIGURATION | @text/trouble.account.blocked
            200 | {"state": | COMMUNICATION | @text/trouble.account.unreadable
            403 | {"message":"Quota Exceeded"} | BUDGET | @text/trouble.account.quota
            """)
    void aStateThatCannotBeReadTakesTheCarOffline(int status, String body, Trouble trouble, String text) {
        cloud.always(STATE, status, body);
        source.start();
        pass(Duration.ofSeconds(11));
        assertThat(heard.troubles, is(not(empty())));
        assertThat(heard.troubles.get(0), is(trouble));
        assertThat(heard.texts.get(0), startsWith(text));
        assertThat(heard.works, is(empty()));
        assertThat(heard.completed, is(0));
    }

    @Test
    void otherFailuresAreARemark() {
        cloud.always(CHARGING_DETAILS, 500, "{}").always("/charging-sessions", 404, "{}");
        source.start();
        round();
        assertThat(heard.troubles, is(empty()));
        assertThat(heard.works.get(0), is("@text/trouble.account.server [\"500\"]"));
        assertThat(heard.values, hasKey(STATISTIC));
        cloud.always(CHARGING_DETAILS, 200, DETAILS);
        round();
        assertThat(heard.works.get(heard.works.size() - 1), is(""));
    }

    @Test
    void aCarThatDoesNotReportIsRemarkedUpon() {
        cloud.always(STATE, 200, state("CHARGING", "\"isLscSupported\":false,"));
        source.start();
        round();
        assertThat(heard.works.get(0), is("@text/remark.account.no-last-state"));
    }

    @Test
    void theProfileOfThePreviousGenerationDoesToo() {
        cloud.always("/vehicle-data/profile", 404, "{}").always("/eadrax-vcs/v4/vehicles", 200, """
                [{"vin":"WBATEST0000000001","appVehicleType":"CONNECTED","attributes":{"brand":"MINI",
                 "model":"Cooper SE","driveTrain":"ELECTRIC"}}]""");
        source.start();
        round();
        assertThat(heard.facts.get(0).model(), is("Cooper SE"));
        assertThat(cloud.calls(STATE).get(0).headers().get("x-user-agent"), containsString(";mini;"));
    }

    @Test
    void aChineseCarIsWhereItReallyIs() {
        source.close();
        source = source(Region.CHINA);
        source.start();
        round();
        BigDecimal latitude = (BigDecimal) heard.value(LATITUDE);
        assertThat(latitude.doubleValue(), is(closeTo(39.91512, 0.0002)));
        BigDecimal longitude = (BigDecimal) heard.value(LONGITUDE);
        assertThat(longitude.doubleValue(), is(closeTo(116.39088, 0.0002)));
    }

    @Test
    void refreshingTellsWhenItIsDoneOrWhyNot() {
        source.refresh(VehicleSource.Part.STATE).join();
        assertThat(heard.value(SOC), is(new BigDecimal(73)));
        assertThat(heard.works, contains(""));
        source.refresh(VehicleSource.Part.CHARGING).join();
        assertThat(cloud.calls("/charging-sessions"), hasSize(1));
        cloud.always(STATE, 404, "{}");
        CompletableFuture<Void> refused = source.refresh(VehicleSource.Part.STATE);
        assertThat(refused.handle((done, failure) -> failure instanceof CompletionException e ? e.getCause() : failure)
                .join(), is(instanceOf(MyBmwException.class)));
        assertThat(heard.troubles, is(empty()));
    }

    @Test
    void aPictureComesAsTheCloudHasIt() {
        cloud.always("/vehicles/images", 200, "png");
        Picture picture = source.picture("").join();
        assertThat(picture.bytes().length, is(3));
        assertThat(cloud.calls("/vehicles/images").get(0).uri().getQuery(), is("carView=VehicleStatus&toCrop=true"));
        assertThat(cloud.calls("/vehicles/images").get(0).headers().get("accept"), is("image/png"));
    }

    @Test
    void anExecutedCommandReadsTheStateAgain() {
        cloud.always("/door-lock", 200, "");
        source.start();
        round();
        int before = cloud.calls(STATE).size();
        assertThat(source.commander().send(RemoteCommand.DOOR_LOCK, progress -> {
        }).join().state(), is(CommandProgress.State.EXECUTED));
        pass(Duration.ofSeconds(8));
        assertThat(cloud.calls(STATE), hasSize(before + 1));
    }

    @Test
    void nothingIsReadOrToldAfterTheEnd() {
        source.start();
        round();
        int before = cloud.count();
        int told = heard.works.size();
        source.close();
        pass(Duration.ofDays(2));
        assertThat(cloud.count(), is(before));
        assertThat(heard.works, hasSize(told));
        assertThat(cloud.scheduler().pending(), is(0));
    }

    @ParameterizedTest
    @CsvSource({ "ELECTRIC,true,false,false", "COMBUSTION,false,true,false", "PLUGIN_HYBRID,true,true,true" })
    void whatCanBeDeliveredDependsOnTheDriveTrain(DriveTrain train, boolean plug, boolean tank, boolean both) {
        Set<Attribute> can = source.deliverable(train);
        assertThat(can.containsAll(Set.of(SOC, RANGE_ELECTRIC, SESSIONS, CHARGE_END)), is(plug));
        assertThat(can.containsAll(Set.of(FUEL, RANGE_FUEL)), is(tank));
        assertThat(can.contains(RANGE_TOTAL), is(both));
        assertThat(can.containsAll(Set.of(MILEAGE, LOCK, DOOR_PASSENGER_REAR, SERVICE_DATE, CLIMATE)), is(true));
    }
}
