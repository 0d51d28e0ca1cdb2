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
package org.openhab.devhost.internal.thing;

import java.net.URI;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AbstractDescriptionType;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;

/**
 * Looks up what bindings declare in their XML.
 *
 * @param thingTypes finds a thing type, null without
 * @param channelTypes finds a channel type, null without
 * @param channelGroupTypes finds a channel group type, null without
 * @param configDescriptions finds a configuration description, null without
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Types(Function<ThingTypeUID, @Nullable ThingType> thingTypes,
        Function<ChannelTypeUID, @Nullable ChannelType> channelTypes,
        Function<ChannelGroupTypeUID, @Nullable ChannelGroupType> channelGroupTypes,
        Function<URI, @Nullable ConfigDescription> configDescriptions) {

    public @Nullable ThingType thing(ThingTypeUID uid) {
        return thingTypes.apply(uid);
    }

    public @Nullable ChannelType channel(@Nullable ChannelTypeUID uid) {
        return uid == null ? null : channelTypes.apply(uid);
    }

    /** The type of a channel, null when it has none or it is unknown. */
    public @Nullable ChannelType channel(Channel channel) {
        return channel(channel.getChannelTypeUID());
    }

    public @Nullable ChannelGroupType group(ChannelGroupTypeUID uid) {
        return channelGroupTypes.apply(uid);
    }

    /** The configuration description of a thing or channel type, null without. */
    public @Nullable ConfigDescription config(@Nullable AbstractDescriptionType type) {
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        return uri == null ? null : configDescriptions.apply(uri);
    }
}
