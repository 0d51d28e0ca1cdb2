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

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ThingEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what handlers say about their channels to the linked items; what is not linked is dropped.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChannelInput {

    private final Logger logger = LoggerFactory.getLogger(ChannelInput.class);
    private final ItemStore items;
    private final LinkStore links;
    private final Function<ThingUID, @Nullable Thing> things;
    private final ItemUpdates updates;
    private final ItemCommands commands;
    private final EventBus bus;

    ChannelInput(ItemStore items, LinkStore links, Function<ThingUID, @Nullable Thing> things, ItemUpdates updates,
            ItemCommands commands, EventBus bus) {
        this.items = items;
        this.links = links;
        this.things = things;
        this.updates = updates;
        this.commands = commands;
        this.bus = bus;
    }

    /** A channel has a new state. */
    public void stateUpdated(ChannelUID channel, State state) {
        forLinked(channel, LinkProfile.DEFAULT, item -> updates.post(item.definition().name(),
                StateConversion.fromChannel(item.kind(), state), channel.getAsString()));
    }

    /** A channel sends a command, for example of a wall switch. */
    public void postCommand(ChannelUID channel, Command command) {
        Consumer<HostItem> send = item -> commands.send(item.definition().name(), command, channel.getAsString());
        forLinked(channel, LinkProfile.DEFAULT, send);
        forLinked(channel, LinkProfile.FOLLOW, send);
    }

    /** A channel has states with their times. */
    public void timeSeries(ChannelUID channel, TimeSeries series) {
        forLinked(channel, LinkProfile.DEFAULT, item -> updates.post(item.definition().name(), series));
        forLinked(channel, LinkProfile.FOLLOW,
                item -> logger.warn("The profile 'follow' on channel {} takes no time series.", channel));
    }

    /** A trigger channel fired. */
    public void triggered(ChannelUID channel, String event) {
        bus.post(ThingEvents.triggered(channel, event));
    }

    private void forLinked(ChannelUID channel, LinkProfile profile, Consumer<HostItem> action) {
        Thing thing = things.apply(channel.getThingUID());
        for (Link link : links.ofChannel(channel)) {
            HostItem item = items.get(link.item());
            if (item != null && LinkProfile.of(link, thing) == profile) {
                action.accept(item);
            }
        }
    }
}
