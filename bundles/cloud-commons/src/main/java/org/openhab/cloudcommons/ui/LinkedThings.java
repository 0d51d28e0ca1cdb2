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
package org.openhab.cloudcommons.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;

/**
 * The {@link LinkedThings} are the things of some types with the items linked to their channels, as of now.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class LinkedThings implements AutoCloseable {

    private final ThingRegistry things;
    private final ItemChannelLinkRegistry links;
    private final Set<ThingTypeUID> types;
    private final Runnable changed;
    private final RegistryChangeListener<Thing> thingListener = new Changes<>(this::concerns);
    private final RegistryChangeListener<ItemChannelLink> linkListener = new Changes<>(this::concerns);

    /**
     * @param types the types of the things
     * @param changed called when they may have become others, on any thread, while this is watching
     */
    public LinkedThings(ThingRegistry things, ItemChannelLinkRegistry links, Set<ThingTypeUID> types,
            Runnable changed) {
        this.things = things;
        this.links = links;
        this.types = types;
        this.changed = changed;
    }

    public void watch() {
        things.addRegistryChangeListener(thingListener);
        links.addRegistryChangeListener(linkListener);
    }

    @Override
    public void close() {
        links.removeRegistryChangeListener(linkListener);
        things.removeRegistryChangeListener(thingListener);
    }

    /**
     * @return the things by label; of several items linked to a channel the first by name
     */
    public List<LinkedThing> now() {
        Map<ThingUID, Map<String, String>> items = new HashMap<>();
        for (ItemChannelLink link : links.getAll()) {
            if (concerns(link)) {
                items.computeIfAbsent(link.getLinkedUID().getThingUID(), uid -> new TreeMap<>())
                        .merge(link.getLinkedUID().getId(), link.getItemName(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        List<Thing> all = things.getAll().stream().filter(this::concerns).toList();
        Map<ThingUID, String> labels = new DistinctLabels(things).of(all);
        return all.stream()
                .map(thing -> new LinkedThing(thing.getUID().getAsString(), labels.get(thing.getUID()),
                        items.getOrDefault(thing.getUID(), Map.of())))
                .sorted(Comparator.comparing(LinkedThing::label).thenComparing(LinkedThing::uid)).toList();
    }

    private boolean concerns(Thing thing) {
        return types.contains(thing.getThingTypeUID());
    }

    private boolean concerns(ItemChannelLink link) {
        return types.stream().anyMatch(type -> type.getBindingId().equals(link.getLinkedUID().getBindingId()));
    }

    /** Passes on that something changed, whatever it was. */
    private final class Changes<E> implements RegistryChangeListener<E> {

        private final Predicate<E> concerns;

        Changes(Predicate<E> concerns) {
            this.concerns = concerns;
        }

        @Override
        public void added(E element) {
            tell(element);
        }

        @Override
        public void removed(E element) {
            tell(element);
        }

        @Override
        public void updated(E before, E element) {
            tell(element);
        }

        private void tell(E element) {
            if (concerns.test(element)) {
                changed.run();
            }
        }
    }
}
