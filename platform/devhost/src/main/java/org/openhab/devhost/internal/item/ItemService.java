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

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.TypeParser;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemState;
import org.openhab.devhost.internal.core.Items;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ItemEvents;
import org.openhab.devhost.internal.persistence.Forecasts;

/**
 * The items as users see them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ItemService implements Items {

    /**
     * Hears of items that come, change and go.
     */
    interface Listener {

        void added(ItemState item);

        void updated(ItemState before, ItemState item);

        void removed(ItemState item);
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ItemStore items;
    private final LinkStore links;
    private final ItemUpdates updates;
    private final ItemCommands commands;
    private final ChannelDescriptions descriptions;
    private final StateSink sink;
    private final Forecasts forecasts;
    private final EventBus bus;

    ItemService(ItemStore items, LinkStore links, ItemUpdates updates, ItemCommands commands,
            ChannelDescriptions descriptions, StateSink sink, Forecasts forecasts, EventBus bus) {
        this.items = items;
        this.links = links;
        this.updates = updates;
        this.commands = commands;
        this.descriptions = descriptions;
        this.sink = sink;
        this.forecasts = forecasts;
        this.bus = bus;
    }

    void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public Collection<ItemState> all() {
        return items.all().stream().map(this::describe).toList();
    }

    @Override
    public @Nullable ItemState get(String name) {
        HostItem item = items.get(name);
        return item == null ? null : describe(item);
    }

    private ItemState describe(HostItem item) {
        String name = item.definition().name();
        Unit<?> unit = item.unit();
        return new ItemState(item.definition(), item.state(), item.lastState(), item.lastUpdate(), item.lastChange(),
                unit == null ? null : unit.toString(), descriptions.state(name), descriptions.command(name));
    }

    @Override
    public boolean put(ItemDefinition definition) {
        HostItem before = items.put(definition);
        ItemState item = describe(known(definition.name()));
        if (before == null) {
            bus.post(ItemEvents.added(definition));
            listeners.forEach(listener -> listener.added(item));
            return true;
        }
        bus.post(ItemEvents.updated(definition, before.definition()));
        listeners.forEach(listener -> listener.updated(describe(before), item));
        return false;
    }

    @Override
    public boolean remove(String name) {
        HostItem item = items.remove(name);
        if (item == null) {
            return false;
        }
        links.unlinkItem(name);
        sink.removed(name);
        forecasts.forget(name);
        bus.post(ItemEvents.removed(item.definition()));
        listeners.forEach(listener -> listener.removed(describe(item)));
        return true;
    }

    @Override
    public void postUpdate(String name, String state) {
        HostItem item = known(name);
        updates.post(name, StateConversion.parse(item.kind(), state), null);
    }

    @Override
    public void sendCommand(String name, String command) {
        HostItem item = known(name);
        commands.send(name, parse(item, command), null);
    }

    private Command parse(HostItem item, String text) {
        Command command = ItemKind.GROUP.equals(item.kind().main()) ? memberCommand(item, text)
                : TypeParser.parseCommand(item.kind().commands(), text);
        if (command == null) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no command for an item of type " + item.definition().type() + ".");
        }
        return command;
    }

    /** A group takes what its first member that understands the text takes. */
    private @Nullable Command memberCommand(HostItem group, String text) {
        for (HostItem member : items.all()) {
            if (member.definition().groups().contains(group.definition().name())) {
                Command command = TypeParser.parseCommand(member.kind().commands(), text);
                if (command != null) {
                    return command;
                }
            }
        }
        return null;
    }

    private HostItem known(String name) {
        HostItem item = items.get(name);
        if (item == null) {
            throw new NoSuchElementException("There is no item '" + name + "'.");
        }
        return item;
    }
}
