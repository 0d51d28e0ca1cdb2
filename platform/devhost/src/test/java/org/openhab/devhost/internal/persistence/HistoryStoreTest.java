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
package org.openhab.devhost.internal.persistence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.types.TimeSeries;
import org.openhab.core.types.UnDefType;

/**
 * Tests the memory of the history.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HistoryStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final HistoryStore store = new HistoryStore(Clock.fixed(NOW, ZoneOffset.UTC), 3, 5);

    private List<String> states() {
        return store.points("Item", null, null).stream().map(point -> point.state().toString()).toList();
    }

    @Test
    void theOldestGoFirst() {
        TimeSeries series = new TimeSeries(TimeSeries.Policy.ADD);
        for (int i = 1; i <= 4; i++) {
            series.add(NOW.minusSeconds(i), new DecimalType(i));
        }
        store.series("Item", series);
        assertThat(states(), contains("3", "2", "1"));
        store.updated("Item", new DecimalType(0));
        assertThat(states(), contains("2", "1", "0"));
    }

    @Test
    void theLargestItemMakesRoomForOthers() {
        TimeSeries series = new TimeSeries(TimeSeries.Policy.ADD);
        for (int i = 1; i <= 3; i++) {
            series.add(NOW.minusSeconds(i), new DecimalType(i));
        }
        store.series("Item", series);
        for (String other : List.of("A", "B", "C")) {
            store.updated(other, new DecimalType(0));
        }
        assertThat(states(), contains("2", "1"));
        assertThat(store.points("C", null, null).size(), is(1));
        store.removed("Item");
        store.series("Item", series);
        assertThat("what a removed item leaves is free again", states(), contains("2", "1"));
    }

    @Test
    void oneStatePerInstant() {
        store.updated("Item", new DecimalType(1));
        store.updated("Item", new DecimalType(2));
        assertThat(states(), contains("2"));
    }

    @Test
    void undefinedStatesAreNotStored() {
        store.updated("Item", UnDefType.UNDEF);
        assertThat(states(), is(empty()));
    }

    @Test
    void aPeriodHasBothItsEnds() {
        TimeSeries series = new TimeSeries(TimeSeries.Policy.ADD);
        for (int i = 0; i < 3; i++) {
            series.add(NOW.plusSeconds(i), new DecimalType(i));
        }
        store.series("Item", series);
        assertThat(store.points("Item", NOW.plusSeconds(1), NOW.plusSeconds(1)).size(), is(1));
        assertThat(store.points("Item", NOW.plusSeconds(1), null).size(), is(2));
        assertThat(store.points("Item", null, NOW.plusSeconds(1)).size(), is(2));
        assertThat(store.points("Other", null, null), is(empty()));
    }
}
