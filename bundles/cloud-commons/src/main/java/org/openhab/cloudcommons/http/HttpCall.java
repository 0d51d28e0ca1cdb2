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
package org.openhab.cloudcommons.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link HttpCall} is one request to a cloud.
 *
 * @param method the HTTP method in capitals
 * @param uri the absolute address
 * @param headers additional headers, in order; a {@code User-Agent} or {@code Cookie} here is sent as it stands
 * @param body the content, empty for none; not copied, so leave it alone
 * @param contentType the type of the content, null for none
 * @param timeout limit for the whole exchange, from sending to the last byte of the answer
 * @param maxBytes limit for the (unpacked) content of the answer
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HttpCall(String method, URI uri, Map<String, String> headers, byte[] body, @Nullable String contentType,
        Duration timeout, int maxBytes) {

    /** Time limit of a call that names none. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
    /** Size limit of an answer if the call names none: ten years of measurements fit in. */
    public static final int DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
    /** Content type of an HTML form. */
    public static final String FORM = "application/x-www-form-urlencoded";
    /** Content type of JSON. */
    public static final String JSON = "application/json";

    private static final Pattern LONG_SEGMENT = Pattern.compile("(?<=/)[^/]{16,}");

    public HttpCall {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A GET without content. */
    public static HttpCall get(URI uri) {
        return new HttpCall("GET", uri, Map.of(), new byte[0], null, DEFAULT_TIMEOUT, DEFAULT_MAX_BYTES);
    }

    /** A POST of an HTML form in UTF-8, fields in the order of the map. */
    public static HttpCall postForm(URI uri, Map<String, String> fields) {
        return post(uri, FORM, formEncode(fields).getBytes(StandardCharsets.UTF_8));
    }

    /** A POST of any content. */
    public static HttpCall post(URI uri, String contentType, byte[] body) {
        return new HttpCall("POST", uri, Map.of(), body, contentType, DEFAULT_TIMEOUT, DEFAULT_MAX_BYTES);
    }

    /** The fields in the form of a query string, without question mark. */
    public static String formEncode(Map<String, String> fields) {
        return fields.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** This call with one more header; a header of the same name is replaced, whatever its case. */
    public HttpCall withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new HttpCall(method, uri, more, body, contentType, timeout, maxBytes);
    }

    /** This call with {@code Authorization: Bearer}. */
    public HttpCall withBearer(String accessToken) {
        return withHeader("Authorization", "Bearer " + accessToken);
    }

    /** This call with another time limit. */
    public HttpCall withTimeout(Duration limit) {
        return new HttpCall(method, uri, headers, body, contentType, limit, maxBytes);
    }

    /** This call with another size limit for the answer, in bytes. */
    public HttpCall withMaxBytes(int limit) {
        return new HttpCall(method, uri, headers, body, contentType, timeout, limit);
    }

    /** Method, host and path for a log: no query, no header, no content; long path segments (VINs, ids) are masked. */
    @Override
    public String toString() {
        String path = uri.getRawPath();
        return method + " " + uri.getHost() + (path == null ? "" : LONG_SEGMENT.matcher(path).replaceAll("***"))
                + (uri.getRawQuery() == null ? "" : "?***");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
