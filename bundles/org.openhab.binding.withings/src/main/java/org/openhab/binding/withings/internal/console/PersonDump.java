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
package org.openhab.binding.withings.internal.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.api.HeartRecord;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.api.Workout;
import org.openhab.binding.withings.internal.device.Appliance;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.PersonRecord;
import org.openhab.binding.withings.internal.state.PushRecord;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.SleepRecord;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.binding.withings.internal.sync.Report;
import org.openhab.cloudcommons.console.Ages;

/**
 * Describes for a bug report what the cloud sends about a person: kinds, counts and rough ages, never a value, an id, a
 * secret or a name.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PersonDump {

    private final PersonData person;
    private final Ages ages;

    private PersonDump(PersonData person, Ages ages) {
        this.person = person;
        this.ages = ages;
    }

    /**
     * @param person what is known
     * @param report how the feeds stand, {@code null} without a connection
     * @param status the status of the thing, without arguments
     * @param ages tells the present moment
     * @return maps, lists, texts and numbers
     */
    static Map<String, Object> of(PersonData person, @Nullable Report report, String status, Ages ages) {
        PersonDump dump = new PersonDump(person, ages);
        Map<String, Object> all = new TreeMap<>();
        all.put("status", status);
        all.put("utc-offset", person.zone().getRules().getOffset(ages.now()).getId());
        all.put("feeds", report == null ? "not connected"
                : Map.of("failing", Safe.trouble(report.failing()), "barred", Safe.trouble(report.barred())));
        all.put("known-up-to", dump.watermarks());
        all.put("measures", dump.measures());
        all.put("workouts", dump.workouts());
        all.put("sleep", dump.sleep());
        all.put("ecg", dump.ecgs());
        all.put("days-of-activity", person.get(Sections.ACTIVITY).items().size());
        all.put("sensed", person.get(Sections.INTRADAY).newest().keySet().stream().map(Enum::name).sorted().toList());
        all.put("devices", person.get(Sections.DEVICES).devices().stream().map(dump::device).toList());
        all.put("history", dump.history());
        all.put("push", dump.push());
        return all;
    }

    private Map<String, Object> watermarks() {
        PersonRecord facts = person.measures().facts();
        return Map.of("sync", ages.since(facts.lastSync()), "measures", ages.since(facts.lastUpdate()), "workouts",
                ages.since(person.get(Sections.WORKOUTS).lastUpdate()), "activity",
                ages.since(person.get(Sections.ACTIVITY).lastUpdate()), "sleep",
                ages.since(person.get(Sections.SLEEP).watermark()), "ecg",
                ages.since(person.get(Sections.ECG).readUpTo()), "intraday",
                ages.since(person.get(Sections.INTRADAY).lastTime()), "sweep",
                ages.since(person.get(Sections.SWEEP).last()));
    }

    private Map<String, Object> measures() {
        List<Value> values = person.measures().snapshot();
        Map<Kind, List<Value>> byKind = values.stream().collect(Collectors.groupingBy(Value::kind));
        List<Map<String, Object>> kinds = byKind.entrySet().stream()
                .map(entry -> kind(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
        return Map.of("kinds", kinds, "attributions", counts(values, Value::attribution), "unconfirmed-groups",
                person.measures().unconfirmed().size());
    }

    private Map<String, Object> kind(Kind kind, List<Value> values) {
        return new TreeMap<>(Map.of("type", kind.type(), "position", kind.position(), "kept", values.size(), "newest",
                newest(values, Value::date)));
    }

    private Map<String, Object> workouts() {
        List<Workout> workouts = person.get(Sections.WORKOUTS).workouts();
        return Map.of("kept", workouts.size(), "categories", counts(workouts, Workout::category), "models",
                counts(workouts, Workout::modelId), "attributions", counts(workouts, Workout::attribution), "newest",
                newest(workouts, Workout::end));
    }

    private Map<String, Object> sleep() {
        SleepRecord record = person.get(Sections.SLEEP);
        List<SleepSummary> sessions = record.sessions();
        return Map.of("kept", sessions.size(), "nights", record.nights().nights().size(), "completed",
                counts(sessions, SleepSummary::completed), "sources", counts(sessions, SleepSummary::model), "models",
                counts(sessions, SleepSummary::modelId), "newest", newest(sessions, SleepSummary::end));
    }

    private Map<String, Object> ecgs() {
        List<HeartRecord> recordings = person.get(Sections.ECG).recordings();
        return Map.of("kept", recordings.size(), "models", counts(recordings, HeartRecord::model), "newest",
                newest(recordings, HeartRecord::time));
    }

    private Map<String, Object> device(Device device) {
        return new TreeMap<>(Map.of("type", Appliance.of(device).type().name(), "model", device.modelId(), "last-seen",
                ages.since(device.lastSession())));
    }

    private Map<String, Object> history() {
        Map<String, Object> archives = new TreeMap<>();
        person.get(Sections.HISTORY).archives().forEach((name, progress) -> archives.put(name,
                Map.of("channels", progress.served().size(), "jobs", progress.jobs().size())));
        return archives;
    }

    private Map<String, Object> push() {
        PushRecord push = person.get(Sections.PUSH);
        Map<String, String> calls = new TreeMap<>();
        push.pushes().forEach((category, time) -> calls.put(String.valueOf(category), ages.since(time)));
        return Map.of("working", push.working(), "last-in-place", ages.since(push.verified()), "addresses",
                push.urls().size(), "calls", calls);
    }

    private <T> String newest(Collection<T> items, ToLongFunction<T> time) {
        return ages.since(items.stream().mapToLong(time).max().orElse(0));
    }

    private static <T> Map<String, Long> counts(Collection<T> items, Function<T, Object> key) {
        return items.stream().collect(
                Collectors.groupingBy(item -> String.valueOf(key.apply(item)), TreeMap::new, Collectors.counting()));
    }
}
