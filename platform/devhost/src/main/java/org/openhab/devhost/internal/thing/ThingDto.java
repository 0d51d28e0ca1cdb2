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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;

/**
 * A thing as JSON, with openHAB's names: for the storage and for event payloads.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({})
final class ThingDto {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping()
            .setObjectToNumberStrategy(ToNumberPolicy.BIG_DECIMAL).create();

    static final class ChannelDto {
        String uid;
        String id;
        String channelTypeUID;
        String itemType;
        String kind;
        String label;
        String description;
        Set<String> defaultTags;
        Map<String, String> properties;
        Map<String, Object> configuration;
        String autoUpdatePolicy;
    }

    String label;
    String bridgeUID;
    Map<String, Object> configuration;
    Map<String, String> properties;
    String UID;
    String thingTypeUID;
    String location;
    List<ChannelDto> channels;
    /** Only in the storage: openHAB's own payloads do not tell. */
    Boolean bridge;

    static ThingDto of(Thing thing) {
        ThingDto dto = new ThingDto();
        ThingUID bridgeUid = thing.getBridgeUID();
        dto.label = thing.getLabel();
        dto.bridgeUID = bridgeUid == null ? null : bridgeUid.getAsString();
        dto.configuration = new TreeMap<>(thing.getConfiguration().getProperties());
        dto.properties = new TreeMap<>(thing.getProperties());
        dto.UID = thing.getUID().getAsString();
        dto.thingTypeUID = thing.getThingTypeUID().getAsString();
        dto.location = thing.getLocation();
        dto.channels = new ArrayList<>();
        thing.getChannels().forEach(channel -> dto.channels.add(of(channel)));
        return dto;
    }

    private static ChannelDto of(Channel channel) {
        ChannelDto dto = new ChannelDto();
        ChannelTypeUID type = channel.getChannelTypeUID();
        AutoUpdatePolicy policy = channel.getAutoUpdatePolicy();
        dto.uid = channel.getUID().getAsString();
        dto.id = channel.getUID().getId();
        dto.channelTypeUID = type == null ? null : type.getAsString();
        dto.itemType = channel.getAcceptedItemType();
        dto.kind = channel.getKind().name();
        dto.label = channel.getLabel();
        dto.description = channel.getDescription();
        dto.defaultTags = new TreeSet<>(channel.getDefaultTags());
        dto.properties = new TreeMap<>(channel.getProperties());
        dto.configuration = new TreeMap<>(channel.getConfiguration().getProperties());
        dto.autoUpdatePolicy = policy == null ? null : policy.name();
        return dto;
    }

    static String encode(Thing thing) {
        ThingDto dto = of(thing);
        dto.bridge = thing instanceof Bridge ? Boolean.TRUE : null;
        return GSON.toJson(dto);
    }

    /**
     * @throws IllegalArgumentException when the text is no thing
     */
    static Thing decode(String json) {
        try {
            ThingDto dto = GSON.fromJson(json, ThingDto.class);
            if (dto == null || dto.UID == null || dto.thingTypeUID == null) {
                throw new IllegalArgumentException("UID or type is missing");
            }
            return dto.toThing();
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Thing toThing() {
        ThingTypeUID type = new ThingTypeUID(thingTypeUID);
        ThingUID uid = new ThingUID(UID);
        ThingBuilder builder = Boolean.TRUE.equals(bridge) ? BridgeBuilder.create(type, uid)
                : ThingBuilder.create(type, uid);
        builder.withLabel(label).withLocation(location).withConfiguration(new Configuration(orEmpty(configuration)))
                .withProperties(orEmpty(properties)).withBridge(bridgeUID == null ? null : new ThingUID(bridgeUID));
        List<Channel> built = new ArrayList<>();
        if (channels != null) {
            channels.forEach(channel -> built.add(toChannel(channel)));
        }
        return builder.withChannels(built).build();
    }

    private static Channel toChannel(ChannelDto dto) {
        ChannelBuilder builder = ChannelBuilder.create(new ChannelUID(dto.uid), dto.itemType)
                .withType(dto.channelTypeUID == null ? null : new ChannelTypeUID(dto.channelTypeUID))
                .withConfiguration(new Configuration(orEmpty(dto.configuration)))
                .withProperties(orEmpty(dto.properties))
                .withDefaultTags(dto.defaultTags == null ? Set.of() : dto.defaultTags)
                .withKind(dto.kind == null ? ChannelKind.STATE : ChannelKind.parse(dto.kind)).withAutoUpdatePolicy(
                        dto.autoUpdatePolicy == null ? null : AutoUpdatePolicy.valueOf(dto.autoUpdatePolicy));
        if (dto.label != null) {
            builder.withLabel(dto.label);
        }
        if (dto.description != null) {
            builder.withDescription(dto.description);
        }
        return builder.build();
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
