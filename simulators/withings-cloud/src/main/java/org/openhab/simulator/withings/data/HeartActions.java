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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.model.HeartRecord;
import org.openhab.simulator.withings.model.Household;
import org.openhab.simulator.withings.model.Json;
import org.openhab.simulator.withings.model.ModelOptions;
import org.openhab.simulator.withings.model.Option;
import org.openhab.simulator.withings.model.Person;
import org.openhab.simulator.withings.scenario.EcgSignal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The actions on ECG recordings (withings.md 7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HeartActions {

    private final Household household;

    HeartActions(Household household) {
        this.household = household;
    }

    /** Answers list. */
    JsonObject list(Person person, Params params) {
        ModelOptions options = household.options();
        TimeWindow window = TimeWindow.open(params);
        List<HeartRecord> found = person.sharingPaused() ? List.of()
                : person.hearts().all().stream().filter(each -> window.contains(each.timestamp()))
                        .sorted(Comparator.comparingLong(HeartRecord::timestamp).reversed()).toList();
        Page<HeartRecord> page = Page.of(found, params, options.number(Option.HEART_PAGE_SIZE));
        JsonArray series = new JsonArray();
        page.items().forEach(each -> series.add(sent(each, options)));
        JsonObject body = Json.object("series", series);
        page.close(body, false);
        return body;
    }

    /** Answers get. */
    JsonObject get(Person person, Params params) {
        long signalid = params.requiredInteger("signalid");
        params.flag("with_filtered", false);
        params.flag("with_intervals", false);
        HeartRecord heart = person.hearts().all().stream()
                .filter(each -> signalid != 0 && each.signalid() == signalid && !person.sharingPaused()).findFirst()
                .orElseThrow(() -> ApiError.invalidParams("invalid signalid"));
        return EcgSignal.of(heart);
    }

    private static JsonObject sent(HeartRecord heart, ModelOptions options) {
        JsonObject copy = heart.json().deepCopy();
        if (options.flag(Option.HEART_RATE_AS_OBJECT)) {
            copy.add("heart_rate", Json.object("grpid", heart.signalid(), "value", copy.get("heart_rate"), "date",
                    heart.timestamp(), "is_deleted", false));
        }
        return copy;
    }
}
