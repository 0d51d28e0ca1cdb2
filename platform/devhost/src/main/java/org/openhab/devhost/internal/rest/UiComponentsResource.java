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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.dto.ConfigDescriptionDTO;
import org.openhab.core.ui.components.RootUIComponent;
import org.openhab.core.ui.components.UIComponent;
import org.openhab.core.ui.components.UIComponentProvider;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The widgets and pages that bundles provide: {@code /rest/ui/components}, to be read only.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class UiComponentsResource implements RestResource {

    private static final Gson GSON = new Gson();

    /** Bundles come and go while the host runs. */
    private final List<UIComponentProvider> providers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addProvider(UIComponentProvider provider) {
        providers.add(provider);
    }

    public void removeProvider(UIComponentProvider provider) {
        providers.remove(provider);
    }

    @Override
    public String name() {
        return "ui";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/ui/components/{namespace}", this::list),
                Route.get("/rest/ui/components/{namespace}/{uid}", this::get));
    }

    private RestResponse list(RestRequest request) {
        boolean summary = request.flag("summary", false);
        return RestResponse.json(Json.array(components(request), component -> write(component, summary)));
    }

    private RestResponse get(RestRequest request) {
        String uid = request.parameter("uid");
        return components(request).filter(component -> uid.equals(component.getUID())).findFirst()
                .map(component -> RestResponse.json(write(component, false))).orElseGet(() -> RestResponse.empty(404));
    }

    private Stream<RootUIComponent> components(RestRequest request) {
        String namespace = request.parameter("namespace");
        return providers.stream().filter(provider -> namespace.equals(provider.getNamespace()))
                .flatMap(provider -> provider.getAll().stream());
    }

    private static JsonElement write(RootUIComponent root, boolean summary) {
        Json json = summary ? Json.object().put("component", root.getComponent()) : component(root);
        json.put("uid", root.getUID()).put("tags", root.getTags());
        if (!summary) {
            @Nullable
            ConfigDescriptionDTO props = root.getProps();
            json.put("props", props == null ? new JsonObject() : GSON.toJsonTree(props));
        }
        return json.put("timestamp", root.getTimestamp() == null ? null : GSON.toJsonTree(root.getTimestamp())).build();
    }

    private static Json component(UIComponent component) {
        Json json = Json.object().put("component", component.getComponent()).put("config",
                GSON.toJsonTree(component.getConfig()));
        if (component.getSlots() != null) {
            Json slots = Json.object();
            component.getSlots().forEach((name, children) -> slots.put(name,
                    Json.array(children.stream(), child -> component(child).build())));
            json.put("slots", slots);
        }
        return json;
    }
}
