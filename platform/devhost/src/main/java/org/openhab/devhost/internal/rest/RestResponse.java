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
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The answer to a request.
 *
 * @param status the HTTP status
 * @param contentType null without body
 * @param body the body, empty without
 * @param headers further headers
 * @param events when not null: the answer stays open and sends these instead of a body
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record RestResponse(int status, @Nullable String contentType, byte[] body, Map<String, String> headers,
        @Nullable EventClient events) {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String JSON = "application/json";
    private static final byte[] NOTHING = new byte[0];

    /** An answer without body. */
    public static RestResponse empty(int status) {
        return new RestResponse(status, null, NOTHING, Map.of(), null);
    }

    public static RestResponse json(JsonElement json) {
        return json(200, json);
    }

    public static RestResponse json(int status, JsonElement json) {
        return new RestResponse(status, JSON, GSON.toJson(json).getBytes(StandardCharsets.UTF_8), Map.of(), null);
    }

    public static RestResponse text(String text) {
        return new RestResponse(200, "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of(), null);
    }

    public static RestResponse bytes(String contentType, byte[] body) {
        return new RestResponse(200, contentType, body, Map.of(), null);
    }

    /** An open stream of server-sent events; the extra header keeps proxies from collecting them. */
    public static RestResponse events(EventClient events) {
        return new RestResponse(200, "text/event-stream", NOTHING,
                Map.of("X-Accel-Buffering", "no", "Content-Encoding", "identity"), events);
    }

    /** openHAB's error object. */
    public static RestResponse error(int status, @Nullable String message) {
        return error(status, message, null);
    }

    /**
     * openHAB's error object.
     *
     * @param entity what the error is about, null without
     */
    public static RestResponse error(int status, @Nullable String message, @Nullable JsonElement entity) {
        JsonObject error = new JsonObject();
        if (message != null) {
            error.addProperty("message", message);
        }
        error.addProperty("http-code", status);
        JsonObject json = new JsonObject();
        json.add("error", error);
        if (entity != null) {
            json.add("entity", entity);
        }
        return json(status, json);
    }

    RestResponse withHeader(String name, String value) {
        Map<String, String> all = new java.util.TreeMap<>(headers);
        all.put(name, value);
        return new RestResponse(status, contentType, body, all, events);
    }
}
