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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Instant;
import java.time.LocalTime;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the forms of times.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TimesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "2025-05-02T07:15:31Z,2025-05-02T07:15:31Z",
            "2025-05-02T07:15:31.101Z,2025-05-02T07:15:31.101Z", "2024-02-29T23:59:59.5Z,2024-02-29T23:59:59.500Z",
            "2022-12-31T21:49:29.423034Z,2022-12-31T21:49:29.423034Z",
            "2022-12-31T21:49:29.123456789Z,2022-12-31T21:49:29.123456789Z",
            "2025-05-02T09:15:31+02:00,2025-05-02T07:15:31Z", "2025-05-02T07:15Z,2025-05-02T07:15:00Z",
            "0001-01-01T00:00:00Z,-", "0001-01-01T00:00:00.000Z,-", "2025-02-30T00:00:00Z,-", "2025-13-01T00:00:00Z,-",
            "2025-05-02T25:15:31Z,-", "2025-05-02T07:15:3xZ,-", "2025-05-02T07:15:31.Z,2025-05-02T07:15:31Z",
            "2025-05-02T07:15:31.1234567890Z,-", "2025-05-02,-", "tomorrow,-", "-,-" })
    void momentsAreReadAndNeverIsNone(@Nullable String text, @Nullable Instant time) {
        assertThat(Times.instant(text), is(time));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "0001-01-01T07:40:00,07:40", "0001-01-01T21:05:00.000,21:05", "07:40,-",
            "-,-" })
    void slotsAreTimesOfDay(@Nullable String text, @Nullable LocalTime time) {
        assertThat(Times.slot(text), is(time));
    }
}
