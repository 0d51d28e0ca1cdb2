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
package org.openhab.binding.withings.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.withings.internal.SleepSamples.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.withings.internal.SleepSamples;
import org.openhab.binding.withings.internal.api.SleepField;
import org.openhab.binding.withings.internal.state.Nights;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Section;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.State;

/**
 * Shows figures of nights and naps with their units, zeros and gaps.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SleepRowsTest {

    private static final SleepSamples NIGHT = sleep(1, "2026-03-14T23:00", "2026-03-15T07:00");

    @ParameterizedTest
    @CsvSource({ "sleep-duration, SLEEP_TIME, 25200, 420 min", "light-duration, LIGHT_SLEEP, 13800, 230 min",
            "deep-duration, DEEP_SLEEP, 6000, 100 min", "rem-duration, REM_SLEEP, 5400, 90 min",
            "awake-duration, AWAKE, 3600, 60 min", "latency, SLEEP_LATENCY, 1200, 20 min",
            "latency, TIME_TO_SLEEP, 1200, 20 min", "wakeup-latency, WAKEUP_LATENCY, 600, 10 min",
            "wakeup-latency, TIME_TO_WAKE_UP, 600, 10 min", "waso, WASO, 1800, 30 min", "waso, WASO, -540, 0 min",
            "efficiency, EFFICIENCY, 0.88, 88 %", "snoring-duration, SNORING, 660, 11 min",
            "snoring-duration, SNORING, 0, 0 min", "breathing-sounds-duration, BREATHING_SOUNDS, 60, 1 min",
            "movement-duration, MOVEMENT, 120, 2 min", "hrv-start, RMSSD_START, 41.5, 41.5 ms",
            "hrv-end, RMSSD_END, 52, 52 ms", "core-temperature, CORE_TEMPERATURE_AVERAGE, 36.9, 36.9 °C" })
    void quantities(String channel, SleepField field, String number, String expected) {
        State state = shown("sleep#" + channel, NIGHT.with(field, number));
        assertSame(state, expected);
    }

    @ParameterizedTest
    @CsvSource({ "wakeup-count, WAKEUPS, 0, 0", "score, SCORE, 82, 82", "out-of-bed-count, OUT_OF_BED, 1, 1",
            "rem-episodes, REM_EPISODES, 4, 4", "heart-rate-average, HR_AVERAGE, 57, 57",
            "heart-rate-min, HR_MIN, 0, null", "heart-rate-max, HR_MAX, 0, null",
            "respiration-rate-average, RR_AVERAGE, 14, 14", "respiration-rate-min, RR_MIN, 0, null",
            "snoring-episodes, SNORING_EPISODES, 5, 5", "breathing-disturbances, BREATHING_DISTURBANCES, -1, UNDEF",
            "breathing-disturbances, BREATHING_DISTURBANCES, 0, 0", "breathing-quality, BREATHING_QUALITY, 3, 3",
            "apnea-index, APNEA_HYPOPNEA_INDEX, -1, UNDEF", "apnea-index, APNEA_HYPOPNEA_INDEX, 9.5, 9.5",
            "withings-index, WITHINGS_INDEX, 12, 12", "movement-score, MOVEMENT_SCORE, 200, 200",
            "chest-movement-rate, CHEST_RATE_WELLNESS_AVERAGE, 15, 15", "score, AWAKE, 1, null" })
    void numbers(String channel, SleepField field, String number, String expected) {
        assertThat(String.valueOf(shown("sleep#" + channel, NIGHT.with(field, number))), is(expected));
    }

    @Test
    void nightFromElsewhereHasItsSleepInAnotherField() {
        SleepSamples elsewhere = NIGHT.of(null).with(SleepField.ASLEEP, "23400").without(SleepField.TIME_IN_BED);
        assertMinutes(shown("sleep#sleep-duration", elsewhere), 390);
        assertMinutes(shown("sleep#sleep-duration", elsewhere.with(SleepField.SLEEP_TIME, "0")), 390);
        assertMinutes(shown("sleep#time-in-bed", elsewhere), 480);
        assertThat(shown("sleep#light-duration", elsewhere), is(nullValue()));
    }

    @Test
    void timesAreThoseOfTheSession() {
        assertThat(String.valueOf(shown("sleep#date", NIGHT)), is("2026-03-15"));
        for (String channel : List.of("sleep#end", "sleep#measured-at")) {
            assertThat(shown(channel, NIGHT), is(Converters.moment(at("2026-03-15T07:00"))));
        }
        assertThat(shown("sleep#start", NIGHT), is(Converters.moment(at("2026-03-14T23:00"))));
        assertThat(shown("sleep#scored-at", NIGHT.modified("2026-03-15T08:00")),
                is(Converters.moment(at("2026-03-15T08:00"))));
    }

    @Test
    void napsOfTodayAreCounted() {
        SleepSamples one = sleep(2, "2026-03-15T09:00", "2026-03-15T09:40").with(SleepField.SCORE, "12");
        SleepSamples two = sleep(3, "2026-03-15T13:00", "2026-03-15T13:20").with(SleepField.HR_AVERAGE, "0");
        SleepSamples yesterday = sleep(4, "2026-03-14T13:00", "2026-03-14T15:00");
        assertThat(String.valueOf(shown("nap#count-today", NIGHT, one, two, yesterday)), is("2"));
        assertMinutes(shown("nap#duration-today", NIGHT, one, two, yesterday), 60);
        assertMinutes(shown("nap#time-in-bed", NIGHT, one, two, yesterday), 20);
        assertThat(shown("nap#heart-rate-average", NIGHT, one, two), is(nullValue()));
        assertThat("of the last nap, which has none", shown("nap#score", NIGHT, one, two), is(nullValue()));
        assertThat(String.valueOf(shown("nap#count-today", NIGHT)), is("0"));
        assertThat(shown("nap#date", NIGHT), is(nullValue()));
    }

    @Test
    void pastOfNightsAndNapsDoesNotMix() {
        SleepSamples nap = sleep(2, "2026-03-15T13:00", "2026-03-15T13:20").with(SleepField.SCORE, "12");
        List<?> items = Nights.of(List.of(NIGHT.with(SleepField.SCORE, "82").session(), nap.session())).all();
        assertThat(String.valueOf(past("sleep#score", items)), is("{" + at("2026-03-15T07:00") + "=82}"));
        assertThat(String.valueOf(past("nap#score", items)), is("{" + at("2026-03-15T13:20") + "=12}"));
    }

    private static SortedMap<Long, State> past(String channel, List<?> items) {
        Row row = PersonChannels.rows().get(channel);
        Past past = row == null ? null : row.past();
        assertThat(channel, past, is(notNullValue()));
        return past == null ? new TreeMap<>() : past.states(items);
    }

    private static @Nullable State shown(String channel, SleepSamples... samples) {
        Instant now = Instant.ofEpochSecond(at("2026-03-15T18:00"));
        PersonData data = new PersonData(new PersonData.Disk() {
            @Override
            public <T> T load(Section<T> section) {
                return section.nothing();
            }

            @Override
            public <T> void save(Section<T> section, T record) {
                // Nothing outlives a test.
            }
        }, Clock.fixed(now, BERLIN));
        data.measures().change(facts -> facts.answered(1, BERLIN.getId(), 1, null));
        for (SleepSamples sample : samples) {
            data.part(Sections.SLEEP).change(r -> r.with(List.of(sample.session())).read(1, data.today()));
        }
        Row row = PersonChannels.rows().get(channel);
        assertThat(channel, row, is(notNullValue()));
        return row == null ? null : row.now(data);
    }

    private static void assertMinutes(@Nullable State state, int minutes) {
        assertSame(state, minutes + " min");
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static void assertSame(@Nullable State state, String expected) {
        assertThat(state, is(instanceOf(QuantityType.class)));
        if (state instanceof QuantityType shown) {
            assertThat(state + " is " + expected, shown.compareTo(new QuantityType(expected)), is(0));
        }
    }
}
