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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.ModelOptions;
import org.openhab.simulator.withings.model.Option;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.scenario.Attribution;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The actions on measure groups (withings.md 4, 5.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MeasureActions {

    private static final int REAL = 1;
    private static final int OBJECTIVE = 2;

    private final Household household;
    private final Attribution attribution;

    MeasureActions(Household household, Attribution attribution) {
        this.household = household;
        this.attribution = attribution;
    }

    /** Answers getmeas. */
    JsonObject getMeas(Person person, Params params) {
        ModelOptions options = household.options();
        Predicate<MeasureGroup> wanted = category(params).and(when(params, options));
        Set<Long> types = types(params);
        List<MeasureGroup> found = new ArrayList<>();
        if (!person.sharingPaused()) {
            person.groups().all().stream().filter(wanted).filter(group -> hasAny(group, types)).forEach(found::add);
        }
        found.sort(Comparator.comparingLong(MeasureGroup::date).reversed());
        List<MeasureGroup> ordered = options.flag(Option.UNSORTED_MEASURES) ? Disorder.mixed(found, MeasureGroup::date)
                : found;
        Page<MeasureGroup> page = Page.of(ordered, params, options.number(Option.MEASURE_PAGE_SIZE));

        JsonArray groups = new JsonArray(page.items().size());
        page.items().forEach(group -> groups.add(sent(group, types, options)));
        long now = household.now();
        JsonObject body = Json.object("updatetime",
                options.flag(Option.UPDATETIME_AS_TEXT) ? (Object) Long.toString(now) : (Object) now, "timezone",
                person.zone().getId(), "measuregrps", groups);
        if (options.flag(Option.MEASURE_MORE_AS_BOOLEAN)) {
            body.addProperty("more", page.more());
        } else {
            body.addProperty("more", page.more() ? 1 : 0);
        }
        body.addProperty("offset", page.more() ? page.next() : 0);
        return body;
    }

    /** Answers confirmuser. */
    JsonObject confirmUser(Person person, Params params) {
        long grpid = params.requiredInteger("grpid");
        params.requiredText("is_confirmed");
        boolean confirmed = params.flag("is_confirmed", false);
        if (!attribution.resolve(person, grpid, confirmed)) {
            throw ApiError.invalidParams("invalid grpid");
        }
        return new JsonObject();
    }

    private static Predicate<MeasureGroup> category(Params params) {
        long category = params.integer("category", REAL);
        if (category != REAL && category != OBJECTIVE) {
            throw ApiError.invalidParams("invalid category");
        }
        return group -> group.category() == category;
    }

    private static Predicate<MeasureGroup> when(Params params, ModelOptions options) {
        TimeWindow window = TimeWindow.open(params);
        Long lastupdate = params.integer("lastupdate");
        if (lastupdate == null) {
            return group -> window.contains(group.date());
        }
        long since = options.flag(Option.LASTUPDATE_INCLUSIVE) ? lastupdate - 1 : lastupdate;
        return group -> group.changed() > since;
    }

    private static Set<Long> types(Params params) {
        Set<Long> types = new HashSet<>(params.integers("meastypes"));
        Long single = params.integer("meastype");
        if (single != null) {
            types.add(single);
        }
        return types;
    }

    private static boolean hasAny(MeasureGroup group, Set<Long> types) {
        return types.isEmpty() || group.rawMeasures().stream().anyMatch(measure -> isOf(measure, types));
    }

    private static boolean isOf(JsonObject measure, Set<Long> types) {
        return types.contains(Objects.requireNonNullElse(Json.integer(measure, "type"), Long.MIN_VALUE));
    }

    private static JsonObject sent(MeasureGroup group, Set<Long> types, ModelOptions options) {
        JsonObject copy = group.json().deepCopy();
        if (!types.isEmpty()) {
            JsonArray left = new JsonArray();
            group.rawMeasures().stream().filter(measure -> isOf(measure, types))
                    .forEach(measure -> left.add(measure.deepCopy()));
            copy.add("measures", left);
        }
        return ModelNames.apply(copy, options);
    }
}
