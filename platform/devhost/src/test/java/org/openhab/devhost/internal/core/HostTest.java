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
package org.openhab.devhost.internal.core;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.core.common.registry.ProviderChangeListener;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;

/**
 * Tests what the host shows to bindings and to its own users.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostTest {

    private static final ThingUID DEVICE = new ThingUID(TestTypes.OTHER, "device");
    private static final ThingUID HOME = new ThingUID(TestTypes.ACCOUNT, "home");

    private final TestHost test = new TestHost().withFactory();

    @Test
    @SuppressWarnings("unchecked")
    void theRegistryShowsTheThings() {
        var registry = test.host.thingRegistry();
        RegistryChangeListener<Thing> listener = mock(RegistryChangeListener.class);
        registry.addRegistryChangeListener(listener);
        Thing home = test.account("home");
        verify(listener).added(home);
        assertThat(registry.get(HOME), is(sameInstance(home)));
        assertThat(registry.getAll(), contains(home));
        test.factory.handler(HOME).property("a", "b");
        verify(listener).updated(home, home);
        registry.remove(HOME);
        test.settle();
        verify(listener).removed(home);
        assertThat(registry.stream().toList(), is(empty()));
        assertThrows(IllegalArgumentException.class, () -> registry.updateConfiguration(HOME, Map.of()));
    }

    @Test
    void theRegistryMakesAndTakesThings() {
        var registry = test.host.thingRegistry();
        Thing made = registry.createThingOfType(TestTypes.ACCOUNT, HOME, null, "Home",
                new Configuration(Map.of("clientId", "abc")));
        assertThat(test.host.things().get(HOME), is(nullValue()));
        if (made == null) {
            throw new AssertionError("no thing made");
        }
        registry.add(made);
        assertThat(test.status(HOME), is("ONLINE/NONE"));
        assertThat(registry.forceRemove(HOME), is(sameInstance(made)));
        assertThat(test.host.things().all(), is(empty()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void openHabsRegistryOfLinksHearsOfLinks() {
        ProviderChangeListener<ItemChannelLink> listener = mock(ProviderChangeListener.class);
        test.host.linkProvider().addProviderChangeListener(listener);
        ChannelUID channel = new ChannelUID(DEVICE, "power");
        test.host.links().link("Power", channel, Map.of("profile", "follow"));
        verify(listener).added(any(), any());
        ItemChannelLink link = test.host.linkProvider().getAll().iterator().next();
        assertThat(link.getItemName(), is("Power"));
        assertThat(link.getLinkedUID(), is(channel));
        assertThat(link.getConfiguration().get("profile"), is("follow"));
        test.host.links().unlink("Power", channel);
        verify(listener).removed(any(), any());
    }

    @Test
    void anItemIsDescribedByItsChannel() {
        test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        test.item("Text", "String");
        assertThat(description("Text"), is(nullValue()));
        test.host.links().link("Text", new ChannelUID(DEVICE, "text"), Map.of());
        assertThat(description("Text"), is(nullValue()));
        StateDescription dynamic = StateDescriptionFragmentBuilder.create().withPattern("%s!").build()
                .toStateDescription();
        DynamicStateDescriptionProvider provider = mock(DynamicStateDescriptionProvider.class);
        when(provider.getStateDescription(any(), any(), any())).thenReturn(dynamic);
        test.host.descriptions().addStates(provider);
        assertThat(description("Text"), is(sameInstance(dynamic)));
        test.host.descriptions().removeStates(provider);
        assertThat(description("Text"), is(nullValue()));
    }

    private @Nullable StateDescription description(String item) {
        ItemState state = test.host.items().get(item);
        return state == null ? null : state.stateDescription();
    }

    @Test
    void aFailingSubscriberDoesNotHurtTheOthers() {
        List<HostEvent> heard = new ArrayList<>();
        test.host.events().subscribe(event -> {
            throw new IllegalStateException("broken");
        });
        HostEvents.Subscription subscription = test.host.events().subscribe(heard::add);
        test.item("Text", "String");
        test.settle();
        assertThat(heard, hasSize(1));
        assertThat(heard.get(0).payload(), is("{\"type\":\"String\",\"name\":\"Text\",\"tags\":[],\"groupNames\":[]}"));
        subscription.close();
        test.host.items().remove("Text");
        test.settle();
        assertThat(heard, hasSize(1));
    }

    @Test
    void aThingIsToldInOpenHabsWords() {
        test.account("home");
        HostEvent added = test.seen.stream().filter(event -> event.type().equals("ThingAddedEvent")).findFirst()
                .orElseThrow();
        assertThat(added.topic(), is("openhab/things/test:account:home/added"));
        assertThat(added.payload(), containsString("\"UID\":\"test:account:home\""));
        assertThat(added.payload(), containsString("\"thingTypeUID\":\"test:account\""));
        assertThat(added.payload(), containsString("\"channels\":[]"));
    }

    @Test
    void unknownThingsAreRefused() {
        assertThrows(NoSuchElementException.class, () -> test.host.things().setEnabled(HOME, false));
        assertThrows(NoSuchElementException.class, () -> test.host.things().updateConfiguration(HOME, Map.of()));
        assertThat(test.host.things().remove(HOME, false), is(false));
        assertThat(test.host.things().isEnabled(HOME), is(true));
    }
}
