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
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/**
 * The channel types: {@code /rest/channel-types}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class ChannelTypesResource implements RestResource {

    private final ChannelTypeRegistry channelTypes;
    private final ConfigDescriptionRegistry configDescriptions;
    private final LocaleProvider locales;

    @Activate
    public ChannelTypesResource(@Reference ChannelTypeRegistry channelTypes,
            @Reference ConfigDescriptionRegistry configDescriptions, @Reference LocaleProvider locales) {
        this.channelTypes = channelTypes;
        this.configDescriptions = configDescriptions;
        this.locales = locales;
    }

    @Override
    public String name() {
        return "channel-types";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/channel-types", this::list), Route.get("/rest/channel-types/{uid}", this::get));
    }

    private RestResponse list(RestRequest request) {
        Locale locale = request.locale(locales.getLocale());
        Stream<ChannelType> types = channelTypes.getChannelTypes(locale).stream();
        String prefixes = request.query("prefixes");
        if (prefixes != null) {
            List<String> wanted = List.of(prefixes.split(","));
            types = types.filter(type -> wanted.contains(type.getUID().getBindingId()));
        }
        return RestResponse.json(Json.array(types, type -> write(type, locale)));
    }

    private RestResponse get(RestRequest request) {
        Locale locale = request.locale(locales.getLocale());
        ChannelType type = channelTypes.getChannelType(new ChannelTypeUID(request.parameter("uid")), locale);
        return type == null ? RestResponse.empty(204) : RestResponse.json(write(type, locale));
    }

    private JsonObject write(ChannelType type, Locale locale) {
        URI uri = type.getConfigDescriptionURI();
        ConfigDescription config = uri == null ? null : configDescriptions.getConfigDescription(uri, locale);
        return Json.object().put("parameters", DescriptionJson.parameters(config))
                .put("parameterGroups", DescriptionJson.groups(config)).put("description", type.getDescription())
                .put("label", type.getLabel()).put("category", type.getCategory()).put("itemType", type.getItemType())
                .put("unitHint", type.getUnitHint()).put("kind", type.getKind().name())
                .put("stateDescription", DescriptionJson.state(type.getState())).put("tags", type.getTags())
                .put("UID", type.getUID()).put("advanced", type.isAdvanced())
                .put("commandDescription", DescriptionJson.command(type.getCommandDescription())).build();
    }
}
