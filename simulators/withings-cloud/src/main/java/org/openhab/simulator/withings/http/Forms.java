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

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads form bodies and query strings.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Forms {

    private Forms() {
    }

    /** The fields in their order; a broken escape keeps its raw text. */
    public static List<Field> parse(String text) {
        List<Field> fields = new ArrayList<>();
        for (String part : text.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                fields.add(new Field(decode(name), equals < 0 ? "" : decode(part.substring(equals + 1))));
            }
        }
        return fields;
    }

    /** The fields as a form body. */
    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** One name or value, escaped. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A field of a form. */
    public record Field(String name, String value) {
    }
}
