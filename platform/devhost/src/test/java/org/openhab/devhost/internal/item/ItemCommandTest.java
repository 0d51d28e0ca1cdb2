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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
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
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.RefreshType;
import org.openhab.devhost.internal.core.FakeHandler;
import org.openhab.devhost.internal.core.HostEvent;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.MemoryStorage;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;

/**
 * Tests commands between items and handlers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ItemCommandTest {

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
