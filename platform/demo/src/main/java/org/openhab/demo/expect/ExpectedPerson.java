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
package org.openhab.demo.expect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * What every channel of a person has to show, worked out from the cloud's own record without any code of a binding.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ExpectedPerson {

    /** The categories of withings.md 5.3 that the simulated persons train in. */
    private static final Map<Integer, String> CATEGORIES = Map.of(1, "WALK", 2, "RUN", 6, "BICYCLING", 7, "SWIMMING",
            550, "HIIT");
    private static final Map<Integer, String> STATES = Map.of(0, "AWAKE", 1, "LIGHT", 2, "DEEP", 3, "REM", 4, "MANUAL",
            5, "UNSPECIFIED", 15, "OUT_OF_BED");
    private static final Map<Integer, String> RESULTS = Map.of(0, "NEGATIVE", 1, "POSITIVE", 2, "INCONCLUSIVE");
    private static final List<String> ZONES = List.of("light", "moderate", "intense", "peak");

    private final JsonObject present;
    private final Map<String, Expectation> expectations = new TreeMap<>();

    private ExpectedPerson(JsonObject present) {
        this.present = present;
    }

    /**
     * @param present the answer of the cloud to {@code GET persons/<id>/present}
     * @return by channel id, such as {@code body#weight}
     */
    public static Map<String, Expectation> of(JsonObject present) {
        ExpectedPerson person = new ExpectedPerson(present);
        new ExpectedMeasures(present.getAsJsonArray("current"), person.expectations).add();
        person.activity();
        person.workout();
        person.sleep();
        person.nap();
        person.heart();
        person.goals();
        person.status();
        return person.expectations;
    }

    /** Most of it is about the connection, of which the record of a person tells nothing. */
    private void status() {
        Facts status = facts("status", JsonNull.INSTANCE).expect("linked-user", Expectation.something())
                .expect("last-sync", Expectation.something());
        for (String channel : List.of("unconfirmed", "push", "push-info", "last-push")) {
            status.expect(channel, Expectation.anything());
        }
    }

    private Facts facts(String group, JsonElement source) {
        return new Facts(group, expectations, source);
    }

    /** Of a day without steps so far the counters are 0, and nothing else is known (withings.md 5.1, 12.10). */
    private void activity() {
        boolean counts = present.get("lastActivity").isJsonObject();
        Facts day = facts("activity", present.get("activity"));
        counter(day, "steps", "", "steps");
        counter(day, "distance", "m", "distance");
        counter(day, "elevation", "m", "elevation");
        counter(day, "calories", "kcal", "calories");
        day.number("total-calories", "kcal", "totalcalories");
        for (String effort : List.of("soft", "moderate", "intense", "active")) {
            counter(day, effort + "-duration", "s", effort);
        }
        heartRate(day);
        for (int zone = 0; zone < ZONES.size(); zone++) {
            String channel = "heart-rate-zone-" + ZONES.get(zone);
            if (day.isEmpty()) {
                // Whether a source that tells no zones has spent 0 s in them, nobody knows.
                day.expect(channel, counts ? Expectation.anything() : Expectation.nothing());
            } else {
                day.number(channel, "s", "hr_zone_" + zone);
            }
        }
        long midnight = LocalDate.parse(present.get("today").getAsString())
                .atStartOfDay(ZoneId.of(present.get("timezone").getAsString())).toEpochSecond();
        day.expect("date", counts ? Expectation.moment(midnight) : Expectation.nothing());
        day.from(present.get("lastActivity")).moment("measured-at", "modified");
    }

    private void counter(Facts day, String channel, String unit, String field) {
        if (day.isEmpty() && present.get("lastActivity").isJsonObject()) {
            day.expect(channel, Expectation.number(BigDecimal.ZERO, unit));
        } else {
            day.number(channel, unit, field);
        }
    }

    private static void heartRate(Facts facts) {
        for (String what : List.of("average", "min", "max")) {
            facts.positive("heart-rate-" + what, "", "hr_" + what);
        }
    }

    private void workout() {
        Facts workout = facts("workout", present.get("workout"));
        workout.named("category", "category", CATEGORIES).moment("start", "startdate").moment("end", "enddate")
                .moment("measured-at", "enddate");
        Long start = workout.integer("startdate");
        Long end = workout.integer("enddate");
        workout.expect("duration", start == null || end == null ? Expectation.nothing()
                : Expectation.number(BigDecimal.valueOf(end - start), "s"));
        Facts data = workout.from(child("workout", "data"));
        either(data, "distance", "m", "distance", "manual_distance");
        either(data, "calories", "kcal", "calories", "manual_calories");
        either(data, "intensity", "%", "manual_intensity", "intensity");
        either(data, "pause-duration", "s", "pause_duration", "algo_pause_duration");
        data.number("steps", "", "steps").number("elevation", "m", "elevation").number("laps", "", "pool_laps")
                .number("strokes", "", "strokes").positive("pool-length", "m", "pool_length")
                .positive("oxygen-saturation", "%", "spo2_average")
                .positive("core-temperature", "°C", "core_body_temperature_avg");
        heartRate(data);
        for (int zone = 0; zone < ZONES.size(); zone++) {
            data.number("heart-rate-zone-" + ZONES.get(zone), "s", "hr_zone_" + zone);
        }
    }

    /** Of two figures the one that is not 0, by preference the first; else the 0. */
    private static void either(Facts data, String channel, String unit, String first, String second) {
        boolean any = Facts.isPositive(data.decimal(first)) || Facts.isPositive(data.decimal(second));
        if (any) {
            data.positive(channel, unit, first, second);
        } else {
            data.number(channel, unit, first, second);
        }
    }

    private void sleep() {
        Facts night = facts("sleep", present.get("night"));
        night.moment("start", "startdate").moment("end", "enddate").text("date", "date")
                .moment("measured-at", "enddate").moment("scored-at", "modified");
        Facts data = night.from(child("night", "data"));
        data.number("time-in-bed", "s", "total_timeinbed").positive("sleep-duration", "s", "total_sleep_time",
                "asleepduration");
        data.number("light-duration", "s", "lightsleepduration").number("deep-duration", "s", "deepsleepduration")
                .number("rem-duration", "s", "remsleepduration").number("awake-duration", "s", "wakeupduration")
                .number("latency", "s", "sleep_latency").number("wakeup-latency", "s", "wakeup_latency")
                .number("wakeup-count", "", "wakeupcount").number("out-of-bed-count", "", "out_of_bed_count")
                .number("rem-episodes", "", "nb_rem_episodes").number("score", "", "sleep_score")
                .number("snoring-duration", "s", "snoring").number("snoring-episodes", "", "snoringepisodecount")
                .number("breathing-sounds-duration", "s", "breathing_sounds")
                .number("breathing-sounds-episodes", "", "breathing_sounds_episode_count")
                .number("movement-score", "", "mvt_score_avg").number("movement-duration", "s", "mvt_active_duration")
                .number("hrv-start", "ms", "rmssd_start_avg").number("hrv-end", "ms", "rmssd_end_avg")
                .number("core-temperature", "°C", "core_body_temperature_avg")
                .positive("chest-movement-rate", "", "chest_movement_rate_average")
                .notNegative("breathing-disturbances", "breathing_disturbances_intensity")
                .notNegative("breathing-quality", "breathing_quality_assessment")
                .notNegative("apnea-index", "apnea_hypopnea_index").notNegative("withings-index", "withings_index");
        heartRate(data);
        for (String what : List.of("average", "min", "max")) {
            data.positive("respiration-rate-" + what, "", "rr_" + what);
        }
        BigDecimal waso = data.decimal("waso");
        data.expect("waso", waso == null ? Expectation.nothing() : Expectation.number(waso.max(BigDecimal.ZERO), "s"));
        BigDecimal efficiency = data.decimal("sleep_efficiency");
        data.expect("efficiency",
                efficiency == null ? Expectation.nothing() : Expectation.number(efficiency.movePointRight(2), "%"));
        course(night.from(present.get("course")));
    }

    private void course(Facts course) {
        course.named("phase", "state", STATES).positive("heart-rate", "", "hr").positive("respiration-rate", "", "rr")
                .number("hrv-rmssd", "ms", "rmssd").number("hrv-sdnn", "ms", "sdnn_1")
                .number("hrv-quality", "", "hrv_quality");
        Long snoring = course.integer("snoring");
        course.expect("snoring",
                snoring == null ? Expectation.nothing() : Expectation.text(snoring > 0 ? "ON" : "OFF"));
        course.expect("in-bed", Expectation.anything()).expect("in-bed-changed-at", Expectation.anything());
    }

    private void nap() {
        Facts nap = facts("nap", present.get("nap"));
        nap.moment("start", "startdate").moment("end", "enddate").text("date", "date").moment("measured-at", "enddate");
        nap.from(child("nap", "data")).number("time-in-bed", "s", "total_timeinbed")
                .positive("sleep-duration", "s", "total_sleep_time", "asleepduration")
                .positive("heart-rate-average", "", "hr_average").number("score", "", "sleep_score");
        boolean sleeps = present.get("night").isJsonObject() || present.get("nap").isJsonObject();
        Facts today = nap.from(present.get("napsToday"));
        if (sleeps) {
            today.number("count-today", "", "count").number("duration-today", "s", "seconds");
        } else {
            today.expect("count-today", Expectation.anything()).expect("duration-today", Expectation.anything());
        }
    }

    private void heart() {
        signal("heart", "heart-rate", "", "heart_rate");
        signal("heart", "hrv-rmssd", "ms", "rmssd");
        signal("heart", "hrv-sdnn", "ms", "sdnn1");
        signal("heart", "hrv-quality", "", "hrv_quality");
        signal("heart", "respiration-rate", "", "rr");
        signal("heart", "oxygen-saturation-auto", "%", "spo2_auto");
        signal("temperature", "core-temperature", "°C", "core_body_temperature");
        facts("heart", child("intraday", "heart_rate")).moment("heart-rate-measured-at", "date");
        facts("heart", child("intraday", "rmssd")).moment("hrv-measured-at", "date");
        facts("heart", child("intraday", "rr")).moment("respiration-rate-measured-at", "date");
        facts("heart", child("intraday", "spo2_auto")).moment("oxygen-saturation-auto-measured-at", "date");
        facts("temperature", child("intraday", "core_body_temperature")).moment("core-temperature-measured-at", "date");
        JsonArray ecgs = present.getAsJsonArray("ecgs");
        JsonElement ecg = ecgs.isEmpty() ? JsonNull.INSTANCE : ecgs.get(0);
        Facts last = facts("heart", ecg).moment("ecg-recorded-at", "timestamp").positive("ecg-heart-rate", "",
                "heart_rate");
        last.from(ecg instanceof JsonObject found ? found.get("ecg") : null).named("ecg-result", "afib", RESULTS);
    }

    private void signal(String group, String channel, String unit, String signal) {
        Facts value = facts(group, child("intraday", signal));
        value.number(channel, unit, "value");
    }

    private void goals() {
        JsonElement goals = present.get("goals");
        Facts all = facts("goals", goals).number("steps", "", "steps").number("sleep", "s", "sleep");
        Facts weight = all.from(child("goals", "weight"));
        BigDecimal mantissa = weight.decimal("value");
        Long exponent = weight.integer("unit");
        weight.expect("weight", mantissa == null || exponent == null ? Expectation.nothing()
                : Expectation.number(mantissa.scaleByPowerOfTen(exponent.intValue()), "kg"));
    }

    private JsonElement child(String name, String member) {
        JsonElement child = present.get(name)instanceof JsonObject object ? object.get(member) : null;
        return child == null ? JsonNull.INSTANCE : child;
    }
}
