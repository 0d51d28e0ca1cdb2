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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.devhost.internal.core.InboxEntries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The scans for things: {@code /rest/discovery}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class DiscoveryResource implements RestResource {

    private final InboxEntries inbox;

    @Activate
    public DiscoveryResource(@Reference InboxEntries inbox) {
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "discovery";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/discovery", request -> RestResponse.json(Json.of(inbox.scannableBindings()))),
                Route.post("/rest/discovery/bindings/{id}/scan", null, this::scan));
    }

    /** Answers with the seconds after which the scan will be over. */
    private RestResponse scan(RestRequest request) {
        String binding = request.parameter("id");
        if (!inbox.scannableBindings().contains(binding)) {
            throw RestException.notFound("No discovery service found for binding " + binding);
        }
        return RestResponse.text(Integer.toString(inbox.scan(binding)));
    }
}
