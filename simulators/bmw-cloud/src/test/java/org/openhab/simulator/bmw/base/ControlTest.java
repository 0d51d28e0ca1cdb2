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
package org.openhab.simulator.bmw.base;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.simulator.bmw.Answer;
import org.openhab.simulator.bmw.CloudTest;
import org.openhab.simulator.bmw.Http;
import org.openhab.simulator.bmw.model.Keys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests the control API with faults, log and scenarios.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ControlTest extends CloudTest {

    private static final String STATE = "/eadrax-vcs/v4/vehicles/state";

    @Test
    void presentIsTheCarsOwnRecord() throws Exception {
        String vin = car("330e").vin();
        Answer present = http.control("GET", "cars/" + vin + "/present", "");
        assertThat(present.at("facts", "driveTrain"), is("PLUGIN_HYBRID"));
        assertThat(present.at("signals", Keys.MILEAGE, "value"), is("38210"));
        assertThat(present.at("signals", Keys.MILEAGE, "unit"), is("km"));
        assertThat(present.at("address"), is("Beispielallee 20, 85001 Nebenort"));
        assertThat(present.json().getAsJsonArray("sessions").size(), is(23));
        assertThat(http.control("GET", "cars/nothing/present", "").http(), is(404));
    }

    @Test
    void reportsReachTheCar() throws Exception {
        String path = "cars/" + car("330e").vin() + "/report";
        assertThat(http.control("POST", path, "{\"values\":{\"" + Keys.MILEAGE + "\":40000}}").http(), is(200));
        assertThat(car("330e").number(Keys.MILEAGE, 0), is(40000.0));
        assertThat(http.control("POST", path, "{\"values\":{\"vehicle.levitation\":1}}").http(), is(400));
        assertThat(http.control("POST", path, "{\"wrong\":{}}").http(), is(400));
    }

    @Test
    void scenariosRunInSimulatedTime() throws Exception {
        String vin = car("iX xDrive50").vin();
        Answer begun = http.control("POST", "cars/" + vin + "/scenario/drive", "{\"to\":\"work\",\"minutes\":20}");
        assertThat(begun.json().get("steps").getAsInt(), greaterThan(8));
        pass(600);
        assertThat(car("iX xDrive50").truth(Keys.MOVING), is(true));
        assertThat(http.control("POST", "cars/" + vin + "/scenario/levitate", "{}").http(), is(404));
        assertThat(http.control("POST", "cars/" + car("X1 sDrive18i").vin() + "/scenario/charge", "{}").http(),
                is(400));
        control.reset();
        assertThat(car("iX xDrive50").truth(Keys.MOVING), is(false));
        pass(3600);
        assertThat(car("iX xDrive50").number(Keys.MILEAGE, 0), is(20417.0));
    }

    @Test
    void scriptWaitsForItsTime() throws Exception {
        String vin = car("330e").vin();
        http.control("POST", "script", "{\"steps\":[{\"after\":60,\"request\":\"POST cars/" + vin
                + "/report\",\"body\":{\"values\":{\"" + Keys.MILEAGE + "\":50000}}}]}");
        pass(59);
        assertThat(car("330e").number(Keys.MILEAGE, 0), is(38210.0));
        pass(1);
        assertThat(car("330e").number(Keys.MILEAGE, 0), is(50000.0));
    }

    @ParameterizedTest
    @CsvSource({ "unauthorized-once, 401", "quota, 403", "not-found, 404", "rate-limit, 429", "blocked, 489",
            "account-locked, 423", "http-503, 503", "html, 200" })
    void namedFaultsHitOnce(String name, int http) throws Exception {
        control.fault(name, "mybmw-state");
        assertThat(state().http(), is(http));
        assertThat(state().at("state", "isLscSupported"), is("true"));
    }

    @Test
    void faultsBendAnswers() throws Exception {
        control.fault("unknown-words", "mybmw-state");
        assertThat(state().at("state", "doorsState", "hood"), is("LEVITATING"));
        control.fault("nulls", "mybmw-state");
        assertThat(state().at("state", "doorsState"), is("(null)"));
        control.fault("clock-skew", "mybmw-state");
        assertThat(state().at("state", "lastFetched"), is("2026-03-16T09:00:00Z"));
        http.control("POST", "faults", "{\"name\":\"rate-limit\",\"retryAfter\":\"7\"}");
        assertThat(state().retryAfter(), is("7"));
    }

    @Test
    void tableNamesEveryEndpoint() throws Exception {
        JsonObject table = http.control("GET", "faults/table", "").json();
        List<String> all = control.faultTable().endpoints().stream().map(Endpoint::key).toList();
        assertThat(table.getAsJsonArray("http-500").size(), is(all.size()));
        assertThat(all.stream().distinct().count(), is((long) all.size()));
        assertThat(table.keySet().stream().filter(name -> table.getAsJsonArray(name).isEmpty()).toList(),
                is(List.of()));
        assertThat(http.control("POST", "faults", "{\"name\":\"busy\",\"endpoint\":\"mybmw-list\"}").http(), is(400));
        assertThat(http.control("POST", "faults", "{\"name\":\"nothing\"}").http(), is(400));
    }

    @Test
    void requestsAreCountedWithoutSecrets() throws Exception {
        state();
        state();
        long last = control.count(0).last();
        http.form("/gcdm/oauth/authenticate", Map.of("username", "someone", "password", "secret"), Map.of());
        RequestCount count = control.count(last);
        assertThat(count.total(), is(1));
        assertThat(count.of("mybmw-login"), is(1L));
        JsonArray log = http.control("GET", "requests?since=" + last, "").json().getAsJsonArray("requests");
        assertThat(log.get(0).getAsJsonObject().getAsJsonObject("params").get("password").getAsString(), is("***"));
        assertThat(http.control("GET", "requests/count?endpoint=mybmw-state", "").at("byStatus", "200"), is("2"));
    }

    @Test
    void optionsAreStrict() throws Exception {
        assertThat(http.control("PUT", "options", "{\"quota\":7}").at("quota"), is("7"));
        assertThat(http.control("PUT", "options", "{\"levitation\":7}").http(), is(400));
        assertThat(http.control("PUT", "options", "{\"blocked\":\"maybe\"}").http(), is(400));
        assertThat(JsonParser.parseString(http.control("GET", "options/help", "").text()).getAsJsonArray().size(),
                greaterThan(20));
        control.reset();
        assertThat(http.control("GET", "options", "").at("quota"), is("2000"));
    }

    @Test
    void clockAndStateAreShown() throws Exception {
        assertThat(http.control("POST", "clock/advance", "{\"seconds\":60}").at("time"), is("2026-03-16T08:01:00Z"));
        assertThat(http.control("GET", "", "").json().getAsJsonArray("cars").size(), is(8));
        assertThat(http.control("GET", "nothing", "").http(), is(404));
    }

    private Answer state() throws Exception {
        return http.get(STATE, Http.car(token(), car("330e").vin()));
    }
}
