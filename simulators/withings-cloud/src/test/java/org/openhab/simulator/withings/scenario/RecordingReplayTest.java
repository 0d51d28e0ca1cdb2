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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Recorded answers of getmeas come back as they are (corpus of shared material, when it is there).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class RecordingReplayTest extends HouseholdTest {

    @Override
    protected HistorySize size() {
        return new HistorySize(10, 0);
    }

    private static JsonElement recording(String name) throws IOException {
        Path file = Path.of(System.getProperty("shared.dir", "shared"), "corpus", "withings", name);
        assumeTrue(Files.exists(file), () -> "The recorded answers are not on this machine: " + file);
        return JsonParser.parseString(Files.readString(file));
    }

    private static JsonArray groups(JsonElement json) {
        JsonElement inner = json.isJsonObject() && json.getAsJsonObject().has("body")
                ? json.getAsJsonObject().get("body")
                : json;
        return inner.isJsonArray() ? inner.getAsJsonArray() : inner.getAsJsonObject().getAsJsonArray("measuregrps");
    }

    private JsonObject replay(Person person, JsonElement body) {
        return model.control("PUT", List.of("persons", Long.toString(person.id()), "recording"), body)
                .getAsJsonObject();
    }

    @ParameterizedTest
    @CsvSource({ "aiowithings/measurement.json,2,2", "aiowithings/measurement_list_2.json,34,433",
            "aiowithings/measurement_positions.json,2,56", "home-assistant-core/get_meas_1.json,1,16",
            "home-assistant-core/measurements_1.json,1,15", "shimmer/withings-body-measures.json,5,12" })
    public void isServedBackWithoutLoss(String name, int groupCount, int measureCount) throws IOException {
        JsonElement json = recording(name);
        Person iris = person("Iris");
        JsonObject answer = replay(iris, json);
        assertThat(answer.get("groups").getAsInt(), is(groupCount));
        assertThat(answer.get("measures").getAsInt(), is(measureCount));

        List<JsonObject> recorded = new ArrayList<>(objects(groups(json)));
        recorded.sort((one, other) -> Long.compare(other.get("date").getAsLong(), one.get("date").getAsLong()));
        assertThat(groupsOf(getMeas(iris)), is(recorded));
        for (int i = 0; i < recorded.size(); i++) {
            assertThat("letter by letter", groupsOf(getMeas(iris)).get(i).toString(), is(recorded.get(i).toString()));
        }
        filters(iris, recorded);
        current(iris, recorded);
    }

    private void filters(Person person, List<JsonObject> recorded) {
        JsonObject first = recorded.get(0);
        int type = first.getAsJsonArray("measures").get(0).getAsJsonObject().get("type").getAsInt();
        long expected = recorded.stream().flatMap(group -> objects(group.getAsJsonArray("measures")).stream())
                .filter(measure -> measure.get("type").getAsInt() == type).count();
        long found = groupsOf(getMeas(person, "meastype", type)).stream()
                .mapToLong(group -> group.getAsJsonArray("measures").size()).sum();
        assertThat(found, is(expected));
        long date = first.get("date").getAsLong();
        assertThat(groupsOf(getMeas(person, "startdate", date, "enddate", date)), hasItem(first));
        if (first.has("modified")) {
            long modified = first.get("modified").getAsLong();
            assertThat(groupsOf(getMeas(person, "lastupdate", modified - 1)), hasItem(first));
            assertThat(groupsOf(getMeas(person, "lastupdate", modified)), not(hasItem(first)));
        } else {
            assertThat("without times it is as new as its arrival", groupsOf(getMeas(person, "lastupdate", NOW - 1)),
                    hasItem(first));
        }
    }

    /** None of the recordings has a special attribution, so the newest date decides. */
    private void current(Person person, List<JsonObject> newestFirst) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (JsonObject group : newestFirst) {
            for (JsonObject measure : objects(group.getAsJsonArray("measures"))) {
                String part = measure.has("position") && measure.get("position").getAsInt() != 7
                        ? measure.get("position").getAsString()
                        : "null";
                expected.putIfAbsent(measure.get("type").getAsInt() + "@" + part,
                        measure.get("value").getAsBigDecimal().scaleByPowerOfTen(measure.get("unit").getAsInt()));
            }
        }
        JsonObject record = model.control("GET", List.of("persons", "iris", "record"), parse("{}")).getAsJsonObject();
        List<JsonObject> current = objects(record.getAsJsonArray("current"));
        assertThat(current, hasSize(expected.size()));
        for (JsonObject value : current) {
            String key = value.get("type").getAsInt() + "@" + value.get("position");
            assertThat(key, new BigDecimal(value.get("value").getAsString()), comparesEqualTo(expected.get(key)));
        }
    }

    @ParameterizedTest
    @CsvSource({ "aiowithings/activity.json,getactivity,/v2/measure,getactivity,activities",
            "aiowithings/workouts.json,getworkouts,/v2/measure,getworkouts,series",
            "aiowithings/sleep_summary.json,getsummary,/v2/sleep,getsummary,series",
            "aiowithings/sleep.json,sleep,/v2/sleep,get,series",
            "shimmer/withings-sleep-measures.json,sleep,/v2/sleep,get,series",
            "aiowithings/device.json,getdevice,/v2/user,getdevice,devices",
            "home-assistant-core/devices.json,getdevice,/v2/user,getdevice,devices" })
    public void otherAnswersComeBackToo(String name, String kind, String path, String action, String list)
            throws IOException {
        JsonElement json = recording(name);
        Person iris = person("Iris");
        model.control("PUT", List.of("persons", "iris", "recording", kind), json);
        List<JsonObject> recorded = new ArrayList<>(objects(list(json, list)));
        option("sleepWindowDays", 9000);
        JsonObject answer = ask(iris, path, action, "startdateymd", "2010-01-01", "enddateymd", "2026-03-15",
                "startdate", 1_400_000_000, "enddate", NOW, "data_fields",
                "steps,distance,elevation,soft,moderate,intense,active,calories,totalcalories,hr_average,hr_min,hr_max,"
                        + "hr_zone_0,hr_zone_1,hr_zone_2,hr_zone_3,hr,rr,snoring,intensity,manual_distance,"
                        + "manual_calories,pause_duration,algo_pause_duration,spo2_average,wakeupduration,wakeupcount,"
                        + "durationtosleep,remsleepduration,durationtowakeup,total_sleep_time,sleep_efficiency,"
                        + "sleep_latency,wakeup_latency,waso,nb_rem_episodes,out_of_bed_count,lightsleepduration,"
                        + "deepsleepduration,rr_average,rr_min,rr_max,breathing_disturbances_intensity,"
                        + "snoringepisodecount,sleep_score,apnea_hypopnea_index,total_timeinbed,night_events");
        assertThat(objects(answer.getAsJsonArray(list)), containsInAnyOrder(recorded.toArray(JsonObject[]::new)));
    }

    private static JsonArray list(JsonElement json, String name) {
        JsonElement inner = json.isJsonObject() && json.getAsJsonObject().has("body")
                ? json.getAsJsonObject().get("body")
                : json;
        return inner.isJsonArray() ? inner.getAsJsonArray() : inner.getAsJsonObject().getAsJsonArray(name);
    }

    @Test
    public void intradayAndGoalsComeBackToo() throws IOException {
        JsonElement series = recording("shimmer/withings-intraday-activity.json");
        Person iris = person("Iris");
        model.control("PUT", List.of("persons", "iris", "recording", "getintradayactivity"), series);
        assertThat(ask(iris, "/v2/measure", "getintradayactivity").get("series"),
                is(series.getAsJsonObject().getAsJsonObject("body").get("series")));
        JsonElement goals = recording("aiowithings/goals.json");
        model.control("PUT", List.of("persons", "iris", "recording", "getgoals"), goals);
        assertThat(ask(iris, "/v2/user", "getgoals"), is(goals.getAsJsonObject().getAsJsonObject("body")));
        model.control("PUT", List.of("persons", "iris", "recording", "getgoals"),
                recording("aiowithings/no_goals.json"));
        assertThat(ask(iris, "/v2/user", "getgoals").get("goals"), is(new JsonArray()));
    }

    @Test
    public void heartsComeBackToo() {
        control("PUT", "persons/iris/recording/heart",
                "{'series':[{'deviceid':'x','model':44,'heart_rate':66,'timestamp':5,'modified':6,'new':1}]}");
        assertThat(objects(ask(person("Iris"), "/v2/heart", "list").getAsJsonArray("series")),
                contains(parse("{'deviceid':'x','model':44,'heart_rate':66,'timestamp':5,'modified':6,'new':1}")));
    }

    @Test
    public void zoneAndDataOfTheRecordingReplaceTheOldOnes() {
        Person iris = person("Iris");
        replay(iris,
                parse("{'timezone':'America/Los_Angeles','updatetime':1,'measuregrps':["
                        + "{'grpid':5,'attrib':0,'date':100,'category':1,'new_field':{'a':[1]},'measures':[{'type':1,"
                        + "'value':70,'unit':0,'fm':null}]}]}"));
        JsonObject body = getMeas(iris);
        assertThat(body.get("timezone").getAsString(), is("America/Los_Angeles"));
        assertThat(groupsOf(body), hasSize(1));
        assertThat("unknown members stay", groupsOf(body).get(0).get("new_field"), is(parse("{'a':[1]}")));
        assertThat("silently", changes, is(empty()));
    }

    @Test
    public void canBeShiftedKeptFreshAndPushed() {
        Person iris = person("Iris");
        int before = iris.groups().all().size();
        String group = "{'grpid':5,'attrib':0,'date':1000,'created':1100,'modified':1200,'measures':[{'type':71,"
                + "'value':37,'unit':0}]}";
        replay(iris, parse("{'recording':[" + group + "],'shiftTo':" + (NOW - 60) + ",'keep':true,'push':true}"));
        JsonObject shifted = iris.groups(5).get(0).json();
        assertThat(shifted.get("date").getAsLong(), is(NOW - 60));
        assertThat(shifted.get("created").getAsLong(), is(NOW + 40));
        assertThat(shifted.get("modified").getAsLong(), is(NOW + 140));
        assertThat(iris.groups().all(), hasSize(before + 1));
        assertThat(pushed(), contains(2));

        replay(iris, parse("{'recording':[" + group + "],'shiftSeconds':10,'fresh':true}"));
        assertThat(iris.groups().all(), hasSize(1));
        assertThat(iris.groups(5).get(0).date(), is(1010L));
        assertThat("found by lastupdate although its own times are old", groupsOf(getMeas(iris, "lastupdate", NOW - 1)),
                hasSize(1));
    }

    @Test
    public void anythingElseIsRefused() {
        assertThat(failed("PUT", "persons/iris/recording", "{'status':0,'body':{'activities':[]}}"), is(400));
        assertThat(failed("PUT", "persons/iris/recording", "[{'grpid':1}]"), is(400));
        assertThat(failed("PUT", "persons/iris/recording", "'text'"), is(400));
        assertThat(failed("PUT", "persons/iris/recording", "{'measuregrps':[],'timezone':'Nowhere/Else'}"), is(400));
        assertThat(failed("PUT", "persons/iris/recording/getactivity", "{'series':[]}"), is(400));
        assertThat(failed("PUT", "persons/iris/recording/getactivity", "[{'date':'noon'}]"), is(400));
        assertThat(failed("PUT", "persons/iris/recording/getactivity", "[1]"), is(400));
        assertThat(failed("PUT", "persons/iris/recording/getintradayactivity", "{'series':{'noon':{}}}"), is(400));
        assertThat(failed("PUT", "persons/iris/recording/levitation", "[]"), is(404));
        assertThat(person("Iris").activities().all(), is(not(empty())));
        assertThat("nothing was lost", person("Iris").groups().all(), is(not(empty())));
    }
}
