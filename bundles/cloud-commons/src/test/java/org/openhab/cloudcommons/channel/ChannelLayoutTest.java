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
package org.openhab.cloudcommons.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ChannelBuilder;

/**
 * Tests which channels a thing gets.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChannelLayoutTest {

    private static final ThingUID PERSON = new ThingUID("withings:person:home:anna");
    private static final Map<String, List<String>> TYPES = Map.of("body", List.of("weight", "height", "fat-mass"),
            "heart", List.of("pulse"), "status", List.of("last-sync", "new-measurement"));
    private static final List<String> EVERYTHING = List.of("body#weight", "body#height", "body#fat-mass", "heart#pulse",
            "status#last-sync", "status#new-measurement");

    private final ThingHandlerCallback core = mock(ThingHandlerCallback.class);
    private final Set<String> linked = new HashSet<>();
    private List<Channel> present = channels(EVERYTHING);

    @BeforeEach
    void prepare() {
        when(core.createChannelBuilders(any(), any())).thenAnswer(call -> {
            ChannelGroupUID group = call.getArgument(0);
            return TYPES.getOrDefault(group.getId(), List.of()).stream()
                    .map(id -> ChannelBuilder.create(new ChannelUID(group, id))).toList();
        });
        when(core.isChannelLinked(any())).thenAnswer(call -> linked.contains(call.<ChannelUID> getArgument(0).getId()));
    }

    private static List<Channel> channels(List<String> ids) {
        return ids.stream().map(id -> ChannelBuilder.create(new ChannelUID(PERSON, id)).withLabel("own").build())
                .toList();
    }

    private ChannelLayout hide(String... hidden) {
        Thing thing = mock(Thing.class);
        when(thing.getUID()).thenReturn(PERSON);
        when(thing.getChannels()).thenReturn(present);
        ChannelLayout layout = ChannelLayout.of(thing, core, "demo", List.of("body", "heart", "status"),
                Set.of(hidden));
        present = layout.channels();
        return layout;
    }

    private static List<String> ids(ChannelLayout layout) {
        return layout.channels().stream().map(channel -> channel.getUID().getId()).toList();
    }

    @Test
    void nothingToHideChangesNothing() {
        assertThat(hide().isOther(), is(false));
    }

    @Test
    void hiddenChannelsGoOnce() {
        ChannelLayout layout = hide("body#height", "heart#pulse");
        assertThat(layout.isOther(), is(true));
        assertThat(ids(layout), contains("body#weight", "body#fat-mass", "status#last-sync", "status#new-measurement"));
        assertThat("no loop of updates", hide("body#height", "heart#pulse").isOther(), is(false));
    }

    @Test
    void linkedChannelsStay() {
        linked.addAll(Set.of("heart#pulse", "status#new-measurement"));
        assertThat(ids(hide("body#height", "heart#pulse", "status#new-measurement")),
                contains("body#weight", "body#fat-mass", "heart#pulse", "status#last-sync", "status#new-measurement"));
    }

    @Test
    void channelsComeBackInTheirOrder() {
        hide("body#weight", "body#height", "heart#pulse");
        ChannelLayout layout = hide("heart#pulse");
        assertThat(layout.isOther(), is(true));
        assertThat(ids(layout),
                contains("body#weight", "body#height", "body#fat-mass", "status#last-sync", "status#new-measurement"));
        assertThat("nobody waited for them", layout.awaited(), is(empty()));
        assertThat(ids(hide()), is(EVERYTHING));
    }

    @Test
    void channelsThatStayAreTheSameObjects() {
        Channel weight = present.get(0);
        assertThat(hide("heart#pulse").channels().get(0), is(sameInstance(weight)));
    }

    @Test
    void channelThatAnItemWaitsForComesBackAndIsShown() {
        hide("heart#pulse");
        linked.add("heart#pulse");
        ChannelLayout layout = hide("heart#pulse");
        assertThat(ids(layout), is(EVERYTHING));
        assertThat(layout.awaited(), contains(new ChannelUID(PERSON, "heart#pulse")));
    }

    @Test
    void channelsOfANewReleaseAppearOfAnOldOneStay() {
        present = channels(Stream.concat(Stream.of("body#old"), EVERYTHING.stream().skip(1)).toList());
        assertThat(ids(hide("body#height")), contains("body#weight", "body#fat-mass", "heart#pulse", "status#last-sync",
                "status#new-measurement", "body#old"));
    }
}
