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
package org.openhab.simulator.withings.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;

/**
 * What goes back over the wire.
 *
 * @param http the HTTP status
 * @param contentType the media type
 * @param body the bytes
 * @param headers further headers
 * @param delay real time to wait before the first byte
 * @param drop true to close the connection without any answer
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Reply(int http, String contentType, byte[] body, Map<String, String> headers, Duration delay,
        boolean drop) {

    public static Reply json(int http, JsonElement json) {
        return of(http, "application/json; charset=utf-8", json.toString());
    }

    public static Reply html(int http, String html) {
        return of(http, "text/html; charset=utf-8", html);
    }

    public static Reply redirect(String location) {
        return new Reply(302, "text/plain", new byte[0], Map.of("Location", location), Duration.ZERO, false);
    }

    public static Reply of(int http, String contentType, String text) {
        return new Reply(http, contentType, text.getBytes(StandardCharsets.UTF_8), Map.of(), Duration.ZERO, false);
    }

    public Reply withBody(byte[] other) {
        return new Reply(http, contentType, other, headers, delay, drop);
    }

    public Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(http, contentType, body, more, delay, drop);
    }

    public Reply after(Duration wait) {
        return new Reply(http, contentType, body, headers, wait, drop);
    }

    public Reply dropped() {
        return new Reply(http, contentType, body, headers, delay, true);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
