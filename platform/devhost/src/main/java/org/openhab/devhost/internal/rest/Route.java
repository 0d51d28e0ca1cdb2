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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row of the route table.
 *
 * @param method the HTTP verb
 * @param segments the parts of the path; those in braces match anything
 * @param consumes the media type a body must have, null: any
 * @param handler answers the request
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Route(String method, List<String> segments, @Nullable String consumes, Handler handler) {

    /**
     * Answers a request that matches the route.
     */
    @FunctionalInterface
    public interface Handler {
        RestResponse handle(RestRequest request);
    }

    /**
     * @param pattern for example {@code /rest/things/{uid}}
     */
    public static Route get(String pattern, Handler handler) {
        return new Route("GET", split(pattern), null, handler);
    }

    public static Route delete(String pattern, Handler handler) {
        return new Route("DELETE", split(pattern), null, handler);
    }

    public static Route post(String pattern, @Nullable String consumes, Handler handler) {
        return new Route("POST", split(pattern), consumes, handler);
    }

    public static Route put(String pattern, @Nullable String consumes, Handler handler) {
        return new Route("PUT", split(pattern), consumes, handler);
    }

    static List<String> split(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    /**
     * @param path the decoded parts of a path
     * @return the values of the parts in braces, null when the path does not match
     */
    @Nullable
    Map<String, String> match(List<String> path) {
        if (path.size() != segments.size()) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{")) {
                values.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return null;
            }
        }
        return values;
    }

    /** How much of the pattern is literal: {@code /links/orphans} goes before {@code /links/{object}}. */
    long literals() {
        return segments.stream().filter(segment -> !segment.startsWith("{")).count();
    }

    boolean accepts(@Nullable String contentType) {
        return consumes == null || contentType == null
                || contentType.split(";", 2)[0].trim().equalsIgnoreCase(consumes);
    }
}
