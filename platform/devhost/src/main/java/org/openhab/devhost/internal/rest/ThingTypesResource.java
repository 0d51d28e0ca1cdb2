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

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The thing types: {@code /rest/thing-types}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class ThingTypesResource implements RestResource {

    private final ThingTypeRegistry thingTypes;
    private final ChannelTypeRegistry channelTypes;
    private final ChannelGroupTypeRegistry groupTypes;
    private final ConfigDescriptionRegistry configDescriptions;
    private final LocaleProvider locales;

    @Activate
    public ThingTypesResource(@Reference ThingTypeRegistry thingTypes, @Reference ChannelTypeRegistry channelTypes,
            @Reference ChannelGroupTypeRegistry groupTypes, @Reference ConfigDescriptionRegistry configDescriptions,
            @Reference LocaleProvider locales) {
        this.thingTypes = thingTypes;
        this.channelTypes = channelTypes;
        this.groupTypes = groupTypes;
        this.configDescriptions = configDescriptions;
        this.locales = locales;
    }

    @Override
    public String name() {
        return "thing-types";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/thing-types", this::list), Route.get("/rest/thing-types/{uid}", this::get));
    }

    private RestResponse list(RestRequest request) {
        Stream<ThingType> types = thingTypes.getThingTypes(locale(request)).stream();
        String binding = request.query("bindingId");
        if (binding != null) {
            types = types.filter(type -> type.getBindingId().equals(binding));
        }
        return RestResponse.json(Json.array(types, type -> summary(type).build()));
    }

    private RestResponse get(RestRequest request) {
        Locale locale = locale(request);
        ThingType type = thingTypes.getThingType(new ThingTypeUID(request.parameter("uid")), locale);
        return type == null ? RestResponse.empty(204) : RestResponse.json(write(type, locale));
    }

    private static Json summary(ThingType type) {
        return Json.object().put("UID", type.getUID()).put("label", type.getLabel())
                .put("description", type.getDescription()).put("category", type.getCategory())
                .put("listed", type.isListed()).put("supportedBridgeTypeUIDs", type.getSupportedBridgeTypeUIDs())
                .put("bridge", type instanceof BridgeType);
    }

    private JsonObject write(ThingType type, Locale locale) {
        URI uri = type.getConfigDescriptionURI();
        ConfigDescription config = uri == null ? null : configDescriptions.getConfigDescription(uri, locale);
        return summary(type).put("channels", channels(type.getChannelDefinitions(), locale))
                .put("channelGroups",
                        Json.array(type.getChannelGroupDefinitions().stream(), group -> group(group, locale)))
                .put("configParameters", DescriptionJson.parameters(config))
                .put("parameterGroups", DescriptionJson.groups(config)).put("properties", type.getProperties())
                .put("extensibleChannelTypeIds", type.getExtensibleChannelTypeIds()).build();
    }

    private JsonElement group(ChannelGroupDefinition definition, Locale locale) {
        ChannelGroupType type = groupTypes.getChannelGroupType(definition.getTypeUID(), locale);
        return Json.object().put("id", definition.getId())
                .put("label", firstOf(definition.getLabel(), type == null ? null : type.getLabel()))
                .put("description", firstOf(definition.getDescription(), type == null ? null : type.getDescription()))
                .put("channels", channels(type == null ? List.of() : type.getChannelDefinitions(), locale)).build();
    }

    /** Channels of an unknown type are left out, as in openHAB. */
    private JsonArray channels(List<ChannelDefinition> definitions, Locale locale) {
        JsonArray channels = new JsonArray();
        for (ChannelDefinition definition : definitions) {
            ChannelType type = channelTypes.getChannelType(definition.getChannelTypeUID(), locale);
            if (type != null) {
                channels.add(Json.object().put("id", definition.getId()).put("typeUID", definition.getChannelTypeUID())
                        .put("label", firstOf(definition.getLabel(), type.getLabel()))
                        .put("description", firstOf(definition.getDescription(), type.getDescription()))
                        .put("tags", type.getTags()).put("category", type.getCategory())
                        .put("stateDescription", DescriptionJson.state(type.getState()))
                        .put("advanced", type.isAdvanced()).put("properties", definition.getProperties()).build());
            }
        }
        return channels;
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private Locale locale(RestRequest request) {
        return request.locale(Objects.requireNonNull(locales.getLocale()));
    }
}
