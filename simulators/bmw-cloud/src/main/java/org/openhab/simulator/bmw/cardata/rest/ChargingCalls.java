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
package org.openhab.simulator.bmw.cardata.rest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.ChargingSession;
import org.openhab.simulator.bmw.model.LocationSetting;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Charges of the past with the settings of known places (bmw-cardata.md 3.6, 3.7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChargingCalls {

    private static final Duration LONGEST = Duration.ofDays(45);

    private final SimClock clock;
    private final Pages pages;
    private final Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    ChargingCalls(SimClock clock, Pages pages) {
        this.clock = clock;
        this.pages = pages;
    }

    Reply history(Car car, Map<String, String> query) {
        Instant from = time(query.get("from"));
        Instant to = time(query.get("to"));
        if (to.isBefore(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new CuError(CuCode.BAD_PARAMETER);
        }
        List<ChargingSession> sessions = car.logbook().sessions().stream()
                .filter(each -> !each.start().isBefore(from) && !each.start().isAfter(to)).toList();
        Pages.Page<ChargingSession> page = pages.page(sessions, car.vin() + " history " + from + " " + to,
                query.get("nextToken"));
        JsonArray data = new JsonArray();
        page.items().forEach(each -> data.add(SessionJson.of(each, clock.now())));
        return paged(data, "next_token", page.next());
    }

    Reply settings(Car car, Map<String, String> query) {
        List<LocationSetting> settings = car.logbook().locationSettings();
        if (settings.isEmpty()) {
            throw new CuError(CuCode.NO_SETTINGS);
        }
        Pages.Page<LocationSetting> page = pages.page(settings, car.vin() + " settings", query.get("nextToken"));
        JsonArray data = new JsonArray();
        page.items().forEach(each -> data.add(setting(each)));
        return paged(data, "nextToken", page.next());
    }

    private Reply paged(JsonArray data, String name, @Nullable String next) {
        JsonObject answer = new JsonObject();
        answer.add("data", data);
        answer.addProperty(name, next);
        return Reply.of(200, "application/json; charset=utf-8", gson.toJson(answer));
    }

    private static Instant time(@Nullable String text) {
        try {
            if (text != null) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            throw new CuError(CuCode.BAD_PARAMETER);
        }
        throw new CuError(CuCode.BAD_PARAMETER);
    }

    private static JsonObject setting(LocationSetting setting) {
        JsonObject o = new JsonObject();
        o.addProperty("id", Integer.toString(setting.id()));
        o.addProperty("clusterLocationId", "cluster-" + setting.id());
        o.addProperty("latitude", setting.place().latitude());
        o.addProperty("longitude", setting.place().longitude());
        o.addProperty("lastUpdated", Times.seconds(setting.updated()));
        o.addProperty("lastVisit", Times.seconds(setting.visited()));
        o.addProperty("visits", setting.visits());
        o.addProperty("chargingMode", setting.mode());
        o.addProperty("optimizedChargingPreference", "");
        JsonObject window = new JsonObject();
        window.addProperty("startChargingTimePeriodHour", setting.windowStart().getHour());
        window.addProperty("startChargingTimePeriodMinute", setting.windowStart().getMinute());
        window.addProperty("stopChargingTimePeriodHour", setting.windowEnd().getHour());
        window.addProperty("stopChargingTimePeriodMinute", setting.windowEnd().getMinute());
        window.entrySet().forEach(entry -> o.add(entry.getKey(), entry.getValue()));
        JsonArray windows = new JsonArray();
        windows.add(window);
        o.add("chargingTimeWindows", windows);
        o.addProperty("acCurrentLimitFlag", setting.acLimit() == 0 ? "INACTIVE" : "ACTIVE");
        o.addProperty("acCurrentLimit", (double) setting.acLimit());
        o.addProperty("acousticLimit", "UNLIMITED");
        o.addProperty("flapLock", "");
        o.addProperty("chargingPlug", "");
        o.addProperty("vehicleIdWithGcid", "simulated-" + setting.id());
        return o;
    }
}
