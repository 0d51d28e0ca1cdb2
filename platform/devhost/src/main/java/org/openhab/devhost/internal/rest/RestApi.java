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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.UnitProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * The whole REST API with the inspection page, up when all its resources are.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestApi.class, property = "resources.cardinality.minimum:Integer=" + RestApi.RESOURCES)
public class RestApi {

    /** The number of {@link RestResource} services; a script must not see half an API while the host starts. */
    static final int RESOURCES = 15;

    private final Router router;

    @Activate
    public RestApi(
            @Reference(name = "resources", cardinality = ReferenceCardinality.MULTIPLE) List<RestResource> resources,
            @Reference LocaleProvider locales, @Reference UnitProvider units) {
        List<String> names = resources.stream().map(RestResource::name).filter(name -> !name.isEmpty()).sorted()
                .toList();
        List<RestResource> all = new ArrayList<>(resources);
        all.add(new RootResource(names, locales, units));
        Stream<Route> routes = all.stream().flatMap(resource -> resource.routes().stream());
        this.router = new Router(routes.toList());
    }

    public RestResponse handle(RestRequest request) {
        return router.handle(request);
    }
}
