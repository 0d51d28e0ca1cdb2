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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks what is asked for, word by word.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class QueriesTest {

    private static final String URL = "https://example.org/withings?s=0a1b2c";
    private static final String HEART_RATES = " hr_average hr_min hr_max";
    private static final String ZONES = " hr_zone_0 hr_zone_1 hr_zone_2 hr_zone_3";
    private static final String CORE = " core_body_temperature_avg core_body_temperature_min core_body_temperature_max"
            + " core_body_temperature_status";

    @Test
    void daysAreAskedForByChangeOrByDate() {
        assertThat(asked(Queries.activities(Span.since(99))),
                is(Map.of("path", "/v2/measure", "action", "getactivity", "lastupdate", "99")));
        assertThat("no limit at all is an error", asked(Queries.workouts(Span.since(0))),
                is(Map.of("path", "/v2/measure", "action", "getworkouts", "lastupdate", "0")));
        assertThat(asked(Queries.nights(Span.days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9)).at(300))),
                is(Map.of("path", "/v2/sleep", "action", "getsummary", "startdateymd", "2026-03-01", "enddateymd",
                        "2026-03-09", "offset", "300")));
        assertThat(Span.since(7).at(3), is(new Span(7, null, null, 3)));
    }

    @Test
    void momentsAreAskedForByTime() {
        assertThat(asked(MeasureQuery.between(5, 6).query()),
                is(Map.of("path", "/measure", "action", "getmeas", "category", "1", "startdate", "5", "enddate", "6")));
        assertThat(asked(Queries.intraday(5, 6)),
                is(Map.of("path", "/v2/measure", "action", "getintradayactivity", "startdate", "5", "enddate", "6")));
        assertThat(asked(Queries.sleep(5, 6)),
                is(Map.of("path", "/v2/sleep", "action", "get", "startdate", "5", "enddate", "6")));
        assertThat(asked(Queries.hearts(5, 6, 0)),
                is(Map.of("path", "/v2/heart", "action", "list", "startdate", "5", "enddate", "6")));
        assertThat(asked(Queries.hearts(0, 6, 200)),
                is(Map.of("path", "/v2/heart", "action", "list", "startdate", "0", "enddate", "6", "offset", "200")));
    }

    @Test
    void accountIsAskedForAsAWhole() {
        assertThat(asked(Queries.devices()), is(Map.of("path", "/v2/user", "action", "getdevice")));
        assertThat(asked(Queries.goals()), is(Map.of("path", "/v2/user", "action", "getgoals")));
        assertThat(asked(Queries.subscriptions()), is(Map.of("path", "/notify", "action", "list")));
        assertThat(asked(Queries.subscribe(URL, 50)),
                is(Map.of("path", "/notify", "action", "subscribe", "callbackurl", URL, "appli", "50")));
        assertThat(asked(Queries.revokeSubscription(URL, 51)),
                is(Map.of("path", "/notify", "action", "revoke", "callbackurl", URL, "appli", "51")));
        assertThat(asked(Queries.confirm(9007199254740993L, false)), is(Map.of("path", "/v2/measure", "action",
                "confirmuser", "grpid", "9007199254740993", "is_confirmed", "false")));
    }

    @Test
    void everyFieldIsAskedForByName() {
        assertThat(fields(Queries.activities(Span.since(1))), is(words("steps distance elevation soft moderate intense"
                + " active calories totalcalories" + HEART_RATES + ZONES)));
        assertThat(fields(Queries.workouts(Span.since(1))), is(words("calories intensity manual_intensity"
                + " manual_distance manual_calories pause_duration algo_pause_duration spo2_average steps distance"
                + " elevation pool_laps strokes pool_length" + HEART_RATES + ZONES + CORE)));
        assertThat(fields(Queries.nights(Span.since(1))), is(words("total_timeinbed total_sleep_time asleepduration"
                + " lightsleepduration deepsleepduration remsleepduration wakeupduration wakeupcount waso"
                + " sleep_latency wakeup_latency durationtosleep durationtowakeup sleep_efficiency nb_rem_episodes"
                + " out_of_bed_count rr_average rr_min rr_max sleep_score snoring snoringepisodecount"
                + " breathing_disturbances_intensity breathing_quality_assessment apnea_hypopnea_index withings_index"
                + " breathing_sounds breathing_sounds_episode_count mvt_score_avg mvt_active_duration rmssd_start_avg"
                + " rmssd_end_avg chest_movement_rate_average chest_movement_rate_min chest_movement_rate_max"
                + " chest_movement_rate_wellness_average chest_movement_rate_wellness_min"
                + " chest_movement_rate_wellness_max night_events" + HEART_RATES + CORE)));
        assertThat(fields(Queries.intraday(1, 2)), is(words("steps elevation calories distance stroke pool_lap duration"
                + " heart_rate spo2_auto rmssd sdnn1 hrv_quality core_body_temperature rr chest_movement_rate")));
        assertThat(fields(Queries.sleep(1, 2)), is(words("hr rr snoring sdnn_1 rmssd hrv_quality mvt_score"
                + " chest_movement_rate withings_index breathing_sounds")));
    }

    @Test
    void sameQueryIsSpelledTheSame() {
        Query<Page<Workout>> query = Queries.workouts(Span.since(7).at(3));
        assertThat(List.copyOf(query.fields().keySet()), is(List.of("action", "lastupdate", "offset", "data_fields")));
        assertThrows(UnsupportedOperationException.class, () -> query.fields().clear());
        assertThat(Queries.subscribe(URL, 1).toString(), is("Query[/notify subscribe]"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 286, 294 })
    void revokedIsWhatIsNotThere(int status) throws Exception {
        String answer = "{\"status\":" + status + ",\"error\":\"no such\"}";
        assertThat(Sample.open(Queries.revokeSubscription(URL, 1), answer), is(true));
        assertThat(Sample.open(Queries.subscriptions(), answer), is(empty()));
    }

    @ParameterizedTest
    @CsvSource({ "293,PARAMETERS", "305,TRANSIENT", "343,PARAMETERS", "401,AUTHORIZATION", "403,PERMISSION",
            "601,TOO_MANY", "286,PARAMETERS" })
    void subscribingTellsWhatIsWrong(int status, StatusClass kind) {
        WithingsException e = assertThrows(WithingsException.class,
                () -> Sample.open(Queries.subscribe(URL, 1), "{\"status\":" + status + ",\"body\":{}}"));
        assertThat(e.kind(), is(kind));
        assertThat(e.status(), is(status));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"status\":0}", "{\"status\":0,\"body\":{}}", "{\"status\":0,\"body\":[]}" })
    void doneIsDoneWithoutABody(String answer) throws Exception {
        assertThat(Sample.open(Queries.confirm(1, true), answer), is(true));
        assertThat(Sample.open(Queries.subscribe(URL, 1), answer), is(true));
    }

    @Test
    void pagesEndWhereTheCloudRepeatsItself() {
        assertThat(new Page<>(List.of(1), true, 200).continues(0), is(true));
        assertThat(new Page<>(List.of(1), true, 200).continues(200), is(false));
        assertThat(new Page<>(List.of(1), false, 200).continues(0), is(false));
        assertThat(new Page<>(List.of(), true, 200).continues(0), is(false));
    }

    /** The path and the fields but the data fields. */
    private static Map<String, String> asked(Query<?> query) {
        Map<String, String> asked = new HashMap<>(query.fields());
        asked.remove("data_fields");
        asked.put("path", query.path());
        return asked;
    }

    private static Set<String> fields(Query<?> query) {
        return Set.of(query.fields().getOrDefault("data_fields", "").split(","));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
