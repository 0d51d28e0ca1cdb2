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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemNotFoundException;
import org.openhab.core.items.ItemNotUniqueException;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.core.TestHost;

/**
 * Tests items and links as bindings see them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RegistriesTest {

    /** Makes the registry's provider known without OSGi. */
    private static class Links extends ItemChannelLinkRegistry {
        Links(TestHost test) {
            super(test.host.thingRegistry(), test.host.itemRegistry());
            addProvider(test.host.linkProvider());
        }
    }

    private final TestHost test = new TestHost();
    private final ItemRegistry items = test.host.itemRegistry();
    private final Links links = new Links(test);
    private final List<String> news = new ArrayList<>();

    @BeforeEach
    void prepare() {
        put("Home", "Group", Set.of(), List.of());
        put("Weight", "Number", Set.of("Measurement"), List.of("Home"));
        put("Weight_2", "Number", Set.of("measurement", "Mass"), List.of("Home"));
        put("Lamp", "Dimmer", Set.of(), List.of());
    }

    private void put(String name, String type, Set<String> tags, List<String> groups) {
        test.host.items().put(new ItemDefinition(name, type, "Label", "icon", tags, groups, Map.of()));
    }

    private static List<String> names(Collection<Item> items) {
        return items.stream().map(Item::getName).toList();
    }

    @Test
    void itemsAreFoundByNamePatternTypeAndTag() throws ItemNotFoundException, ItemNotUniqueException {
        assertThat(names(items.getItems()), contains("Home", "Lamp", "Weight", "Weight_2"));
        assertThat(items.getItem("Lamp").getType(), is("Dimmer"));
        assertThat(items.getItemByPattern("L*").getName(), is("Lamp"));
        assertThrows(ItemNotFoundException.class, () -> items.getItem("None"));
        assertThrows(ItemNotFoundException.class, () -> items.getItemByPattern("N*"));
        assertThrows(ItemNotUniqueException.class, () -> items.getItemByPattern("W*"));
        assertThat(names(items.getItemsOfType("Number")), contains("Weight", "Weight_2"));
        assertThat(names(items.getItemsByTag("Measurement")), contains("Weight", "Weight_2"));
        assertThat(names(items.getItemsByTagAndType("Number", "Measurement", "Mass")), contains("Weight_2"));
        assertThat(items.getItemsByTagAndType("Dimmer", "Mass"), is(empty()));
    }

    @Test
    void anItemShowsItsPresentState() throws ItemNotFoundException {
        Item lamp = items.getItem("Lamp");
        test.host.items().postUpdate("Lamp", "40");
        test.settle();
        assertThat(lamp.getState(), is(new PercentType(40)));
        assertThat(lamp.getStateAs(DecimalType.class), is(new DecimalType("0.4")));
        assertThat(lamp.getLabel() + lamp.getCategory() + lamp.getGroupNames(), is("Labelicon[]"));
        items.remove("Lamp");
        assertThat(lamp.getType(), is("Dimmer"));
    }

    @Test
    void changesAreTold() throws ItemNotFoundException {
        Item weight = items.getItem("Weight");
        items.addRegistryChangeListener(new RegistryChangeListener<>() {
            @Override
            public void added(Item item) {
                news.add("added " + item);
                throw new IllegalStateException("broken");
            }

            @Override
            public void removed(Item item) {
                news.add("removed " + item);
            }

            @Override
            public void updated(Item before, Item item) {
                news.add("updated " + before + " " + item);
            }
        });
        assertThrows(IllegalArgumentException.class, () -> items.add(weight));
        assertThat(items.update(weight), is(weight));
        items.remove("Weight");
        assertThat(items.update(weight), is(nullValue()));
        items.add(weight);
        items.remove("Home", true);
        assertThat(news,
                contains("updated Weight (Number) Weight (Number)", "removed Weight (Number)", "added Weight (Number)",
                        "removed Home (Group)", "removed Weight (Number)", "removed Weight_2 (Number)"));
        assertThat(names(items.getAll()), contains("Lamp"));
    }

    @Test
    void linksAreFoundFromBothEndsAndNoOthers() {
        ChannelUID first = new ChannelUID("test:other:device:weight");
        ChannelUID second = new ChannelUID("test:other:device:weight2");
        test.host.links().link("Weight", first, Map.of());
        test.host.links().link("Weight_2", first, Map.of());
        test.host.links().link("Weight_2", second, Map.of());
        assertThat(test.host.links().channelsOf("Weight"), contains(first));
        assertThat(test.host.links().channelsOf("Weight_2"), contains(first, second));
        assertThat(test.host.links().itemsOf(first), contains("Weight", "Weight_2"));
        test.host.links().unlink("Weight_2", first);
        assertThat(test.host.links().itemsOf(first), contains("Weight"));
        assertThat(test.host.links().itemsOf(second), contains("Weight_2"));
    }

    @Test
    void aBindingMayChangeLinks() {
        ChannelUID channel = new ChannelUID("test:other:device:weight");
        ItemChannelLink link = new ItemChannelLink("Weight", channel, new Configuration());
        links.add(link);
        assertThat(links.getLinkedItemNames(channel), contains("Weight"));
        assertThrows(IllegalArgumentException.class, () -> links.add(link));
        links.update(new ItemChannelLink("Weight", channel, new Configuration(Map.of("profile", "follow"))));
        assertThat(List.copyOf(test.host.links().all()),
                contains(new Link("Weight", channel, Map.of("profile", "follow"))));
        assertThat(links.purge(), is(1));
        assertThat(test.host.links().all(), is(empty()));
        assertThat(links.getLinks(channel), is(empty()));
        @Nullable
        ItemChannelLink none = links.remove(link.getUID());
        assertThat(none, is(nullValue()));
    }
}
