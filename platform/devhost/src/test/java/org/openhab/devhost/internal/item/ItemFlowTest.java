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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;
import org.openhab.devhost.internal.core.FakeHandler;
import org.openhab.devhost.internal.core.HostEvent;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.MemoryStorage;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;

/**
 * Tests states and commands between items and handlers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ItemFlowTest {

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
    void linkingAsksForTheStateAndUnlinkingIsTold() {
        test.item("Power", "Switch");
        test.item("Power2", "Switch");
        test.host.links().link("Power", channel("power"), Map.of());
        assertThat(handler().commands, contains(RefreshType.REFRESH));
        assertThat(handler().linked("power"), is(true));
        test.host.links().link("Power2", channel("power"), Map.of());
        test.host.links().unlink("Power", channel("power"));
        assertThat(handler().calls, not(hasItem("unlinked power")));
        test.host.items().remove("Power2");
        assertThat(handler().calls, hasItem("unlinked power"));
        assertThat(handler().linked("power"), is(false));
        test.settle();
        assertThat(test.eventTypes("Power-test:other:device:power/removed"), contains("ItemChannelLinkRemovedEvent"));
    }

    @Test
    void aCommandReachesTheHandlerAndIsPredicted() {
        linked("Power", "Switch", "power");
        test.host.items().sendCommand("Power", "ON");
        assertThat(handler().commands, is(empty()));
        test.settle();
        assertThat(handler().commands, contains(OnOffType.ON));
        assertThat(test.state("Power"), is("NULL"));
        assertThat(test.seen,
                contains(
                        new HostEvent("openhab/items/Power/command", "ItemCommandEvent",
                                "{\"type\":\"OnOff\",\"value\":\"ON\"}"),
                        new HostEvent("openhab/items/Power/statepredicted", "ItemStatePredictedEvent",
                                "{\"predictedType\":\"OnOff\",\"predictedValue\":\"ON\",\"isConfirmation\":false}")));
    }

    @Test
    void thePolicyOfTheChannelDecidesWhatACommandDoesToTheState() {
        linked("Weight", "Number:Mass", "weight");
        linked("Text", "String", "text");
        test.item("Free", "Number");
        test.host.items().sendCommand("Weight", "70 kg");
        test.host.items().sendCommand("Text", "hello");
        test.host.items().sendCommand("Free", "5");
        test.settle();
        assertThat(test.state("Weight"), is("NULL"));
        assertThat(test.state("Text"), is("hello"));
        assertThat(test.state("Free"), is("5"));
        assertThat(test.eventTypes("statepredicted"), is(empty()));
    }

    @Test
    void metadataOverridesThePolicy() {
        test.item("Weight", "Number:Mass", Map.of("autoupdate", new ItemMetadata("true", Map.of())));
        test.host.links().link("Weight", channel("weight"), Map.of());
        test.host.items().sendCommand("Weight", "70 kg");
        test.settle();
        assertThat(test.state("Weight"), is("70 kg"));
    }

    @Test
    void withoutAnybodyToCarryItOutACommandIsReverted() {
        linked("Power", "Switch", "power");
        handler().status(ThingStatus.OFFLINE, ThingStatusDetail.NONE, null);
        test.host.items().sendCommand("Power", "ON");
        test.settle();
        assertThat(test.seen.get(test.seen.size() - 1).payload(),
                is("{\"predictedType\":\"UnDef\",\"predictedValue\":\"NULL\",\"isConfirmation\":true}"));
        assertThat(handler().commands, contains(OnOffType.ON));
    }

    @Test
    void unitsOfCommandsFitTheChannel() {
        linked("Weight", "Number:Mass", "weight");
        linked("Count", "Number", "count");
        test.host.items().sendCommand("Weight", "70");
        test.host.items().sendCommand("Count", "5 kg");
        test.settle();
        assertThat(handler().commands,
                contains(new QuantityType<>(BigDecimal.valueOf(70), SIUnits.KILOGRAM), new DecimalType(5)));
    }

    @Test
    void aCommandThatTheChannelDoesNotAcceptIsDropped() {
        linked("Text", "String", "power");
        test.host.items().sendCommand("Text", "hello");
        test.settle();
        assertThat(handler().commands, is(empty()));
    }

    @Test
    void textThatIsNoCommandOrStateIsRefused() {
        test.item("Power", "Switch");
        assertThrows(IllegalArgumentException.class, () -> test.host.items().sendCommand("Power", "MAYBE"));
        assertThrows(IllegalArgumentException.class, () -> test.host.items().postUpdate("Power", "12"));
        assertThrows(NoSuchElementException.class, () -> test.host.items().sendCommand("Nobody", "ON"));
    }

    @Test
    void aCommandOfAHandlerGoesToTheOtherChannels() {
        linked("Power", "Switch", "power");
        handler().sendCommand("power", OnOffType.ON);
        test.settle();
        assertThat(test.eventTypes("Power/command"), contains("ItemCommandEvent"));
        assertThat(handler().commands, is(empty()));
    }

    @Test
    void theFollowProfileTurnsStatesIntoCommands() {
        test.item("Power", "Switch");
        test.host.links().link("Power", channel("power"), Map.of("profile", "follow"));
        handler().commands.clear();
        test.host.items().postUpdate("Power", "ON");
        test.settle();
        assertThat(handler().commands, contains(OnOffType.ON));
        handler().state("power", OnOffType.OFF);
        test.settle();
        assertThat(test.state("Power"), is("ON"));
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
    void aGroupPassesCommandsOn() {
        test.item("Lights", "Group");
        test.host.items().put(new ItemDefinition("Power", "Switch", null, null, Set.of(), List.of("Lights"), Map.of()));
        test.host.links().link("Power", channel("power"), Map.of());
        handler().commands.clear();
        test.host.items().sendCommand("Lights", "ON");
        test.settle();
        assertThat(handler().commands, contains(OnOffType.ON));
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

    @Test
    void aStoppedThingGetsNoCommand() {
        linked("Power", "Switch", "power");
        FakeHandler handler = handler();
        test.host.items().sendCommand("Power", "ON");
        test.host.things().setEnabled(DEVICE, false);
        test.settle();
        test.pass(Duration.ofSeconds(1));
        assertThat(handler.commands, is(empty()));
    }
}
