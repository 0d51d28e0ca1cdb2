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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonObject;

/**
 * Scenarios of days, ECGs, appliances and profiles (withings.md 5, 7, 8, 9.3, 13.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class DayAndProfileScenariosTest extends HouseholdTest {

    @Override
    protected HistorySize size() {
        return HistorySize.NONE;
    }

    private long stepsToday(Person person) {
        String today = person.dayOf(model.household().now()).toString();
        List<JsonObject> days = objects(
                ask(person, "/v2/measure", "getactivity", "startdateymd", today, "enddateymd", today)
                        .getAsJsonArray("activities"));
        return days.isEmpty() ? -1 : days.get(0).get("steps").getAsLong();
    }

    @Test
    public void aDayGrowsHourByHourUntilMidnight() {
        Person carla = person("Carla"); // 13:30 in Paris
        JsonObject answer = scenario("activity-day", "{'person':'carla','steps':10000}");
        assertThat(answer.get("date").getAsString(), is("2026-03-15"));
        assertThat(answer.get("updates").getAsInt(), is(11));
        assertThat(changes, contains(new DataChange(carla.id(), 16, null, null, "2026-03-15", null, null)));
        List<Long> course = new ArrayList<>(List.of(stepsToday(carla)));
        pass(1800);
        course.add(stepsToday(carla));
        for (int hour = 0; hour < 9; hour++) {
            pass(3600);
            course.add(stepsToday(carla));
        }
        for (int i = 1; i < course.size(); i++) {
            assertThat("hour " + i, course.get(i), greaterThan(course.get(i - 1)));
        }
        pass(3600);
        assertThat("midnight has passed", stepsToday(carla), is(-1L));
        assertThat(pushed(), hasSize(12));
        assertThat(carla.activities().all(), hasSize(1));
        assertThat(carla.activities().all().get(0).json().get("steps").getAsInt(), is(answer.get("steps").getAsInt()));
        pass(7200);
        assertThat(pushed(), is(empty()));
    }

    @Test
    public void aPastDayIsThereAtOnce() {
        JsonObject answer = scenario("activity-day", "{'person':'jack','date':'2026-03-08','steps':7000}");
        assertThat("the day of 23 hours in New York", answer.get("updates").getAsInt(), is(0));
        assertThat(person("Jack").activities().all(), hasSize(1));
        assertThat("a phone has no fine series", person("Jack").intraday().isEmpty(), is(true));
        assertThat(failed("POST", "scenario/activity-day", "{'person':'jack','date':'8.3.2026'}"), is(400));
        assertThat(failed("POST", "scenario/activity-day", "{'person':'dan'}"), is(400));
    }

    @Test
    public void aWorkoutIsPushedWithItsWindow() {
        Person carla = person("Carla");
        JsonObject past = scenario("workout", "{'person':'carla','minutes':30,'category':1}");
        assertThat(changes, contains(new DataChange(carla.id(), 16, NOW - 1800, NOW, null, null, null)));
        JsonObject future = scenario("workout", "{'person':'carla','minutes':30,'when':" + NOW + ",'category':7}");
        assertThat(future.get("due").getAsLong(), is(NOW + 1800));
        assertThat(carla.workouts().all(), hasSize(1));
        pass(1800);
        assertThat(carla.workouts().all().stream().map(each -> each.json().get("id")).toList(),
                contains(past.get("id"), future.get("id")));
        assertThat(pushed(), contains(16, 16));
        assertThat(failed("POST", "scenario/workout", "{'person':'carla','minutes':0}"), is(400));
    }

    @Test
    public void anEcgOfAWatchAndOneOfAScale() {
        Person iris = person("Iris");
        String watch = iris.devices().all().get(2).deviceid();
        scenario("ecg", "{'person':'iris','afib':1,'device':'" + watch + "'}");
        assertThat(changes, contains(new DataChange(iris.id(), 54, NOW, NOW + 1, null, watch, null)));
        assertThat(iris.hearts().all().get(0).json().getAsJsonObject("ecg").get("afib").getAsInt(), is(1));
        pushed();
        scenario("ecg", "{'person':'iris','model':10}");
        assertThat("with the pulse of the scale", pushed(), contains(4, 54));
        scenario("ecg-failed", "{'person':'iris','device':'" + watch + "'}");
        assertThat(changes, contains(new DataChange(iris.id(), 55, NOW, NOW + 30, null, watch, null)));
        assertThat(iris.hearts().all(), hasSize(2));
        assertThat(failed("POST", "scenario/ecg", "{'person':'dan'}"), is(400));
    }

    @Test
    public void aLowBatteryIsSeenButNotPushed() {
        Person iris = person("Iris");
        scenario("battery", "{'person':'iris'}");
        assertThat(iris.devices().all().get(0).json().get("battery").getAsString(), is("low"));
        scenario("battery", "{'person':'iris','model':45,'level':'unknown'}");
        assertThat(iris.devices().all().get(1).json().get("battery").getAsString(), is("unknown"));
        assertThat(pushed(), is(empty()));
    }

    @Test
    public void aRemovedDeviceIsNotListed() {
        Person iris = person("Iris");
        String watch = iris.devices().all().get(2).deviceid();
        scenario("remove-device", "{'person':'iris','device':'" + watch + "'}");
        assertThat(iris.device(watch).isPresent(), is(false));
        assertThat(failed("POST", "scenario/remove-device", "{'person':'iris','device':'" + watch + "'}"), is(404));
    }

    @Test
    public void theProfileIsUnlinkedUpdatedAndDeleted() {
        Person dan = person("Dan");
        scenario("unlink", "{'person':'dan'}");
        assertThat(changes, contains(new DataChange(dan.id(), 46, null, null, null, null, "unlink")));
        assertThat("only the link ends", model.people().exists(dan.id()), is(true));
        changes.clear();
        scenario("update-profile", "{'person':'dan','timezone':'Europe/Rome','shortName':'Daniele'}");
        assertThat(changes.get(0).action(), is("update"));
        assertThat(getMeas(dan).get("timezone").getAsString(), is("Europe/Rome"));
        assertThat(dan.card().shortName(), is("Daniele"));
        assertThat(failed("POST", "scenario/update-profile", "{'person':'dan','timezone':'Mars/Base'}"), is(400));
        changes.clear();
        scenario("delete-profile", "{'person':'" + dan.id() + "'}");
        assertThat(changes, contains(new DataChange(dan.id(), 46, null, null, null, null, "delete")));
        assertThat(model.people().exists(dan.id()), is(false));
        assertThat(model.people().all().stream().anyMatch(card -> card.userId() == dan.id()), is(false));
    }
}
