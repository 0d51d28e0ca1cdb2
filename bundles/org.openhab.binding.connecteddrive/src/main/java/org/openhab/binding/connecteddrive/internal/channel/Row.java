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
package org.openhab.binding.connecteddrive.internal.channel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;
import org.openhab.cloudcommons.channel.ChannelRow;
import org.openhab.core.types.State;

/**
 * One channel of a car.
 *
 * @param id the id of the channel within the thing
 * @param channel where it is and what it shows, {@code null} as long as there is nothing to show
 * @param attributes what it depends on
 * @param need the drive train it is for
 * @param isKept whether the car has it even if there is no value for it
 * @param hasPast whether values go to the persistence with their times
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Row(String id, ChannelRow<VehicleView> channel, List<Attribute> attributes, Need need, boolean isKept,
        boolean hasPast) {

    /** A channel that shows one attribute as it is. */
    static Row of(Attribute attribute) {
        Row row = of(attribute.group(), attribute.channel(), List.of(attribute), view -> view.state(attribute));
        return new Row(row.id, row.channel, row.attributes, row.need, Core.isKept(attribute),
                attribute.kind().type() == Kind.PERCENT.type() && Core.hasPast(attribute));
    }

    /** A channel that shows something made of attributes. */
    static Row of(String group, String id, List<Attribute> attributes, Function<VehicleView, @Nullable State> state) {
        return of(group, id, attributes, state, view -> true);
    }

    /**
     * A channel that shows something made of attributes.
     *
     * @param exists whether there is something to show; asked only once one of the attributes has a value
     */
    static Row of(String group, String id, List<Attribute> attributes, Function<VehicleView, @Nullable State> state,
            Predicate<VehicleView> exists) {
        ChannelRow<VehicleView> channel = new ChannelRow<>(group, id, state, exists);
        return new Row(channel.channelId(), channel, attributes, Need.of(group, attributes), attributes.isEmpty(),
                false);
    }

    /** A channel that only takes commands, or is shown by somebody else. */
    static Row bare(String group, String id) {
        return of(group, id, List.of(), view -> null);
    }

    /** The same, which the car has even if there is no value for it. */
    Row kept() {
        return new Row(id, channel, attributes, need, true, hasPast);
    }

    /** Whether there is a value for it. */
    boolean isSeen(VehicleView view) {
        for (Attribute attribute : attributes) {
            if (view.data().reading(attribute) != null) {
                return channel.applies().test(view);
            }
        }
        return false;
    }

    /** What the channel shows now, {@code null} if there is nothing to show. */
    @Nullable
    public State now(VehicleView view) {
        return channel.state().apply(view);
    }
}
