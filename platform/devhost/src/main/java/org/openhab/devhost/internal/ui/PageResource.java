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
package org.openhab.devhost.internal.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.devhost.internal.rest.RestRequest;
import org.openhab.devhost.internal.rest.RestResource;
import org.openhab.devhost.internal.rest.RestResponse;
import org.openhab.devhost.internal.rest.Route;
import org.osgi.service.component.annotations.Component;

/**
 * The inspection page: {@code /} and its files under {@code /devhost/}.
 * <p>
 * The files are static; what they show comes from the REST API in the browser.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class PageResource implements RestResource {

    /** The table of what may be read: no path of a request ever becomes the name of a file. */
    private static final Map<String, String> TYPES = types();

    private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer");

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>(
                Map.of("index.html", "text/html;charset=utf-8", "page.css", "text/css;charset=utf-8", "parts.css",
                        "text/css;charset=utf-8", "icon.svg", "image/svg+xml", "fa-solid-900.woff2", "font/woff2"));
        for (String script : List.of("page", "live", "model", "rest", "dom", "texts", "cards", "widgets", "expression",
                "icons", "inbox", "things", "channels", "items", "history", "chart")) {
            types.put(script + ".js", "text/javascript;charset=utf-8");
        }
        for (String language : List.of("en", "de", "fr")) {
            types.put("texts." + language + ".json", "application/json");
        }
        return Map.copyOf(types);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/", request -> file("index.html")), Route.get("/devhost/{file}", this::named));
    }

    private RestResponse named(RestRequest request) {
        return file(request.parameter("file"));
    }

    private static RestResponse file(String name) {
        String type = TYPES.get(name);
        if (type == null) {
            return RestResponse.error(404, "There is no such file.");
        }
        try (InputStream stream = PageResource.class.getResourceAsStream("/web/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The bundle lacks the file " + name);
            }
            return new RestResponse(200, type, stream.readAllBytes(), HEADERS, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
