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
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.library.types.RawType;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemState;
import org.openhab.devhost.internal.core.Items;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The items: {@code /rest/items}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class ItemsResource implements RestResource {

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";

    private final Items items;
    private final TimeZoneProvider timeZones;

    @Activate
    public ItemsResource(@Reference Items items, @Reference TimeZoneProvider timeZones) {
        this.items = items;
        this.timeZones = timeZones;
    }

    @Override
    public String name() {
        return "items";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/items", this::list), Route.put("/rest/items", JSON, this::putAll),
                Route.get("/rest/items/{name}", this::get), Route.put("/rest/items/{name}", JSON, this::put),
                Route.post("/rest/items/{name}", TEXT, this::command), Route.delete("/rest/items/{name}", this::remove),
                Route.get("/rest/items/{name}/state", this::state),
                Route.put("/rest/items/{name}/state", TEXT, this::update));
    }

    private RestResponse list(RestRequest request) {
        Stream<ItemState> stream = items.all().stream();
        String type = request.query("type");
        if (type != null) {
            stream = stream.filter(item -> type.equals(item.definition().type()));
        }
        String tags = request.query("tags");
        if (tags != null) {
            List<String> wanted = List.of(tags.split(","));
            stream = stream.filter(item -> item.definition().tags().containsAll(wanted));
        }
        String fields = request.query("fields");
        Set<String> wantedFields = fields == null ? Set.of() : Set.of(fields.split(","));
        boolean recursive = request.flag("recursive", false);
        return RestResponse.json(Json.array(stream, item -> limit(write(item, request, recursive), wantedFields)));
    }

    private static JsonElement limit(JsonObject item, Set<String> fields) {
        if (fields.isEmpty()) {
            return item;
        }
        JsonObject limited = new JsonObject();
        fields.stream().filter(item::has).forEach(field -> limited.add(field, item.get(field)));
        return limited;
    }

    private RestResponse get(RestRequest request) {
        return RestResponse.json(write(item(request), request, request.flag("recursive", true)));
    }

    private RestResponse put(RestRequest request) {
        JsonObject json = request.object();
        if (!request.parameter("name").equalsIgnoreCase(Json.text(json, "name"))) {
            return RestResponse.empty(400);
        }
        ItemDefinition definition = definition(json);
        boolean created;
        try {
            created = items.put(definition);
        } catch (IllegalArgumentException e) {
            return RestResponse.empty(400);
        }
        ItemState item = items.get(definition.name());
        return item == null ? RestResponse.empty(404)
                : RestResponse.json(created ? 201 : 200, write(item, request, true));
    }

    private RestResponse putAll(RestRequest request) {
        JsonArray results = new JsonArray();
        for (JsonElement element : request.array()) {
            ItemDefinition definition = definition(element.getAsJsonObject());
            Json result = Json.object().put("name", definition.name());
            try {
                result.put("status", items.put(definition) ? "created" : "updated");
            } catch (IllegalArgumentException e) {
                result.put("status", "error").put("message", e.getMessage());
            }
            results.add(result.build());
        }
        return RestResponse.json(results);
    }

    private ItemDefinition definition(JsonObject json) {
        String name = Json.text(json, "name");
        ItemState present = name == null ? null : items.get(name);
        return ItemJson.read(json, present == null ? Map.of() : present.definition().metadata());
    }

    private RestResponse remove(RestRequest request) {
        return RestResponse.empty(items.remove(request.parameter("name")) ? 200 : 404);
    }

    private RestResponse command(RestRequest request) {
        ItemState item = item(request);
        try {
            items.sendCommand(item.definition().name(), request.text().trim());
        } catch (NoSuchElementException e) {
            throw unknown(item.definition().name());
        } catch (IllegalArgumentException e) {
            return RestResponse.empty(400);
        }
        return RestResponse.empty(200);
    }

    private RestResponse update(RestRequest request) {
        ItemState item = item(request);
        try {
            items.postUpdate(item.definition().name(), request.text().trim());
        } catch (NoSuchElementException e) {
            throw unknown(item.definition().name());
        } catch (IllegalArgumentException e) {
            // openHAB repeats the value here; it is the sender's own
            throw RestException.badRequest("State could not be parsed: " + request.text().trim());
        }
        return RestResponse.empty(202);
    }

    /** As text; a picture as such when the client asks for pictures or bytes. */
    private RestResponse state(RestRequest request) {
        ItemState item = item(request);
        String accept = request.header("Accept");
        if (accept == null || !accept.contains("image/") && !accept.contains("application/octet-stream")) {
            return RestResponse.text(item.state().toFullString());
        }
        if (!(item.state()instanceof RawType raw)) {
            return RestResponse.empty(400);
        }
        String mimeType = raw.getMimeType();
        if (mimeType.startsWith("image/") && accept.contains("image/*") || accept.contains(mimeType)) {
            return RestResponse.bytes(mimeType, raw.getBytes());
        }
        return accept.contains("application/octet-stream")
                ? RestResponse.bytes("application/octet-stream", raw.getBytes())
                : RestResponse.empty(415);
    }

    private JsonObject write(ItemState item, RestRequest request, boolean recursive) {
        String name = item.definition().name();
        Json json = ItemJson.write(item, request.origin() + "/rest/items/" + name,
                namespaces(request.query("metadata")), timeZones.getTimeZone());
        if (item.definition().type().startsWith("Group")) {
            Stream<ItemState> members = recursive
                    ? items.all().stream().filter(other -> other.definition().groups().contains(name))
                    : Stream.empty();
            // one level: a group within itself must not write for ever
            json.put("members", Json.array(members, member -> write(member, request, false)));
        }
        return json.build();
    }

    /** A list of names or a regular expression; all without. */
    private static Predicate<String> namespaces(@Nullable String selector) {
        if (selector == null || selector.isEmpty()) {
            return namespace -> true;
        }
        try {
            Pattern pattern = Pattern.compile(selector.replace(',', '|'));
            return namespace -> pattern.matcher(namespace).matches();
        } catch (PatternSyntaxException e) {
            throw RestException.badRequest("The metadata selector is not valid.");
        }
    }

    private ItemState item(RestRequest request) {
        String name = request.parameter("name");
        ItemState item = items.get(name);
        if (item == null) {
            throw unknown(name);
        }
        return item;
    }

    private static RestException unknown(String name) {
        return RestException.notFound("Item " + name + " does not exist!");
    }
}
