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
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.i18n.LocaleProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The configuration descriptions: {@code /rest/config-descriptions}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class ConfigDescriptionsResource implements RestResource {

    private final ConfigDescriptionRegistry descriptions;
    private final LocaleProvider locales;

    @Activate
    public ConfigDescriptionsResource(@Reference ConfigDescriptionRegistry descriptions,
            @Reference LocaleProvider locales) {
        this.descriptions = descriptions;
        this.locales = locales;
    }

    @Override
    public String name() {
        return "config-descriptions";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/config-descriptions", this::list),
                Route.get("/rest/config-descriptions/{uri}", this::get));
    }

    private RestResponse list(RestRequest request) {
        Locale locale = request.locale(locales.getLocale());
        Stream<ConfigDescription> all = descriptions.getConfigDescriptions(locale).stream();
        String scheme = request.query("scheme");
        if (scheme != null) {
            all = all.filter(description -> scheme.equals(description.getUID().getScheme()));
        }
        return RestResponse.json(Json.array(all, DescriptionJson::config));
    }

    private RestResponse get(RestRequest request) {
        URI uri;
        try {
            uri = new URI(request.parameter("uri"));
        } catch (URISyntaxException e) {
            throw RestException.badRequest("The URI is not valid.");
        }
        ConfigDescription description = descriptions.getConfigDescription(uri, request.locale(locales.getLocale()));
        if (description == null) {
            throw RestException.notFound("Configuration not found: " + uri);
        }
        return RestResponse.json(DescriptionJson.config(description));
    }
}
