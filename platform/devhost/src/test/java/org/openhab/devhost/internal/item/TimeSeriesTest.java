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
package org.openhab.devhost.internal.item;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.core.types.TimeSeries.Policy;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;

/**
 * Tests the history of items.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TimeSeriesTest {

    private static final ThingUID DEVICE = new ThingUID(TestTypes.OTHER, "device");
    private static final Instant DAY = Instant.parse("2026-02-01T00:00:00Z");

    private final TestHost test = new TestHost().withFactory();

    @BeforeEach
    void link() {
        test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        test.item("Weight", "Number:Mass", Map.of("unit", new ItemMetadata("g", Map.of())));
        test.host.links().link("Weight", new ChannelUID(DEVICE, "weight"), Map.of());
        test.settle();
    }

    private static State kilograms(String value) {
        return new QuantityType<>(new BigDecimal(value), SIUnits.KILOGRAM);
    }

    private void send(Policy policy, Map<Instant, State> entries) {
        TimeSeries series = new TimeSeries(policy);
        entries.forEach(series::add);
        test.factory.handler(DEVICE).series("weight", series);
        test.settle();
    }

    private List<String> history() {
        return test.host.history().points("Weight", null, null).stream()
                .map(point -> Duration.between(DAY, point.time()).toHours() + "h " + point.state()).toList();
    }

    @Test
    void aSeriesIsStoredInTheItemsUnitAndLeavesTheStateAlone() {
        send(Policy.ADD, Map.of(DAY, kilograms("70"), DAY.plus(Duration.ofHours(1)), kilograms("71")));
        assertThat(history(), contains("0h 70000 g", "1h 71000 g"));
        assertThat(test.state("Weight"), is("NULL"));
        assertThat(test.eventTypes("Weight/timeseriesupdated"), contains("ItemTimeSeriesUpdatedEvent"));
    }

    @Test
    void addKeepsWhatIsThereAndReplaceClearsItsSpan() {
        send(Policy.ADD, Map.of(DAY, kilograms("70"), DAY.plus(Duration.ofHours(2)), kilograms("72"),
                DAY.plus(Duration.ofHours(9)), kilograms("79")));
        send(Policy.ADD,
                Map.of(DAY.plus(Duration.ofHours(2)), kilograms("62"), DAY.plus(Duration.ofHours(3)), kilograms("63")));
        assertThat(history(), contains("0h 70000 g", "2h 62000 g", "3h 63000 g", "9h 79000 g"));
        send(Policy.REPLACE,
                Map.of(DAY.plus(Duration.ofHours(1)), kilograms("51"), DAY.plus(Duration.ofHours(3)), kilograms("53")));
        assertThat(history(), contains("0h 70000 g", "1h 51000 g", "3h 53000 g", "9h 79000 g"));
    }

    @Test
    void updatesAreStoredWithTheirTime() {
        test.factory.handler(DEVICE).state("weight", kilograms("70"));
        test.settle();
        assertThat(test.host.history().points("Weight", test.now, test.now).size(), is(1));
        assertThat(test.host.history().points("Weight", test.now.plusMillis(1), null), is(empty()));
        assertThat(test.host.history().items(), contains("Weight"));
    }

    @Test
    void onlyLinkedItemsHaveAHistory() {
        test.item("Free", "Number");
        test.host.items().postUpdate("Free", "5");
        test.settle();
        assertThat(test.host.history().points("Free", null, null), is(empty()));
    }

    @Test
    void aSeriesWithAStateThatDoesNotFitIsDropped() {
        send(Policy.ADD, Map.of(DAY, kilograms("70"), DAY.plusSeconds(1), new StringType("many")));
        assertThat(history(), is(empty()));
    }

    @Test
    void anEmptySeriesChangesNothing() {
        send(Policy.ADD, Map.of(DAY, kilograms("70")));
        send(Policy.REPLACE, Map.of());
        assertThat(history(), contains("0h 70000 g"));
    }

    @Test
    void futureEntriesUpdateTheItemAtTheirTime() {
        Instant start = test.now;
        send(Policy.ADD, Map.of(start.plusSeconds(60), kilograms("70"), start.plusSeconds(120), kilograms("71")));
        assertThat(test.state("Weight"), is("NULL"));
        test.pass(Duration.ofSeconds(60));
        assertThat(test.state("Weight"), is("70000 g"));
        test.pass(Duration.ofSeconds(60));
        assertThat(test.state("Weight"), is("71000 g"));
        assertThat(test.jobs, is(empty()));
    }

    @Test
    void replacedForecastsDoNotHappen() {
        Instant start = test.now;
        send(Policy.ADD, Map.of(start.plusSeconds(60), kilograms("70")));
        send(Policy.REPLACE, Map.of(start.plusSeconds(30), kilograms("60"), start.plusSeconds(90), kilograms("61")));
        test.pass(Duration.ofSeconds(75));
        assertThat(test.state("Weight"), is("60000 g"));
    }

    @Test
    void removingTheItemForgetsItsHistory() {
        send(Policy.ADD, Map.of(DAY, kilograms("70"), test.now.plusSeconds(60), kilograms("71")));
        test.host.items().remove("Weight");
        assertThat(test.host.history().items(), is(empty()));
        assertThat(test.jobs, is(empty()));
    }
}
