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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;

/**
 * The channels that a thing shall have: those of the thing type in its order, without the hidden ones that no item
 * is linked with. Channels that are there stay the objects they are, with what somebody has changed about them.
 *
 * @param channels the channels
 * @param isOther whether the thing has others now
 * @param awaited those that are new on the thing, but linked already
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ChannelLayout(List<Channel> channels, boolean isOther, List<ChannelUID> awaited) {

    /**
     * @param thing the thing
     * @param core makes channels of their types
     * @param binding the id of the binding
     * @param groups the ids of the groups of the thing in its order, which are those of their types
     * @param hidden the ids of the channels to hide
     */
    public static ChannelLayout of(Thing thing, ThingHandlerCallback core, String binding, List<String> groups,
            Set<String> hidden) {
        Map<ChannelUID, Channel> present = new LinkedHashMap<>();
        thing.getChannels().forEach(channel -> present.put(channel.getUID(), channel));
        Map<ChannelUID, Channel> wanted = new LinkedHashMap<>();
        List<ChannelUID> awaited = new ArrayList<>();
        for (Channel possible : possible(thing, core, binding, groups)) {
            ChannelUID uid = possible.getUID();
            boolean linked = core.isChannelLinked(uid);
            if (linked || !hidden.contains(uid.getId())) {
                wanted.put(uid, present.getOrDefault(uid, possible));
                if (linked && !present.containsKey(uid)) {
                    awaited.add(uid);
                }
            }
            present.remove(uid);
        }
        // Channels that no thing type knows are somebody else's business.
        wanted.putAll(present);
        List<Channel> channels = List.copyOf(wanted.values());
        boolean isOther = !channels.stream().map(Channel::getUID).toList()
                .equals(thing.getChannels().stream().map(Channel::getUID).toList());
        return new ChannelLayout(channels, isOther, awaited);
    }

    private static List<Channel> possible(Thing thing, ThingHandlerCallback core, String binding, List<String> groups) {
        return groups.stream().flatMap(group -> core.createChannelBuilders(new ChannelGroupUID(thing.getUID(), group),
                new ChannelGroupTypeUID(binding, group)).stream()).map(ChannelBuilder::build).toList();
    }
}
