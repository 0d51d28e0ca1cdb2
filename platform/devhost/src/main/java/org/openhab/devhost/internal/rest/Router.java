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

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the handler of a request in the route table.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Router {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Logger logger = LoggerFactory.getLogger(Router.class);
    private final List<Route> routes;

    public Router(List<Route> routes) {
        this.routes = routes.stream().sorted(Comparator.comparingLong(Route::literals).reversed()).toList();
    }

    /** Never throws: what goes wrong becomes an answer. */
    public RestResponse handle(RestRequest request) {
        if (!READING.contains(request.method()) && isForeign(request)) {
            return RestResponse.error(403, "Requests from pages of other sites are refused.");
        }
        try {
            return dispatch(request);
        } catch (RestException e) {
            return RestResponse.error(e.status(), e.getMessage());
        } catch (IllegalArgumentException e) {
            // openHAB answers 500 to malformed UIDs; the message is the parser's
            return RestResponse.error(500, e.getMessage());
        } catch (RuntimeException e) {
            // without the rest of the path, which may name a vehicle or a person
            List<String> resource = Route.split(request.path()).stream().limit(2).toList();
            logger.error("Request {} {} failed", request.method(), resource, e);
            return RestResponse.error(500, e.getMessage());
        }
    }

    private RestResponse dispatch(RestRequest request) {
        List<String> path = new ArrayList<>();
        for (String segment : Route.split(request.path())) {
            // a plus sign in a path is a plus sign
            path.add(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        String method = "HEAD".equals(request.method()) ? "GET" : request.method();
        Set<String> allowed = new TreeSet<>();
        boolean wrongType = false;
        for (Route route : routes) {
            Map<String, String> parameters = route.match(path);
            if (parameters == null) {
                continue;
            }
            if (!route.method().equals(method)) {
                allowed.add(route.method());
            } else if (!route.accepts(request.header("Content-Type"))) {
                wrongType = true;
            } else {
                return route.handler().handle(request.withPathParameters(parameters));
            }
        }
        if (wrongType) {
            return RestResponse.error(415, "The content type of the body is not supported here.");
        }
        if (allowed.isEmpty()) {
            return RestResponse.error(404, "There is no resource at this path.");
        }
        String allow = String.join(", ", allowed);
        return ("OPTIONS".equals(method) ? RestResponse.empty(204)
                : RestResponse.error(405, "This resource does not know " + method + ".")).withHeader("Allow", allow);
    }

    /** A browser tells from which site a request comes; without it, it is no browser or the very same site. */
    private static boolean isForeign(RestRequest request) {
        String site = request.header("Sec-Fetch-Site");
        if ("cross-site".equals(site) || "same-site".equals(site)) {
            return true;
        }
        String origin = request.header("Origin");
        return origin != null && !Objects.equals(authority(origin), request.header("Host"));
    }

    private static @Nullable String authority(String origin) {
        try {
            return Objects.requireNonNullElse(new URI(origin).getRawAuthority(), "");
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
