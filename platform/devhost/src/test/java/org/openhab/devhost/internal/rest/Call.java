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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * Calls resources as a client would.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Call {

    private final Router router;
    private final Map<String, String> headers = new HashMap<>(Map.of("Host", "localhost:8080"));

    Call(RestResource... resources) {
        router = new Router(List.of(resources).stream().flatMap(resource -> resource.routes().stream()).toList());
    }

    Call with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    RestResponse get(String address) {
        return send("GET", address, "");
    }

    RestResponse delete(String address) {
        return send("DELETE", address, "");
    }

    RestResponse putJson(String address, String body) {
        return with("Content-Type", "application/json").send("PUT", address, body);
    }

    RestResponse postJson(String address, String body) {
        return with("Content-Type", "application/json").send("POST", address, body);
    }

    RestResponse putText(String address, String body) {
        return with("Content-Type", "text/plain").send("PUT", address, body);
    }

    RestResponse postText(String address, String body) {
        return with("Content-Type", "text/plain; charset=utf-8").send("POST", address, body);
    }

    RestResponse send(String method, String address, String body) {
        String[] parts = address.split("\\?", 2);
        return router.handle(new RestRequest(method, parts[0], QueryString.parse(parts.length == 1 ? null : parts[1]),
                headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(RestResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static JsonElement json(RestResponse response) {
        return JsonParser.parseString(text(response));
    }

    static JsonElement json(String text) {
        return JsonParser.parseString(text.replace('\'', '"'));
    }
}
