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

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.Workout;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The rules of getactivity, getworkouts and getintradayactivity (withings.md 5, 18.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
public class ActivityEndpointsTest extends HouseholdTest {

    private static final String PATH = "/v2/measure";

    private Person carla;

    @BeforeEach
    public void findCarla() {
        carla = person("Carla");
    }

    private List<JsonObject> activities(Object... parameters) {
        return objects(ask(carla, PATH, "getactivity", parameters).getAsJsonArray("activities"));
    }

    private List<JsonObject> workouts(Object... parameters) {
        return objects(ask(carla, PATH, "getworkouts", parameters).getAsJsonArray("series"));
    }

    private JsonObject intraday(Object... parameters) {
        return ask(carla, PATH, "getintradayactivity", parameters).getAsJsonObject("series");
    }

    @Test
    public void daysComeInclusivelyOldestFirst() {
        List<JsonObject> days = activities("startdateymd", "2026-03-01", "enddateymd", "2026-03-03");
        assertThat(days.stream().map(day -> day.get("date").getAsString()).toList(),
                contains("2026-03-01", "2026-03-02", "2026-03-03"));
        JsonObject day = days.get(0);
        assertThat(day.get("brand").getAsInt(), is(1));
        assertThat(day.get("is_tracker").getAsBoolean(), is(true));
        assertThat(day.get("modelid").getAsInt(), is(94));
        assertThat(day.get("deviceid"), is(day.get("hash_deviceid")));
    }

    @Test
    public void onlyWantedFieldsCome() {
        JsonObject usual = activities("startdateymd", "2026-03-01", "enddateymd", "2026-03-01").get(0);
        assertThat(usual.has("steps"), is(true));
        assertThat(usual.has("hr_average"), is(false));
        JsonObject some = activities("startdateymd", "2026-03-01", "enddateymd", "2026-03-01", "data_fields",
                "hr_average,steps,levitation").get(0);
        assertThat(some.keySet(), containsInAnyOrder("steps", "hr_average", "date", "timezone", "deviceid",
                "hash_deviceid", "brand", "is_tracker", "modified", "modelid", "model"));
    }

    @Test
    public void aWindowOrLastupdateIsNeeded() {
        for (String action : List.of("getactivity", "getworkouts")) {
            assertThat(refused(carla, PATH, action), is(503));
            assertThat(refused(carla, PATH, action, "startdateymd", "2026-03-01"), is(503));
            assertThat(refused(carla, PATH, action, "enddateymd", "2026-03-01"), is(503));
            assertThat(refused(carla, PATH, action, "startdateymd", "1.3.2026", "enddateymd", "2026-03-02"), is(503));
            assertThat(refused(carla, PATH, action, "startdateymd", "2026-03-03", "enddateymd", "2026-03-02"), is(503));
            assertThat(refused(carla, PATH, action, "lastupdate", "x"), is(503));
        }
    }

    @Test
    public void lastupdateFindsWhatChangedSince() {
        pass(60);
        assertThat(activities("lastupdate", NOW), is(empty()));
        scenario("activity-day", "{'person':'carla'}");
        assertThat(activities("lastupdate", NOW), hasSize(1));
        scenario("workout", "{'person':'carla','minutes':20,'category':7}");
        assertThat(workouts("lastupdate", NOW), hasSize(1));
        assertThat(workouts("lastupdate", NOW + 60), is(empty()));
        option("lastupdateInclusive", true);
        assertThat(workouts("lastupdate", NOW + 60), hasSize(1));
    }

    @Test
    public void pagesAndTheOddLastOffset() {
        JsonObject all = ask(carla, PATH, "getactivity", "lastupdate", 0);
        assertThat(all.get("more"), is(new JsonPrimitive(false)));
        assertThat("as recorded", all.get("offset").getAsInt(), is(200));
        option("lastPageOffset", false);
        assertThat(ask(carla, PATH, "getactivity", "lastupdate", 0).get("offset").getAsInt(), is(0));
        option("activityPageSize", 15);
        JsonObject first = ask(carla, PATH, "getactivity", "lastupdate", 0);
        assertThat(first.get("more").getAsBoolean(), is(true));
        assertThat(first.get("offset").getAsInt(), is(15));
        JsonObject third = ask(carla, PATH, "getactivity", "lastupdate", 0, "offset", 30);
        assertThat(third.get("more").getAsBoolean(), is(false));
        assertThat(third.getAsJsonArray("activities").size() + 30, is(all.getAsJsonArray("activities").size()));
    }

    @Test
    public void todayGrowsAndItsAbsenceMeansNothingYet() {
        String today = "2026-03-15";
        List<JsonObject> now = activities("startdateymd", today, "enddateymd", today);
        assertThat(now, hasSize(1));
        String tomorrow = LocalDate.parse(today).plusDays(1).toString();
        assertThat(activities("startdateymd", tomorrow, "enddateymd", tomorrow), is(empty()));
    }

    @Test
    public void phonesHaveNoDeviceId() {
        Person jack = person("Jack");
        JsonObject day = objects(ask(jack, PATH, "getactivity", "lastupdate", 0).getAsJsonArray("activities")).get(0);
        assertThat(day.get("deviceid").isJsonNull(), is(true));
        assertThat(day.get("brand").getAsInt(), is(18));
        assertThat(day.get("is_tracker").getAsBoolean(), is(false));
    }

    @Test
    public void workoutsCarryTheModelNumberAndWantedData() {
        scenario("workout", "{'person':'carla','minutes':30,'category':7}");
        JsonObject swim = workouts("lastupdate", NOW - 1).get(0);
        assertThat(swim.get("model").getAsInt(), is(94));
        assertThat(swim.getAsJsonObject("data").get("pool_length").getAsInt(), is(25));
        assertThat(swim.getAsJsonObject("data").has("steps"), is(false));
        JsonObject some = workouts("lastupdate", NOW - 1, "data_fields", "pool_laps").get(0);
        assertThat(some.getAsJsonObject("data").keySet(), contains("pool_laps"));
        assertThat(some.get("id").getAsLong(), greaterThan((long) Integer.MAX_VALUE));
    }

    @Test
    public void workoutPagesFollowEachOther() {
        for (int i = 0; i < 5; i++) {
            carla.workouts().add(new Workout(parse("{'id':" + i + ",'startdate':" + i
                    + ",'date':'2001-01-01','modified':5,'data':{'algo_pause_duration':null}}")));
        }
        option("workoutPageSize", 2);
        JsonObject last = ask(carla, PATH, "getworkouts", "startdateymd", "2001-01-01", "enddateymd", "2001-01-01",
                "offset", 4);
        assertThat(last.getAsJsonArray("series").size(), is(1));
        assertThat(last.get("more").getAsBoolean(), is(false));
        JsonObject data = objects(last.getAsJsonArray("series")).get(0).getAsJsonObject("data");
        assertThat(data.get("algo_pause_duration").isJsonNull(), is(true));
    }

    @Test
    public void intradayIsKeyedByEpochAndClippedTo24Hours() {
        long start = NOW - 3 * 86400;
        JsonObject series = intraday("startdate", start, "enddate", NOW);
        assertThat(series.size(), greaterThan(100));
        series.keySet().forEach(epoch -> assertThat(Long.parseLong(epoch),
                allOf(greaterThanOrEqualTo(start), lessThanOrEqualTo(start + 86400))));
        assertThat(intraday("startdate", start).keySet(), is(series.keySet()));
    }

    @Test
    public void intradayWithoutDatesIsTheLastDay() {
        JsonObject series = intraday();
        long newest = carla.intraday().lastKey();
        assertThat(series.has(Long.toString(newest)), is(true));
        series.keySet().forEach(epoch -> assertThat(Long.parseLong(epoch), greaterThanOrEqualTo(newest - 86400)));
    }

    @Test
    public void intradayHoldsOnlyWantedFields() {
        JsonObject series = intraday("startdate", NOW - 86400, "data_fields", "heart_rate");
        series.entrySet().forEach(entry -> assertThat(entry.getValue().getAsJsonObject().keySet(),
                containsInAnyOrder("heart_rate", "deviceid", "model", "model_id")));
        assertThat("every ten minutes of the full hours since half past twelve", series.size(), is(3 + 23 * 6));
        carla.intraday().put(NOW, Json.object("sdnn1", 42));
        assertThat(intraday("startdate", NOW, "data_fields", "sdnn1").get(Long.toString(NOW)),
                is(parse("{'sdnn1':42}")));
    }

    @Test
    public void emptyIntradayIsAnArrayUnlessSwitched() {
        assertThat(ask(carla, PATH, "getintradayactivity", "startdate", 5).get("series"),
                is(instanceOf(JsonArray.class)));
        option("emptyIntradayAsObject", true);
        assertThat(ask(carla, PATH, "getintradayactivity", "startdate", 5).get("series"),
                is(instanceOf(JsonObject.class)));
    }

    @Test
    public void badIntradayWindowsAre503() {
        assertThat(refused(carla, PATH, "getintradayactivity", "enddate", NOW), is(503));
        assertThat(refused(carla, PATH, "getintradayactivity", "startdate", "x"), is(503));
        assertThat(refused(carla, PATH, "getintradayactivity", "startdate", 9, "enddate", 8), is(503));
    }

    @Test
    public void spellingsOfTheModelApplyToDaysToo() {
        option("modelIdName", "model_id");
        assertThat(activities("lastupdate", 0).get(0).get("model_id").getAsInt(), is(94));
    }

    @Test
    public void aLapsedMembershipEmptiesEverything() {
        control("PUT", "persons/carla", "{'sharingPaused':true}");
        assertThat(activities("lastupdate", 0), is(empty()));
        assertThat(workouts("lastupdate", 0), is(empty()));
        assertThat(ask(carla, PATH, "getintradayactivity").get("series"), is(new JsonArray()));
    }
}
