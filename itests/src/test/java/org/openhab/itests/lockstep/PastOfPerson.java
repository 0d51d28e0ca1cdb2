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
package org.openhab.itests.lockstep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.expect.ExpectedPerson;
import org.openhab.simulator.withings.model.Sessions;
import org.openhab.simulator.withings.model.SleepSummary;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * What has to be in the history of every channel, worked out from all that the cloud holds of a person.
 *
 * Each item of the record stands for a moment at which it was the only thing the cloud knew; what the channels would
 * have shown then is what belongs there.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PastOfPerson {

    private static final int AMBIGUOUS = 1;
    private static final int OBJECTIVE = 2;
    private static final int PULSE_WAVE = 91;
    /** The reading of one foot, which counts only if there is no other. */
    private static final int COMPLEMENTARY = 10;
    /** Attributions that give way to others of the same moment (withings.md 4.4), the best one last. */
    private static final List<Integer> LAST_RESORT = List.of(4, 10010, 10009, 10000);

    private final Map<String, Map<Long, String>> points = new TreeMap<>();
    private final JsonObject record;

    /** @param record the answer of the cloud to {@code GET persons/<id>/record} */
    PastOfPerson(JsonObject record) {
        this.record = record;
        measures();
        sessions();
        workouts();
        days();
        ecgs();
    }

    /** By channel id; how many points it has to have got, and their checksum. */
    Map<String, Ledger.Account> accounts() {
        Map<String, Ledger.Account> accounts = new TreeMap<>();
        points.forEach((channel, moments) -> {
            Ledger.Account account = Ledger.Account.EMPTY;
            for (Map.Entry<Long, String> point : moments.entrySet()) {
                account = account.with(point.getKey(), point.getValue());
            }
            accounts.put(channel, account);
        });
        return accounts;
    }

    private void measures() {
        List<JsonObject> groups = new ArrayList<>();
        record.getAsJsonArray("groups").forEach(group -> groups.add(group.getAsJsonObject()));
        groups.removeIf(group -> attribution(group) == AMBIGUOUS || group.get("category").getAsInt() == OBJECTIVE);
        if (groups.stream().anyMatch(group -> attribution(group) != COMPLEMENTARY && hasPulseWave(group))) {
            groups.removeIf(group -> attribution(group) == COMPLEMENTARY);
        }
        // Later ones take the place of earlier ones.
        groups.sort(Comparator.comparing(
                group -> LAST_RESORT.contains(attribution(group)) ? LAST_RESORT.indexOf(attribution(group)) : 99));
        for (JsonObject group : groups) {
            long date = group.get("date").getAsLong();
            JsonArray current = new JsonArray();
            for (JsonElement measure : group.getAsJsonArray("measures")) {
                current.add(current(measure.getAsJsonObject(), date));
            }
            add(with("current", current), date, channel -> channel.matches("(body|segments|heart|temperature|urine)#.*")
                    && !channel.endsWith("measured-at"));
        }
    }

    private static boolean hasPulseWave(JsonObject group) {
        return group.getAsJsonArray("measures").asList().stream()
                .anyMatch(measure -> measure.getAsJsonObject().get("type").getAsInt() == PULSE_WAVE);
    }

    private static int attribution(JsonObject group) {
        return group.get("attrib").getAsInt();
    }

    private static JsonObject current(JsonObject measure, long date) {
        JsonObject value = new JsonObject();
        value.add("type", measure.get("type"));
        JsonElement position = measure.get("position");
        // The whole body, and the pulse wave of one foot that stands for both.
        boolean whole = position == null || position.getAsInt() == 7 || measure.get("type").getAsInt() == PULSE_WAVE;
        value.add("position", whole ? JsonNull.INSTANCE : position);
        value.addProperty("value", measure.get("value").getAsBigDecimal()
                .scaleByPowerOfTen(measure.get("unit").getAsInt()).toPlainString());
        value.addProperty("date", date);
        return value;
    }

    /** Date by date, what the cloud itself takes for the night and for naps (withings.md 18.7). */
    private void sessions() {
        Map<String, List<SleepSummary>> dates = new TreeMap<>();
        for (JsonElement element : record.getAsJsonArray("summaries")) {
            SleepSummary session = new SleepSummary(element.getAsJsonObject());
            dates.computeIfAbsent(session.date().toString(), date -> new ArrayList<>()).add(session);
        }
        for (List<SleepSummary> date : dates.values()) {
            Sessions judged = Sessions.of(date);
            SleepSummary night = judged.night();
            if (night != null) {
                add(with("night", night.json()), night.end(), channel -> channel.startsWith("sleep#"));
            }
            judged.naps()
                    .forEach(nap -> add(with("nap", nap.json()), nap.end(), channel -> channel.startsWith("nap#")));
        }
    }

    private void workouts() {
        for (JsonElement element : record.getAsJsonArray("workouts")) {
            add(with("workout", element), element.getAsJsonObject().get("enddate").getAsLong(),
                    channel -> channel.startsWith("workout#"));
        }
    }

    /** A day counts with its last second, once it is over. */
    private void days() {
        ZoneId zone = ZoneId.of(record.get("timezone").getAsString());
        LocalDate today = LocalDate.parse(record.get("today").getAsString());
        for (JsonElement element : record.getAsJsonArray("activities")) {
            LocalDate date = LocalDate.parse(element.getAsJsonObject().get("date").getAsString());
            if (date.isBefore(today)) {
                JsonObject present = with("activity", element);
                present.add("lastActivity", element);
                add(present, date.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1,
                        channel -> channel.startsWith("activity#"));
            }
        }
    }

    private void ecgs() {
        for (JsonElement element : record.getAsJsonArray("hearts")) {
            JsonArray one = new JsonArray();
            one.add(element);
            add(with("ecgs", one), element.getAsJsonObject().get("timestamp").getAsLong(),
                    channel -> channel.startsWith("heart#ecg-re") || channel.startsWith("heart#ecg-heart"));
        }
    }

    private void add(JsonObject present, long time, Predicate<String> channels) {
        ExpectedPerson.of(present).forEach((channel, expectation) -> {
            if (channels.test(channel) && !expectation.isMetBy(null)) {
                points.computeIfAbsent(channel, c -> new HashMap<>()).put(time, Ledger.plain(expectation.toString()));
            }
        });
    }

    /** A present in which there is one thing only. */
    private JsonObject with(String member, JsonElement only) {
        JsonObject present = new JsonObject();
        for (String name : new String[] { "activity", "lastActivity", "workout", "night", "nap", "state" }) {
            present.add(name, JsonNull.INSTANCE);
        }
        for (String name : new String[] { "current", "ecgs" }) {
            present.add(name, new JsonArray());
        }
        for (String name : new String[] { "course", "napsToday", "intraday", "goals" }) {
            present.add(name, new JsonObject());
        }
        present.add("today", record.get("today"));
        present.add("timezone", record.get("timezone"));
        present.add(member, only);
        return present;
    }
}
