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
package org.openhab.simulator.bmw.mybmw;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.ChargingSession;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Statistics and sessions of charging, nearly all of it display text (bmw-mybmw.md 6.2, 6.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SessionsJson {

    private final Car car;
    private final Texts texts;
    private final Instant now;

    SessionsJson(Car car, Texts texts, Instant now) {
        this.car = car;
        this.texts = texts;
        this.now = now;
    }

    /** The month of a date. */
    JsonObject statistics(Instant date) {
        YearMonth month = YearMonth.from(date.atZone(Answers.ZONE));
        List<ChargingSession> sessions = car.logbook().sessions().stream()
                .filter(each -> YearMonth.from(each.start().atZone(Answers.ZONE)).equals(month)).toList();
        long energy = Math.round(sessions.stream().mapToDouble(ChargingSession::gridKwh).sum());
        JsonObject o = new JsonObject();
        o.addProperty("description", texts.format("LLLL uuuu").format(month.atDay(1)));
        o.addProperty("optStateType", sessions.isEmpty() ? "OPT_IN_WITHOUT_SESSIONS" : "OPT_IN_WITH_SESSIONS");
        JsonObject statistics = new JsonObject();
        statistics.addProperty("totalEnergyCharged", energy);
        statistics.addProperty("totalEnergyChargedSemantics", energy + " kWh");
        statistics.addProperty("symbol", "~");
        statistics.addProperty("numberOfChargingSessions", sessions.size());
        statistics.addProperty("numberOfChargingSessionsSemantics",
                sessions.size() + " " + texts.word("charging sessions"));
        o.add("statistics", statistics);
        return o;
    }

    /** The newest sessions. */
    JsonObject list(int limit) {
        List<ChargingSession> sessions = car.logbook().sessions().stream().limit(limit).toList();
        JsonObject o = new JsonObject();
        o.add("paginationInfo", new JsonObject());
        JsonObject list = new JsonObject();
        double total = sessions.stream().mapToDouble(ChargingSession::gridKwh).sum();
        list.addProperty("total", sessions.isEmpty() ? "0 kWh" : "~ " + Math.round(total) + " kWh");
        list.addProperty("totalValue", Math.round(total * 10) / 10.0);
        list.addProperty("numberOfSessions", Integer.toString(sessions.size()));
        list.addProperty("chargingListState", sessions.isEmpty() ? "CHARGE_AND_TRACK" : "HAS_SESSIONS");
        JsonArray costs = new JsonArray();
        if (sessions.isEmpty()) {
            list.addProperty("emptyStateDescription", "Charge your BMW and track your charging history.");
        } else {
            double money = sessions.stream().map(ChargingSession::cost).filter(each -> each != null)
                    .mapToDouble(each -> each == null ? 0 : each).sum();
            costs.add("~ " + money(money) + " EUR");
            JsonObject byCurrency = new JsonObject();
            byCurrency.addProperty("EUR", Math.round(money * 100) / 100.0);
            list.add("costsGroupedByCurrencyValue", byCurrency);
            JsonArray all = new JsonArray();
            sessions.forEach(each -> all.add(session(each)));
            list.add("sessions", all);
        }
        list.add("costsGroupedByCurrency", costs);
        o.add("chargingSessions", list);
        o.add("datePicker", datePicker(sessions));
        return o;
    }

    /** One session; null when there is none of this id. */
    @Nullable
    JsonObject one(String id) {
        return car.logbook().sessions().stream().filter(each -> id(each).equals(id)).findFirst().map(this::session)
                .orElse(null);
    }

    private JsonObject session(ChargingSession session) {
        JsonObject o = new JsonObject();
        o.addProperty("id", id(session));
        o.addProperty("title", title(session.start().atZone(Answers.ZONE)));
        o.addProperty("subtitle",
                session.place().street() + " \u2022 " + length(session.length(now)) + " \u2022 " + cost(session));
        o.addProperty("energyCharged", energy(session.gridKwh()));
        o.addProperty("sessionStatus", session.end() == null ? "RUNNING" : "FINISHED");
        o.addProperty("isPublic", session.isPublic());
        return o;
    }

    private String id(ChargingSession session) {
        return Answers.seconds(session.start()) + "_"
                + String.format("%08x", (car.vin() + session.place().street()).hashCode());
    }

    private String title(ZonedDateTime start) {
        LocalDate today = now.atZone(Answers.ZONE).toLocalDate();
        LocalDate day = start.toLocalDate();
        String name = day.equals(today) ? texts.word("Today")
                : day.plusDays(1).equals(today) ? texts.word("Yesterday") : texts.format("dd.MM.uuuu").format(day);
        return name + " " + texts.format("HH:mm").format(start);
    }

    private static String length(Duration length) {
        return length.toHours() == 0 ? length.toMinutes() + " min"
                : length.toHours() + "h " + String.format("%02d", length.toMinutesPart()) + "min";
    }

    private static String cost(ChargingSession session) {
        Double cost = session.cost();
        return (cost == null ? "--" : "~ " + money(cost)) + " " + session.currency();
    }

    private static String energy(double kwh) {
        return kwh == 0 ? "0 kWh" : kwh < 2 ? "< 2 kWh" : "~ " + Math.round(kwh) + " kWh";
    }

    private static String money(double amount) {
        return String.format(Locale.ROOT, "%.2f", amount);
    }

    private JsonObject datePicker(List<ChargingSession> sessions) {
        JsonObject o = new JsonObject();
        Instant first = sessions.isEmpty() ? now : sessions.get(sessions.size() - 1).start();
        o.addProperty("startDate", Answers.seconds(first));
        o.addProperty("selectedDate", Answers.seconds(sessions.isEmpty() ? now : sessions.get(0).start()));
        o.addProperty("endDate", Answers.seconds(now));
        return o;
    }
}
