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
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.model.Activity;
import org.openhab.simulator.withings.model.Dated;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.ModelOptions;
import org.openhab.simulator.withings.model.Option;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.model.Workout;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The actions on days, workouts and fine-grained series (withings.md 5.1 to 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ActivityActions {

    /** Sent without {@code data_fields}; which ones the cloud takes for common is not known (withings.md 16.16). */
    private static final List<String> COMMON_DAY = List.of("steps", "distance", "elevation", "soft", "moderate",
            "intense", "active", "calories", "totalcalories");
    private static final Set<String> ALL_DAY = Set.of("steps", "distance", "elevation", "soft", "moderate", "intense",
            "active", "calories", "totalcalories", "hr_average", "hr_min", "hr_max", "hr_zone_0", "hr_zone_1",
            "hr_zone_2", "hr_zone_3");
    /** What recorded workouts hold (withings.md 5.3). */
    private static final List<String> COMMON_WORKOUT = List.of("calories", "intensity", "manual_distance",
            "manual_calories", "hr_average", "hr_min", "hr_max", "hr_zone_0", "hr_zone_1", "hr_zone_2", "hr_zone_3",
            "pause_duration", "algo_pause_duration", "spo2_average", "steps", "distance", "elevation", "pool_laps",
            "strokes", "pool_length");
    private static final List<String> COMMON_INTRADAY = List.of("steps", "elevation", "calories", "distance", "stroke",
            "pool_lap", "duration", "heart_rate", "spo2_auto");
    private static final Set<String> INTRADAY_SOURCE = Set.of("deviceid", "model", "model_id");
    private static final long DAY = 86400;

    private final Household household;

    ActivityActions(Household household) {
        this.household = household;
    }

    /** Answers getactivity. */
    JsonObject getActivity(Person person, Params params) {
        ModelOptions options = household.options();
        Set<String> wanted = Fields.wanted(params, COMMON_DAY);
        Predicate<Dated> window = DayWindow.of(params, options);
        List<Activity> found = person.sharingPaused() ? List.of()
                : person.activities().all().stream().filter(window).sorted(Comparator.comparing(Activity::date))
                        .toList();
        Page<Activity> page = Page.of(found, params, options.number(Option.ACTIVITY_PAGE_SIZE));
        JsonArray items = new JsonArray();
        page.items()
                .forEach(each -> items.add(ModelNames.apply(Fields.without(each.json(), ALL_DAY, wanted), options)));
        JsonObject body = Json.object("activities", items);
        page.close(body, options.flag(Option.LAST_PAGE_OFFSET));
        return body;
    }

    /** Answers getworkouts. */
    JsonObject getWorkouts(Person person, Params params) {
        ModelOptions options = household.options();
        Set<String> wanted = Fields.wanted(params, COMMON_WORKOUT);
        Predicate<Dated> window = DayWindow.of(params, options);
        List<Workout> found = person.sharingPaused() ? List.of()
                : person.workouts().all().stream().filter(window).sorted(Comparator.comparingLong(Workout::start))
                        .toList();
        Page<Workout> page = Page.of(found, params, options.number(Option.WORKOUT_PAGE_SIZE));
        JsonArray items = new JsonArray();
        page.items().forEach(each -> items
                .add(Json.with(each.json(), "data", Fields.only(Json.child(each.json(), "data"), wanted))));
        JsonObject body = Json.object("series", items);
        page.close(body, options.flag(Option.LAST_PAGE_OFFSET));
        return body;
    }

    /** Answers getintradayactivity. */
    JsonObject getIntraday(Person person, Params params) {
        Set<String> wanted = Fields.wanted(params, COMMON_INTRADAY);
        NavigableMap<Long, JsonObject> all = person.intraday();
        TimeWindow window = intradayWindow(params, all);
        JsonObject series = new JsonObject();
        if (!person.sharingPaused()) {
            all.subMap(window.start(), true, window.end(), true).forEach((epoch, entry) -> {
                JsonObject picked = Fields.only(entry, wanted);
                if (picked.size() > 0) {
                    Fields.only(entry, INTRADAY_SOURCE).entrySet()
                            .forEach(source -> picked.add(source.getKey(), source.getValue()));
                    series.add(Long.toString(epoch), picked);
                }
            });
        }
        boolean asArray = series.size() == 0 && !household.options().flag(Option.EMPTY_INTRADAY_AS_OBJECT);
        return Json.object("series", asArray ? (JsonElement) new JsonArray() : series);
    }

    private static TimeWindow intradayWindow(Params params, NavigableMap<Long, JsonObject> all) {
        if (params.has("startdate") || params.has("enddate")) {
            params.requiredInteger("startdate");
            return TimeWindow.open(params).clipped(DAY);
        }
        long newest = all.isEmpty() ? 0 : all.lastKey();
        return new TimeWindow(newest - DAY, newest);
    }
}
