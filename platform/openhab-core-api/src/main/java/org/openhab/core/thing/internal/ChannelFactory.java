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
package org.openhab.core.thing.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the channels that types define.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ChannelFactory {

    private final Logger logger = LoggerFactory.getLogger(ChannelFactory.class);
    private final @Nullable ConfigDescriptionRegistry configDescriptions;
    private final Function<ChannelTypeUID, @Nullable ChannelType> channelTypes;
    private final Function<ChannelGroupTypeUID, @Nullable ChannelGroupType> groupTypes;

    /** Finds the types in the registries that OSGi has; there are none outside of OSGi. */
    public ChannelFactory(@Nullable ConfigDescriptionRegistry configDescriptions) {
        this(configDescriptions,
                uid -> fromService(ChannelTypeRegistry.class, registry -> registry.getChannelType(uid)),
                uid -> fromService(ChannelGroupTypeRegistry.class, registry -> registry.getChannelGroupType(uid)));
    }

    public ChannelFactory(@Nullable ConfigDescriptionRegistry configDescriptions,
            Function<ChannelTypeUID, @Nullable ChannelType> channelTypes,
            Function<ChannelGroupTypeUID, @Nullable ChannelGroupType> groupTypes) {
        this.configDescriptions = configDescriptions;
        this.channelTypes = channelTypes;
        this.groupTypes = groupTypes;
    }

    private static <S, T> @Nullable T fromService(Class<S> type, Function<S, @Nullable T> use) {
        Bundle bundle = FrameworkUtil.getBundle(ChannelFactory.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<S> reference = context == null ? null : context.getServiceReference(type);
        S service = reference == null || context == null ? null : context.getService(reference);
        if (service == null || reference == null || context == null) {
            return null;
        }
        try {
            return use.apply(service);
        } finally {
            context.ungetService(reference);
        }
    }

    /** All channels of a new thing; unknown types are logged and left out. */
    public List<Channel> channelsOf(ThingType thingType, ThingUID thingUID) {
        List<Channel> channels = new ArrayList<>();
        for (ChannelDefinition definition : thingType.getChannelDefinitions()) {
            add(channels, new ChannelUID(thingUID, definition.getId()), definition);
        }
        for (ChannelGroupDefinition group : thingType.getChannelGroupDefinitions()) {
            ChannelGroupType groupType = groupTypes.apply(group.getTypeUID());
            if (groupType == null) {
                logger.warn("{} gets no channels of group '{}': there is no type {}", thingUID, group.getId(),
                        group.getTypeUID());
                continue;
            }
            for (ChannelDefinition definition : groupType.getChannelDefinitions()) {
                add(channels, new ChannelUID(thingUID, group.getId(), definition.getId()), definition);
            }
        }
        return channels;
    }

    private void add(List<Channel> channels, ChannelUID uid, ChannelDefinition definition) {
        ChannelBuilder builder = builderFor(uid, definition);
        if (builder == null) {
            logger.warn("There is no channel {}: its type {} is unknown", uid, definition.getChannelTypeUID());
        } else {
            channels.add(builder.withProperties(definition.getProperties()).build());
        }
    }

    /** What the type says unless the definition says otherwise, null if the type is unknown. */
    public @Nullable ChannelBuilder builderFor(ChannelUID uid, ChannelDefinition definition) {
        ChannelType type = channelTypes.apply(definition.getChannelTypeUID());
        if (type == null) {
            return null;
        }
        ChannelBuilder builder = builderFor(uid, type);
        Optional.ofNullable(definition.getLabel()).ifPresent(builder::withLabel);
        Optional.ofNullable(definition.getDescription()).ifPresent(builder::withDescription);
        Optional.ofNullable(definition.getAutoUpdatePolicy()).ifPresent(builder::withAutoUpdatePolicy);
        return builder;
    }

    /** What the type says. */
    public ChannelBuilder builderFor(ChannelUID uid, ChannelType type) {
        ChannelBuilder builder = ChannelBuilder.create(uid, type.getItemType()).withType(type.getUID())
                .withDefaultTags(type.getTags()).withKind(type.getKind()).withLabel(type.getLabel())
                .withAutoUpdatePolicy(type.getAutoUpdatePolicy());
        Optional.ofNullable(type.getDescription()).ifPresent(builder::withDescription);
        if (type.getConfigDescriptionURI() != null) {
            Configuration configuration = new Configuration();
            applyDefaults(configuration, type.getConfigDescriptionURI());
            builder.withConfiguration(configuration);
        }
        return builder;
    }

    public void applyDefaults(Configuration configuration, @Nullable URI descriptionUri) {
        ConfigDescriptionRegistry registry = configDescriptions;
        if (descriptionUri != null && registry != null) {
            ConfigUtil.applyDefaultConfiguration(configuration, registry.getConfigDescription(descriptionUri));
        }
    }
}
