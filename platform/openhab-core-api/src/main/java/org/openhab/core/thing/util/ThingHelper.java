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
package org.openhab.core.thing.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.internal.ThingImpl;

/**
 * Compares things and their channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ThingHelper {

    /** Whether two things agree in all that is stored of them; status, handler, properties do not count. */
    public static boolean equals(Thing a, Thing b) {
        return a.getUID().equals(b.getUID()) && Objects.equals(a.getBridgeUID(), b.getBridgeUID())
                && Objects.equals(a.getConfiguration(), b.getConfiguration())
                && Objects.equals(a.getLabel(), b.getLabel()) && Objects.equals(a.getLocation(), b.getLocation())
                && Set.copyOf(a.getChannels()).equals(Set.copyOf(b.getChannels()));
    }

    /**
     * Adds channels to a thing made by a builder.
     *
     * @throws IllegalArgumentException if one of them is there already
     */
    public static void addChannelsToThing(Thing thing, Collection<Channel> channels) {
        List<Channel> all = new ArrayList<>(thing.getChannels());
        all.addAll(channels);
        ensureUniqueChannels(all);
        channels.forEach(((ThingImpl) thing)::addChannel);
    }

    /**
     * @throws IllegalArgumentException if two channels have the same identifier
     */
    public static void ensureUniqueChannels(Channel[] channels) {
        ensureUniqueChannels(List.of(channels));
    }

    /**
     * @throws IllegalArgumentException if two channels have the same identifier
     */
    public static void ensureUniqueChannels(Collection<Channel> channels) {
        Set<ChannelUID> seen = new HashSet<>();
        for (Channel channel : channels) {
            if (!seen.add(channel.getUID())) {
                throw new IllegalArgumentException("There are two channels " + channel.getUID());
            }
        }
    }

    /**
     * @throws IllegalArgumentException if two channels have the same identifier
     */
    public static void ensureUniqueChannels(Collection<Channel> channels, Channel channel) {
        List<Channel> all = new ArrayList<>(channels);
        all.add(channel);
        ensureUniqueChannels(all);
    }
}
