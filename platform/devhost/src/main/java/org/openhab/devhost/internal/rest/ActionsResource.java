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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.ActionDescriptor;
import org.openhab.devhost.internal.core.Actions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/**
 * The rule actions of things: {@code /rest/actions}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class ActionsResource implements RestResource {

    private final Logger logger = LoggerFactory.getLogger(ActionsResource.class);
    private final Actions actions;

    @Activate
    public ActionsResource(@Reference Actions actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "actions";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/actions/{thing}", this::list),
                Route.post("/rest/actions/{thing}/{action}", "application/json", this::run));
    }

    private RestResponse list(RestRequest request) {
        List<ActionDescriptor> found = actions.of(new ThingUID(request.parameter("thing")));
        return found.isEmpty() ? RestResponse.empty(404)
                : RestResponse.json(Json.array(found.stream(), ActionsResource::write));
    }

    private static JsonElement write(ActionDescriptor action) {
        return Json.object().put("actionUid", action.uid()).put("label", action.label())
                .put("description", action.description()).put("visibility", action.visible() ? "VISIBLE" : "HIDDEN")
                .put("inputs", Json.array(action.inputs().stream(), ActionsResource::input))
                .put("inputConfigDescriptions",
                        action.supportedByUi() ? Json.array(action.inputs().stream(), ActionInputJson::write) : null)
                .put("outputs", Json.array(action.outputs().stream(), ActionsResource::output)).build();
    }

    private static JsonElement input(ActionDescriptor.Input input) {
        return Json.object().put("type", input.type()).put("name", input.name()).put("label", input.label())
                .put("description", input.description()).put("required", input.required()).put("tags", new JsonArray())
                .put("defaultValue", input.defaultValue()).build();
    }

    private static JsonElement output(ActionDescriptor.Output output) {
        return Json.object().put("name", output.name()).put("type", output.type()).put("tags", new JsonArray())
                .put("label", output.label()).put("description", output.description()).build();
    }

    private RestResponse run(RestRequest request) {
        ThingUID thing = new ThingUID(request.parameter("thing"));
        Map<String, @Nullable Object> arguments = request.hasBody() ? Json.map(request.object()) : Map.of();
        try {
            return RestResponse.json(Json.of(actions.run(thing, request.parameter("action"), arguments)));
        } catch (NoSuchElementException e) {
            return RestResponse.empty(404);
        } catch (IllegalStateException e) {
            logger.debug("Action {} of {} failed", request.parameter("action"), thing, e);
            return RestResponse.error(500, e.getMessage());
        }
    }
}
