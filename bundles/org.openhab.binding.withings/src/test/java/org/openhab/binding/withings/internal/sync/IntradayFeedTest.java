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
package org.openhab.binding.withings.internal.sync;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.IntradayField;
import org.openhab.binding.withings.internal.api.IntradaySample;

/**
 * Checks what is read and shown about the course of the day (withings.md 5.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class IntradayFeedTest extends FeedFixture {

    private static final String HEART_RATE = "heart#heart-rate";

    @Override
    protected Feed feed() {
        return new IntradayFeed(reader, data, publisher(), time.clock());
    }

    @Test
    void firstReadingIsAboutOneDay() {
        reader.answer(List.of(sample(NOW - 600, 71), sample(NOW - 1200, 80)));
        assertThat(run(), is(true));
        assertWindow(NOW - DAY, NOW);
        assertThat(state(HEART_RATE), is("71"));
        assertThat(state("heart#heart-rate-measured-at"), startsWith("2025-10-09T08:43:20"));
        assertThat(series(HEART_RATE), contains("2025-10-09T08:33:20Z 80", "2025-10-09T08:43:20Z 71"));
    }

    @Test
    void laterReadingsGoOnWithTheNewestSample() {
        level();
        later(Duration.ofHours(6));
        reader.answer(List.of(sample(NOW + HOUR, 66)));
        assertThat(run(), is(true));
        assertWindow(NOW - 600 - HOUR, NOW + 6 * HOUR);
        assertThat(state(HEART_RATE), is("66"));
    }

    @Test
    void longPauseIsReadDayByDayAndNotTooFarBack() {
        level();
        later(Duration.ofDays(10));
        long now = NOW + 10 * DAY;
        reader.answer(List.of()).answer(List.of(sample(now - DAY - 5, 50))).answer(List.of(sample(now - 5, 60)));
        assertThat(run(), is(true));
        assertThat(reader.asked.size(), is(1 + 3));
        assertThat(reader.asked.get(1), hasEntry("startdate", String.valueOf(now - 3 * DAY)));
        assertThat(reader.asked.get(1), hasEntry("enddate", String.valueOf(now - 2 * DAY)));
        assertWindow(now - DAY, now);
        assertThat(state(HEART_RATE), is("60"));
    }

    @Test
    void interruptedReadingGoesOnWhereItWas() {
        level();
        later(Duration.ofDays(2));
        reader.answer(List.of(sample(NOW + 20 * HOUR, 50))).trouble();
        assertThat(run(), is(false));
        restart();
        reader.answer(List.of()).answer(List.of());
        run();
        assertThat(reader.asked.get(3), hasEntry("startdate", String.valueOf(NOW + 19 * HOUR)));
        assertThat(state(HEART_RATE), is("50"));
    }

    @Test
    void olderSamplesAndEmptyOnesDoNotReplaceTheNewest() {
        level();
        reader.answer(
                List.of(sample(NOW - 900, 99), sample(NOW - 10, 0), new IntradaySample(NOW, 60, null, 0, Map.of())));
        run();
        assertThat(state(HEART_RATE), is("71"));
        assertThat(series(HEART_RATE), not(hasItem(endsWith(" 0"))));
    }

    @Test
    void everyFigureHasATimeOfItsOwn() {
        reader.answer(List.of(sample(NOW - 60, 71), new IntradaySample(NOW - 7200, 60, "watch", 93,
                Map.of(IntradayField.RMSSD, new BigDecimal("41"), IntradayField.SDNN, new BigDecimal("52.5"),
                        IntradayField.HRV_QUALITY, new BigDecimal("3"), IntradayField.RR, new BigDecimal("14"))),
                new IntradaySample(NOW - 3600, 60, "watch", 93,
                        Map.of(IntradayField.SPO2, new BigDecimal("97"), IntradayField.CORE_TEMPERATURE,
                                new BigDecimal("36.8"))),
                new IntradaySample(NOW - 30, 60, "watch", 93, Map.of(IntradayField.STEPS, new BigDecimal("21")))));
        run();
        assertThat(state("heart#hrv-rmssd"), is("41 ms"));
        assertThat(state("heart#hrv-sdnn"), is("52.5 ms"));
        assertThat(state("heart#hrv-quality"), is("3"));
        assertThat(state("heart#hrv-measured-at"), startsWith("2025-10-09T06:53:20"));
        assertThat(state("heart#respiration-rate"), is("14"));
        assertThat(state("heart#oxygen-saturation-auto"), is("97 %"));
        assertThat(state("temperature#core-temperature"), is("36.8 °C"));
        assertThat(state("temperature#core-temperature-measured-at"), startsWith("2025-10-09T07:53:20"));
        assertThat(series("temperature#core-temperature"), contains("2025-10-09T07:53:20Z 36.8 °C"));
        assertThat("measurements are something else", state("heart#oxygen-saturation"), is("none"));
    }

    @Test
    void watchThatIsAheadIsReadOnWhenItsTimeHasCome() {
        reader.answer(List.of(sample(NOW + 5 * DAY, 71)));
        run();
        reader.answer(List.of());
        run();
        assertWindow(NOW - HOUR, NOW);
    }

    private void level() {
        reader.answer(List.of(sample(NOW - 600, 71)));
        assertThat(run(), is(true));
    }

    private void assertWindow(long from, long to) {
        assertThat(reader.last(), hasEntry("startdate", String.valueOf(from)));
        assertThat(reader.last(), hasEntry("enddate", String.valueOf(to)));
    }

    private static IntradaySample sample(long time, int heartRate) {
        return new IntradaySample(time, 60, "watch", 93,
                Map.of(IntradayField.HEART_RATE, BigDecimal.valueOf(heartRate)));
    }
}
