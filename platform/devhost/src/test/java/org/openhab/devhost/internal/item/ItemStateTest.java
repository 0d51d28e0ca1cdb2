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
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.UnDefType;
import org.openhab.devhost.internal.core.FakeHandler;
import org.openhab.devhost.internal.core.HostEvent;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.MemoryStorage;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;

/**
 * Tests the states of items.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ItemStateTest {

    private static final ThingUID DEVICE = new ThingUID(TestTypes.OTHER, "device");

    private final MemoryStorage disk = new MemoryStorage();
    private final TestHost test = new TestHost(disk).withFactory();

    @BeforeEach
    void addDevice() {
        test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        test.settle();
    }

    private FakeHandler handler() {
        return test.factory.handler(DEVICE);
    }

    private static ChannelUID channel(String id) {
        return new ChannelUID(DEVICE, id);
    }

    private void linked(String item, String type, String channel) {
        test.item(item, type);
        test.host.links().link(item, channel(channel), Map.of());
        test.settle();
        test.seen.clear();
        handler().commands.clear();
    }

    @Test
    void aStateReachesOnlyLinkedItems() {
        test.item("Power", "Switch");
        handler().state("power", OnOffType.ON);
        test.settle();
        assertThat(test.state("Power"), is("NULL"));
        test.host.links().link("Power", channel("power"), Map.of());
        handler().state("power", OnOffType.ON);
        assertThat(test.state("Power"), is("NULL"));
        test.settle();
        assertThat(test.state("Power"), is("ON"));
    }

    @Test
    void anUpdateIsToldInOpenHabsWords() {
        linked("Power", "Switch", "power");
        handler().state("power", OnOffType.ON);
        handler().state("power", OnOffType.ON);
        test.settle();
        assertThat(test.seen, contains(
                new HostEvent("openhab/items/Power/state", "ItemStateEvent", "{\"type\":\"OnOff\",\"value\":\"ON\"}"),
                new HostEvent("openhab/items/Power/state", "ItemStateEvent", "{\"type\":\"OnOff\",\"value\":\"ON\"}"),
                new HostEvent("openhab/items/Power/stateupdated", "ItemStateUpdatedEvent",
                        "{\"type\":\"OnOff\",\"value\":\"ON\"}"),
                new HostEvent("openhab/items/Power/statechanged", "ItemStateChangedEvent",
                        "{\"type\":\"OnOff\",\"value\":\"ON\",\"oldType\":\"UnDef\",\"oldValue\":\"NULL\"}"),
                new HostEvent("openhab/items/Power/stateupdated", "ItemStateUpdatedEvent",
                        "{\"type\":\"OnOff\",\"value\":\"ON\"}")));
    }

    @Test
    void aQuantityComesInTheItemsUnit() {
        test.item("Weight", "Number:Mass", Map.of("unit", new ItemMetadata("g", Map.of())));
        test.host.links().link("Weight", channel("weight"), Map.of());
        linked("Standard", "Number:Mass", "weight");
        linked("Plain", "Number", "weight");
        linked("Text", "String", "weight");
        linked("Long", "Number:Length", "weight");
        handler().state("weight", new QuantityType<>(new BigDecimal("70.5"), SIUnits.KILOGRAM));
        test.settle();
        assertThat(test.state("Weight"), is("70500 g"));
        assertThat(test.state("Standard"), is("70.5 kg"));
        assertThat(test.state("Plain"), is("70.5"));
        assertThat(test.state("Text"), is("NULL"));
        assertThat(test.state("Long"), is("NULL"));
        var weight = test.host.items().get("Weight");
        assertThat(weight == null ? null : weight.unitSymbol(), is("g"));
    }

    @Test
    void aStateOfTheWrongTypeIsRefusedOrConverted() {
        linked("Power", "Switch", "power");
        handler().state("power", new StringType("ON"));
        test.settle();
        assertThat(test.state("Power"), is("ON"));
        handler().state("power", new QuantityType<>("12 kg"));
        test.settle();
        assertThat(test.state("Power"), is("ON"));
        handler().state("power", UnDefType.UNDEF);
        test.settle();
        assertThat(test.state("Power"), is("UNDEF"));
    }

    @Test
    void timesAreKept() {
        linked("Power", "Switch", "power");
        Instant start = test.now;
        handler().state("power", OnOffType.ON);
        test.settle();
        test.now = start.plusSeconds(10);
        handler().state("power", OnOffType.ON);
        test.settle();
        var item = test.host.items().get("Power");
        assertThat(item == null ? null : item.lastChange(), is(start));
        assertThat(item == null ? null : item.lastUpdate(), is(start.plusSeconds(10)));
        assertThat(item == null ? null : item.lastState(), is(UnDefType.NULL));
    }

    @Test
    void aTriggerIsAnEvent() {
        handler().trigger("event", "new-measurement");
        test.settle();
        assertThat(test.seen.get(test.seen.size() - 1),
                is(new HostEvent("openhab/channels/test:other:device:event/triggered", "ChannelTriggeredEvent",
                        "{\"event\":\"new-measurement\",\"channel\":\"test:other:device:event\"}")));
    }

    @Test
    void itemsAndLinksSurviveARestartWithoutStates() {
        linked("Power", "Switch", "power");
        test.item("Weight", "Number:Mass", Map.of("unit", new ItemMetadata("g", Map.of("a", "b"))));
        handler().state("power", OnOffType.ON);
        test.settle();
        TestHost again = new TestHost(disk);
        assertThat(again.state("Power"), is("NULL"));
        assertThat(again.host.links().itemsOf(channel("power")), contains("Power"));
        var weight = again.host.items().get("Weight");
        assertThat(weight == null ? null : weight.unitSymbol(), is("g"));
        assertThat(again.host.items().remove("Power"), is(true));
        assertThat(new TestHost(disk).host.links().all(), is(empty()));
    }

    @Test
    void namesAndTypesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> test.item("Not a name", "Switch"));
        assertThrows(IllegalArgumentException.class, () -> test.item("Lamp", "Lamp"));
        assertThrows(IllegalArgumentException.class, () -> test.item("Lamp", "Number:Brightnesses"));
        assertThrows(IllegalArgumentException.class, () -> test.item("Lamp", "Switch:Mass"));
        assertThat(test.host.items().get("Lamp"), is(nullValue()));
    }
}
