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
import java.util.NoSuchElementException;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.Links;
import org.openhab.devhost.internal.core.ThingDefinition;
import org.openhab.devhost.internal.core.Things;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The things: {@code /rest/things}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class ThingsResource implements RestResource {

    private static final String JSON = "application/json";

    private final Things things;
    private final Links links;
    private final StatusView statuses;
    private final LocaleProvider locales;

    @Activate
    public ThingsResource(@Reference Things things, @Reference Links links, @Reference StatusView statuses,
            @Reference LocaleProvider locales) {
        this.things = things;
        this.links = links;
        this.statuses = statuses;
        this.locales = locales;
    }

    @Override
    public String name() {
        return "things";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/things", this::list), Route.post("/rest/things", JSON, this::create),
                Route.get("/rest/things/{uid}", request -> RestResponse.json(write(thing(request), request))),
                Route.put("/rest/things/{uid}", JSON, this::update), Route.delete("/rest/things/{uid}", this::remove),
                Route.put("/rest/things/{uid}/config", JSON, this::configure),
                Route.get("/rest/things/{uid}/config/status", this::configStatus),
                Route.get("/rest/things/{uid}/status", this::status),
                Route.get("/rest/things/{uid}/firmware/status", this::firmwareStatus),
                Route.put("/rest/things/{uid}/enable", "text/plain", this::enable));
    }

    private RestResponse list(RestRequest request) {
        boolean summary = request.flag("summary", false);
        return RestResponse.json(Json.array(things.all().stream(),
                thing -> summary ? ThingJson.summary(thing, statuses.of(thing, locale(request))).build()
                        : write(thing, request)));
    }

    private RestResponse create(RestRequest request) {
        ThingDefinition definition = ThingJson.readNew(request.object(),
                () -> UUID.randomUUID().toString().replace("-", "").substring(0, 10));
        ThingUID uid = definition.uid();
        Thing present = things.get(uid);
        if (present != null) {
            return RestResponse.error(409, "Thing " + uid + " already exists!", write(present, request));
        }
        ThingUID bridge = definition.bridge();
        if (bridge != null && (!uid.getBindingId().equals(bridge.getBindingId())
                || !uid.getBridgeIds().contains(bridge.getId()))) {
            throw RestException.badRequest("Thing UID '" + uid + "' does not match bridge UID '" + bridge + "'");
        }
        try {
            return RestResponse.json(201, write(things.add(definition), request));
        } catch (ConfigValidationException e) {
            return refused(e, locale(request));
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private RestResponse update(RestRequest request) {
        Thing thing = thing(request);
        try {
            return RestResponse
                    .json(write(things.update(thing.getUID(), ThingJson.readChange(request.object(), thing)), request));
        } catch (ConfigValidationException e) {
            return refused(e, locale(request));
        } catch (NoSuchElementException e) {
            throw unknown(thing.getUID());
        }
    }

    private RestResponse remove(RestRequest request) {
        Thing thing = thing(request);
        boolean force = request.flag("force", false);
        if (!things.remove(thing.getUID(), force)) {
            throw unknown(thing.getUID());
        }
        return force ? RestResponse.empty(200) : RestResponse.json(202, write(thing, request));
    }

    private RestResponse configure(RestRequest request) {
        Thing thing = thing(request);
        if (thing.getHandler() == null) {
            return RestResponse.error(409, "Cannot update Thing " + thing.getUID() + " as it is not initialized.",
                    write(thing, request));
        }
        try {
            things.updateConfiguration(thing.getUID(), Json.map(request.object()));
        } catch (ConfigValidationException e) {
            return refused(e, locale(request));
        } catch (NoSuchElementException e) {
            throw unknown(thing.getUID());
        }
        return RestResponse.json(write(thing(request), request));
    }

    /** openHAB answers with a text per refused parameter. */
    private static RestResponse refused(ConfigValidationException e, Locale locale) {
        return RestResponse.json(400, Json.of(e.getValidationMessages(locale)));
    }

    private RestResponse status(RestRequest request) {
        return RestResponse.json(ThingJson.write(statuses.of(thing(request), locale(request))));
    }

    /** No handler here has messages about its configuration. */
    private RestResponse configStatus(RestRequest request) {
        thing(request);
        return RestResponse.json(new JsonArray());
    }

    /** No thing here takes firmware. */
    private RestResponse firmwareStatus(RestRequest request) {
        return RestResponse.empty(204);
    }

    private RestResponse enable(RestRequest request) {
        Thing thing = thing(request);
        things.setEnabled(thing.getUID(), Boolean.parseBoolean(request.text().trim()));
        return RestResponse.json(write(thing(request), request));
    }

    private Thing thing(RestRequest request) {
        ThingUID uid = new ThingUID(request.parameter("uid"));
        Thing thing = things.get(uid);
        if (thing == null) {
            throw unknown(uid);
        }
        return thing;
    }

    private static RestException unknown(ThingUID uid) {
        return RestException.notFound("Thing " + uid + " does not exist!");
    }

    private JsonObject write(Thing thing, RestRequest request) {
        return ThingJson.write(thing, statuses.of(thing, locale(request)), links);
    }

    private Locale locale(RestRequest request) {
        return request.locale(locales.getLocale());
    }
}
