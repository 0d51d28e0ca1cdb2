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

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonObject;

/**
 * The rules of sleep get and getsummary (withings.md 6, 18.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
public class SleepEndpointsTest extends HouseholdTest {

    private static final String PATH = "/v2/sleep";
    private static final long DAY = 86400;

    private Person carla;

    @BeforeEach
    public void findCarla() {
        carla = person("Carla");
    }

    private List<JsonObject> states(Object... parameters) {
        return objects(ask(carla, PATH, "get", parameters).getAsJsonArray("series"));
    }

    private List<JsonObject> nights(Object... parameters) {
        return objects(ask(carla, PATH, "getsummary", parameters).getAsJsonArray("series"));
    }

    private static List<Long> starts(List<JsonObject> items) {
        return items.stream().map(item -> item.get("startdate").getAsLong()).toList();
    }

    @Test
    public void bothEndsOfTheWindowAreNeeded() {
        assertThat(refused(carla, PATH, "get"), is(503));
        assertThat(refused(carla, PATH, "get", "startdate", NOW), is(503));
        assertThat(refused(carla, PATH, "get", "enddate", NOW), is(503));
        assertThat(refused(carla, PATH, "get", "startdate", NOW, "enddate", NOW - 1), is(503));
    }

    @Test
    public void theWindowIsClippedToADayOrAWeek() {
        long start = NOW - 4 * DAY;
        List<JsonObject> day = states("startdate", start, "enddate", NOW);
        day.forEach(each -> assertThat(each.get("startdate").getAsLong(), lessThanOrEqualTo(start + DAY)));
        option("sleepWindowDays", 7);
        assertThat(states("startdate", start, "enddate", NOW).size(), greaterThan(2 * day.size()));
    }

    @Test
    public void whatOverlapsTheWindowComes() {
        JsonObject any = carla.stretches().all().get(3).json();
        long middle = (any.get("startdate").getAsLong() + any.get("enddate").getAsLong()) / 2;
        assertThat(starts(states("startdate", middle, "enddate", middle + 1)),
                hasItem(any.get("startdate").getAsLong()));
    }

    @Test
    public void entriesComeInNoOrderUnlessSwitched() {
        List<Long> mixed = starts(states("startdate", NOW - DAY, "enddate", NOW));
        List<Long> sorted = mixed.stream().sorted().toList();
        assertThat(mixed.size(), greaterThan(8));
        assertThat(mixed, is(not(sorted)));
        option("unsortedSleep", false);
        assertThat(starts(states("startdate", NOW - DAY, "enddate", NOW)), is(sorted));
    }

    @Test
    public void signalsComeOnlyWhenAskedFor() {
        for (JsonObject each : states("startdate", NOW - DAY, "enddate", NOW)) {
            assertThat(each.keySet(),
                    containsInAnyOrder("startdate", "enddate", "state", "model", "model_id", "hash_deviceid"));
        }
        JsonObject mats = states("startdate", NOW - DAY, "enddate", NOW, "data_fields", "hr,snoring").stream()
                .filter(each -> each.has("snoring")).findFirst().orElseThrow();
        assertThat(mats.has("rr"), is(false));
        mats.getAsJsonObject("hr").keySet()
                .forEach(epoch -> assertThat((Long.parseLong(epoch) - mats.get("startdate").getAsLong()) % 60, is(0L)));
    }

    @Test
    public void theModelOfTheAnswerIsTheMatsAsSoonAsOneTookPart() {
        assertThat(ask(carla, PATH, "get", "startdate", NOW - DAY, "enddate", NOW).get("model").getAsInt(), is(32));
        assertThat(ask(person("Iris"), PATH, "get", "startdate", NOW - DAY, "enddate", NOW).get("model").getAsInt(),
                is(16));
    }

    @Test
    public void summariesHaveTheDefaultFieldsOrTheWantedOnes() {
        JsonObject data = nights("lastupdate", 0).get(0).getAsJsonObject("data");
        assertThat(data.keySet(),
                containsInAnyOrder("total_timeinbed", "total_sleep_time", "lightsleepduration", "deepsleepduration",
                        "remsleepduration", "wakeupduration", "wakeupcount", "waso", "sleep_latency", "wakeup_latency",
                        "durationtosleep", "durationtowakeup", "sleep_efficiency", "nb_rem_episodes",
                        "out_of_bed_count"));
        data = nights("lastupdate", 0, "data_fields", "sleep_score,hr_average,night_events,not_a_field").get(0)
                .getAsJsonObject("data");
        assertThat(data.keySet(), containsInAnyOrder("sleep_score", "hr_average", "night_events"));
    }

    @Test
    public void summariesComeByTheirDateNewestFirst() {
        List<JsonObject> nights = nights("startdateymd", "2026-03-10", "enddateymd", "2026-03-12");
        Set<String> dates = new HashSet<>();
        nights.forEach(night -> dates.add(night.get("date").getAsString()));
        assertThat(dates, containsInAnyOrder("2026-03-10", "2026-03-11", "2026-03-12"));
        assertThat(starts(nights), is(starts(nights).stream().sorted(Comparator.reverseOrder()).toList()));
        option("unsortedSummaries", true);
        List<Long> mixed = starts(nights("lastupdate", 0));
        assertThat(mixed, is(not(mixed.stream().sorted(Comparator.reverseOrder()).toList())));
    }

    @Test
    public void summariesNeedAWindowOrLastupdate() {
        assertThat(refused(carla, PATH, "getsummary"), is(503));
        assertThat(refused(carla, PATH, "getsummary", "startdateymd", "2026-03-01"), is(503));
        assertThat(nights("lastupdate", NOW), is(empty()));
    }

    @Test
    public void summaryPages() {
        int all = nights("lastupdate", 0).size();
        JsonObject body = ask(carla, PATH, "getsummary", "lastupdate", 0);
        assertThat(body.get("more").getAsBoolean(), is(false));
        assertThat(body.get("offset").getAsInt(), is(300));
        option("summaryPageSize", 10);
        int seen = 0;
        body = ask(carla, PATH, "getsummary", "lastupdate", 0);
        while (body.get("more").getAsBoolean()) {
            seen += body.getAsJsonArray("series").size();
            assertThat(body.get("offset").getAsInt(), is(seen));
            body = ask(carla, PATH, "getsummary", "lastupdate", 0, "offset", seen);
        }
        assertThat(seen + body.getAsJsonArray("series").size(), is(all));
    }

    @Test
    public void aLapsedMembershipEmptiesTheLists() {
        control("PUT", "persons/carla", "{'sharingPaused':true}");
        assertThat(states("startdate", NOW - DAY, "enddate", NOW), is(empty()));
        assertThat(nights("lastupdate", 0), is(empty()));
    }
}
