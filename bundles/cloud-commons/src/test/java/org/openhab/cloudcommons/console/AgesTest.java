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
package org.openhab.cloudcommons.console;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * Tests {@link Ages} with the {@link StatusWords} beside them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AgesTest {

    private static final Instant NOW = Instant.parse("2026-05-02T10:00:00Z");

    private final Ages ages = new Ages(NOW);

    @ParameterizedTest
    @CsvSource({ "PT30S, less than a minute ago", "PT59M, 59 min ago", "PT47H, 47 h ago", "PT48H, 2 d ago",
            "PT-1M, in the future" })
    void agesAreRough(Duration age, String words) {
        assertThat(ages.since(NOW.minus(age)), is(words));
        assertThat(ages.since(NOW.minus(age).getEpochSecond()), is(words));
    }

    @Test
    void whatNeverWasHasNoAge() {
        assertThat(ages.since(null), is("never"));
        assertThat(ages.since(0), is("never"));
    }

    @Test
    void futureMomentsHaveADistance() {
        assertThat(ages.until(Optional.of(NOW.plusSeconds(120))), is("in 2 min"));
        assertThat(ages.until(Optional.of(NOW.minusSeconds(1))), is("now"));
        assertThat(ages.until(Optional.empty()), is("now"));
    }

    @Test
    void ofAStatusOnlyTheKeyOfItsTextIsShown() {
        ThingStatusInfo info = new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_PENDING,
                "@text/offline.conf-pending.link [\"https://home/secret\"]");
        assertThat(StatusWords.of(info), is("OFFLINE CONFIGURATION_PENDING offline.conf-pending.link"));
        assertThat(StatusWords.of(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, "of Anna")),
                is("ONLINE NONE"));
    }
}
