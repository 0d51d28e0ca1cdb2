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

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link WebRequest} is what a browser or a cloud sent to a page of the binding.
 *
 * Everything in it but {@code baseUrl}'s configured form comes from outside: never echo it unescaped, never trust it.
 *
 * @param method the HTTP method in capitals; HEAD stays HEAD, so that it cannot use up a link
 * @param path what follows the address of the servlet, starting with a slash, or empty
 * @param query the decoded parameters of the query string, values in order
 * @param headers found in any case, only the first of repeated ones
 * @param body the content, at most as long as the servlet allows
 * @param locale what the browser prefers
 * @param baseUrl scheme, host and port under which the outside reaches this host, no slash at the end; see
 *            {@link BaseUrls}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record WebRequest(String method, String path, Map<String, List<String>> query, Map<String, String> headers,
        byte[] body, Locale locale, String baseUrl) {

    private static final int MAX_FIELDS = 100;

    public WebRequest {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    /** The first value of a query parameter, empty when absent. */
    public Optional<String> parameter(String name) {
        return first(query, name);
    }

    /** The first value of a form field, empty when absent or when the content is no form. */
    public Optional<String> field(String name) {
        return first(form(), name);
    }

    /** A header by name in any case, empty when absent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The fields of an HTML form, empty when the content is no form. */
    public Map<String, List<String>> form() {
        boolean isForm = header("Content-Type").map(t -> t.toLowerCase(Locale.ROOT))
                .filter(t -> t.startsWith("application/x-www-form-urlencoded")).isPresent();
        return isForm ? parseForm(new String(body, StandardCharsets.UTF_8)) : Map.of();
    }

    /**
     * Takes a query string or form apart; fields that cannot be decoded are left out.
     *
     * @param text as it stands in the address or content, null for none
     */
    public static Map<String, List<String>> parseForm(@Nullable String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (text == null || text.isEmpty()) {
            return fields;
        }
        for (String pair : text.split("&", MAX_FIELDS)) {
            int equals = pair.indexOf('=');
            try {
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                if (!name.isEmpty()) {
                    fields.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
                }
            } catch (IllegalArgumentException e) {
                // A broken percent sequence: whoever sends it means no good, or at least nothing we know.
                continue;
            }
        }
        return fields;
    }

    /** Only the method: path and content may hold secrets. */
    @Override
    public String toString() {
        return "WebRequest[" + method + ", " + body.length + " bytes]";
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }
}
