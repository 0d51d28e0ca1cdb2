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

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.model.Dated;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.ModelOptions;
import org.openhab.simulator.withings.model.Option;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.SleepStretch;
import org.openhab.simulator.withings.model.SleepSummary;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The actions on nights (withings.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SleepActions {

    private static final Set<String> SIGNALS = Set.of("hr", "rr", "snoring", "sdnn_1", "rmssd", "hrv_quality",
            "mvt_score", "chest_movement_rate", "withings_index", "breathing_sounds");
    /** Sent without {@code data_fields} (withings.md 6.2). */
    private static final List<String> USUAL = List.of("total_timeinbed", "total_sleep_time", "lightsleepduration",
            "deepsleepduration", "remsleepduration", "wakeupduration", "wakeupcount", "waso", "sleep_latency",
            "wakeup_latency", "durationtosleep", "durationtowakeup", "sleep_efficiency", "nb_rem_episodes",
            "out_of_bed_count");
    private static final int TRACKER = 16;
    private static final int MAT = 32;
    private static final String MAT_TYPE = "Sleep Monitor";
    private static final long DAY = 86400;

    private final Household household;

    SleepActions(Household household) {
        this.household = household;
    }

    /** Answers get. */
    JsonObject get(Person person, Params params) {
        ModelOptions options = household.options();
        TimeWindow window = TimeWindow.closed(params).clipped(options.number(Option.SLEEP_WINDOW_DAYS) * DAY);
        Set<String> wanted = new LinkedHashSet<>(params.texts("data_fields"));
        List<SleepStretch> found = person.sharingPaused() ? List.of()
                : person.stretches().all().stream().filter(each -> window.overlaps(each.start(), each.end()))
                        .sorted(Comparator.comparingLong(SleepStretch::start)).toList();
        List<SleepStretch> ordered = options.flag(Option.UNSORTED_SLEEP) ? Disorder.mixed(found, SleepStretch::start)
                : found;
        JsonArray series = new JsonArray();
        ordered.forEach(each -> series.add(Fields.without(each.json(), SIGNALS, wanted)));
        return Json.object("series", series, "model", source(person, found));
    }

    /** Answers getsummary. */
    JsonObject getSummary(Person person, Params params) {
        ModelOptions options = household.options();
        Set<String> wanted = Fields.wanted(params, USUAL);
        Predicate<Dated> window = DayWindow.of(params, options);
        List<SleepSummary> found = person.sharingPaused() ? List.of()
                : person.summaries().all().stream().filter(window)
                        .sorted(Comparator.comparingLong(SleepSummary::start).reversed()).toList();
        List<SleepSummary> ordered = options.flag(Option.UNSORTED_SUMMARIES)
                ? Disorder.mixed(found, SleepSummary::start)
                : found;
        Page<SleepSummary> page = Page.of(ordered, params, options.number(Option.SUMMARY_PAGE_SIZE));
        JsonArray series = new JsonArray();
        page.items().forEach(each -> series
                .add(Json.with(each.json(), "data", Fields.only(Json.child(each.json(), "data"), wanted))));
        JsonObject body = Json.object("series", series);
        page.close(body, options.flag(Option.LAST_PAGE_OFFSET));
        return body;
    }

    /** The class of the source: the mat's as soon as one took part (withings.md 18.8). */
    private static int source(Person person, List<SleepStretch> found) {
        Set<String> mats = new LinkedHashSet<>();
        person.devices().all().stream().filter(device -> MAT_TYPE.equals(device.type())).map(Device::deviceid)
                .forEach(mats::add);
        boolean anyMat = found.stream().map(SleepStretch::device)
                .anyMatch(device -> device.isEmpty() || mats.contains(device));
        return anyMat || found.isEmpty() && !mats.isEmpty() ? MAT : TRACKER;
    }
}
