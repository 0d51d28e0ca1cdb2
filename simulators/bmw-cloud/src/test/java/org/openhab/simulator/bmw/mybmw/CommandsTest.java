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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.bmw.Answer;
import org.openhab.simulator.bmw.CloudTest;
import org.openhab.simulator.bmw.Http;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.scenario.Fleets;

/**
 * Tests the remote commands (bmw-mybmw.md 8, 13.6, 13.7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CommandsTest extends CloudTest {

    private static final String V4 = "/eadrax-vrccs/v4/presentation/remote-commands/";
    private static final String V3 = "/eadrax-vrccs/v3/presentation/remote-commands/";
    private static final String PROFILE = """
            {"chargingMode":{"chargingPreference":"NO_PRESELECTION","type":"CHARGING_IMMEDIATELY","timerChange":"NO_CHANGE",
               "startTimeSlot":"0001-01-01T22:30:00.000","endTimeSlot":"0001-01-01T05:00:00"},
             "departureTimer":{"type":"WEEKLY_DEPARTURE_TIMER","weeklyTimers":[
               {"id":1,"time":"0001-01-01T07:40:00.000","timerAction":"ACTIVATE","daysOfTheWeek":["MONDAY","FRIDAY"]}]},
             "isPreconditionForDepartureActive":false,"servicePack":"WAVE_01"}
            """;

    @Test
    void commandLivesByTimeAndChangesTheCarAtItsEndOnly() throws Exception {
        Car car = car("iX xDrive50");
        String event = start(car, "door-unlock").at("eventId");
        assertThat(status(event).at("eventStatus"), is("PENDING"));
        pass(5);
        assertThat(status(event).at("eventStatus"), is("DELIVERED"));
        pass(11);
        assertThat(status(event).at("eventStatus"), is("DELIVERED"));
        assertThat(car.text(Keys.LOCK_REST), is("SECURED"));
        pass(1);
        assertThat(status(event).at("eventStatus"), is("EXECUTED"));
        assertThat(car.text(Keys.LOCK_REST), is("UNLOCKED"));
        assertThat(status("nothing").http(), is(404));
    }

    @ParameterizedTest
    @ValueSource(strings = { "light-flash", "horn-blow", "door-lock", "door-unlock", "climate-now?action=START",
            "climate-now?action=STOP", "vehicle-finder" })
    void everyServiceOfBothGenerations(String service) throws Exception {
        Car car = car("iX xDrive50");
        assertThat(start(car, service).http(), is(200));
        pass(20);
        Answer old = http.post(V3 + car.vin() + "/" + service, "{}", Http.car(token(), car.vin()));
        assertThat(old.http(), is(200));
        pass(20);
        assertThat(status(old.at("eventId")).at("eventStatus"), is("EXECUTED"));
    }

    @Test
    void climateRunsForHalfAnHour() throws Exception {
        Car car = car("iX xDrive50");
        assertThat(http.post(V3 + car.vin() + "/climate-now", "{\"action\":\"START\"}", Http.car(token(), car.vin()))
                .http(), is(200));
        pass(17);
        assertThat(car.text(Keys.CLIMATE_STATE), is("COMFORT_HEATING"));
        pass(1801);
        assertThat(car.text(Keys.CLIMATE_STATE), is("NOT_ACTIVE"));
        assertThat(start(car, "climate-now").http(), is(400));
    }

    @Test
    void chargingStartsOnlyWithThePlugIn() throws Exception {
        Car car = car("iX xDrive50");
        String path = "/eadrax-crccs/v1/vehicles/" + car.vin() + "/";
        String refused = http.post(path + "start-charging", "{}", Http.car(token(), car.vin())).at("eventId");
        pass(20);
        assertThat(status(refused).at("eventStatus"), is("ERROR"));
        car.report(Map.of(Keys.PLUG, "CONNECTED"));
        http.post(path + "start-charging", "{}", Http.car(token(), car.vin()));
        pass(60);
        assertThat(car.text(Keys.CHARGING_STATUS), is("CHARGINGACTIVE"));
        http.post(V3 + car.vin() + "/stop-charging", "{}", Http.car(token(), car.vin()));
        pass(20);
        assertThat(car.text(Keys.CHARGING_STATUS), is("CHARGINGENDED"));
        assertThat(car.number(Keys.CHARGING_POWER, -1), is(0.0));
    }

    @Test
    void unsupportedCommandsGetNullTexts() throws Exception {
        Car car = car("Cooper SE");
        Answer answer = http.post("/eadrax-crccs/v1/vehicles/" + car.vin() + "/start-charging", "{}",
                Http.car(token(), car.vin()));
        assertThat(answer.http(), is(403));
        assertThat(answer.at("errorDetails", "title"), is("(null)"));
        assertThat(start(car("iX xDrive50"), "levitate").http(), is(404));
    }

    @ParameterizedTest
    @CsvSource({ "error, ERROR", "error-without-text, ERROR", "ignored, IGNORED", "never, DELIVERED" })
    void commandsEndAsTold(String end, String state) throws Exception {
        control.option("commandEnd", end);
        Car car = car("iX xDrive50");
        String event = start(car, "door-unlock").at("eventId");
        pass(300);
        Answer status = status(event);
        assertThat(status.at("eventStatus"), is(state));
        assertThat(car.text(Keys.LOCK_REST), is("SECURED"));
        if ("error".equals(end)) {
            assertThat(status.at("errorDetails", "description"), is("The driver's door is open."));
        } else if ("ERROR".equals(state)) {
            assertThat(status.at("errorDetails", "description"), is("(null)"));
        }
    }

    @Test
    void secondCommandMeetsABusyCar() throws Exception {
        Car car = car("iX xDrive50");
        start(car, "door-unlock");
        Answer second = start(car, "horn-blow");
        assertThat(second.http(), is(409));
        assertThat(second.at("message"), containsString("busy"));
        assertThat(start(car("330e"), "horn-blow").http(), is(200));
        pass(20);
        assertThat(start(car, "horn-blow").http(), is(200));
    }

    @Test
    void emptyBodyMeansDone() throws Exception {
        control.option("commandStart", "empty");
        Answer answer = start(car("iX xDrive50"), "door-unlock");
        assertThat(answer.http(), is(200));
        assertThat(answer.text(), is(""));
        assertThat(car("iX xDrive50").text(Keys.LOCK_REST), is("UNLOCKED"));
        control.option("commandStart", "refused");
        assertThat(start(car("iX xDrive50"), "door-lock").http(), is(403));
    }

    @Test
    void positionComesOnceTheFinderIsDone() throws Exception {
        Car car = car("iX xDrive50");
        String event = start(car, "vehicle-finder").at("eventId");
        Map<String, String> headers = Http.car(token(), car.vin(), "latitude", "48", "longitude", "11");
        Answer pending = http.post(V4 + "eventPosition?eventId=" + event, "", headers);
        assertThat(pending.at("positionData", "status"), is("PENDING"));
        assertThat(pending.at("positionData", "position"), is("(null)"));
        pass(20);
        Answer known = http.post(V4 + "eventPosition?eventId=" + event, "", headers);
        assertThat(known.at("positionData", "position", "latitude"), is("48.177001"));
        assertThat(http.post(V4 + "eventPosition?eventId=" + event, "", Http.car(token(), car.vin())).http(), is(400));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "{\"chargingTarget\":90,\"acLimitValue\":null}; 200",
            "{\"acLimitValue\":32}; 200", "{\"chargingTarget\":82}; 400", "{\"chargingTarget\":15}; 400",
            "{\"acLimitValue\":17}; 400", "{}; 400", "nonsense; 400" })
    void settingsAreChecked(String body, int http) throws Exception {
        Car car = car("iX xDrive50");
        assertThat(settings(car, body).http(), is(http));
        assertThat(settings(car("330e"), body).http(), is(403));
    }

    @Test
    void settingsChangeWhenExecuted() throws Exception {
        Car car = car("iX xDrive50");
        settings(car, "{\"chargingTarget\":90}");
        assertThat(car.number(Keys.SOC_TARGET, 0), is(80.0));
        pass(20);
        assertThat(car.number(Keys.SOC_TARGET, 0), is(90.0));
    }

    @Test
    void profileIsTakenAsAWhole() throws Exception {
        Car car = car("iX xDrive50");
        assertThat(profile(car, PROFILE).http(), is(200));
        pass(20);
        assertThat(car.logbook().plan().mode(), is("IMMEDIATE_CHARGING"));
        assertThat(car.logbook().plan().windowStart().toString(), is("22:30"));
        assertThat(car.logbook().plan().timers().get(0).days().size(), is(2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"servicePack\":\"WAVE_01\"", "\"timerChange\":\"NO_CHANGE\"", "\"id\":1",
            "\"isPreconditionForDepartureActive\":false", "\"daysOfTheWeek\":[\"MONDAY\",\"FRIDAY\"]",
            "\"endTimeSlot\":\"0001-01-01T05:00:00\"", "\"type\":\"WEEKLY_DEPARTURE_TIMER\"" })
    void profileWithAHoleIsRefused(String part) throws Exception {
        assertThat(profile(car("iX xDrive50"), PROFILE.replace(part, "\"hole\":1")).http(), is(400));
    }

    @Test
    void goalsArriveWithoutAnEvent() throws Exception {
        Car car = car("iX xDrive50");
        String body = "{\"vehicleInformation\":{\"vin\":\"" + car.vin() + "\"},\"places\":[{\"title\":\"Goal\","
                + "\"placeType\":\"ADDRESS\",\"formattedAddress\":\"Musterweg 1\",\"position\":{\"lat\":48.1,\"lng\":11.5},"
                + "\"entrances\":[{\"name\":null,\"position\":{\"lat\":48.1,\"lng\":11.5}}],"
                + "\"category\":{\"losCategory\":\"Address\",\"mguVehicleCategoryId\":null,\"name\":\"Address\"}}]}";
        String path = "/eadrax-dcs/v2/user/" + Fleets.MYBMW_GCID + "/send-to-car";
        Answer sent = http.post(path, body, Http.car(token(), car.vin()));
        assertThat(sent.http(), is(201));
        assertThat(control.call("GET", "mybmw/pois", null).getAsJsonArray().size(), is(1));
        for (String needed : new String[] { "title", "placeType", "formattedAddress", "entrances", "category" }) {
            Answer refused = http.post(path, body.replace("\"" + needed + "\"", "\"other\""),
                    Http.car(token(), car.vin()));
            assertThat(needed, refused.http(), is(400));
        }
        assertThat(http.post("/eadrax-dcs/v2/user/somebody/send-to-car", body, Http.car(token(), car.vin())).http(),
                is(403));
    }

    private Answer start(Car car, String service) throws Exception {
        return http.post(V4 + service, "{}", Http.car(token(), car.vin()));
    }

    private Answer status(String event) throws Exception {
        return http.send("POST", V3 + "eventStatus?eventId=" + event, "",
                Http.app("bmw", "authorization", "Bearer " + token()));
    }

    private Answer settings(Car car, String body) throws Exception {
        return http.post("/eadrax-crccs/v1/vehicles/" + car.vin() + "/charging-settings", body,
                Http.car(token(), car.vin()));
    }

    private Answer profile(Car car, String body) throws Exception {
        return http.post("/eadrax-crccs/v1/vehicles/" + car.vin() + "/charging-profile", body,
                Http.car(token(), car.vin()));
    }
}
