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
package org.openhab.binding.withings.internal.handler;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.device.Devices;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.binding.builder.ChannelBuilder;

/**
 * Tests when the channels of a person change.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonLayoutTest extends HandlerFixture {

    private static final Map<String, List<String>> TYPES = Map.of("body", List.of("weight", "measured-at"), "heart",
            List.of("pulse", "measured-at"), "sleep", List.of("score"), "status", List.of("last-sync"));

    private final Set<String> linked = new HashSet<>();
    /** The ids of the channels after every change. */
    private final List<List<String>> changes = new ArrayList<>();

    @BeforeEach
    void channels() {
        when(callback.createChannelBuilders(any(), any())).thenAnswer(call -> {
            ChannelGroupUID group = call.getArgument(0);
            return TYPES.getOrDefault(group.getId(), List.of()).stream()
                    .map(id -> ChannelBuilder.create(new ChannelUID(group, id))).toList();
        });
        when(callback.isChannelLinked(any()))
                .thenAnswer(call -> linked.contains(call.<ChannelUID> getArgument(0).getId()));
        doAnswer(call -> {
            List<String> ids = call.<Thing> getArgument(0).getChannels().stream()
                    .map(channel -> channel.getUID().getId()).toList();
            return ids.isEmpty() || changes.add(ids);
        }).when(callback).thingUpdated(any());
        when(person.getChannels()).thenReturn(TYPES.keySet().stream().sorted()
                .flatMap(group -> TYPES.get(group).stream().map(id -> new ChannelUID(PERSON, group, id)))
                .map(uid -> ChannelBuilder.create(uid).build()).toList());
    }

    private List<String> now() {
        return personHandler.getThing().getChannels().stream().map(channel -> channel.getUID().getId()).toList();
    }

    @Test
    void whatNoDeviceDeliversGoesOnceAfterTheFirstReading() {
        cloud.answer("getdevice", Devices.json(Devices.SCALE));
        online();
        assertThat(now(), contains("body#weight", "body#measured-at", "status#last-sync"));
        int updates = changes.size();
        scheduler.advance(Duration.ofHours(12));
        assertThat("no other change", changes.size(), is(updates));
    }

    @Test
    void nothingGoesWhileTheDevicesCannotBeRead() {
        for (int i = 0; i < 3; i++) {
            cloud.fault("getdevice", "{\"status\":522}");
        }
        cloud.answer("getdevice", Devices.json(Devices.SCALE));
        online();
        assertThat(now(), hasItems("sleep#score", "heart#pulse"));
        scheduler.advance(Duration.ofHours(5));
        assertThat("after the trouble", now(), not(hasItem("sleep#score")));
    }

    @Test
    void newDeviceBringsItsChannelsBack() {
        cloud.answer("getdevice", Devices.json(Devices.SCALE));
        online();
        cloud.answer("getdevice", Devices.json(Devices.SCALE, Devices.MAT));
        scheduler.advance(Duration.ofHours(6));
        assertThat(now(), contains("body#weight", "body#measured-at", "sleep#score", "status#last-sync"));
    }

    @Test
    void linkedChannelsStayAndALinkBringsAChannelBack() {
        linked.add("sleep#score");
        online();
        assertThat("a value, entered by hand", now(),
                contains("body#weight", "body#measured-at", "sleep#score", "status#last-sync"));
        cloud.group("42", 2, 0, cloud.time, 11, 61, 0);
        cloud.time += 3600;
        linked.add("heart#pulse");
        scheduler.advance(Duration.ofHours(1));
        assertThat(now(), contains("body#weight", "body#measured-at", "heart#pulse", "heart#measured-at", "sleep#score",
                "status#last-sync"));
        assertThat(states.get("heart#pulse"), hasToString("61"));
    }

    @Test
    void disposedPersonIsLeftAlone() {
        online();
        int updates = changes.size();
        personHandler.dispose();
        personHandler.hide(Set.of("body#weight"));
        assertThat(changes.size(), is(updates));
    }
}
