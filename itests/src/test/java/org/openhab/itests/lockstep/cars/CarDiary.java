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
package org.openhab.itests.lockstep.cars;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.itests.lockstep.Core;

/**
 * Every state that the channels of cars have ever shown, with the time under which the binding keeps the value.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarDiary implements Core.Listener {

    /**
     * A state of a channel.
     *
     * @param at when it was shown
     * @param state as a row writes it
     * @param time of the value itself
     */
    record Shown(Instant at, String state, Instant time) {
    }

    private final CarWorld world;
    private final Map<String, Attribute> attributes = CarRow.all().stream()
            .collect(Collectors.toMap(CarRow::channel, CarRow::attribute));
    private final Map<String, List<Shown>> pages = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    CarDiary(CarWorld world) {
        this.world = world;
    }

    @Override
    public void state(ChannelUID channel, State state) {
        Attribute attribute = attributes.get(channel.getId());
        if (attribute == null) {
            words.computeIfAbsent(channel.getAsString(), c -> new ArrayList<>()).add(state.toString());
            return;
        }
        Instant time = world.vehicle(channel.getThingUID()).data().reading(attribute).time();
        pages.computeIfAbsent(channel.getAsString(), c -> new ArrayList<>())
                .add(new Shown(world.now(), CarRow.bare(state.toString()), time));
    }

    @Override
    public void series(ChannelUID channel, TimeSeries series) {
        // Past values go to the persistence; here the present is compared.
    }

    /** What a channel of the table has shown, oldest first. */
    List<Shown> of(ThingUID thing, String channel) {
        return pages.getOrDefault(thing + ":" + channel, List.of());
    }

    /** All states of any other channel, oldest first. */
    List<String> words(ThingUID thing, String channel) {
        return words.getOrDefault(thing + ":" + channel, List.of());
    }

    /** The last state of a channel of the table; null if it never had one. */
    @Nullable
    Shown last(ThingUID thing, String channel) {
        List<Shown> all = of(thing, channel);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
