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
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Charging sessions, their month, and trips as My BMW tells them (bmw-mybmw.md 6.2 to 6.4).
 *
 * <p>
 * My BMW rounds for the eye: kilowatt hours of a session are whole, trips have averages.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedPast {

    /** Where the customers live: the clouds count months and days there. */
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final CarRecord car;
    private final Map<String, Expectation> expectations;
    private final Instant now = Instant.now();

    ExpectedPast(CarRecord car, Map<String, Expectation> expectations) {
        this.car = car;
        this.expectations = expectations;
    }

    void add() {
        if (car.hasPlug() && car.can("isChargingHistorySupported")) {
            month();
            if (!car.list("sessions").isEmpty()) {
                session(car.list("sessions").get(0).getAsJsonObject());
            }
        }
        if (car.can("isSustainabilitySupported") && !car.list("trips").isEmpty()) {
            trips();
        }
    }

    private void month() {
        List<JsonObject> sessions = ofThisMonth("sessions", "start");
        put("statistic#title",
                Expectation.text(DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH).format(YearMonth.now(ZONE))));
        number("statistic#energy", Math.round(sum(sessions, each -> each.get("gridKwh").getAsDouble())), "kWh");
        number("statistic#sessions", sessions.size(), "");
        put("statistic#cost", Expectation.nothingOr(""));
    }

    private void session(JsonObject session) {
        Instant start = Instant.parse(session.get("start").getAsString());
        boolean running = !(session.get("end") instanceof JsonPrimitive);
        Instant end = running ? now : Instant.parse(session.get("end").getAsString());
        long minutes = Duration.between(start, end).toMinutes();
        JsonObject place = session.getAsJsonObject("place");
        double energy = session.get("gridKwh").getAsDouble();
        put("session#title", Expectation.text(day(start) + " " + format("HH:mm", start)));
        put("session#subtitle", Expectation.containing(place.get("street").getAsString()));
        put("session#energy", Expectation.text(energy < 2 ? "< 2 kWh" : "~ " + Math.round(energy) + " kWh"));
        number("session#energy-charged", energy < 2 ? 2 : Math.round(energy), "kWh");
        put("session#issue", Expectation.nothingOr(""));
        put("session#status", Expectation.text(running ? "RUNNING" : "FINISHED"));
        put("session#start", Expectation.moment(start.getEpochSecond()));
        put("session#end", running ? Expectation.anything()
                : Expectation.moment(start.plus(Duration.ofMinutes(minutes)).getEpochSecond()));
        put("session#cost",
                session.get("cost")instanceof JsonPrimitive cost
                        ? Expectation.containing(String.format(Locale.ROOT, "%.2f", cost.getAsDouble()))
                        : Expectation.nothingOr(""));
        put("session#public", Expectation.onOff(session.get("provider") instanceof JsonPrimitive));
    }

    private void trips() {
        List<JsonObject> trips = ofThisMonth("trips", "end");
        double distance = sum(trips, each -> each.get("distanceKm").getAsDouble());
        number("month#trips", trips.size(), "");
        number("month#distance", Math.round(distance), "km");
        JsonObject last = car.list("trips").get(0).getAsJsonObject();
        double length = tenth(last.get("distanceKm").getAsDouble());
        put("trip#distance", Expectation.number(BigDecimal.valueOf(length), "km"));
        number("trip#duration", Duration
                .between(Instant.parse(last.get("start").getAsString()), Instant.parse(last.get("end").getAsString()))
                .toMinutes(), "min");
        average("electricKwh", "month#electric-consumption", "trip#energy-used", "kWh", car.hasPlug());
        average("fuelLitres", "month#fuel-consumption", "trip#fuel-used", "l", car.hasTank());
        put("month#electric-share",
                car.hasPlug() && car.hasTank() ? Expectation.number(BigDecimal.valueOf(Math.round(sum(trips,
                        each -> each.get("distanceKm").getAsDouble() * each.get("electricShare").getAsDouble())
                        / distance)), "%") : Expectation.nothing());
    }

    /** Of the month the average for 100 km; of the last trip what that makes for its length. */
    private void average(String field, String month, String trip, String unit, boolean fitted) {
        if (!fitted) {
            put(month, Expectation.nothing());
            put(trip, Expectation.nothing());
            return;
        }
        List<JsonObject> trips = ofThisMonth("trips", "end");
        double amount = sum(trips, each -> each.get(field).getAsDouble());
        double distance = sum(trips, each -> each.get("distanceKm").getAsDouble());
        put(month, Expectation.number(BigDecimal.valueOf(tenth(amount / distance * 100)), ""));
        JsonObject last = car.list("trips").get(0).getAsJsonObject();
        double length = last.get("distanceKm").getAsDouble();
        put(trip, Expectation.number(BigDecimal.valueOf(tenth(last.get(field).getAsDouble() / length * 100))
                .multiply(BigDecimal.valueOf(tenth(length))).movePointLeft(2), unit));
    }

    private List<JsonObject> ofThisMonth(String list, String time) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement element : car.list(list)) {
            Instant moment = Instant.parse(element.getAsJsonObject().get(time).getAsString());
            if (YearMonth.from(moment.atZone(ZONE)).equals(YearMonth.from(now.atZone(ZONE)))) {
                found.add(element.getAsJsonObject());
            }
        }
        return found;
    }

    private String day(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZONE);
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return day.equals(today) ? "Today" : day.plusDays(1).equals(today) ? "Yesterday" : format("dd.MM.uuuu", moment);
    }

    private static String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(moment.atZone(ZONE));
    }

    private static double sum(List<JsonObject> list, ToDoubleFunction<JsonObject> part) {
        return list.stream().mapToDouble(part).sum();
    }

    private static double tenth(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private void number(String channel, long number, String unit) {
        put(channel, Expectation.number(BigDecimal.valueOf(number), unit));
    }

    private void put(String channel, Expectation expectation) {
        expectations.put(channel, expectation);
    }
}
