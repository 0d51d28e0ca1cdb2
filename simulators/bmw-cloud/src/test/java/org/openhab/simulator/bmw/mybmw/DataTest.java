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
package org.openhab.simulator.bmw.mybmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.util.Map;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.bmw.Answer;
import org.openhab.simulator.bmw.CloudTest;
import org.openhab.simulator.bmw.Http;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;

import com.google.gson.JsonObject;

/**
 * Tests everything that can be read (bmw-mybmw.md 4 to 7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DataTest extends CloudTest {

    private static final String STATE = "/eadrax-vcs/v4/vehicles/state?apptimezone=0&appDateTime=1";

    @Test
    void eachBrandHasItsOwnList() throws Exception {
        String token = token();
        assertThat(list(token, "bmw").json().getAsJsonArray("mappingInfos").size(), is(6));
        assertThat(list(token, "mini").json().getAsJsonArray("mappingInfos").size(), is(2));
        Answer toyota = list(token, "toyota");
        assertThat(toyota.json().getAsJsonArray("mappingInfos").size(), is(0));
        assertThat(list(token, "mini").at("mappingInfos", "0", "mappingStatus"), is("CONFIRMED"));
        Map<String, String> headers = Http.app("mini", "authorization", "Bearer " + token);
        assertThat(http.get("/eadrax-vcs/v4/vehicles", headers).text(), containsString("\"model\":\"Cooper SE\""));
    }

    @Test
    void profileTellsWhatTheCarIs() throws Exception {
        Answer profile = get("iX xDrive50", "/eadrax-vcs/v5/vehicle-data/profile");
        assertThat(profile.at("brand"), is("BMW_I"));
        assertThat(profile.at("driveTrain"), is("ELECTRIC"));
        assertThat(profile.at("bodyType"), is("I20"));
        assertThat(get("i3 (+ REX)", "/eadrax-vcs/v5/vehicle-data/profile").at("driveTrain"),
                is("ELECTRIC_WITH_RANGE_EXTENDER"));
    }

    @Test
    void stateIsMadeOfTheCarsOwnSignals() throws Exception {
        Car car = car("iX xDrive50");
        car.report(Map.of(Keys.MILEAGE, 30001, Keys.LOCK_REST, "SELECTIVE-LOCKED", Keys.DRIVER_DOOR, true));
        Answer state = get("iX xDrive50", STATE);
        assertThat(state.at("state", "currentMileage"), is("30001"));
        assertThat(state.at("state", "doorsState", "combinedSecurityState"), is("SELECTIVE_LOCKED"));
        assertThat(state.at("state", "doorsState", "leftFront"), is("OPEN"));
        assertThat(state.at("state", "doorsState", "combinedState"), is("OPEN"));
        assertThat(state.at("state", "lastUpdatedAt"), is("2026-03-16T08:00:00Z"));
        assertThat(state.at("state", "electricChargingState", "chargingLevelPercent"), is("73"));
        assertThat(state.at("state", "location", "address", "formatted"), is("Musterweg 1, 80000 Ort"));
        assertThat(state.at("state", "tireState", "frontLeft", "details"), is("(missing)"));
        assertThat(state.at("capabilities", "lock"), is("true"));
        Answer guarded = get("iX xDrive50", STATE + "&tireGuardMode=ENABLED");
        assertThat(guarded.at("state", "tireState", "frontLeft", "details", "manufacturingWeek"), is("4021"));
    }

    @Test
    void rangesFollowTheDriveTrain() throws Exception {
        Answer hybrid = get("330e", STATE);
        assertThat(hybrid.at("state", "range"), is("434"));
        assertThat(hybrid.at("state", "combustionFuelLevel", "range"), is("434"));
        Answer rex = get("i3 (+ REX)", STATE);
        assertThat(rex.at("state", "range"), is("148"));
        assertThat(rex.at("state", "combustionFuelLevel", "range"), is("104"));
        Answer fuel = get("X1 sDrive18i", STATE);
        assertThat(fuel.at("state", "electricChargingState"), is("(missing)"));
        assertThat(fuel.at("state", "chargingProfile"), is("(missing)"));
        assertThat(fuel.at("state", "roofState"), is("(missing)"));
    }

    @Test
    void sleepingCarStandsStillWhileItIsFetched() throws Exception {
        Answer first = get("330e", STATE);
        pass(3000);
        Answer later = get("330e", STATE);
        assertThat(later.at("state", "lastUpdatedAt"), is(first.at("state", "lastUpdatedAt")));
        assertThat(later.at("state", "lastFetched"), is("2026-03-16T08:50:00.000Z"));
    }

    @Test
    void movingCarKeepsItsPlaceToItself() throws Exception {
        car("330e").report(Map.of(Keys.MOVING, true));
        assertThat(get("330e", STATE).at("state", "location"), is("(missing)"));
        car("330e").report(Map.of(Keys.MOVING, false));
        control.option("shareLocation", "false");
        assertThat(get("330e", STATE).at("state", "location"), is("(missing)"));
    }

    @Test
    void threeDoorsHaveNoRearOnes() throws Exception {
        Answer state = get("Cooper SE", STATE);
        assertThat(state.at("state", "doorsState", "leftRear"), is("INVALID"));
        assertThat(state.at("state", "windowsState", "rightRear"), is("INVALID"));
        assertThat(state.at("state", "doorsState", "combinedState"), is("CLOSED"));
        car("Cooper S Clubman").report(Map.of("vehicle.body.trunk.left.door.isOpen", true));
        assertThat(get("Cooper S Clubman", STATE).at("state", "doorsState", "trunk"), is("OPEN"));
    }

    @Test
    void textsFollowTheLanguage() throws Exception {
        Car car = car("iX xDrive50");
        Map<String, String> german = Http.car(token(), car.vin(), "accept-language", "de-DE");
        String state = http.get(STATE, german).text();
        assertThat(state, containsString("N\u00e4chste Pr\u00fcfung des Fahrzeugs."));
        assertThat(get("iX xDrive50", STATE).text(), containsString("Next check of the car."));
        assertThat(http.get(statistics(car), german).at("description"), is("M\u00e4rz 2026"));
    }

    @Test
    void chargingDetailsHaveLimitsWhereTheCarHasThem() throws Exception {
        String path = "/eadrax-crccs/v2/vehicles?fields=charging-profile&has_charging_settings_capabilities=";
        Answer with = get("iX xDrive50", path + "true");
        assertThat(with.at("chargingSettingsDetail", "acLimit", "values", "12"), is("32"));
        assertThat(with.at("chargingSettingsDetail", "chargingTarget"), is("80"));
        assertThat(with.at("chargeAndClimateTimerDetail", "chargingMode", "type"), is("TIME_SLOT"));
        assertThat(with.at("chargeAndClimateTimerDetail", "chargingMode", "startTimeSlot"),
                is("0001-01-01T21:00:00.000"));
        assertThat(get("330e", path + "false").at("chargingSettingsDetail"), is("(missing)"));
        assertThat(get("X1 sDrive18i", path + "false").http(), is(404));
    }

    @Test
    void sessionsAreDisplayTexts() throws Exception {
        Car car = car("iX xDrive50");
        String path = "/eadrax-chs/v2/charging-sessions?vin=" + car.vin() + "&maxResults=40&include_date_picker=true";
        Answer sessions = get("iX xDrive50", path);
        assertThat(sessions.at("chargingSessions", "numberOfSessions"), is("23"));
        assertThat(sessions.at("chargingSessions", "sessions", "0", "title"), startsWith("Yesterday "));
        assertThat(sessions.at("chargingSessions", "sessions", "0", "subtitle"),
                matchesPattern("Musterweg 1 \u2022 .*min \u2022 ~ [0-9.]+ EUR"));
        assertThat(sessions.at("chargingSessions", "sessions", "1", "subtitle"), containsString("-- EUR"));
        String id = sessions.at("chargingSessions", "sessions", "0", "id");
        assertThat(get("iX xDrive50", "/eadrax-chs/v2/charging-sessions/" + id).at("id"), is(id));
        assertThat(get("iX xDrive50", "/eadrax-chs/v2/charging-sessions/nobody").http(), is(404));
        Car tank = car("X1 sDrive18i");
        Answer none = get("X1 sDrive18i", path.replace(car.vin(), tank.vin()));
        assertThat(none.at("chargingSessions", "chargingListState"), is("CHARGE_AND_TRACK"));
        assertThat(none.at("chargingSessions", "sessions"), is("(missing)"));
    }

    @Test
    void statisticsCountTheMonth() throws Exception {
        Answer statistics = get("iX xDrive50", statistics(car("iX xDrive50")));
        assertThat(statistics.at("description"), is("March 2026"));
        assertThat(statistics.at("statistics", "numberOfChargingSessions"), is("5"));
        assertThat(statistics.at("optStateType"), is("OPT_IN_WITH_SESSIONS"));
    }

    @Test
    void tripsNeedTheAccountId() throws Exception {
        String path = "/eadrax-suscs/v1/vehicles/sustainability/widget";
        Car car = car("iX xDrive50");
        assertThat(http.get(path, Http.car(token(), car.vin())).http(), is(400));
        Answer trips = http.get(path, Http.car(token(), car.vin(), "x-gcid", "x"));
        assertThat(trips.at("status"), is("Success"));
        assertThat(trips.at("lastTrip", "distance", "distance"), is("9.0"));
        assertThat(http.get(path, Http.car(token(), car("Cooper SE").vin(), "x-gcid", "x")).at("status"),
                is("TripHistoryNotActive"));
    }

    @Test
    void imagesArePictures() throws Exception {
        String path = "/eadrax-ics/v5/presentation/vehicles/images?toCrop=true&carView=";
        Car car = car("iX xDrive50");
        Map<String, String> headers = Http.car(token(), car.vin(), "accept", "image/png", "bmw-app-vehicle-type",
                "connected");
        Answer image = http.get(path + "RearView", headers);
        assertThat(ImageIO.read(new ByteArrayInputStream(image.body())).getWidth(), is(200));
        assertThat(http.get(path + "Underside", headers).http(), is(404));
    }

    @ParameterizedTest
    @ValueSource(strings = { "accept-language", "x-raw-locale", "x-user-agent", "x-identity-provider",
            "x-correlation-id", "bmw-correlation-id", "bmw-session-id", "bmw-units-preferences", "24-hour-format",
            "bmw-vin" })
    void everyHeaderIsNeeded(String name) throws Exception {
        Map<String, String> headers = Http.car(token(), car("330e").vin());
        headers.remove(name);
        Answer answer = http.get(STATE, headers);
        assertThat(answer.http(), is(400));
        assertThat(answer.at("message"), containsString(name.contains("correlation") ? "correlation" : name));
    }

    @Test
    void tokensAndForeignCarsAreRefused() throws Exception {
        Map<String, String> headers = Http.car("guess", car("330e").vin());
        Answer refused = http.get(STATE, headers);
        assertThat(refused.http(), is(401));
        assertThat(refused.at("statusCode"), is("401"));
        assertThat(http.get(STATE, Http.car(token(), "WBA00000000000000")).http(), is(404));
        assertThat(http.get("/eadrax-vcs/v9/nothing", Map.of()).http(), is(404));
    }

    @Test
    void missingObjectsAreLeftOutOnDemand() throws Exception {
        control.option("missingObjects", "true");
        JsonObject state = get("iX xDrive50", STATE).json().getAsJsonObject("state");
        assertThat(state.has("tireState"), is(false));
        assertThat(state.has("doorsState"), is(true));
    }

    private static String statistics(Car car) {
        return "/eadrax-chs/v2/charging-statistics?vin=" + car.vin() + "&currentDate=2026-03-16T08:00:00.000Z";
    }

    private Answer list(String token, String brand) throws Exception {
        return http.post("/eadrax-vcs/v5/vehicle-list", "", Http.app(brand, "authorization", "Bearer " + token));
    }

    private Answer get(String model, String path) throws Exception {
        return http.get(path, Http.car(token(), car(model).vin()));
    }
}
