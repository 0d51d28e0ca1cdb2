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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.api.PersonCard;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Option;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The control API of persons, scenarios and options as CONTROL-DATA.md describes it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HouseholdControlTest extends HouseholdTest {

    @Override
    protected HistorySize size() {
        return new HistorySize(20, 1);
    }

    @Test
    public void personsAreListedAndTheDemoUserIsNoneOfTheFamily() {
        List<JsonObject> list = objects(control("GET", "persons", "").getAsJsonArray());
        assertThat(list.stream().map(each -> each.get("shortName").getAsString()).toList(),
                contains("Iris", "Jack", "Carla", "Dan", "Demo"));
        assertThat(model.people().all().stream().map(PersonCard::shortName).toList(),
                contains("Iris", "Jack", "Carla", "Dan"));
        assertThat(model.people().demo().shortName(), is("Demo"));
        assertThat(model.people().exists(model.people().demo().userId()), is(true));
        assertThat(model.people().exists(1), is(false));
    }

    @Test
    public void aPersonIsMadeOfAPersona() {
        JsonObject made = control("POST", "persons",
                "{'persona':'erik','timezone':'Australia/Sydney','shortName':'Bruce','days':15,'detailDays':1}")
                        .getAsJsonObject();
        assertThat(made.get("timezone").getAsString(), is("Australia/Sydney"));
        assertThat(made.getAsJsonObject("counts").get("activities").getAsInt(), greaterThanOrEqualTo(15));
        assertThat(model.people().all().get(4),
                is(new PersonCard(made.get("userId").getAsLong(), "Bruce", "Australia/Sydney")));
        assertThat(objects(ask(person("Bruce"), "/v2/user", "getdevice").getAsJsonArray("devices")), hasSize(3));
        JsonObject blank = control("POST", "persons", "{}").getAsJsonObject();
        assertThat(blank.getAsJsonObject("counts").get("groups").getAsInt(), is(0));
    }

    @Test
    public void badPersonsAreRefused() {
        assertThat(failed("POST", "persons", "{'persona':'zoe'}"), is(400));
        assertThat(failed("POST", "persons", "{'persona':'iris','days':-1}"), is(400));
        assertThat(failed("POST", "persons", "{'persona':'iris','days':999999}"), is(400));
        assertThat(failed("POST", "persons", "{'timezone':'Nowhere'}"), is(400));
        assertThat(failed("DELETE", "persons", ""), is(404));
        assertThat(failed("GET", "persons/nobody/record", ""), is(404));
        assertThat(failed("GET", "persons/iris/shoes", ""), is(404));
        assertThat(failed("GET", "persons/iris/groups/12/34", ""), is(404));
        assertThat(failed("GET", "persons/iris/shoes/12", ""), is(404));
        assertThat(failed("GET", "persons/iris/groups/abc", ""), is(404));
        assertThat(failed("PATCH", "persons/iris", ""), is(404));
        assertThat(model.people().all(), hasSize(4));
    }

    @Test
    public void theRecordIsTheTruthBehindTheAnswers() {
        JsonObject record = control("GET", "persons/iris/record", "").getAsJsonObject();
        JsonObject weight = objects(record.getAsJsonArray("current")).stream()
                .filter(value -> value.get("type").getAsInt() == 1).findFirst().orElseThrow();
        JsonObject newest = groupsOf(getMeas(person("Iris"), "meastype", 1)).get(0);
        assertThat(weight.get("grpid"), is(newest.get("grpid")));
        assertThat(weight.get("date"), is(newest.get("date")));
        assertThat(weight.get("position").isJsonNull(), is(true));
        assertThat(weight.get("value").getAsString(), matchesPattern("[0-9]+(\\.[0-9]*[1-9])?"));
        assertThat(record.getAsJsonArray("groups").size(), is(person("Iris").groups().all().size()));
        assertThat(record.get("today").getAsString(), is("2026-03-15"));
        assertThat(record.keySet(), hasItems("devices", "goals", "activities", "workouts", "summaries", "hearts",
                "beds", "timezone", "now", "counts"));
    }

    @Test
    public void theRecordIsACopy() {
        JsonObject record = control("GET", "persons/iris/record", "").getAsJsonObject();
        objects(record.getAsJsonArray("groups")).forEach(group -> group.addProperty("grpid", 1));
        objects(record.getAsJsonArray("devices")).forEach(device -> device.addProperty("battery", "gone"));
        groupsOf(getMeas(person("Iris"))).forEach(group -> group.add("measures", new JsonArray()));
        assertThat(person("Iris").groups(1), is(empty()));
        assertThat(person("Iris").devices().all().get(0).json().get("battery").getAsString(), is("high"));
        assertThat(person("Iris").groups().all().get(0).rawMeasures(), is(not(empty())));
    }

    @Test
    public void groupsAreAddedChangedAndDeleted() {
        JsonObject added = objects(control("POST", "persons/jack/groups",
                "{'measures':[{'type':1,'value':885,'unit':-1}],'date':" + (NOW - 50) + "}").getAsJsonArray()).get(0);
        assertThat(added.get("created").getAsLong(), is(NOW));
        assertThat(added.get("deviceid").isJsonNull(), is(true));
        assertThat(pushed(), contains(1));
        String path = "persons/jack/groups/" + added.get("grpid").getAsLong();
        pass(20);
        control("PUT", path, "{'attrib':7}");
        JsonObject changed = objects(control("GET", path, "").getAsJsonArray()).get(0);
        assertThat(changed.get("attrib").getAsInt(), is(7));
        assertThat(changed.get("modified").getAsLong(), is(NOW + 20));
        assertThat(groupsOf(getMeas(person("Jack"), "lastupdate", NOW)), contains(changed));
        assertThat(pushed(), contains(1));
        control("DELETE", path, "");
        assertThat(failed("GET", path, ""), is(404));
        assertThat(failed("PUT", path, "{}"), is(404));
        assertThat(failed("DELETE", path, ""), is(404));
        assertThat(pushed(), contains(1));
        control("POST", "persons/jack/groups", "{'push':false,'groups':["
                + "{'measures':[{'type':9,'value':80,'unit':0}]},{'measures':[{'type':71,'value':37,'unit':0}]}]}");
        assertThat(pushed(), is(empty()));
        control("DELETE", "persons/jack/groups", "");
        assertThat(control("GET", "persons/jack/groups", ""), is(new JsonArray()));
        assertThat(pushed(), contains(1, 2, 4));
        assertThat(failed("POST", "persons/jack/groups", "{'group':{'grpid':1}}"), is(400));
    }

    @Test
    public void devicesCanBeAnything() {
        JsonObject odd = control("POST", "persons/dan/devices", "{'type':'Levitation Board','model':'',"
                + "'model_id':4711,'battery':'unknown','first_session_date':null,'mass':1}").getAsJsonObject();
        String path = "persons/dan/devices/" + odd.get("deviceid").getAsString();
        List<JsonObject> devices = objects(ask(person("Dan"), "/v2/user", "getdevice").getAsJsonArray("devices"));
        assertThat(devices.get(1), is(odd));
        assertThat(odd.get("first_session_date").isJsonNull(), is(true));
        control("PUT", path, "{'battery':'low'}");
        assertThat(control("GET", "persons/dan/devices", "").getAsJsonArray().get(1).getAsJsonObject().get("battery")
                .getAsString(), is("low"));
        control("DELETE", path, "");
        assertThat(failed("DELETE", path, ""), is(404));
        assertThat(failed("PUT", path, "{}"), is(404));
        assertThat(failed("POST", path, "{}"), is(404));
    }

    @Test
    public void goalsAreReplaced() {
        control("PUT", "persons/dan/goals", "{'steps':5000}");
        assertThat(control("GET", "persons/dan/goals", ""), is(parse("{'steps':5000}")));
        assertThat(ask(person("Dan"), "/v2/user", "getgoals").get("goals"), is(parse("{'steps':5000}")));
        control("PUT", "persons/dan/goals", "{}");
        assertThat(ask(person("Dan"), "/v2/user", "getgoals").get("goals"), is(new JsonArray()));
        assertThat(failed("PUT", "persons/dan/goals", "[]"), is(400));
    }

    @Test
    public void aPersonIsRemovedWithoutAPush() {
        control("DELETE", "persons/dan", "");
        assertThat(model.people().all(), hasSize(3));
        assertThat(pushed(), is(empty()));
    }

    @Test
    public void optionsAreShownCheckedAndTakenAsText() {
        JsonObject all = control("GET", "options", "").getAsJsonObject();
        assertThat(all.size(), is(Option.values().length));
        assertThat(all.get("measurePageSize").getAsInt(), is(2000));
        control("PUT", "options", "{'measurePageSize':'25','unsortedMeasures':'true','modelIdName':'both'}");
        all = control("GET", "options", "").getAsJsonObject();
        assertThat(all.get("measurePageSize").getAsInt(), is(25));
        assertThat(all.get("unsortedMeasures").getAsBoolean(), is(true));
        assertThat(failed("PUT", "options", "{'measurePageSize':0}"), is(400));
        assertThat(failed("PUT", "options", "{'measurePageSize':true}"), is(400));
        assertThat(failed("PUT", "options", "{'unsortedMeasures':1}"), is(400));
        assertThat(failed("PUT", "options", "{'modelIdName':'model'}"), is(400));
        assertThat("all or nothing", failed("PUT", "options", "{'heartPageSize':3,'levitation':true}"), is(400));
        assertThat(control("GET", "options", "").getAsJsonObject().get("heartPageSize").getAsInt(), is(200));
        assertThat(failed("DELETE", "options", ""), is(404));
    }

    @Test
    public void scenariosAreListed() {
        assertThat(control("GET", "scenario", "").getAsJsonArray().size(), is(25));
        assertThat(failed("GET", "scenario/weigh-in", ""), is(404));
    }
}
