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
package org.openhab.binding.withings.internal.action;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.HeartRecord;
import org.openhab.binding.withings.internal.api.Workout;
import org.openhab.binding.withings.internal.device.Model;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.Sleep;
import org.openhab.binding.withings.internal.state.Value;

/**
 * Lists what is known about a person, the newest first, without asking the cloud. The entries are described in
 * {@link Details}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PersonLists {

    private static final String ECG_CHANNELS = "ecg-";

    private final PersonData person;
    private final ZoneId zone;

    /**
     * @param person whose lists; times are in the zone that the cloud names for it
     */
    PersonLists(PersonData person) {
        this.person = person;
        zone = person.zone();
    }

    /** The groups that may be another person's, with their values by the ids of the channels they are kept from. */
    List<Map<String, Object>> measurements() {
        return person.measures().unconfirmed().stream().map(this::group).toList();
    }

    /**
     * @param count how many at most, 0 for all that are kept
     */
    List<Map<String, Object>> workouts(int count) {
        return newest(person.get(Sections.WORKOUTS).workouts(), count, this::workout);
    }

    /** As {@link #workouts}. */
    List<Map<String, Object>> ecgs(int count) {
        return newest(person.get(Sections.ECG).recordings(), count, this::ecg);
    }

    /** As {@link #workouts}. */
    List<Map<String, Object>> nights(int count) {
        return sleeps(true, count);
    }

    /** As {@link #workouts}. */
    List<Map<String, Object>> naps(int count) {
        return sleeps(false, count);
    }

    private List<Map<String, Object>> sleeps(boolean main, int count) {
        List<Sleep> all = person.get(Sections.SLEEP).nights().all();
        List<Sleep> latestFirst = all.stream().filter(sleep -> sleep.main() == main)
                .sorted((a, b) -> Long.compare(b.end(), a.end())).toList();
        return newest(latestFirst, count, this::sleep);
    }

    private static <T> List<Map<String, Object>> newest(List<T> all, int count,
            Function<T, Map<String, Object>> entry) {
        return all.stream().limit(count <= 0 ? Long.MAX_VALUE : count).map(entry).toList();
    }

    private Map<String, Object> group(List<Value> values) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Value value : values) {
            Map<String, Object> details = Details.of(value, zone);
            details.forEach((channel, state) -> shown.put(channel, state.toString()));
            if (details.isEmpty()) {
                shown.put("type-" + value.kind().type(), value.number().toPlainString());
            }
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("groupId", values.get(0).group());
        group.put("time", time(values.get(0).date()));
        group.put("values", shown);
        return group;
    }

    private Map<String, Object> workout(Workout workout) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", workout.id());
        entry.putAll(Details.of(workout, zone));
        putModel(entry, workout.modelId());
        return entry;
    }

    private Map<String, Object> ecg(HeartRecord recording) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", recording.signalId());
        entry.put("time", time(recording.time()));
        Details.of(recording, zone).forEach((channel, detail) -> {
            if (channel.startsWith(ECG_CHANNELS) && !(detail instanceof ZonedDateTime)) {
                entry.put(channel.substring(ECG_CHANNELS.length()), detail);
            }
        });
        if (recording.afib() != HeartRecord.NO_CLASS) {
            entry.put("class", recording.afib());
        }
        putModel(entry, recording.model());
        return entry;
    }

    private Map<String, Object> sleep(Sleep sleep) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("date", sleep.date());
        entry.putAll(Details.of(sleep, zone));
        putModel(entry, sleep.session().modelId());
        return entry;
    }

    private static void putModel(Map<String, Object> entry, int number) {
        Model model = Model.of(number);
        if (model != null) {
            entry.put("model", model.name());
        } else if (number != 0) {
            entry.put("model", String.valueOf(number));
        }
    }

    private ZonedDateTime time(long seconds) {
        return Instant.ofEpochSecond(seconds).atZone(zone);
    }
}
