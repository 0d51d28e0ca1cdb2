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
package org.openhab.binding.connecteddrive.internal.action;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests how days are read.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WeekdaysTest {

    @Test
    void namesAndTheirBeginningsAreKnown() {
        assertThat(Weekdays.of("MON, tue;Friday"),
                is(Optional.of(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY))));
        assertThat(Weekdays.of(""), is(Optional.of(EnumSet.noneOf(DayOfWeek.class))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Montag", "M", "MON,xyz", "1" })
    void othersAreNot(String text) {
        assertThat(Weekdays.of(text), is(Optional.empty()));
    }
}
