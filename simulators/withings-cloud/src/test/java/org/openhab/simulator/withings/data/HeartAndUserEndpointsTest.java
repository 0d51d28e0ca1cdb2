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
package org.openhab.simulator.withings.data;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.simulator.withings.api.ActionKey;
import org.openhab.simulator.withings.api.ApiAction;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The rules of heart, devices and goals, and which scope opens which action (withings.md 2.1, 7, 8, 18.10).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HeartAndUserEndpointsTest extends HouseholdTest {

    private List<JsonObject> hearts(Person person, Object... parameters) {
        return objects(ask(person, "/v2/heart", "list", parameters).getAsJsonArray("series"));
    }

    private List<JsonObject> devices(Person person) {
        return objects(ask(person, "/v2/user", "getdevice").getAsJsonArray("devices"));
    }

    @Test
    public void heartsComeNewestFirstWithinTheWindowInPages() {
        Person iris = person("Iris");
        for (int i = 0; i < 5; i++) {
            scenario("ecg", "{'person':'iris','model':94}");
            pass(100);
        }
        List<JsonObject> five = hearts(iris, "startdate", NOW, "enddate", NOW + 400);
        assertThat(five.stream().map(each -> each.get("timestamp").getAsLong()).toList(),
                contains(NOW + 400, NOW + 300, NOW + 200, NOW + 100, NOW));
        assertThat(hearts(iris, "startdate", NOW + 400), hasSize(1));
        option("heartPageSize", 2);
        JsonObject page = ask(iris, "/v2/heart", "list", "startdate", NOW, "offset", 4);
        assertThat(page.getAsJsonArray("series").size(), is(1));
        assertThat(page.get("more").getAsBoolean(), is(false));
        assertThat(refused(iris, "/v2/heart", "list", "startdate", "x"), is(503));
    }

    @ParameterizedTest
    @CsvSource({ "94,300,9000,1", "44,500,10000,3", "10,300,9000,29" })
    public void theCurveDependsOnTheDevice(int model, int frequency, int samples, int position) {
        Person iris = person("Iris");
        long signalid = scenario("ecg", "{'person':'iris','model':" + model + ",'values':{'pulse':72}}").get("signalid")
                .getAsLong();
        JsonObject ecg = ask(iris, "/v2/heart", "get", "signalid", signalid, "with_filtered", "true");
        assertThat(ecg.get("sampling_frequency").getAsInt(), is(frequency));
        assertThat(ecg.get("wearposition").getAsInt(), is(position));
        assertThat(ecg.get("heart_rate").getAsInt(), is(72));
        JsonArray signal = ecg.getAsJsonArray("signal");
        assertThat(signal.size(), is(samples));
        int peaks = 0;
        for (int i = 1; i < signal.size(); i++) {
            peaks += signal.get(i - 1).getAsInt() <= 500 && signal.get(i).getAsInt() > 500 ? 1 : 0;
        }
        assertThat("beats in the curve", peaks, is(72 * samples / frequency / 60));
        assertThat("the same each time", ask(iris, "/v2/heart", "get", "signalid", signalid), is(ecg));
    }

    @Test
    public void signalsAreTheOwnersOnly() {
        long signalid = scenario("ecg", "{'person':'iris'}").get("signalid").getAsLong();
        assertThat(refused(person("Jack"), "/v2/heart", "get", "signalid", signalid), is(503));
        assertThat(refused(person("Iris"), "/v2/heart", "get"), is(503));
        assertThat(refused(person("Iris"), "/v2/heart", "get", "signalid", 0), is(503));
        assertThat(refused(person("Iris"), "/v2/heart", "get", "signalid", signalid, "with_intervals", "2"), is(503));
    }

    @Test
    public void aMonitorAddsBloodPressureAndTheRateMayBeAnObject() {
        scenario("ecg", "{'person':'iris','model':44,'afib':9,'values':{'systolic':131,'diastolic':84,'pulse':70}}");
        JsonObject heart = hearts(person("Iris"), "startdate", NOW).get(0);
        assertThat(heart.getAsJsonObject("bloodpressure"), is(parse("{'diastole':84,'systole':131}")));
        assertThat("detailed classes become inconclusive", heart.getAsJsonObject("ecg").get("afib").getAsInt(), is(2));
        assertThat(heart.get("heart_rate").getAsInt(), is(70));
        option("heartRateAsObject", true);
        assertThat(
                hearts(person("Iris"), "startdate", NOW).get(0).getAsJsonObject("heart_rate").get("value").getAsInt(),
                is(70));
    }

    @Test
    public void devicesOfEveryPersona() {
        assertThat(devices(person("Iris")).stream().map(each -> each.get("model").getAsString()).toList(),
                contains("Body Scan", "BPM Connect", "ScanWatch 2"));
        assertThat(devices(person("Carla")).stream().map(each -> each.get("type").getAsString()).toList(),
                contains("Sleep Monitor", "Activity Tracker"));
        JsonObject thermometer = devices(person("Dan")).get(0);
        assertThat(thermometer.get("type").getAsString(), is("Smart Connected Thermometer"));
        assertThat(thermometer.get("deviceid").getAsString(), matchesPattern("[0-9a-f]{40}"));
        assertThat(thermometer.get("hash_deviceid"), is(thermometer.get("deviceid")));
        assertThat(thermometer.get("timezone").getAsString(), is("Asia/Kolkata"));
    }

    @Test
    public void noGoalsAreAnEmptyArray() {
        assertThat(ask(person("Dan"), "/v2/user", "getgoals").get("goals"), is(new JsonArray()));
        JsonObject goals = ask(person("Iris"), "/v2/user", "getgoals").getAsJsonObject("goals");
        assertThat(goals, is(parse("{'steps':10000,'sleep':28800,'weight':{'value':66500,'unit':-3}}")));
    }

    @Test
    public void aLapsedMembershipLeavesOnlyTheDevices() {
        scenario("ecg", "{'person':'iris'}");
        control("PUT", "persons/iris", "{'sharingPaused':true}");
        assertThat(hearts(person("Iris")), is(empty()));
        assertThat(ask(person("Iris"), "/v2/user", "getgoals").get("goals"), is(new JsonArray()));
        assertThat(devices(person("Iris")), hasSize(3));
    }

    @Test
    public void everyActionHasItsScope() {
        Map<ActionKey, ApiAction> actions = model.endpoints().actions();
        assertThat(actions.size(), is(12));
        actions.forEach((key, action) -> {
            Set<String> expected = switch (key.action()) {
                case "getactivity", "getintradayactivity", "getworkouts", "getsummary" -> Set.of("user.activity");
                case "get" -> Set.of(key.path().equals("/v2/sleep") ? "user.activity" : "user.metrics");
                case "getdevice" -> Set.of("user.info");
                case "getgoals" -> Set.of("user.info", "user.metrics");
                default -> Set.of("user.metrics");
            };
            assertThat(key.toString(), action.scopesAnyOf(), is(expected));
        });
    }

    @Test
    public void aDeletedProfileIsDeactivated() {
        Person dan = person("Dan");
        scenario("delete-profile", "{'person':'dan'}");
        assertThat(refused(dan, "/v2/user", "getdevice"), is(328));
    }
}
