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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.Measure;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.SimulatedHousehold;
import org.openhab.simulator.withings.model.SleepStretch;
import org.openhab.simulator.withings.model.SleepSummary;

import com.google.gson.JsonObject;

/**
 * Generated data obey the rules at the end of withings.md 13, whatever the seed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ConsistencyTest {

    private static final List<String> PERSONAS = Persona.all().stream().map(Persona::name)
            .filter(name -> !Persona.DEMO.equals(name)).toList();

    private static SimulatedHousehold household(long seed, HistorySize size) {
        // The hours of the start differ, the days with changing clocks are among them.
        Instant start = Instant.parse("2026-04-02T00:00:00Z").plusSeconds(Math.floorMod(seed * 7919, 14 * 86400L));
        return new SimulatedHousehold(new ManualClock(start), seed, PERSONAS, size);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    public void everythingFitsTogether(long seed) {
        SimulatedHousehold model = household(seed, new HistorySize(45, 3));
        Set<Long> grpids = new HashSet<>();
        for (Person person : model.household().everybody()) {
            for (MeasureGroup group : person.groups().all()) {
                assertTrue(grpids.add(group.grpid()), "ids are unique");
                assertTrue(group.grpid() > Integer.MAX_VALUE, "ids need 64 bits");
                assertTrue(group.changed() <= model.household().now(), "nothing comes from the future");
                composition(group);
            }
            person.summaries().all().forEach(ConsistencyTest::night);
            person.activities().all().forEach(day -> day(day.json()));
            person.workouts().all().forEach(workout -> workout(workout.json()));
            series(person);
        }
    }

    private static void composition(MeasureGroup group) {
        Map<Integer, BigDecimal> whole = new HashMap<>();
        Map<Integer, BigDecimal> parts = new HashMap<>();
        for (Measure measure : group.measures()) {
            Integer position = measure.position();
            if (position == null || position == 7) {
                BigDecimal twin = whole.put(measure.type(), measure.value());
                assertTrue(twin == null || twin.equals(measure.value()), "twins are equal");
            } else {
                parts.merge(measure.type(), measure.value(), BigDecimal::add);
            }
        }
        if (whole.containsKey(8)) {
            BigDecimal weight = value(whole, 1);
            BigDecimal fat = value(whole, 8);
            equal(value(whole, 6), fat.multiply(BigDecimal.valueOf(100)).divide(weight, 3, RoundingMode.HALF_UP));
            equal(value(whole, 5), weight.subtract(fat));
            equal(value(whole, 76).add(value(whole, 88)), value(whole, 5));
        }
        if (whole.containsKey(168)) {
            equal(value(whole, 168).add(value(whole, 169)), value(whole, 77));
        }
        if (parts.containsKey(173)) {
            equal(value(parts, 173), value(whole, 5));
            equal(value(parts, 174), value(whole, 8));
            equal(value(parts, 175), value(whole, 76));
        }
    }

    private static BigDecimal value(Map<Integer, BigDecimal> values, int type) {
        BigDecimal value = values.get(type);
        assertTrue(value != null, "type " + type + " is there");
        return value == null ? BigDecimal.ZERO : value;
    }

    private static void equal(BigDecimal actual, BigDecimal expected) {
        assertThat(actual, comparesEqualTo(expected));
    }

    private static void night(SleepSummary night) {
        JsonObject data = night.json().getAsJsonObject("data");
        long inBed = number(data, "total_timeinbed");
        long asleep = number(data, "total_sleep_time");
        assertEquals(asleep, number(data, "lightsleepduration") + number(data, "deepsleepduration")
                + Json.integer(data, "remsleepduration", 0));
        assertEquals(inBed, night.end() - night.start());
        assertEquals(inBed - asleep, number(data, "wakeupduration"));
        assertEquals(number(data, "wakeupduration") - number(data, "sleep_latency") - number(data, "wakeup_latency"),
                number(data, "waso"));
        assertTrue(number(data, "waso") >= 0 && number(data, "wakeupcount") >= 0);
        assertEquals(number(data, "sleep_latency"), number(data, "durationtosleep"));
        assertEquals(number(data, "wakeup_latency"), number(data, "durationtowakeup"));
        equal(data.get("sleep_efficiency").getAsBigDecimal(),
                BigDecimal.valueOf(asleep).divide(BigDecimal.valueOf(inBed), 2, RoundingMode.HALF_UP));
        ZoneId zone = ZoneId.of(night.json().get("timezone").getAsString());
        assertEquals(Instant.ofEpochSecond(night.end()).atZone(zone).toLocalDate(), night.date());
        if (data.has("hr_average")) {
            assertThat(number(data, "hr_average"),
                    allOf(greaterThanOrEqualTo(number(data, "hr_min")), lessThanOrEqualTo(number(data, "hr_max"))));
        }
        if (data.has("withings_index")) {
            assertTrue(asleep >= 5 * 3600, "long enough for an index");
            assertEquals(-1, number(data, "apnea_hypopnea_index"), "another one");
        }
        assertEquals(data.has("breathing_sounds"), data.has("mvt_score_avg"), "both are a mat's");
        assertThat(number(data, "sleep_score"), allOf(greaterThanOrEqualTo(0L), lessThanOrEqualTo(100L)));
    }

    private static void day(JsonObject day) {
        assertEquals(number(day, "moderate") + number(day, "intense"), number(day, "active"));
        assertTrue(day.get("totalcalories").getAsDouble() > day.get("calories").getAsDouble());
        assertTrue(number(day, "soft") + number(day, "active") <= 25 * 3600);
        assertEquals(day.get("deviceid").isJsonNull(), !day.get("is_tracker").getAsBoolean());
    }

    private static void workout(JsonObject workout) {
        assertTrue(number(workout, "enddate") > number(workout, "startdate"));
        ZoneId zone = ZoneId.of(workout.get("timezone").getAsString());
        assertEquals(Instant.ofEpochSecond(number(workout, "startdate")).atZone(zone).toLocalDate().toString(),
                workout.get("date").getAsString());
    }

    /** States of a night join without gaps, and the steps of a day are those of its series. */
    private static void series(Person person) {
        Map<String, List<SleepStretch>> byDevice = new HashMap<>();
        person.stretches().all().forEach(
                stretch -> byDevice.computeIfAbsent(stretch.device(), device -> new ArrayList<>()).add(stretch));
        for (SleepSummary night : person.summaries().all()) {
            List<SleepStretch> mine = byDevice.getOrDefault(night.json().get("hash_deviceid").getAsString(), List.of())
                    .stream().filter(each -> each.start() >= night.start() && each.end() <= night.end()).toList();
            long covered = mine.stream().mapToLong(each -> each.end() - each.start()).sum();
            if (covered > 0) {
                signals(night, mine);
                assertEquals(night.end() - night.start(), covered);
                long deep = mine.stream().filter(each -> Json.integer(each.json(), "state", -1) == Hypnogram.DEEP)
                        .mapToLong(each -> each.end() - each.start()).sum();
                assertEquals(number(night.json().getAsJsonObject("data"), "deepsleepduration"), deep);
            }
        }
        person.intraday().values().stream().filter(entry -> entry.has("rmssd")).forEach(
                entry -> assertTrue(number(entry, "sdnn1") > number(entry, "rmssd") && entry.has("hrv_quality")));
        Map<String, Long> steps = new HashMap<>();
        person.intraday().forEach((epoch, entry) -> steps.merge(person.dayOf(epoch).toString(),
                Json.integer(entry, "steps", 0), Long::sum));
        person.activities().all().stream().filter(day -> steps.containsKey(day.date().toString()))
                .forEach(day -> assertEquals(number(day.json(), "steps"), steps.get(day.date().toString())));
    }

    /** The sounds of a summary are those of its minutes; the signals of a mat keep step with each other. */
    private static void signals(SleepSummary night, List<SleepStretch> stretches) {
        JsonObject data = night.json().getAsJsonObject("data");
        if (data.has("breathing_sounds")) {
            assertEquals(number(data, "breathing_sounds"), sum(stretches, "breathing_sounds"));
            assertEquals(number(data, "snoring"), 60 * sum(stretches, "snoring"));
        }
        for (SleepStretch stretch : stretches) {
            if (stretch.json().has("hr")) {
                assertEquals(stretch.json().getAsJsonObject("rmssd").keySet(),
                        stretch.json().getAsJsonObject("hrv_quality").keySet());
            }
        }
        assertEquals(data.has("withings_index"),
                stretches.stream().anyMatch(stretch -> stretch.json().has("withings_index")));
    }

    private static long sum(List<SleepStretch> stretches, String signal) {
        return stretches.stream().flatMap(stretch -> Json.child(stretch.json(), signal).asMap().values().stream())
                .mapToLong(value -> value.getAsLong()).sum();
    }

    private static long number(JsonObject object, String name) {
        assertTrue(object.has(name), name + " is there");
        return object.get(name).getAsLong();
    }

    @Test
    public void theSameSeedGivesTheSameData() {
        SimulatedHousehold one = household(11, new HistorySize(30, 4));
        SimulatedHousehold two = household(11, new HistorySize(30, 4));
        SimulatedHousehold other = household(12, new HistorySize(30, 4));
        String iris = one.control("GET", List.of("persons", "iris", "record"), Json.element(null)).toString();
        assertThat(two.control("GET", List.of("persons", "iris", "record"), Json.element(null)).toString(), is(iris));
        assertThat(other.control("GET", List.of("persons", "iris", "record"), Json.element(null)).toString(),
                is(not(iris)));
    }

    @Test
    public void aResetGivesTheSameDataAgainAsLongAsNoTimePasses() {
        SimulatedHousehold model = household(5, new HistorySize(20, 2));
        String before = model.control("GET", List.of("persons", "jack", "record"), Json.element(null)).toString();
        model.control("POST", List.of("scenario", "weigh-in"), Json.object("person", "jack"));
        model.control("PUT", List.of("options"), Json.object("measurePageSize", 3));
        model.control("POST", List.of("persons"), Json.object("persona", "erik"));
        int people = model.people().all().size();
        model.reset();
        assertThat(model.people().all().size(), is(people - 1));
        assertThat(model.control("GET", List.of("persons", "jack", "record"), Json.element(null)).toString(),
                is(before));
        assertThat(model.household().options().toJson().get("measurePageSize").getAsInt(), is(2000));
    }

    @Test
    public void tenYearsCanBeHad() {
        SimulatedHousehold model = new SimulatedHousehold(new ManualClock(Instant.parse("2026-03-15T12:00:00Z")), 3,
                List.of(), HistorySize.NONE);
        JsonObject made = model.control("POST", List.of("persons"), Json.object("persona", "iris", "days", 3650))
                .getAsJsonObject();
        JsonObject counts = made.getAsJsonObject("counts");
        assertThat(counts.get("groups").getAsInt(), greaterThan(10_000));
        assertThat(counts.get("summaries").getAsInt(), greaterThanOrEqualTo(3650));
        assertThat(counts.get("activities").getAsInt(), is(3651));
        Person iris = model.household().find("iris").orElseThrow();
        assertThat(iris.groups().all().get(0).date(), lessThan(model.household().now() - 3649 * 86400L));
    }

    @Test
    public void everyPersonaBringsWhatItsDevicesDeliver() {
        SimulatedHousehold model = household(21, new HistorySize(180, 2));
        assertThat(types(model, "iris"), hasItems(1, 5, 6, 8, 9, 10, 11, 54, 73, 76, 77, 88, 91, 123, 130, 137, 139,
                155, 168, 169, 170, 173, 174, 175, 196, 226));
        assertThat(types(model, "jack"), is(Set.of(1, 4, 5, 6, 8, 76, 77, 88)));
        assertThat(types(model, "dan"), is(Set.of(1, 4, 9, 10, 11, 71, 73)));
        assertThat(types(model, "erik"), hasItems(9, 11, 91, 130, 155));
        assertThat(types(model, "fay"), hasItems(167, 170, 196, 226, 227, 229, 71));
        assertThat(types(model, "blank"), is(empty()));
        assertThat(attribs(model, "iris"), is(Set.of(0, 4, 5, 8, 17)));
        assertThat(attribs(model, "erik"), is(Set.of(0, 4, 5, 8, 10)));
        model.household().find("dan").orElseThrow().groups().all().stream()
                .filter(group -> group.measures().stream().noneMatch(measure -> measure.type() == 71))
                .forEach(group -> assertThat("typed in", group.deviceid() == null && group.attrib() > 1, is(true)));
    }

    private static Set<Integer> attribs(SimulatedHousehold model, String name) {
        Set<Integer> attribs = new HashSet<>();
        model.household().find(name).orElseThrow().groups().all().forEach(group -> attribs.add(group.attrib()));
        return attribs;
    }

    private static Set<Integer> types(SimulatedHousehold model, String name) {
        Set<Integer> types = new HashSet<>();
        model.household().find(name).orElseThrow().groups().all().stream().filter(group -> group.category() == 1)
                .forEach(group -> group.measures().forEach(measure -> types.add(measure.type())));
        return types;
    }
}
