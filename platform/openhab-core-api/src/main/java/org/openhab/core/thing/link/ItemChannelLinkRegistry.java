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
package org.openhab.core.thing.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Knows which items show which channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = ItemChannelLinkRegistry.class)
public class ItemChannelLinkRegistry extends AbstractLinkRegistry<ItemChannelLink, ItemChannelLinkProvider> {

    /**
     * What is missing from a link.
     */
    public enum ItemChannelLinkProblem {
        THING_CHANNEL_MISSING,
        ITEM_MISSING,
        ITEM_AND_THING_CHANNEL_MISSING
    }

    private final ThingRegistry thingRegistry;
    private final ItemRegistry itemRegistry;

    /** openHAB 4.3's; 5.x has other parameters, so bindings never call it. */
    @Activate
    public ItemChannelLinkRegistry(@Reference ThingRegistry thingRegistry, @Reference ItemRegistry itemRegistry) {
        super(ItemChannelLinkProvider.class);
        this.thingRegistry = thingRegistry;
        this.itemRegistry = itemRegistry;
    }

    /** The channels that an item shows. */
    public Set<ChannelUID> getBoundChannels(String itemName) {
        return getLinks(itemName).stream().map(ItemChannelLink::getLinkedUID).collect(Collectors.toSet());
    }

    /** The names of the items that exist and show a channel. */
    @Override
    public Set<String> getLinkedItemNames(UID uid) {
        return super.getLinkedItemNames(uid).stream().filter(name -> itemRegistry.get(name) != null)
                .collect(Collectors.toSet());
    }

    /** The items that exist and show a channel. */
    public Set<Item> getLinkedItems(UID uid) {
        return super.getLinkedItemNames(uid).stream().map(itemRegistry::get).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The things whose channels an item shows. */
    public Set<Thing> getBoundThings(String itemName) {
        return getBoundChannels(itemName).stream().map(channel -> thingRegistry.get(channel.getThingUID()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Removes all links of a thing's channels and tells how many. */
    public int removeLinksForThing(ThingUID thingUID) {
        return removeAll(getAll().stream().filter(link -> link.getLinkedUID().getThingUID().equals(thingUID)));
    }

    /** Removes all links of an item and tells how many. */
    public int removeLinksForItem(String itemName) {
        return removeAll(getLinks(itemName).stream());
    }

    /** Removes all links that miss something and tells how many. */
    public int purge() {
        return removeAll(getOrphanLinks().keySet().stream());
    }

    private int removeAll(Stream<ItemChannelLink> links) {
        List<ItemChannelLink> all = links.toList();
        all.forEach(link -> remove(link.getUID()));
        return all.size();
    }

    /** The links that miss their item, their channel, or both. */
    public Map<ItemChannelLink, ItemChannelLinkProblem> getOrphanLinks() {
        Map<ItemChannelLink, ItemChannelLinkProblem> orphans = new HashMap<>();
        for (ItemChannelLink link : getAll()) {
            boolean item = itemRegistry.get(link.getItemName()) != null;
            boolean channel = thingRegistry.getChannel(link.getLinkedUID()) != null;
            if (!item || !channel) {
                orphans.put(link,
                        channel ? ItemChannelLinkProblem.ITEM_MISSING
                                : item ? ItemChannelLinkProblem.THING_CHANNEL_MISSING
                                        : ItemChannelLinkProblem.ITEM_AND_THING_CHANNEL_MISSING);
            }
        }
        return orphans;
    }

    // The following exist so that users call them on this class.

    @Override
    protected void notifyListenersAboutAddedElement(ItemChannelLink element) {
        super.notifyListenersAboutAddedElement(element);
    }

    @Override
    protected void notifyListenersAboutRemovedElement(ItemChannelLink element) {
        super.notifyListenersAboutRemovedElement(element);
    }

    @Override
    protected void notifyListenersAboutUpdatedElement(ItemChannelLink oldElement, ItemChannelLink element) {
        super.notifyListenersAboutUpdatedElement(oldElement, element);
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    protected void setEventPublisher(EventPublisher eventPublisher) {
        super.setEventPublisher(eventPublisher);
    }

    @Override
    protected void unsetEventPublisher(EventPublisher eventPublisher) {
        super.unsetEventPublisher(eventPublisher);
    }
}
