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
package org.openhab.devhost.internal.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.devhost.internal.core.Links;
import org.openhab.devhost.internal.core.ThingDefinition;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Writes and reads things in the shape of openHAB's REST API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ThingJson {

    private ThingJson() {
    }

    static JsonObject write(Thing thing, ThingStatusInfo status, Links links) {
        return summary(thing, status).put("configuration", thing.getConfiguration().getProperties())
                .put("properties", thing.getProperties()).put("channels", Json.array(thing.getChannels().stream(),
                        channel -> write(channel, links.itemsOf(channel.getUID()))))
                .build();
    }

    /** Without configuration, properties and channels. */
    static Json summary(Thing thing, ThingStatusInfo status) {
        return Json.object().put("UID", thing.getUID()).put("label", thing.getLabel())
                .put("bridgeUID", thing.getBridgeUID()).put("thingTypeUID", thing.getThingTypeUID())
                .put("location", thing.getLocation()).put("statusInfo", write(status)).put("editable", true);
    }

    static JsonObject write(ThingStatusInfo status) {
        return Json.object().put("status", status.getStatus().name())
                .put("statusDetail", status.getStatusDetail().name()).put("description", status.getDescription())
                .build();
    }

    private static JsonElement write(Channel channel, Set<String> items) {
        AutoUpdatePolicy policy = channel.getAutoUpdatePolicy();
        return Json.object().put("linkedItems", new TreeSet<>(items)).put("uid", channel.getUID())
                .put("id", channel.getUID().getId()).put("channelTypeUID", channel.getChannelTypeUID())
                .put("itemType", channel.getAcceptedItemType()).put("kind", channel.getKind().name())
                .put("label", channel.getLabel()).put("description", channel.getDescription())
                .put("defaultTags", channel.getDefaultTags()).put("properties", channel.getProperties())
                .put("configuration", channel.getConfiguration().getProperties())
                .put("autoUpdatePolicy", policy == null ? null : policy.name()).build();
    }

    /**
     * A new thing; without UID one is invented by the caller's generator.
     *
     * @param freshId gives the last part of a UID
     * @throws RestException 400 when something needed is missing
     */
    static ThingDefinition readNew(JsonObject json, java.util.function.Supplier<String> freshId) {
        String type = Json.text(json, "thingTypeUID");
        if (type == null) {
            throw RestException.badRequest("The thing type is missing.");
        }
        ThingTypeUID typeUid = new ThingTypeUID(type);
        String bridge = Json.text(json, "bridgeUID");
        ThingUID bridgeUid = bridge == null ? null : new ThingUID(bridge);
        String uid = Json.text(json, "UID");
        ThingUID thingUid;
        if (uid != null) {
            thingUid = new ThingUID(uid);
        } else if (bridgeUid != null) {
            thingUid = new ThingUID(typeUid, bridgeUid, freshId.get());
        } else {
            thingUid = new ThingUID(typeUid, freshId.get());
        }
        return new ThingDefinition(typeUid, thingUid, bridgeUid, Json.text(json, "label"), Json.text(json, "location"),
                Json.withoutNulls(Json.map(json, "configuration")), Json.texts(json, "properties"),
                channels(json, thingUid));
    }

    /** Changes of a thing: what the JSON does not name stays as it is. */
    static ThingDefinition readChange(JsonObject json, Thing thing) {
        String bridge = Json.text(json, "bridgeUID");
        String label = Json.text(json, "label");
        String location = Json.text(json, "location");
        return new ThingDefinition(thing.getThingTypeUID(), thing.getUID(),
                bridge == null ? thing.getBridgeUID() : new ThingUID(bridge), label == null ? thing.getLabel() : label,
                location == null ? thing.getLocation() : location,
                json.has("configuration") ? Json.withoutNulls(Json.map(json, "configuration"))
                        : thing.getConfiguration().getProperties(),
                json.has("properties") ? Json.texts(json, "properties") : thing.getProperties(),
                channels(json, thing.getUID()));
    }

    private static @Nullable List<Channel> channels(JsonObject json, ThingUID thing) {
        JsonElement channels = json.get("channels");
        if (channels == null || channels.isJsonNull()) {
            return null;
        }
        if (!channels.isJsonArray()) {
            throw RestException.badRequest("'channels' must be an array.");
        }
        return channels.getAsJsonArray().asList().stream().map(channel -> channel(channel.getAsJsonObject(), thing))
                .toList();
    }

    private static Channel channel(JsonObject json, ThingUID thing) {
        String uid = Json.text(json, "uid");
        String id = Json.text(json, "id");
        if (uid == null && id == null) {
            throw RestException.badRequest("A channel needs an id.");
        }
        ChannelUID channelUid = uid == null ? new ChannelUID(thing, String.valueOf(id)) : new ChannelUID(uid);
        String type = Json.text(json, "channelTypeUID");
        String policy = Json.text(json, "autoUpdatePolicy");
        Map<String, Object> configuration = Json.withoutNulls(Json.map(json, "configuration"));
        ChannelBuilder builder = ChannelBuilder.create(channelUid, Json.text(json, "itemType"))
                .withType(type == null ? null : new ChannelTypeUID(type))
                .withKind(ChannelKind.parse(Json.text(json, "kind")))
                .withConfiguration(new Configuration(configuration)).withProperties(Json.texts(json, "properties"))
                .withDefaultTags(Set.copyOf(Json.list(json, "defaultTags")))
                .withAutoUpdatePolicy(policy == null ? null : AutoUpdatePolicy.valueOf(policy));
        String label = Json.text(json, "label");
        String description = Json.text(json, "description");
        if (label != null) {
            builder.withLabel(label);
        }
        if (description != null) {
            builder.withDescription(description);
        }
        return builder.build();
    }
}
