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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the channels of things from their types.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChannelFactory {

    private final Logger logger = LoggerFactory.getLogger(ChannelFactory.class);
    private final Types types;

    public ChannelFactory(Types types) {
        this.types = types;
    }

    /** All channels that the type of a thing declares; those of unknown channel types are left out with a warning. */
    List<Channel> channels(ThingType type, ThingUID thing) {
        List<Channel> channels = new ArrayList<>();
        for (ChannelDefinition definition : type.getChannelDefinitions()) {
            add(channels, new ChannelUID(thing, definition.getId()), definition);
        }
        for (ChannelGroupDefinition group : type.getChannelGroupDefinitions()) {
            ChannelGroupType groupType = types.group(group.getTypeUID());
            if (groupType == null) {
                logger.warn("{} gets no channels of group '{}': the channel group type {} is unknown.", thing,
                        group.getId(), group.getTypeUID());
                continue;
            }
            ChannelGroupUID groupUid = new ChannelGroupUID(thing, group.getId());
            for (ChannelDefinition definition : groupType.getChannelDefinitions()) {
                add(channels, new ChannelUID(groupUid, definition.getId()), definition);
            }
        }
        return channels;
    }

    private void add(List<Channel> channels, ChannelUID uid, ChannelDefinition definition) {
        ChannelBuilder builder = builder(uid, definition);
        if (builder != null) {
            channels.add(builder.withProperties(definition.getProperties()).build());
        }
    }

    /**
     * A builder for a channel of a type.
     *
     * @throws IllegalArgumentException when the channel type is unknown
     */
    ChannelBuilder builder(ChannelUID uid, ChannelTypeUID typeUid) {
        ChannelType type = types.channel(typeUid);
        if (type == null) {
            throw new IllegalArgumentException("Channel type '" + typeUid + "' is not known");
        }
        return builder(uid, type, type.getLabel(), type.getDescription(), type.getAutoUpdatePolicy());
    }

    /**
     * Builders for the channels of a group.
     *
     * @throws IllegalArgumentException when the channel group type is unknown
     */
    List<ChannelBuilder> builders(ChannelGroupUID uid, ChannelGroupTypeUID typeUid) {
        ChannelGroupType type = types.group(typeUid);
        if (type == null) {
            throw new IllegalArgumentException("Channel group type '" + typeUid + "' is not known");
        }
        List<ChannelBuilder> builders = new ArrayList<>();
        for (ChannelDefinition definition : type.getChannelDefinitions()) {
            ChannelBuilder builder = builder(new ChannelUID(uid, definition.getId()), definition);
            if (builder != null) {
                builders.add(builder);
            }
        }
        return builders;
    }

    private @Nullable ChannelBuilder builder(ChannelUID uid, ChannelDefinition definition) {
        ChannelType type = types.channel(definition.getChannelTypeUID());
        if (type == null) {
            logger.warn("There is no channel {}: the channel type {} is unknown.", uid, definition.getChannelTypeUID());
            return null;
        }
        String label = definition.getLabel();
        String description = definition.getDescription();
        AutoUpdatePolicy policy = definition.getAutoUpdatePolicy();
        return builder(uid, type, label == null ? type.getLabel() : label,
                description == null ? type.getDescription() : description,
                policy == null ? type.getAutoUpdatePolicy() : policy);
    }

    private ChannelBuilder builder(ChannelUID uid, ChannelType type, String label, @Nullable String description,
            @Nullable AutoUpdatePolicy policy) {
        ChannelBuilder builder = ChannelBuilder.create(uid, type.getItemType()).withType(type.getUID())
                .withDefaultTags(type.getTags()).withKind(type.getKind()).withLabel(label).withAutoUpdatePolicy(policy);
        if (description != null) {
            builder.withDescription(description);
        }
        ConfigDescription config = types.config(type);
        if (config != null) {
            Configuration configuration = new Configuration();
            ConfigUtil.applyDefaultConfiguration(configuration, config);
            builder.withConfiguration(configuration);
        }
        return builder;
    }
}
