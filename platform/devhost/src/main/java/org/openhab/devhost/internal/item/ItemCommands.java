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

import java.util.concurrent.Executor;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ItemEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands from items to the handlers of the linked channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ItemCommands {

    private final Logger logger = LoggerFactory.getLogger(ItemCommands.class);
    private final ItemStore items;
    private final LinkStore links;
    private final Function<ThingUID, @Nullable Thing> things;
    private final AutoUpdate autoUpdate;
    private final ItemUpdates updates;
    private final CommandSink handlers;
    private final EventBus bus;
    private final Executor eventThread;

    ItemCommands(ItemStore items, LinkStore links, Function<ThingUID, @Nullable Thing> things, AutoUpdate autoUpdate,
            ItemUpdates updates, CommandSink handlers, EventBus bus, Executor eventThread) {
        this.items = items;
        this.links = links;
        this.things = things;
        this.autoUpdate = autoUpdate;
        this.updates = updates;
        this.handlers = handlers;
        this.bus = bus;
        this.eventThread = eventThread;
    }

    /**
     * Sends a command to an item, later.
     *
     * @param source the channel that sent the command and does not get it back, null for others
     */
    void send(String item, Command command, @Nullable String source) {
        bus.post(ItemEvents.command(item, command));
        eventThread.execute(() -> handle(item, command, source));
    }

    private void handle(String name, Command command, @Nullable String source) {
        HostItem item = items.get(name);
        if (item == null) {
            logger.debug("A command came for item {}, which does not exist.", name);
            return;
        }
        if (ItemKind.GROUP.equals(item.kind().main())) {
            sendToMembers(name, command);
        }
        if (command instanceof State state) {
            update(item, state);
        }
        for (Link link : links.ofItem(name)) {
            if (!link.channel().getAsString().equals(source)) {
                deliver(item, link, command);
            }
        }
    }

    private void sendToMembers(String group, Command command) {
        items.all().stream().filter(member -> member.definition().groups().contains(group))
                .filter(member -> ItemKind.GROUP.equals(member.kind().main()) || member.kind().acceptsCommand(command))
                .forEach(member -> send(member.definition().name(), command, null));
    }

    private void update(HostItem item, State state) {
        String name = item.definition().name();
        switch (autoUpdate.advise(item)) {
            case UPDATE -> {
                if (item.kind().accepts(state)) {
                    updates.post(name, state, null);
                }
            }
            case PREDICT -> {
                if (item.kind().accepts(state)) {
                    bus.post(ItemEvents.statePredicted(name, state, false));
                }
            }
            case REVERT -> bus.post(ItemEvents.statePredicted(name, item.state(), true));
            case LEAVE -> logger.trace("The state of {} is left to its channel.", name);
        }
    }

    private void deliver(HostItem item, Link link, Command command) {
        Thing thing = things.apply(link.channel().getThingUID());
        Channel channel = thing == null ? null : thing.getChannel(link.channel());
        if (thing == null || channel == null || thing.getHandler() == null
                || LinkProfile.of(link, thing) != LinkProfile.DEFAULT) {
            logger.debug("Nobody takes a command of item {} for {}.", link.item(), link.channel());
            return;
        }
        String accepted = channel.getAcceptedItemType();
        Command fitting = CommandConversion.fixUnit(command, accepted, item.definition().type(), item.unit());
        if (CommandConversion.acceptable(fitting, accepted)) {
            handlers.deliver(thing, link.channel(), fitting);
        } else {
            logger.debug("Channel {} does not accept a command of type {}.", link.channel(),
                    fitting.getClass().getSimpleName());
        }
    }
}
