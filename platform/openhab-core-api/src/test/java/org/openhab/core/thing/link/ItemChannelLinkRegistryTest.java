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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.core.common.registry.AbstractProvider;
import org.openhab.core.common.registry.ManagedProvider;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.binding.builder.ChannelBuilder;

/**
 * Links of all providers are found from both ends.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ItemChannelLinkRegistryTest {

    private static final ChannelUID WEIGHT = new ChannelUID("demo:thing:one:weight");

    /**
     * A provider that stores links for the length of a test.
     */
    static class Links extends AbstractProvider<ItemChannelLink>
            implements ManagedProvider<ItemChannelLink, String>, ItemChannelLinkProvider {
        final Map<String, ItemChannelLink> links = new LinkedHashMap<>();

        @Override
        public Collection<ItemChannelLink> getAll() {
            return List.copyOf(links.values());
        }

        @Override
        public void add(ItemChannelLink element) {
            links.put(element.getUID(), element);
            notifyListenersAboutAddedElement(element);
        }

        @Override
        public @Nullable ItemChannelLink get(String key) {
            return links.get(key);
        }

        @Override
        public @Nullable ItemChannelLink remove(String key) {
            ItemChannelLink gone = links.remove(key);
            if (gone != null) {
                notifyListenersAboutRemovedElement(gone);
            }
            return gone;
        }

        @Override
        public @Nullable ItemChannelLink update(ItemChannelLink element) {
            ItemChannelLink old = links.put(element.getUID(), element);
            if (old != null) {
                notifyListenersAboutUpdatedElement(old, element);
            }
            return old;
        }
    }

    /**
     * Is given its provider by the test in place of OSGi.
     */
    static class Registry extends ItemChannelLinkRegistry {

        Registry(ThingRegistry things, ItemRegistry items) {
            super(things, items);
        }

        void use(Links links) {
            addProvider(links);
        }

        void doNotUse(Links links) {
            removeProvider(links);
        }
    }

    private final ItemRegistry items = mock(ItemRegistry.class);
    private final ThingRegistry things = mock(ThingRegistry.class);
    private final Registry registry = new Registry(things, items);
    private final Links links = new Links();

    @Test
    @SuppressWarnings("unchecked")
    void findsLinksAndTellsListeners() {
        RegistryChangeListener<ItemChannelLink> listener = mock(RegistryChangeListener.class);
        registry.addRegistryChangeListener(listener);
        ItemChannelLink before = new ItemChannelLink("Before", WEIGHT);
        links.links.put(before.getUID(), before);
        registry.use(links);
        ItemChannelLink link = registry.add(new ItemChannelLink("Weight", WEIGHT));

        verify(listener).added(before);
        verify(listener).added(link);
        assertThat(registry.isLinked("Weight", WEIGHT), is(true));
        assertThat(registry.isLinked(WEIGHT), is(true));
        assertThat(registry.getBoundChannels("Weight"), contains(WEIGHT));
        assertThat(registry.get("Weight -> demo:thing:one:weight"), is(link));
        when(items.get("Weight")).thenReturn(mock(Item.class));
        assertThat(registry.getLinkedItemNames(WEIGHT), contains("Weight"));

        ItemChannelLink updated = new ItemChannelLink("Weight", WEIGHT, new Configuration(Map.of("profile", "x")));
        registry.update(updated);
        verify(listener).updated(link, updated);
        assertThat(registry.getLinks("Weight"), contains(updated));

        assertThat(registry.removeLinksForThing(WEIGHT.getThingUID()), is(2));
        verify(listener).removed(updated);
        verify(listener).removed(before);
        verifyNoMoreInteractions(listener);
        assertThat(registry.isLinked(WEIGHT), is(false));
        assertThat(registry.getAll(), is(empty()));
        registry.doNotUse(links);
        assertThrows(IllegalStateException.class, () -> registry.add(link));
    }

    @Test
    void findsLinksThatMissSomething() {
        registry.use(links);
        ItemChannelLink link = registry.add(new ItemChannelLink("Weight", WEIGHT));

        assertThat(registry.getOrphanLinks(),
                is(Map.of(link, ItemChannelLinkRegistry.ItemChannelLinkProblem.ITEM_AND_THING_CHANNEL_MISSING)));
        when(items.get("Weight")).thenReturn(mock(Item.class));
        assertThat(registry.getOrphanLinks(),
                is(Map.of(link, ItemChannelLinkRegistry.ItemChannelLinkProblem.THING_CHANNEL_MISSING)));
        when(things.getChannel(WEIGHT)).thenReturn(ChannelBuilder.create(WEIGHT).build());
        assertThat(registry.getOrphanLinks(), is(Map.of()));
        assertThat(registry.purge(), is(0));
    }

    @Test
    void needsAProviderToStoreChanges() {
        assertThrows(IllegalStateException.class, () -> registry.add(new ItemChannelLink("Weight", WEIGHT)));
        assertThrows(IllegalArgumentException.class, () -> new ItemChannelLink("no name", WEIGHT));
    }
}
