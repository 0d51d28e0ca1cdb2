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

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescription;

/**
 * Describes an item by the first of its linked channels: what a binding provides at run time, else the channel type.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChannelDescriptions {

    private final List<DynamicStateDescriptionProvider> stateProviders = new CopyOnWriteArrayList<>();
    private final List<DynamicCommandDescriptionProvider> commandProviders = new CopyOnWriteArrayList<>();
    private final LinkStore links;
    private final Function<ThingUID, @Nullable Thing> things;
    private final Function<Channel, @Nullable ChannelType> types;

    /**
     * @param types the type of a channel, null when it is unknown
     */
    public ChannelDescriptions(LinkStore links, Function<ThingUID, @Nullable Thing> things,
            Function<Channel, @Nullable ChannelType> types) {
        this.links = links;
        this.things = things;
        this.types = types;
    }

    public void addStates(DynamicStateDescriptionProvider provider) {
        stateProviders.add(provider);
    }

    public void removeStates(DynamicStateDescriptionProvider provider) {
        stateProviders.remove(provider);
    }

    public void addCommands(DynamicCommandDescriptionProvider provider) {
        commandProviders.add(provider);
    }

    public void removeCommands(DynamicCommandDescriptionProvider provider) {
        commandProviders.remove(provider);
    }

    /** The state description of an item, null without. */
    @Nullable
    StateDescription state(String item) {
        Channel channel = channel(item);
        if (channel == null) {
            return null;
        }
        ChannelType type = types.apply(channel);
        StateDescription original = type == null ? null : type.getState();
        for (DynamicStateDescriptionProvider provider : stateProviders) {
            StateDescription dynamic = provider.getStateDescription(channel, original, null);
            if (dynamic != null && dynamic != original) {
                return dynamic;
            }
        }
        return original;
    }

    /** The command description of an item, null without. */
    @Nullable
    CommandDescription command(String item) {
        Channel channel = channel(item);
        if (channel == null) {
            return null;
        }
        ChannelType type = types.apply(channel);
        CommandDescription original = type == null ? null : type.getCommandDescription();
        for (DynamicCommandDescriptionProvider provider : commandProviders) {
            CommandDescription dynamic = provider.getCommandDescription(channel, original, null);
            if (dynamic != null && dynamic != original) {
                return dynamic;
            }
        }
        return original;
    }

    private @Nullable Channel channel(String item) {
        for (ChannelUID uid : links.channelsOf(item)) {
            Thing thing = things.apply(uid.getThingUID());
            return thing == null ? null : thing.getChannel(uid);
        }
        return null;
    }
}
