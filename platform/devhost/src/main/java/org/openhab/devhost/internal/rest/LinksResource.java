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
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.devhost.internal.core.Items;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.core.Links;
import org.openhab.devhost.internal.core.Things;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The links between items and channels: {@code /rest/links}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class LinksResource implements RestResource {

    /** openHAB's profiles that make states or commands of events. */
    private static final Pattern TRIGGER_PROFILE = Pattern
            .compile("system:(raw(button|rocker)-.+|button-toggle-.+|trigger-event-string|timestamp-trigger)");

    private final Links links;
    private final Items items;
    private final Things things;

    @Activate
    public LinksResource(@Reference Links links, @Reference Items items, @Reference Things things) {
        this.links = links;
        this.items = items;
        this.things = things;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/links", this::list), Route.delete("/rest/links/{object}", this::removeAll),
                Route.get("/rest/links/{item}/{channel}", this::get),
                Route.put("/rest/links/{item}/{channel}", "application/json", this::put),
                Route.delete("/rest/links/{item}/{channel}", this::remove));
    }

    private RestResponse list(RestRequest request) {
        String item = request.query("itemName");
        String channel = request.query("channelUID");
        Stream<Link> stream = links.all().stream().filter(link -> item == null || item.equals(link.item()))
                .filter(link -> channel == null || channel.equals(link.channel().getAsString()));
        return RestResponse.json(Json.array(stream, LinksResource::write));
    }

    private RestResponse get(RestRequest request) {
        String item = request.parameter("item");
        String channel = request.parameter("channel");
        return links.all().stream()
                .filter(link -> link.item().equals(item) && link.channel().getAsString().equals(channel)).findFirst()
                .map(link -> RestResponse.json(write(link))).orElseThrow(() -> RestException
                        .notFound("No link found for item '" + item + "' + and channelUID '" + channel + "'"));
    }

    private static JsonElement write(Link link) {
        return Json.object().put("itemName", link.item()).put("channelUID", link.channel())
                .put("configuration", link.configuration()).put("editable", true).build();
    }

    /** openHAB refuses links to items and channels that do not exist when they come by REST. */
    private RestResponse put(RestRequest request) {
        String item = request.parameter("item");
        ChannelUID uid = channel(request);
        JsonObject json = request.hasBody() ? request.object() : new JsonObject();
        Map<String, Object> configuration = Json.withoutNulls(Json.map(json, "configuration"));
        Thing thing = things.get(uid.getThingUID());
        Channel channel = thing == null ? null : thing.getChannel(uid);
        if (channel == null || items.get(item) == null || contradicts(json, "itemName", item)
                || contradicts(json, "channelUID", uid.getAsString())) {
            return RestResponse.empty(400);
        }
        boolean trigger = channel.getKind() == ChannelKind.TRIGGER;
        if (trigger && !TRIGGER_PROFILE.matcher(String.valueOf(configuration.get("profile"))).matches()) {
            return RestResponse.empty(400);
        }
        links.link(item, uid, configuration);
        return RestResponse.empty(200);
    }

    private static boolean contradicts(JsonObject json, String name, String expected) {
        String value = Json.text(json, name);
        return value != null && !value.equals(expected);
    }

    private RestResponse remove(RestRequest request) {
        String item = request.parameter("item");
        ChannelUID channel = channel(request);
        if (!links.unlink(item, channel)) {
            throw RestException.notFound("Link " + item + " -> " + channel + " does not exist!");
        }
        return RestResponse.empty(200);
    }

    /** All links of an item or of a thing. */
    private RestResponse removeAll(RestRequest request) {
        String object = request.parameter("object");
        List<Link> found = links.all().stream()
                .filter(link -> link.item().equals(object) || link.channel().getThingUID().getAsString().equals(object))
                .toList();
        long removed = found.stream().filter(link -> links.unlink(link.item(), link.channel())).count();
        return RestResponse.json(Json.object().put("count", removed).build());
    }

    private static ChannelUID channel(RestRequest request) {
        try {
            return new ChannelUID(request.parameter("channel"));
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("The channel UID is not valid.");
        }
    }
}
