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
package org.openhab.simulator.withings.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What an observer is told of a person at one moment, as CONTROL-DATA.md describes it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PresentTest extends HouseholdTest {

    private static final int HOUR = 3600;

    private JsonObject present(String person) {
        return control("GET", "persons/" + person + "/present", "").getAsJsonObject();
    }

    @Test
    public void tellsTheValuesOfTheRecord() {
        JsonObject record = control("GET", "persons/iris/record", "").getAsJsonObject();
        JsonObject present = present("iris");
        assertThat(present.get("current"), is(record.get("current")));
        assertThat(present.get("goals"), is(record.get("goals")));
        assertThat(present.get("devices"), is(record.get("devices")));
        assertThat(present.get("today"), is(record.get("today")));
    }

    @Test
    public void theDayIsThePersonsAndIsMissingUntilTheFirstSteps() {
        assertThat(present("iris").getAsJsonObject("activity").get("date").getAsString(), is("2026-03-15"));
        // 12:30 UTC is 01:30 of the next day in Auckland.
        control("POST", "persons", "{'persona':'hugo','days':20,'detailDays':2}");
        JsonObject hugo = present("hugo");
        assertThat(hugo.get("today").getAsString(), is("2026-03-16"));
        assertThat(hugo.get("activity").isJsonNull(), is(true));
        assertThat(hugo.getAsJsonObject("lastActivity").get("date").getAsString(), is("2026-03-15"));
        pass(8 * HOUR);
        scenario("activity-day", "{'person':'hugo','steps':5000}");
        assertThat(present("hugo").getAsJsonObject("activity").get("steps").getAsInt(), greaterThan(0));
    }

    @Test
    public void aWearableCountsBeforeAPhone() {
        control("PUT", "persons/iris/recording/getactivity",
                "[{'date':'2026-03-15','steps':9000,'is_tracker':false,'modified':1},"
                        + "{'date':'2026-03-15','steps':20,'is_tracker':true,'modified':1}]");
        assertThat(present("iris").getAsJsonObject("activity").get("steps").getAsInt(), is(20));
    }

    @Test
    public void theNightFollowsTheScoreAndTheBedTheMat() {
        long night = scenario("night", "{'person':'carla','minutes':600,'scoringMinutes':10,'partial':true}").get("id")
                .getAsLong();
        JsonObject sleeping = present("carla");
        assertThat(sleeping.getAsJsonObject("night").get("id").getAsLong(), is(not(night)));
        assertThat(sleeping.getAsJsonObject("state").get("open").getAsBoolean(), is(true));
        String mat = person("carla").devices().all().get(0).deviceid();
        assertThat(sleeping.getAsJsonObject("beds").getAsJsonObject(mat).get("inBed").getAsBoolean(), is(true));
        pass(610 * 60);
        JsonObject awake = present("carla");
        assertThat(awake.getAsJsonObject("night").get("id").getAsLong(), is(night));
        assertThat(awake.getAsJsonObject("beds").getAsJsonObject(mat).get("inBed").getAsBoolean(), is(false));
        assertThat(awake.getAsJsonObject("state").get("open").getAsBoolean(), is(false));
        assertThat(awake.getAsJsonObject("course").keySet(),
                hasItems("state", "hr", "rr", "rmssd", "sdnn_1", "hrv_quality", "snoring"));
        assertThat(awake.getAsJsonObject("course").get("state").getAsInt(), is(0));
        scenario("nap", "{'person':'carla','minutes':30,'scoringMinutes':1}");
        pass(31 * 60);
        assertThat(present("carla").getAsJsonObject("night").get("id").getAsLong(), is(night));
        assertThat(present("carla").getAsJsonObject("nap").getAsJsonObject("data").get("total_timeinbed").getAsInt(),
                is(1800));
    }

    @Test
    public void signalsOfTheDayAreTheNewest() {
        JsonObject intraday = present("carla").getAsJsonObject("intraday");
        assertThat(intraday.keySet(), containsInAnyOrder("heart_rate", "rmssd", "sdnn1", "hrv_quality", "spo2_auto",
                "core_body_temperature", "rr"));
        long newest = 0;
        for (long epoch : person("carla").intraday().keySet()) {
            newest = person("carla").intraday().get(epoch).has("rmssd") ? epoch : newest;
        }
        assertThat(Json.integer(intraday.getAsJsonObject("rmssd"), "date", 0), is(newest));
        assertThat(Json.integer(intraday.getAsJsonObject("heart_rate"), "date", 0), is(greaterThan(newest)));
    }

    @Test
    public void workoutsAndEcgsNewestFirst() {
        long workout = scenario("workout", "{'person':'iris','minutes':30}").get("id").getAsLong();
        long signal = scenario("ecg", "{'person':'iris','afib':1}").get("signalid").getAsLong();
        JsonObject present = present("iris");
        assertThat(present.getAsJsonObject("workout").get("id").getAsLong(), is(workout));
        JsonElement newest = present.getAsJsonArray("ecgs").get(0).getAsJsonObject().get("ecg");
        assertThat(newest, is(parse("{'signalid':" + signal + ",'afib':1}")));
    }

    @Test
    public void nothingIsNothing() {
        control("POST", "persons", "{}");
        JsonObject nobody = present("blank");
        for (String member : new String[] { "activity", "lastActivity", "workout", "night", "nap", "state" }) {
            assertThat(member, nobody.get(member).isJsonNull(), is(true));
        }
        assertThat(nobody.getAsJsonArray("current").size() + nobody.getAsJsonArray("ecgs").size()
                + nobody.getAsJsonObject("intraday").size() + nobody.getAsJsonObject("beds").size(), is(0));
    }
}
