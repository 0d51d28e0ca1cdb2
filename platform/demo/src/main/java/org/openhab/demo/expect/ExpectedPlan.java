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
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The charging profile and the climate timers of My BMW (bmw-mybmw.md 5.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedPlan {

    private static final int FOURTH = 4;

    private final CarRecord car;
    private final Map<String, Expectation> expectations;

    ExpectedPlan(CarRecord car, Map<String, Expectation> expectations) {
        this.car = car;
        this.expectations = expectations;
    }

    void add() {
        timers();
        JsonObject plan = car.part("plan");
        if (!car.hasPlug() || plan.get("control").getAsString().isEmpty()) {
            return;
        }
        put("profile#climate", Expectation.onOff(plan.get("climate").getAsBoolean()));
        put("profile#mode", Expectation.text(plan.get("mode").getAsString()));
        put("profile#prefs", Expectation.text(plan.get("preference").getAsString()));
        put("profile#control", Expectation.text(plan.get("control").getAsString()));
        BigDecimal target = car.whole(CarKeys.SOC_TARGET);
        put("profile#target", target == null ? Expectation.nothing() : Expectation.number(target, "%"));
        put("profile#limit", car.facts().getAsJsonArray("acLimits").isEmpty() ? Expectation.nothing()
                : Expectation.onOff(car.truth(CarKeys.AC_LIMIT + "isActive")));
        put("profile#window-start", Expectation.timeOfDay(time(plan.get("windowStart"))));
        put("profile#window-end", Expectation.timeOfDay(time(plan.get("windowEnd"))));
        plan.getAsJsonArray("timers").forEach(timer -> departure(timer.getAsJsonObject()));
    }

    private void departure(JsonObject timer) {
        int id = timer.get("id").getAsInt();
        LocalTime time = time(timer.get("time"));
        boolean active = timer.get("active").getAsBoolean();
        // The fourth is one-off; unused it has no time in one answer, and midnight in the other.
        put("profile#timer" + id + "-departure",
                !active && id == FOURTH ? Expectation.either(Expectation.nothing(), Expectation.timeOfDay(time))
                        : Expectation.timeOfDay(time));
        put("profile#timer" + id + "-enabled", Expectation.onOff(active));
        List<String> days = days(timer);
        for (DayOfWeek day : DayOfWeek.values()) {
            put("profile#timer" + id + "-day-" + day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT),
                    Expectation.onOff(days.contains(day.name())));
        }
    }

    /** One that happens once, two that come again. */
    private void timers() {
        int weekly = 0;
        for (JsonElement element : car.list("climateTimers")) {
            JsonObject timer = element.getAsJsonObject();
            boolean again = timer.get("weekly").getAsBoolean();
            String group = "climate-timer#" + (again ? "timer" + ++weekly : "once") + "-";
            LocalTime time = time(timer.get("departure"));
            put(group + "action", Expectation.text(timer.get("active").getAsBoolean() ? "ACTIVATE" : "DEACTIVATE"));
            put(group + "hour", Expectation.number(BigDecimal.valueOf(time.getHour()), ""));
            put(group + "minute", Expectation.number(BigDecimal.valueOf(time.getMinute()), ""));
            if (again) {
                String days = days(timer).stream().collect(Collectors.joining(","));
                put(group + "days", days.isEmpty() ? Expectation.nothingOr("") : Expectation.text(days));
            }
        }
    }

    private static List<String> days(JsonObject timer) {
        List<String> days = new ArrayList<>();
        timer.getAsJsonArray("days").forEach(day -> days.add(day.getAsString()));
        return days;
    }

    /** The record writes times as {@code 07:00}. */
    private static LocalTime time(JsonElement text) {
        return LocalTime.parse(text.getAsString());
    }

    private void put(String channel, Expectation expectation) {
        expectations.put(channel, expectation);
    }
}
