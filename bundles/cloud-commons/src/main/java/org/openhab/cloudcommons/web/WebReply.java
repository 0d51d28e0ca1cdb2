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
package org.openhab.cloudcommons.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link WebReply} is an answer to a browser or cloud, with strict security headers.
 *
 * @param status the HTTP status
 * @param headers all headers but the length
 * @param body the content, may be empty
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record WebReply(int status, Map<String, String> headers, byte[] body) {

    private static final byte[] NOTHING = new byte[0];

    public WebReply {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A page with its policy. */
    public static WebReply html(int status, String html, ContentPolicy policy) {
        return secured(status, html.getBytes(StandardCharsets.UTF_8), policy).withHeader("Content-Type",
                "text/html; charset=utf-8");
    }

    /** Plain text. */
    public static WebReply text(int status, String text) {
        return secured(status, text.getBytes(StandardCharsets.UTF_8), ContentPolicy.NOTHING).withHeader("Content-Type",
                "text/plain; charset=utf-8");
    }

    /** JSON. */
    public static WebReply json(int status, String json) {
        return secured(status, json.getBytes(StandardCharsets.UTF_8), ContentPolicy.NOTHING).withHeader("Content-Type",
                "application/json; charset=utf-8");
    }

    /** No content, for pings and pushes. */
    public static WebReply empty(int status) {
        return secured(status, NOTHING, ContentPolicy.NOTHING);
    }

    /** Sends a browser on to another address, always by GET. */
    public static WebReply redirect(URI target) {
        return empty(303).withHeader("Location", target.toASCIIString());
    }

    /** The one answer to everything unknown, so that nobody learns what exists. */
    public static WebReply notFound() {
        return text(404, "Not found");
    }

    /** The method is not for this page. */
    public static WebReply methodNotAllowed(String allowed) {
        return empty(405).withHeader("Allow", allowed);
    }

    /** This answer with a header more, or another value for it. */
    public WebReply withHeader(String name, String value) {
        if (value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("Line break in header " + name);
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new WebReply(status, more, body);
    }

    /** The content as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Status and size: headers and content may hold secrets. */
    @Override
    public String toString() {
        return "WebReply[" + status + ", " + body.length + " bytes]";
    }

    private static WebReply secured(int status, byte[] body, ContentPolicy policy) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Security-Policy", policy.value());
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("X-Robots-Tag", "noindex");
        return new WebReply(status, headers, body);
    }
}
