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

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Checks when a new day begins (withings.md 12.10).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MidnightTest {

    private final List<Instant> days = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
            // The clocks go back, forward, and forward at midnight itself.
            "Europe/Berlin,     2025-10-25T10:00:00Z, 2025-10-25T22:00:00Z, 2025-10-26T23:00:00Z",
            "Europe/Berlin,     2025-03-29T10:00:00Z, 2025-03-29T23:00:00Z, 2025-03-30T22:00:00Z",
            "America/Sao_Paulo, 2018-11-03T10:00:00Z, 2018-11-04T03:00:00Z, 2018-11-05T02:00:00Z",
            "Pacific/Auckland,  2025-10-09T08:53:20Z, 2025-10-09T11:00:00Z, 2025-10-10T11:00:00Z" })
    void everyDayBeginsWhereThePersonIs(String zone, Instant start, Instant first, Instant second) {
        ManualScheduler time = new ManualScheduler(start);
        Midnight midnight = midnight(time, zone);
        midnight.look();
        assertThat("the day that it is", days, contains(start));
        time.advance(Duration.between(start, first).minusMillis(1));
        assertThat(days.size(), is(1));
        time.advance(Duration.ofMillis(2));
        assertThat(days.size(), is(2));
        time.advance(Duration.between(first, second));
        assertThat(days.size(), is(3));
        assertThat(Duration.between(second, days.get(2)).toMillis(), is(1L));
    }

    @Test
    void anotherZoneMayMeanAnotherDay() {
        ManualScheduler time = new ManualScheduler(Instant.parse("2025-10-09T12:00:00Z"));
        String[] zone = { "Europe/Berlin" };
        Midnight midnight = new Midnight(() -> ZoneId.of(zone[0]), () -> days.add(time.now()), time, time.clock());
        midnight.look();
        midnight.look();
        assertThat(days.size(), is(1));
        zone[0] = "Pacific/Auckland";
        midnight.look();
        assertThat("it is tomorrow there", days.size(), is(2));
        time.advance(Duration.ofHours(22));
        assertThat("its midnight is not that of Berlin", days.size(), is(2));
        time.advance(Duration.ofHours(2));
        assertThat(days.size(), is(3));
    }

    @Test
    void afterItsEndNothingHappens() {
        ManualScheduler time = new ManualScheduler(Instant.parse("2025-10-09T12:00:00Z"));
        Midnight midnight = midnight(time, "UTC");
        midnight.look();
        midnight.close();
        midnight.look();
        time.advance(Duration.ofDays(3));
        assertThat(days.size(), is(1));
        assertThat(time.pending(), is(0));
    }

    private Midnight midnight(ManualScheduler time, String zone) {
        return new Midnight(() -> ZoneId.of(zone), () -> days.add(time.now()), time, time.clock());
    }
}
