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
package org.openhab.core.thing.binding.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.internal.ThingImpl;
import org.openhab.core.thing.util.ThingHelper;

/**
 * Makes things.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ThingBuilder {

    protected final ThingTypeUID thingTypeUID;
    protected final ThingUID thingUID;

    private final List<Channel> channels = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private @Nullable String label;
    private @Nullable ThingUID bridgeUID;
    private @Nullable Configuration configuration;
    private @Nullable String location;

    protected ThingBuilder(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        this.thingTypeUID = thingTypeUID;
        this.thingUID = thingUID;
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, String thingId) {
        return create(thingTypeUID, new ThingUID(thingTypeUID, thingId));
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        return new ThingBuilder(thingTypeUID, thingUID);
    }

    /** Starts from what {@code thing} is; its status and handler are not taken over. */
    public static ThingBuilder create(Thing thing) {
        return copy(thing, create(thing.getThingTypeUID(), thing.getUID()));
    }

    static <B extends ThingBuilder> B copy(Thing thing, B builder) {
        builder.withBridge(thing.getBridgeUID()).withChannels(thing.getChannels())
                .withConfiguration(thing.getConfiguration()).withLabel(thing.getLabel())
                .withLocation(thing.getLocation()).withProperties(thing.getProperties());
        return builder;
    }

    /** The thing; a bridge if this is a builder of bridges. */
    public Thing build() {
        return populate(new ThingImpl(thingTypeUID, thingUID));
    }

    final <T extends ThingImpl> T populate(T thing) {
        thing.setLabel(label);
        thing.setChannels(channels);
        thing.setProperties(properties);
        thing.setBridgeUID(bridgeUID);
        thing.setLocation(location);
        // A bare thing gets the defaults later; a channel's configuration is its own.
        Configuration given = configuration;
        thing.setConfiguration(given == null ? new Configuration() : given);
        return thing;
    }

    public ThingBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /**
     * @throws IllegalArgumentException if the channel is of another thing or there is one of the same identifier
     */
    public ThingBuilder withChannel(Channel channel) {
        check(List.of(channel));
        ThingHelper.ensureUniqueChannels(channels, channel);
        channels.add(channel);
        return this;
    }

    /**
     * Puts these channels in place of all others.
     *
     * @throws IllegalArgumentException if a channel is of another thing or two have the same identifier
     */
    public ThingBuilder withChannels(Channel... channels) {
        return withChannels(List.of(channels));
    }

    /**
     * Puts these channels in place of all others.
     *
     * @throws IllegalArgumentException if a channel is of another thing or two have the same identifier
     */
    public ThingBuilder withChannels(List<Channel> channels) {
        check(channels);
        ThingHelper.ensureUniqueChannels(channels);
        this.channels.clear();
        this.channels.addAll(channels);
        return this;
    }

    private void check(List<Channel> newChannels) {
        for (Channel channel : newChannels) {
            if (!channel.getUID().getThingUID().equals(thingUID)) {
                throw new IllegalArgumentException("Channel " + channel.getUID() + " is not of thing " + thingUID);
            }
        }
    }

    /** Takes a channel away, if it is there. */
    public ThingBuilder withoutChannel(ChannelUID channelUID) {
        channels.removeIf(channel -> channel.getUID().equals(channelUID));
        return this;
    }

    public ThingBuilder withoutChannels(Channel... channels) {
        return withoutChannels(List.of(channels));
    }

    public ThingBuilder withoutChannels(List<Channel> channels) {
        channels.forEach(channel -> withoutChannel(channel.getUID()));
        return this;
    }

    public ThingBuilder withConfiguration(Configuration thingConfiguration) {
        this.configuration = thingConfiguration;
        return this;
    }

    public ThingBuilder withBridge(@Nullable ThingUID bridgeUID) {
        this.bridgeUID = bridgeUID;
        return this;
    }

    public ThingBuilder withProperty(String key, String value) {
        properties.put(key, value);
        return this;
    }

    /** Puts these properties in place of all others. */
    public ThingBuilder withProperties(Map<String, String> properties) {
        this.properties.clear();
        this.properties.putAll(properties);
        return this;
    }

    public ThingBuilder withLocation(@Nullable String location) {
        this.location = location;
        return this;
    }
}
