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
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.InboxEntries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonElement;

/**
 * The inbox of discovered things: {@code /rest/inbox}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class InboxResource implements RestResource {

    private final InboxEntries inbox;

    @Activate
    public InboxResource(@Reference InboxEntries inbox) {
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/inbox", this::list), Route.delete("/rest/inbox/{uid}", this::remove),
                Route.post("/rest/inbox/{uid}/approve", "text/plain", this::approve),
                Route.post("/rest/inbox/{uid}/ignore", null, request -> flag(request, true)),
                Route.post("/rest/inbox/{uid}/unignore", null, request -> flag(request, false)));
    }

    private RestResponse list(RestRequest request) {
        boolean ignored = request.flag("includeIgnored", true);
        Stream<DiscoveryResult> results = inbox.all().stream()
                .filter(result -> ignored || result.getFlag() != DiscoveryResultFlag.IGNORED);
        return RestResponse.json(Json.array(results, InboxResource::write));
    }

    private static JsonElement write(DiscoveryResult result) {
        return Json.object().put("bridgeUID", result.getBridgeUID()).put("flag", result.getFlag().name())
                .put("label", result.getLabel()).put("properties", result.getProperties())
                .put("representationProperty", result.getRepresentationProperty()).put("thingUID", result.getThingUID())
                .put("thingTypeUID", result.getThingTypeUID()).build();
    }

    private RestResponse approve(RestRequest request) {
        ThingUID uid = uid(request);
        boolean known = inbox.all().stream().anyMatch(result -> result.getThingUID().equals(uid));
        if (!known) {
            throw RestException.notFound("Thing unable to be approved.");
        }
        try {
            if (inbox.approve(uid, orNull(request.text().trim()), orNull(request.query("newThingId"))) == null) {
                return RestResponse.error(409, "No binding found that can create the thing");
            }
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("Invalid new thing ID.");
        }
        return RestResponse.empty(200);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private RestResponse remove(RestRequest request) {
        if (!inbox.remove(uid(request))) {
            throw RestException.notFound("Thing not found in inbox");
        }
        return RestResponse.empty(200);
    }

    private RestResponse flag(RestRequest request, boolean ignored) {
        try {
            inbox.setIgnored(uid(request), ignored);
        } catch (IllegalArgumentException e) {
            throw RestException.notFound("Thing not found in inbox");
        }
        return RestResponse.empty(200);
    }

    private static ThingUID uid(RestRequest request) {
        return new ThingUID(request.parameter("uid"));
    }
}
