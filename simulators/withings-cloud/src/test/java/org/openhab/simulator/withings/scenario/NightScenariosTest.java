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
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.model.BedState;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.SleepStretch;
import org.openhab.simulator.withings.model.SleepSummary;

import com.google.gson.JsonObject;

/**
 * Scenarios of sleep, step by step on the simulated clock (withings.md 6, 9.3, 13.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class NightScenariosTest extends HouseholdTest {

    @Override
    protected HistorySize size() {
        return HistorySize.NONE;
    }

    @Test
    public void aNightOnTheMat() {
        Person carla = person("Carla");
        String mat = carla.devices().all().get(0).deviceid();
        JsonObject answer = scenario("night",
                "{'person':'carla','when':" + (NOW + 600) + ",'minutes':450,'scoringMinutes':20}");
        long in = NOW + 600;
        long out = in + 450 * 60;
        long scored = out + 20 * 60;
        assertThat(answer.get("scored").getAsLong(), is(scored));

        pass(599);
        assertThat(changes, is(empty()));
        pass(1);
        assertThat(changes, contains(new DataChange(carla.id(), 50, null, null, Long.toString(in), mat, null)));
        assertThat(carla.beds().get(mat), is(new BedState(true, in)));

        pass(450 * 60);
        assertThat(changes.get(1), is(new DataChange(carla.id(), 51, null, null, Long.toString(out), mat, null)));
        assertThat(carla.beds().get(mat), is(new BedState(false, out)));
        assertThat("not scored yet", carla.summaries().all(), is(empty()));
        assertThat(carla.stretches().all(), is(empty()));

        pass(20 * 60);
        assertThat(changes.subList(2, 4), contains(new DataChange(carla.id(), 44, in, out, null, null, null),
                new DataChange(carla.id(), 62, in, out, null, null, null)));
        SleepSummary night = carla.summaries().all().get(0);
        assertThat(night.start(), is(in));
        assertThat(night.end(), is(out));
        assertThat(night.modified(), is(scored));
        assertThat(night.json().get("model").getAsInt(), is(32));
        assertThat(night.json().get("model_id").getAsInt(), is(63));
        assertThat(carla.stretches().all().get(0).start(), is(in));
        assertThat(pushed(), contains(50, 51, 44, 62));
    }

    @Test
    public void anOpenNightCanLackItsEnd() {
        Person carla = person("Carla");
        scenario("night", "{'person':'carla','partial':true,'minutes':60,'scoringMinutes':5}");
        pass(1800);
        JsonObject body = ask(carla, "/v2/sleep", "get", "startdate", NOW - 10, "enddate", NOW + 1800);
        List<JsonObject> open = objects(body.getAsJsonArray("series"));
        assertThat(open, hasSize(1));
        assertThat(open.get(0).has("enddate"), is(false));
        pass(3600);
        assertThat(carla.stretches().all().stream().anyMatch(SleepStretch::open), is(false));
        assertThat(carla.stretches().all().size(), greaterThan(2));
    }

    @Test
    public void aNapIsAShortSessionOfItsOwn() {
        Person carla = person("Carla");
        scenario("nap", "{'person':'carla'}");
        pass(3600);
        SleepSummary nap = carla.summaries().all().get(0);
        assertThat(nap.end() - nap.start(), is(35 * 60L));
        assertThat(pushed(), contains(50, 51, 44, 62));
    }

    @Test
    public void aWatchKnowsNoBed() {
        scenario("night", "{'person':'iris','when':" + (NOW - 9 * 3600) + ",'minutes':480}");
        assertThat("all of it has passed", pushed(), contains(44, 62));
        SleepSummary night = person("Iris").summaries().all().get(0);
        assertThat(night.json().get("model").getAsInt(), is(16));
        JsonObject data = night.json().getAsJsonObject("data");
        assertThat(data.get("snoring").getAsInt(), is(0));
        assertThat(data.get("apnea_hypopnea_index").getAsInt(), is(-1));
        assertThat(data.get("core_body_temperature_status").getAsString(), is("usual"));
    }

    @Test
    public void oldTrackersTellNoRemSleep() {
        scenario("night", "{'person':'dan','model':51,'when':" + (NOW - 9 * 3600) + "}");
        assertThat("no pulse, so no variability", pushed(), contains(44));
        JsonObject data = person("Dan").summaries().all().get(0).json().getAsJsonObject("data");
        assertThat(data.has("remsleepduration"), is(false));
        assertThat(data.has("hr_average"), is(false));
    }

    @Test
    public void twoMatsKeepTheirBedsApart() {
        Person carla = person("Carla");
        scenario("bed-in", "{'person':'carla'}");
        scenario("bed-in", "{'person':'carla','model':61}");
        pass(60);
        scenario("bed-out", "{'person':'carla','model':61}");
        assertThat(carla.beds().values(), containsInAnyOrder(new BedState(true, NOW), new BedState(false, NOW + 60)));
        scenario("bed-in", "{'person':'carla','model':61,'when':" + (NOW - 500) + "}");
        assertThat("an older event changes nothing", carla.beds().values(),
                containsInAnyOrder(new BedState(true, NOW), new BedState(false, NOW + 60)));
        assertThat(pushed(), contains(50, 50, 51, 50));
    }

    @Test
    public void aNewMatTellsThatItIsReady() {
        scenario("inflated", "{'person':'carla'}");
        assertThat(changes.get(0).date(), is(Long.toString(NOW)));
        assertThat(changes.get(0).deviceid(), is(person("Carla").devices().all().get(0).deviceid()));
        assertThat(pushed(), contains(52));
    }

    @Test
    public void impossibleNightsAreRefused() {
        assertThat(failed("POST", "scenario/night", "{'person':'carla','minutes':14}"), is(400));
        assertThat(failed("POST", "scenario/night", "{'person':'carla','minutes':1441}"), is(400));
        assertThat(failed("POST", "scenario/night", "{'person':'jack'}"), is(400));
        assertThat(failed("POST", "scenario/bed-in", "{'person':'jack','model':5}"), is(400));
        assertThat(changes, is(empty()));
    }
}
