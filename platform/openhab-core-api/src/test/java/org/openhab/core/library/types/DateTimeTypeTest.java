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
package org.openhab.core.library.types;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Moments are read from every notation that openHAB takes, and written as openHAB writes them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DateTimeTypeTest {

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void inBerlin() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    }

    @AfterEach
    void back() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-31T12:00:00.000+0100, 2026-01-31T11:00:00Z", "2026-01-31T12:00:00+0100, 2026-01-31T11:00:00Z",
            "2026-01-31T12:00+0100, 2026-01-31T11:00:00Z", "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
            "2026-01-31T12:00:00+01:00, 2026-01-31T11:00:00Z", "2026-01-31T12:00:00.5Z, 2026-01-31T12:00:00.500Z",
            "2026-01-31T12:00:00.123456789Z, 2026-01-31T12:00:00.123456789Z",
            "2026-01-31T12:00:00+01:00[Europe/Berlin], 2026-01-31T11:00:00Z",
            "2026-01-31T12:00:00UTC, 2026-01-31T12:00:00Z", "2026-01-31T12:00:00, 2026-01-31T11:00:00Z",
            "2026-07-31T12:00:00, 2026-07-31T10:00:00Z", "2026-01-31 12:00:00, 2026-01-31T11:00:00Z",
            "2026-01-31, 2026-01-30T23:00:00Z", "2026-01-31Z, 2026-01-31T00:00:00Z", "12:30:00, 1970-01-01T11:30:00Z",
            "12:30, 1970-01-01T11:30:00Z", "1769860800, 2026-01-31T12:00:00Z", "1769860800000, 2026-01-31T12:00:00Z" })
    void reads(String text, Instant expected) {
        assertThat(DateTimeType.valueOf(text).getInstant(), is(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "2026-13-01" })
    void refusesOtherTexts(String text) {
        assertThrows(IllegalArgumentException.class, () -> new DateTimeType(text));
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-31T12:00:00Z, 2026-01-31T13:00:00.000+0100",
            "2026-07-31T12:00:00.5Z, 2026-07-31T14:00:00.500+0200",
            "2026-01-31T12:00:00.000001Z, 2026-01-31T13:00:00.000001+0100",
            "2026-01-31T12:00:00.000000001Z, 2026-01-31T13:00:00.000000001+0100" })
    void writesInTheSystemsZone(Instant instant, String expected) {
        assertThat(new DateTimeType(instant).toFullString(), is(expected));
        assertThat(new DateTimeType(expected), is(new DateTimeType(instant)));
    }

    @Test
    void formatsInAZone() {
        DateTimeType noon = new DateTimeType(Instant.parse("2026-01-31T12:00:00Z"));

        assertThat(noon.format("%1$tY-%1$tm-%1$td %1$tH:%1$tM"), is("2026-01-31 13:00"));
        assertThat(noon.format("%1$tH:%1$tM", ZoneId.of("America/New_York")), is("07:00"));
        assertThat(noon.format((String) null), is("2026-01-31T13:00:00"));
        assertThat(noon.format(Locale.FRENCH, "%1$tA"), is("samedi"));
        assertThat(noon.toFullString(ZoneId.of("UTC")), is("2026-01-31T12:00:00.000+0000"));
    }

    @Test
    void momentsAreEqualWhateverTheirZone() {
        DateTimeType berlin = new DateTimeType(ZonedDateTime.parse("2026-01-31T13:00:00+01:00"));
        DateTimeType utc = new DateTimeType(Instant.parse("2026-01-31T12:00:00Z"));

        assertThat(berlin, is(utc));
        assertThat(berlin.hashCode(), is(utc.hashCode()));
        assertThat(berlin.getZonedDateTime(ZoneId.of("UTC")), is(ZonedDateTime.parse("2026-01-31T12:00:00Z[UTC]")));
        assertThat(utc.compareTo(new DateTimeType(Instant.parse("2026-01-31T12:00:01Z"))), is(lessThan(0)));
    }
}
