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
package org.openhab.devhost.internal.ohinf;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;

/**
 * Makes thing types, bridge types and channel group types from valid XML.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ThingXml {

    private static final String SYSTEM_PREFIX = ChannelTypeXml.SYSTEM + ".";

    private final OhInfFile file;
    private final String bindingId;

    private ThingXml(OhInfFile file, String bindingId) {
        this.file = file;
        this.bindingId = bindingId;
    }

    /** Reads a file of the folder {@code thing}. */
    static void readAll(XmlNode root, OhInfFile file) {
        String bindingId = root.required("bindingId");
        ThingXml reader = new ThingXml(file, bindingId);
        ChannelTypeXml channelTypes = new ChannelTypeXml(file, bindingId);
        for (XmlNode node : root.children()) {
            switch (node.name()) {
                case "channel-type" -> channelTypes.read(node);
                case "channel-group-type" -> reader.readGroupType(node);
                default -> reader.readThingType(node);
            }
        }
    }

    private void readThingType(XmlNode node) {
        ThingTypeUID uid = new ThingTypeUID(bindingId, node.required("id"));
        file.definitions.add(new Mention(Mention.Kind.THING_TYPE, uid.getAsString(), node.line()));
        if (isBridge(node)) {
            file.definitions.add(new Mention(Mention.Kind.BRIDGE_TYPE, uid.getAsString(), node.line()));
        }
        file.noteLabels(node, part -> List.of(I18nKeys.thing(uid, part)));
        node.inside("channels").forEach(channel -> noteChannel(channel,
                part -> List.of(I18nKeys.channelOfThing(uid, channel.required("id"), part))));
        node.inside("channel-groups").forEach(group -> noteGroup(group, uid));
        node.inside("supported-bridge-type-refs").forEach(bridge -> file.references
                .add(new Mention(Mention.Kind.BRIDGE_TYPE, own(bridge.required("id")), bridge.line())));
        // Bridges too have "thing-type" here.
        URI configuration = new ConfigXml(file).readInside(node, "thing-type:" + uid.getAsString());
        file.build(node, () -> thingType(node, uid, configuration), file.thingTypes::add);
    }

    private ThingType thingType(XmlNode node, ThingTypeUID uid, @Nullable URI configuration) {
        ThingTypeBuilder builder = ThingTypeBuilder.instance(uid, String.valueOf(node.childText("label")))
                .isListed(node.attribute("listed") == null || node.flag("listed"))
                .withSupportedBridgeTypeUIDs(node.inside("supported-bridge-type-refs").stream()
                        .map(bridge -> own(bridge.required("id"))).toList())
                .withChannelDefinitions(channels(node)).withChannelGroupDefinitions(groups(node))
                .withProperties(properties(node)).withExtensibleChannelTypeIds(extensible(node));
        if (configuration != null) {
            builder.withConfigDescriptionURI(configuration);
        }
        String description = node.childText("description");
        if (description != null) {
            builder.withDescription(description);
        }
        String category = node.childText("category");
        if (category != null) {
            builder.withCategory(category);
        }
        String representation = node.childText("representation-property");
        if (representation != null) {
            builder.withRepresentationProperty(representation);
        }
        return isBridge(node) ? builder.buildBridge() : builder.build();
    }

    private void readGroupType(XmlNode node) {
        ChannelGroupTypeUID uid = new ChannelGroupTypeUID(bindingId, node.required("id"));
        file.definitions.add(new Mention(Mention.Kind.CHANNEL_GROUP_TYPE, uid.getAsString(), node.line()));
        file.noteLabels(node, part -> List.of(I18nKeys.group(uid, part)));
        node.inside("channels").forEach(channel -> noteChannel(channel,
                part -> List.of(I18nKeys.channelOfGroup(uid, channel.required("id"), part))));
        file.build(node, () -> groupType(node, uid), file.channelGroupTypes::add);
    }

    private ChannelGroupType groupType(XmlNode node, ChannelGroupTypeUID uid) {
        ChannelGroupTypeBuilder builder = ChannelGroupTypeBuilder.instance(uid, String.valueOf(node.childText("label")))
                .withChannelDefinitions(channels(node));
        String description = node.childText("description");
        if (description != null) {
            builder.withDescription(description);
        }
        String category = node.childText("category");
        if (category != null) {
            builder.withCategory(category);
        }
        return builder.build();
    }

    private void noteChannel(XmlNode channel, OhInfFile.KeyFamily keys) {
        file.noteLabels(channel, keys);
        file.references.add(new Mention(Mention.Kind.CHANNEL_TYPE,
                channelTypeUid(channel.required("typeId")).getAsString(), channel.line()));
    }

    private void noteGroup(XmlNode group, ThingTypeUID owner) {
        file.noteLabels(group, part -> List.of(I18nKeys.groupOfThing(owner, group.required("id"), part)));
        file.references.add(new Mention(Mention.Kind.CHANNEL_GROUP_TYPE, own(group.required("typeId")), group.line()));
    }

    private List<ChannelDefinition> channels(XmlNode node) {
        List<ChannelDefinition> definitions = new ArrayList<>();
        for (XmlNode channel : node.inside("channels")) {
            definitions.add(
                    new ChannelDefinitionBuilder(channel.required("id"), channelTypeUid(channel.required("typeId")))
                            .withLabel(channel.childText("label")).withDescription(channel.childText("description"))
                            .withProperties(properties(channel))
                            .withAutoUpdatePolicy(AutoUpdatePolicy.parse(channel.childText("autoUpdatePolicy")))
                            .build());
        }
        return definitions;
    }

    private List<ChannelGroupDefinition> groups(XmlNode node) {
        return node.inside("channel-groups").stream()
                .map(group -> new ChannelGroupDefinition(group.required("id"),
                        new ChannelGroupTypeUID(bindingId, group.required("typeId")), group.childText("label"),
                        group.childText("description")))
                .toList();
    }

    private ChannelTypeUID channelTypeUid(String typeId) {
        return typeId.startsWith(SYSTEM_PREFIX)
                ? new ChannelTypeUID(ChannelTypeXml.SYSTEM, typeId.substring(SYSTEM_PREFIX.length()))
                : new ChannelTypeUID(own(typeId));
    }

    private String own(String id) {
        return bindingId + ":" + id;
    }

    private static boolean isBridge(XmlNode node) {
        return "bridge-type".equals(node.name());
    }

    private static Map<String, String> properties(XmlNode node) {
        Map<String, String> properties = new HashMap<>();
        node.inside("properties").forEach(property -> properties.put(property.required("name"), property.text()));
        return properties;
    }

    private static List<String> extensible(XmlNode node) {
        String ids = node.attribute("extensible");
        return ids == null ? List.of() : Stream.of(ids.split(",")).map(String::trim).toList();
    }
}
