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
package org.openhab.binding.withings.internal.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Decodes every recorded answer and compares every value with a reading of the same file through a JSON tree.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CorpusTest {

    /** Which query a recording answers, and how many items and values it holds, counted outside of Java. */
    private record Recording(String file, String endpoint, Query<?> query, String list, int items, int values) {
    }

    private static final Query<MeasurePage> GETMEAS = MeasureQuery.ALL.query();
    private static final Query<Page<Activity>> GETACTIVITY = Queries.activities(Span.since(0));
    private static final Query<Page<SleepSummary>> GETSUMMARY = Queries.nights(Span.since(0));
    private static final Query<@Nullable Subscription> NOTIFY_GET = new Query<>("/notify", Map.of(),
            new SubscriptionDecoder(), null);
    private static final List<Recording> RECORDINGS = List.of(
            new Recording("aiowithings/activity.json", "getactivity", GETACTIVITY, "activities", 2, 37),
            new Recording("aiowithings/device.json", "getdevice", Queries.devices(), "devices", 5, 35),
            new Recording("aiowithings/goals.json", "getgoals", Queries.goals(), "goals", 1, 3),
            new Recording("aiowithings/goals_1.json", "getgoals", Queries.goals(), "goals", 1, 1),
            new Recording("aiowithings/measurement.json", "getmeas", GETMEAS, "measuregrps", 2, 21),
            new Recording("aiowithings/measurement_list_2.json", "getmeas", GETMEAS, "measuregrps", 34, 1504),
            new Recording("aiowithings/measurement_positions.json", "getmeas", GETMEAS, "measuregrps", 2, 180),
            new Recording("aiowithings/no_goals.json", "getgoals", Queries.goals(), "goals", 0, 0),
            new Recording("aiowithings/notify_list.json", "notify list", Queries.subscriptions(), "profiles", 1, 3),
            new Recording("aiowithings/notify_revoke.json", "notify revoke", Queries.revokeSubscription("", 1), "", 0,
                    0),
            new Recording("aiowithings/notify_subscribe.json", "notify subscribe", Queries.subscribe("", 1), "", 0, 0),
            new Recording("aiowithings/sleep.json", "sleep get", Queries.sleep(0, 0), "series", 613, 11681),
            new Recording("aiowithings/sleep_summary.json", "sleep getsummary", GETSUMMARY, "series", 300, 10500),
            new Recording("aiowithings/workouts.json", "getworkouts", Queries.workouts(Span.since(0)), "series", 11,
                    239),
            new Recording("home-assistant-core/devices.json", "getdevice", Queries.devices(), "devices", 1, 7),
            new Recording("home-assistant-core/get_device.json", "getdevice", Queries.devices(), "devices", 1, 7),
            new Recording("home-assistant-core/get_meas_1.json", "getmeas", GETMEAS, "measuregrps", 1, 40),
            new Recording("home-assistant-core/goals_1.json", "getgoals", Queries.goals(), "goals", 1, 1),
            new Recording("home-assistant-core/measurements_1.json", "getmeas", GETMEAS, "measuregrps", 1, 38),
            new Recording("home-assistant-core/notifications.json", "notify list", Queries.subscriptions(), "profiles",
                    3, 6),
            new Recording("home-assistant-core/notify_list.json", "notify list", Queries.subscriptions(), "profiles", 3,
                    6),
            new Recording("shimmer/withings-activity-measures.json", "getactivity", GETACTIVITY, "activities", 4, 36),
            new Recording("shimmer/withings-body-measures.json", "getmeas", GETMEAS, "measuregrps", 5, 42),
            new Recording("shimmer/withings-intraday-activity.json", "getintradayactivity", Queries.intraday(0, 0),
                    "series", 6, 28),
            new Recording("shimmer/withings-sleep-measures.json", "sleep get", Queries.sleep(0, 0), "series", 3, 9),
            new Recording("withings-api-ruby/notify_get.json", "notify get", NOTIFY_GET, "", 1, 1),
            new Recording("withings-api-ruby/notify_list.json", "notify list", Queries.subscriptions(), "profiles", 2,
                    2),
            new Recording("withings-api-ruby/notify_revoke.json", "notify revoke", Queries.revokeSubscription("", 1),
                    "", 0, 0),
            new Recording("withings-api-ruby/notify_subscribe.json", "notify subscribe", Queries.subscribe("", 1), "",
                    0, 0),
            new Recording("withings-api-ruby/once_probe.json", "once probe", Queries.confirm(1, true), "", 0, 0));

    /** The user's remarks, and the model's name beside its number. */
    private static final Map<String, String> LEFT_OUT = Map.of("getmeas", "comment", "sleep get", "model");

    private final Logger logger = LoggerFactory.getLogger(CorpusTest.class);
    private final Path corpus = Path.of(System.getProperty("shared.dir", "nowhere"), "corpus", "withings");

    @BeforeEach
    void findCorpus() {
        assumeTrue(Files.isDirectory(corpus), "no recordings found: shared.dir is not set or has no corpus");
    }

    @Test
    void noRecordingIsLeftOut() throws Exception {
        try (Stream<Path> files = Files.walk(corpus)) {
            assertThat(
                    files.filter(file -> file.toString().endsWith(".json"))
                            .map(file -> corpus.relativize(file).toString().replace('\\', '/')).sorted().toList(),
                    is(RECORDINGS.stream().map(Recording::file).toList()));
        }
    }

    @Test
    void everyRecordingDecodesAndNothingIsLost() throws Exception {
        Map<String, int[]> counts = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        UnknownNumbers watch = new UnknownNumbers(unknown::add);
        for (Recording recording : RECORDINGS) {
            Object decoded = decode(recording);
            watch.check(decoded);
            int[] found = compare(recording, decoded);
            int[] sum = counts.computeIfAbsent(recording.endpoint, endpoint -> new int[3]);
            sum[0]++;
            sum[1] += found[0];
            sum[2] += found[1];
            assertThat(recording.file, List.of(found[0], found[1]), is(List.of(recording.items, recording.values)));
        }
        counts.forEach((endpoint, sum) -> logger.info("{}: {} recordings, {} items, {} values", endpoint, sum[0],
                sum[1], sum[2]));
        logger.info("Unknown in all of them: {}", unknown);
        assertThat(unknown, is(List.of()));
    }

    @Test
    void nightsAddUp() throws Exception {
        Page<SleepSummary> page = Sample.open(GETSUMMARY, text("aiowithings/sleep_summary.json"));
        assertThat(page.items().size(), is(300));
        for (SleepSummary night : page.items()) {
            BigDecimal asleep = figure(night, SleepField.SLEEP_TIME);
            assertThat(figure(night, SleepField.LIGHT_SLEEP).add(figure(night, SleepField.DEEP_SLEEP))
                    .add(figure(night, SleepField.REM_SLEEP)), is(asleep));
            assertThat(figure(night, SleepField.SLEEP_LATENCY), is(figure(night, SleepField.TIME_TO_SLEEP)));
            assertThat(Instant.ofEpochSecond(night.end()).atZone(ZoneId.of(String.valueOf(night.timezone())))
                    .toLocalDate(), is(night.date()));
        }
    }

    private static BigDecimal figure(SleepSummary night, SleepField field) {
        return night.figures().getOrDefault(field, BigDecimal.TEN.negate());
    }

    private Object decode(Recording recording) throws Exception {
        String text = text(recording.file);
        return JsonParser.parseString(text)instanceof JsonObject root && root.has("status")
                ? Sample.open(recording.query, text)
                : Sample.of(recording.query, text);
    }

    private String text(String file) throws Exception {
        return Files.readString(corpus.resolve(file));
    }

    /** Compares all values; gives the numbers of items and of values. */
    private int[] compare(Recording recording, Object decoded) throws Exception {
        JsonElement body = TreeReading.body(JsonParser.parseString(text(recording.file)));
        if (decoded instanceof Boolean) {
            assertThat(recording.file, decoded, is(true));
            assertThat(TreeReading.lines(body), is(Map.of()));
            return new int[] { 0, 0 };
        }
        List<Map<String, String>> expected = TreeReading.items(body, recording.list).stream().map(TreeReading::lines)
                .toList();
        expected.forEach(lines -> lines.remove(LEFT_OUT.getOrDefault(recording.endpoint, "")));
        List<Map<String, String>> actual = items(decoded).stream().map(DecodedReading::lines).toList();
        assertThat(recording.file, actual.size(), is(expected.size()));
        for (int i = 0; i < actual.size(); i++) {
            assertThat(recording.file + " " + i, actual.get(i), is(expected.get(i)));
        }
        if (decoded instanceof Page || decoded instanceof MeasurePage) {
            assertThat(recording.file, around(decoded), is(TreeReading.scalars(body)));
        }
        return new int[] { actual.size(), actual.stream().mapToInt(Map::size).sum() };
    }

    private static List<?> items(Object decoded) {
        if (decoded instanceof MeasurePage page) {
            return page.groups();
        }
        if (decoded instanceof Page<?> page) {
            return page.items();
        }
        if (decoded.equals(Goals.NONE)) {
            return List.of();
        }
        return decoded instanceof List<?> list ? list : List.of(decoded);
    }

    /** What stands beside the list. */
    private static Map<String, String> around(Object decoded) {
        Map<String, String> around = new TreeMap<>();
        if (decoded instanceof MeasurePage page) {
            put(around, "updatetime", page.updateTime());
            put(around, "timezone", page.timezone());
            put(around, "more", page.more());
            put(around, "offset", page.offset());
        } else if (decoded instanceof Page<?> page) {
            put(around, "more", page.more());
            put(around, "offset", page.offset());
        }
        return around;
    }

    private static void put(Map<String, String> lines, String name, @Nullable Object value) {
        if (value != null && !value.equals(0L) && !value.equals(false)) {
            lines.put(name, value.toString());
        }
    }
}
