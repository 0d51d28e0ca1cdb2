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

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.ItemState;
import org.openhab.devhost.internal.core.Items;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/**
 * Metadata and tags of items: {@code /rest/items/{name}/metadata}, {@code /rest/items/{name}/tags}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class ItemDetailsResource implements RestResource {

    private final Items items;

    @Activate
    public ItemDetailsResource(@Reference Items items) {
        this.items = items;
    }

    /** Part of {@code items}. */
    @Override
    public String name() {
        return "";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/items/{name}/metadata/namespaces", this::namespaces),
                Route.put("/rest/items/{name}/metadata/{namespace}", "application/json", this::putMetadata),
                Route.delete("/rest/items/{name}/metadata/{namespace}", this::removeMetadata),
                Route.put("/rest/items/{name}/tags/{tag}", null, request -> tag(request, true)),
                Route.delete("/rest/items/{name}/tags/{tag}", request -> tag(request, false)));
    }

    private RestResponse namespaces(RestRequest request) {
        return RestResponse.json(Json.of(item(request).metadata().keySet()));
    }

    private RestResponse putMetadata(RestRequest request) {
        ItemDefinition item = item(request);
        JsonObject json = request.object();
        String value = Json.text(json, "value");
        if (value == null || value.isEmpty()) {
            return RestResponse.empty(400);
        }
        String namespace = request.parameter("namespace");
        boolean present = item.metadata().containsKey(namespace);
        items.put(ItemJson.withMetadata(item, namespace,
                new ItemMetadata(value, Json.withoutNulls(Json.map(json, "config")))));
        return RestResponse.empty(present ? 200 : 201);
    }

    private RestResponse removeMetadata(RestRequest request) {
        ItemDefinition item = item(request);
        String namespace = request.parameter("namespace");
        if (!item.metadata().containsKey(namespace)) {
            return RestResponse.empty(404);
        }
        items.put(ItemJson.withMetadata(item, namespace, null));
        return RestResponse.empty(200);
    }

    private RestResponse tag(RestRequest request, boolean add) {
        ItemDefinition item = item(request);
        Set<String> tags = new LinkedHashSet<>(item.tags());
        String tag = request.parameter("tag");
        if (add ? tags.add(tag) : tags.remove(tag)) {
            items.put(ItemJson.withTags(item, tags));
        }
        return RestResponse.empty(200);
    }

    private ItemDefinition item(RestRequest request) {
        String name = request.parameter("name");
        ItemState item = items.get(name);
        if (item == null) {
            throw RestException.notFound("Item " + name + " does not exist!");
        }
        return item.definition();
    }
}
