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
package org.openhab.simulator.withings.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What counts of a person at one moment, for an observer that checks a client.
 *
 * Everything is worked out here from what the cloud holds, by the rules of withings.md 4.4, 5.1, 12.5 to 12.10 and
 * 18.4 to 18.9; no client's code takes part.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Present {

    /** The fields of the fine-grained series (withings.md 5.2) that have a current value. */
    private static final List<String> SIGNALS = List.of("heart_rate", "rmssd", "sdnn1", "hrv_quality", "spo2_auto",
            "core_body_temperature", "rr", "chest_movement_rate");

    /** The signals of a night (withings.md 6.1) that have a last value; each holds them in the order of time. */
    private static final List<String> NIGHT_SIGNALS = List.of("hr", "rr", "rmssd", "sdnn_1", "hrv_quality", "snoring");

    private Present() {
    }

    /**
     * @param now unix seconds
     * @return a new object that shares nothing with the person
     */
    public static JsonObject of(Person person, long now) {
        LocalDate today = person.dayOf(now);
        List<Activity> days = person.activities().all();
        Sessions sleep = Sessions.of(person.summaries().all());
        JsonObject beds = new JsonObject();
        person.beds().forEach(
                (device, state) -> beds.add(device, Json.object("inBed", state.inBed(), "since", state.since())));
        return Json.object("userId", person.id(), "now", now, "timezone", person.zone().getId(), "today",
                today.toString(), "current",
                Json.array(CurrentValues.of(person.groups().all(), now).stream().map(CurrentValue::toJson).toList()),
                "activity", copy(counting(days, today).map(Activity::json)), "lastActivity",
                copy(days.stream().map(Activity::date).max(Comparator.naturalOrder())
                        .flatMap(date -> counting(days, date)).map(Activity::json)),
                "workout",
                copy(person.workouts().all().stream().max(Comparator.comparingLong(Workout::start)).map(Workout::json)),
                "night", copy(sleep.night()), "course", course(person, sleep.night()), "nap", copy(sleep.nap()),
                "napsToday", naps(sleep.naps(today)), "state", copy(state(person)), "intraday",
                intraday(person.intraday().descendingMap()), "ecgs", Json.array(ecgs(person)), "goals",
                person.goals().deepCopy(), "devices",
                Json.array(person.devices().all().stream().map(device -> device.json().deepCopy()).toList()), "beds",
                beds);
    }

    /** Of several sources the wearable, else the one with most steps (withings.md 18.9). */
    private static Optional<Activity> counting(List<Activity> days, LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).max(
                Comparator.comparing(Activity::worn).thenComparingLong(day -> Json.integer(day.json(), "steps", 0)));
    }

    /** The stretch of sleep that began last. */
    private static Optional<JsonObject> state(Person person) {
        return person.stretches().all().stream().max(Comparator.comparingLong(SleepStretch::start))
                .map(stretch -> Json.object("state", stretch.json().get("state"), "start", stretch.start(), "end",
                        stretch.open() ? null : stretch.end(), "open", stretch.open(), "deviceid", stretch.device()));
    }

    private static JsonObject naps(List<SleepSummary> naps) {
        return Json.object("count", naps.size(), "seconds", naps.stream().mapToLong(Sessions::inBed).sum());
    }

    /** The last state of the night, and the last value of each signal, as the night's own device tells them. */
    private static JsonObject course(Person person, @Nullable SleepSummary night) {
        JsonObject course = new JsonObject();
        if (night == null) {
            return course;
        }
        person.stretches().all().stream().filter(each -> each.device().equals(night.device()))
                .filter(each -> each.start() >= night.start() && each.end() <= night.end())
                .sorted(Comparator.comparingLong(SleepStretch::start)).forEach(stretch -> {
                    course.add("state", stretch.json().get("state"));
                    for (String signal : NIGHT_SIGNALS) {
                        Json.child(stretch.json(), signal).asMap().entrySet().stream().reduce((one, other) -> other)
                                .ifPresent(last -> course.add(signal, last.getValue()));
                    }
                });
        return course;
    }

    /** Per signal its last value with its time. */
    private static JsonObject intraday(Map<Long, JsonObject> newestFirst) {
        JsonObject latest = new JsonObject();
        for (Map.Entry<Long, JsonObject> entry : newestFirst.entrySet()) {
            for (String signal : SIGNALS) {
                if (!latest.has(signal) && entry.getValue().has(signal)) {
                    latest.add(signal, Json.object("value", entry.getValue().get(signal), "date", entry.getKey()));
                }
            }
            if (latest.size() == SIGNALS.size()) {
                break;
            }
        }
        return latest;
    }

    private static List<JsonElement> ecgs(Person person) {
        return person.hearts().all().stream().filter(heart -> heart.signalid() != 0)
                .sorted(Comparator.comparingLong(HeartRecord::timestamp).reversed())
                .<JsonElement> map(heart -> heart.json().deepCopy()).toList();
    }

    private static @Nullable JsonObject copy(@Nullable SleepSummary session) {
        return session == null ? null : session.json().deepCopy();
    }

    private static @Nullable JsonObject copy(Optional<JsonObject> found) {
        return found.map(JsonObject::deepCopy).orElse(null);
    }
}
