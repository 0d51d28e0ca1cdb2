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
package org.openhab.binding.withings.internal.action;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.person.PersonFixture;
import org.openhab.core.library.types.QuantityType;

/**
 * Lists what rules can know about a person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonListsTest extends PersonFixture {

    @Test
    void unconfirmedMeasurementsTellWhatAndWhen() {
        cloud.group(USER, 5, 1, 1_759_990_000, 1, 61_000, -3);
        cloud.group(USER, 6, 1, 1_759_991_000, 9999, 7, 0);
        List<Map<String, Object>> groups = lists().measurements();
        assertThat(groups,
                contains(
                        Map.of("groupId", 6L, "time", berlin("2025-10-09T08:23:20+02:00"), "values",
                                Map.of("type-9999", "7")),
                        Map.of("groupId", 5L, "time", berlin("2025-10-09T08:06:40+02:00"), "values",
                                Map.of("weight", "61 kg"))));
        assertThat(Listing.outputs("measurements", groups),
                is(Map.of("measurements", groups, "count", 2, "text",
                        "groupId 6, time 2025-10-09 08:23, values type-9999 7\n"
                                + "groupId 5, time 2025-10-09 08:06, values weight 61 kg")));
    }

    @Test
    void workoutsHoldWhatTheChannelsShow() {
        cloud.answer("getworkouts", """
                {"series":[
                {"id":1,"category":2,"attrib":7,"startdate":1759980000,"enddate":1759983600,"modified":1759983600,
                 "model_id":93,"data":{"distance":7150,"steps":8000,"hr_average":141,"calories":512}},
                {"id":2,"category":6,"attrib":7,"startdate":1759990000,"enddate":1759993600,"modified":1759993600,
                 "data":{}}],"more":false,"offset":0}""");
        PersonLists lists = lists();
        List<Map<String, Object>> all = lists.workouts(0);
        assertThat(all.stream().map(workout -> workout.get("id")).toList(), contains(2L, 1L));
        Map<String, Object> run = all.get(1);
        assertThat(run.get("category"), is("RUN"));
        assertThat(run.get("start"), is(berlin("2025-10-09T05:20:00+02:00")));
        assertThat(run.get("end"), is(berlin("2025-10-09T06:20:00+02:00")));
        assertThat(run.get("duration"), is(new QuantityType<>("3600 s")));
        assertThat(run.get("distance"), is(new QuantityType<>("7150 m")));
        assertThat(run.get("calories"), is(new QuantityType<>("512 kcal")));
        assertThat(run.get("steps"), is(new BigDecimal("8000")));
        assertThat(run.get("heart-rate-average"), is(new BigDecimal("141")));
        assertThat(run.get("model"), is("ScanWatch"));
        assertThat(all.get(0), not(hasKey("steps")));
        assertThat(lists.workouts(1), is(all.subList(0, 1)));
    }

    @Test
    void ecgsTellResultAndDevice() {
        cloud.answer("heart/list", """
                {"series":[
                {"deviceid":"d","model":44,"ecg":{"signalid":11,"afib":1},"heart_rate":88,"timestamp":1759990000},
                {"model":9876,"ecg":{"signalid":12,"afib":0},"timestamp":1759980000}],"more":false,"offset":0}""");
        List<Map<String, Object>> ecgs = lists().ecgs(10);
        assertThat(ecgs.get(0), is(Map.of("id", 11L, "time", berlin("2025-10-09T08:06:40+02:00"), "result", "POSITIVE",
                "heart-rate", new BigDecimal("88"), "class", 1, "model", "BPM Core")));
        assertThat(ecgs.get(1), is(Map.of("id", 12L, "time", berlin("2025-10-09T05:20:00+02:00"), "result", "NEGATIVE",
                "class", 0, "model", "9876")));
    }

    @Test
    void nightsAndNapsAreApart() {
        // Eight hours until 8:00 and one hour until 15:00, both the day before.
        cloud.answer("getsummary",
                """
                        {"series":[
                        {"id":1,"timezone":"Europe/Berlin","model":32,"model_id":63,"startdate":1759874400,"enddate":1759903200,
                         "date":"2025-10-08","modified":1759903300,"completed":true,"data":{"sleep_score":77,"total_sleep_time":25000}},
                        {"id":2,"timezone":"Europe/Berlin","model":32,"model_id":63,"startdate":1759924800,"enddate":1759928400,
                         "date":"2025-10-08","modified":1759928500,"completed":true,"data":{"total_sleep_time":3000}}],
                        "more":false,"offset":0}""");
        PersonLists lists = lists();
        List<Map<String, Object>> nights = lists.nights(10);
        assertThat(nights.size(), is(1));
        assertThat(nights.get(0).get("date"), is(LocalDate.of(2025, 10, 8)));
        assertThat(nights.get(0).get("start"), is(berlin("2025-10-08T00:00:00+02:00")));
        assertThat(nights.get(0).get("score"), is(new BigDecimal("77")));
        assertThat(nights.get(0).get("sleep-duration"), is(new QuantityType<>("25000 s")));
        assertThat(nights.get(0).get("model"), is("Aura Sensor V2"));
        List<Map<String, Object>> naps = lists.naps(10);
        assertThat(naps.size(), is(1));
        assertThat(naps.get(0).get("sleep-duration"), is(new QuantityType<>("3000 s")));
        assertThat(naps.get(0).get("time-in-bed"), is(new QuantityType<>("3600 s")));
    }

    private PersonLists lists() {
        return new PersonLists(online().data());
    }

    private static ZonedDateTime berlin(String time) {
        return ZonedDateTime.parse(time + "[Europe/Berlin]");
    }
}
