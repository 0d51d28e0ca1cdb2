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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks what becomes of nights and of their states.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SleepDecodersTest {

    private static final String MAT = "3333333333333333333333333333333333333333";

    @Test
    void nightHoldsAllThatWasSent() throws Exception {
        SleepSummary night = Sample.of(Queries.nights(Span.since(0)), Sample.NIGHTS.body).items().get(0);
        assertThat(night.id(), is(5200000001L));
        assertThat(night.timezone(), is("Europe/Berlin"));
        assertThat(night.model(), is(32));
        assertThat(night.modelId(), is(63));
        assertThat(night.deviceId(), is(MAT));
        assertThat(night.start(), is(1773525600L));
        assertThat(night.end(), is(1773554400L));
        assertThat(night.date(), is(LocalDate.of(2026, 3, 15)));
        assertThat(night.created(), is(1773555000L));
        assertThat(night.modified(), is(1773555001L));
        assertThat(night.completed(), is(false));
        assertThat(night.coreTemperatureStatus(), is("usual"));
        assertThat(night.figures().size(), is(27));
        assertThat(night.figures().get(SleepField.EFFICIENCY), is(new BigDecimal("0.88")));
        assertThat("raw, as everything", night.figures().get(SleepField.WASO), is(new BigDecimal("-1800")));
        assertThat(night.figures().get(SleepField.APNEA_HYPOPNEA_INDEX), is(new BigDecimal("-1")));
        assertThat(night.figures(), not(hasKey(SleepField.BREATHING_QUALITY)));
        assertThat(night.nightEvents(),
                is(Map.of(1, List.of(0, 25000), 2, List.of(1200), 3, List.of(28200), 4, List.of(28800))));
    }

    @Test
    void nightIsCompleteUnlessDenied() throws Exception {
        Page<SleepSummary> page = Sample.of(Queries.nights(Span.since(0)),
                "{\"series\":[{\"id\":1},{\"id\":2,\"completed\":null},{\"id\":3,\"completed\":0}]}");
        assertThat(page.items().stream().map(SleepSummary::completed).toList(), is(List.of(true, true, false)));
        assertThat(page.items().get(0).date(), is(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "[]|{}", "null|{}", "{}|{}", "7|{}", "{\"1\":[]}|{}", "{\"x\":[1]}|{}",
            "{\"1\":7}|{1=[7]}", "{\"2\":[1,null,\"3\",\"x\"]}|{2=[1, 3]}",
            "[{\"1\":[0]},{\"1\":[9],\"4\":[8]}]|{1=[0, 9], 4=[8]}", "[[0],[1]]|{}", "{\"7\":[5]}|{7=[5]}",
            "{\"99999999999\":[5]}|{}" })
    void nightEventsComeInManyShapes(String events, String expected) throws Exception {
        SleepSummary night = Sample
                .of(Queries.nights(Span.since(0)),
                        "{\"series\":[{\"id\":1,\"data\":{\"night_events\":" + events + ",\"snoring\":3}}]}")
                .items().get(0);
        assertThat(night.nightEvents().toString(), is(expected));
        assertThat("what follows is not lost", night.figures().get(SleepField.SNORING), is(new BigDecimal("3")));
    }

    @Test
    void stretchesKeepTheirSignalsInOrder() throws Exception {
        List<SleepStretch> stretches = Sample.of(Queries.sleep(1, 2), Sample.SLEEP.body);
        assertThat(stretches.size(), is(2));
        assertThat("still open", stretches.get(0), is(new SleepStretch(1773525720, 0, 15, null, 63, Map.of())));
        SleepStretch stretch = stretches.get(1);
        assertThat(stretch.start(), is(1773525600L));
        assertThat(stretch.end(), is(1773525720L));
        assertThat(stretch.deviceId(), is(MAT));
        assertThat(stretch.signals().keySet(), containsInAnyOrder(SleepSignal.values()));
        SortedMap<Long, BigDecimal> rates = stretch.signals().getOrDefault(SleepSignal.HR, new TreeMap<>());
        assertThat(rates.toString(), is("{1773525600=64, 1773525660=63}"));
        assertThrows(UnsupportedOperationException.class, rates::clear);
        assertThrows(UnsupportedOperationException.class, () -> stretch.signals().clear());
        assertThrows(UnsupportedOperationException.class, stretches::clear);
    }

    @Test
    void statesAreNamed() throws Exception {
        assertThat(SleepState.of(3), is(SleepState.REM));
        assertThat(SleepState.of(15), is(SleepState.OUT_OF_BED));
        assertThat(SleepState.of(6), is(nullValue()));
        assertThat(SleepState.UNSPECIFIED.number(), is(5));
        List<SleepStretch> odd = Sample.of(Queries.sleep(1, 2),
                "{\"series\":[{\"startdate\":1,\"state\":42},{\"startdate\":2}]}");
        assertThat(odd.stream().map(SleepStretch::state).toList(), is(List.of(42, SleepStretch.NO_STATE)));
    }
}
