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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ThingType;
import org.openhab.devhost.internal.core.ThingDefinition;

/**
 * Makes things out of definitions and types.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ThingBuilding {

    private final ChannelFactory channels;

    ThingBuilding(Types types) {
        this.channels = new ChannelFactory(types);
    }

    /**
     * A new thing: as the factory makes it from the type when there is one, else exactly as defined, without channels
     * of the type, because openHAB does not populate things of absent bindings either.
     *
     * @param configuration the configuration, brought to the declared types
     */
    Thing create(ThingDefinition definition, ThingType type, Map<String, Object> configuration,
            @Nullable ThingHandlerFactory factory) {
        Thing made = factory == null ? null
                : factory.createThing(definition.type(), new Configuration(configuration), definition.uid(),
                        definition.bridge());
        ThingBuilder builder = made != null ? builder(made)
                : builder(definition, type).withConfiguration(new Configuration(configuration))
                        .withBridge(definition.bridge());
        String label = definition.label();
        builder.withLabel(label == null ? type.getLabel() : label).withLocation(definition.location());
        Map<String, String> properties = new HashMap<>(made == null ? Map.of() : made.getProperties());
        properties.putAll(definition.properties());
        builder.withProperties(properties);
        List<Channel> own = definition.channels();
        if (own != null) {
            builder.withChannels(merge(made == null ? List.of() : made.getChannels(), own));
        }
        return builder.build();
    }

    /** The channels of the type, replaced and extended by those that a user gave. */
    private static List<Channel> merge(List<Channel> declared, List<Channel> given) {
        Map<String, Channel> merged = new LinkedHashMap<>();
        declared.forEach(channel -> merged.put(channel.getUID().getAsString(), channel));
        given.forEach(channel -> merged.put(channel.getUID().getAsString(), channel));
        return new ArrayList<>(merged.values());
    }

    /**
     * The thing as a user wants it to be from now on; what the definition leaves open stays.
     *
     * @param configuration the configuration, brought to the declared types; empty: stays
     */
    Thing changed(Thing thing, ThingDefinition definition, Map<String, Object> configuration) {
        ThingBuilder builder = builder(thing);
        String label = definition.label();
        String location = definition.location();
        List<Channel> own = definition.channels();
        builder.withLabel(label == null ? thing.getLabel() : label)
                .withLocation(location == null ? thing.getLocation() : location)
                .withBridge(definition.bridge() == null ? thing.getBridgeUID() : definition.bridge());
        if (!configuration.isEmpty()) {
            builder.withConfiguration(new Configuration(configuration));
        }
        if (!definition.properties().isEmpty()) {
            builder.withProperties(new HashMap<>(definition.properties()));
        }
        if (own != null) {
            builder.withChannels(own);
        }
        return builder.build();
    }

    /** The thing with another type: its channels, given configuration, properties of both. */
    Thing migrated(Thing thing, ThingType type, @Nullable Configuration configuration) {
        ThingBuilder builder = type instanceof BridgeType ? BridgeBuilder.create(type.getUID(), thing.getUID())
                : ThingBuilder.create(type.getUID(), thing.getUID());
        Map<String, String> properties = new HashMap<>(thing.getProperties());
        properties.putAll(type.getProperties());
        return builder.withLabel(thing.getLabel()).withLocation(thing.getLocation()).withBridge(thing.getBridgeUID())
                .withConfiguration(configuration == null ? new Configuration() : new Configuration(configuration))
                .withProperties(properties).withChannels(channels.channels(type, thing.getUID())).build();
    }

    private static ThingBuilder builder(Thing thing) {
        return thing instanceof Bridge bridge ? BridgeBuilder.create(bridge) : ThingBuilder.create(thing);
    }

    private static ThingBuilder builder(ThingDefinition definition, ThingType type) {
        return type instanceof BridgeType ? BridgeBuilder.create(definition.type(), definition.uid())
                : ThingBuilder.create(definition.type(), definition.uid());
    }
}
