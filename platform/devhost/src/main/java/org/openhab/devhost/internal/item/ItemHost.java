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

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ItemEvents;
import org.openhab.devhost.internal.persistence.Forecasts;

/**
 * Puts the parts of the item side together.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ItemHost {

    /**
     * What the item side needs.
     *
     * @param storage where definitions and links are kept
     * @param units the system's units
     * @param clock the clock
     * @param things finds a thing
     * @param channelTypes finds the type of a channel
     * @param bus takes the events
     * @param sink persists states
     * @param forecasts updates items at the time of future entries
     * @param commands takes commands to handlers
     * @param eventThread runs one task after the other
     */
    public record Parts(StorageService storage, UnitProvider units, Clock clock,
            Function<ThingUID, @Nullable Thing> things, Function<Channel, @Nullable ChannelType> channelTypes,
            EventBus bus, StateSink sink, Forecasts forecasts, CommandSink commands, Executor eventThread) {
    }

    private final LinkStore links;
    private final ItemService service;
    private final ChannelInput input;
    private final ChannelDescriptions descriptions;
    private final LinkProvider linkProvider;
    private final ItemRegistryView registry;

    public ItemHost(Parts parts) {
        ItemStore items = new ItemStore(parts.storage().getStorage("org.openhab.core.items.Item"),
                new ItemUnits(parts.units()), parts.clock());
        links = new LinkStore(parts.storage().getStorage("org.openhab.core.thing.link.ItemChannelLink"));
        linkProvider = new LinkProvider(links);
        descriptions = new ChannelDescriptions(links, parts.things(), parts.channelTypes());
        ItemUpdates updates = new ItemUpdates(items, links, parts.things(), parts.bus(), parts.sink(),
                parts.forecasts(), parts.commands(), parts.eventThread());
        AutoUpdate autoUpdate = new AutoUpdate(links, parts.things(), channel -> {
            ChannelType type = parts.channelTypes().apply(channel);
            return type == null ? null : type.getAutoUpdatePolicy();
        });
        ItemCommands commands = new ItemCommands(items, links, parts.things(), autoUpdate, updates, parts.commands(),
                parts.bus(), parts.eventThread());
        input = new ChannelInput(items, links, parts.things(), updates, commands, parts.bus());
        service = new ItemService(items, links, updates, commands, descriptions, parts.sink(), parts.forecasts(),
                parts.bus());
        registry = new ItemRegistryView(service);
        service.addListener(registry);
        links.addListener(new LinkEvents(parts.bus()));
    }

    private record LinkEvents(EventBus bus) implements LinkStore.Listener {
        @Override
        public void added(Link link) {
            bus.post(ItemEvents.linkAdded(link));
        }

        @Override
        public void removed(Link link) {
            bus.post(ItemEvents.linkRemoved(link));
        }
    }

    public LinkStore links() {
        return links;
    }

    public LinkProvider linkProvider() {
        return linkProvider;
    }

    public ItemService items() {
        return service;
    }

    public ItemRegistryView registry() {
        return registry;
    }

    public ChannelInput input() {
        return input;
    }

    public ChannelDescriptions descriptions() {
        return descriptions;
    }
}
