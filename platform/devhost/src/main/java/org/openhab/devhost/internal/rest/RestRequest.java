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

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * An HTTP request, free of the servlet API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class RestRequest {

    private final String method;
    private final String path;
    private final Map<String, String> query;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final byte[] body;
    private final Map<String, String> pathParameters;

    /**
     * @param path the path as sent, still percent-encoded, without query
     * @param query the first value of each query parameter, decoded
     * @param headers the first value of each header
     */
    public RestRequest(String method, String path, Map<String, String> query, Map<String, String> headers,
            byte[] body) {
        this(method, path, query, headers, body, Map.of());
    }

    private RestRequest(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body,
            Map<String, String> pathParameters) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers.putAll(headers);
        this.body = body;
        this.pathParameters = pathParameters;
    }

    RestRequest withPathParameters(Map<String, String> parameters) {
        return new RestRequest(method, path, query, headers, body, parameters);
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** The value of a query parameter, null without. */
    public @Nullable String query(String name) {
        return query.get(name);
    }

    /** Whether a query parameter says true. */
    public boolean flag(String name, boolean otherwise) {
        String value = query.get(name);
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }

    /** The decoded value of a part of the path in braces. */
    public String parameter(String name) {
        String value = pathParameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no " + name);
        }
        return value;
    }

    /** The scheme and authority under which the client reached the host, for links. */
    public String origin() {
        String host = header("Host");
        return "http://" + (host == null ? "localhost" : host);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public boolean hasBody() {
        return body.length > 0;
    }

    /**
     * @throws RestException 400 when the body is no JSON object
     */
    public JsonObject object() {
        JsonElement json = json();
        if (!json.isJsonObject()) {
            throw RestException.badRequest("A JSON object is needed.");
        }
        return json.getAsJsonObject();
    }

    /**
     * @throws RestException 400 when the body is no JSON array
     */
    public JsonArray array() {
        JsonElement json = json();
        if (!json.isJsonArray()) {
            throw RestException.badRequest("A JSON array is needed.");
        }
        return json.getAsJsonArray();
    }

    private JsonElement json() {
        try {
            return JsonParser.parseString(text());
        } catch (JsonParseException e) {
            throw RestException.badRequest("The body is no JSON.");
        }
    }

    /**
     * The first language of {@code Accept-Language}, as openHAB takes it.
     *
     * @param fallback when the header is missing or names no language
     */
    public Locale locale(Locale fallback) {
        String accepted = header("Accept-Language");
        if (accepted == null) {
            return fallback;
        }
        Locale locale = Locale.forLanguageTag(accepted.split("[,;]", 2)[0].trim());
        return locale.getLanguage().isEmpty() ? fallback : locale;
    }
}
