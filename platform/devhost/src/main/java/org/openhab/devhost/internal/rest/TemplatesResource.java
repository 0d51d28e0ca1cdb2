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
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.devhost.internal.ohinf.OhInfRuleTemplates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The rule templates: {@code /rest/templates}, which are listed but not run.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class TemplatesResource implements RestResource {

    private final OhInfRuleTemplates templates;
    private final LocaleProvider locales;

    @Activate
    public TemplatesResource(@Reference OhInfRuleTemplates templates, @Reference LocaleProvider locales) {
        this.templates = templates;
        this.locales = locales;
    }

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/templates", this::list), Route.get("/rest/templates/{uid}", this::get));
    }

    private RestResponse list(RestRequest request) {
        return RestResponse.json(Json.of(templates.list(locale(request))));
    }

    private RestResponse get(RestRequest request) {
        String uid = request.parameter("uid");
        return templates.list(locale(request)).stream().filter(template -> uid.equals(Json.text(template, "uid")))
                .findFirst().map(RestResponse::json).orElseGet(() -> RestResponse.empty(404));
    }

    private Locale locale(RestRequest request) {
        return request.locale(locales.getLocale());
    }
}
