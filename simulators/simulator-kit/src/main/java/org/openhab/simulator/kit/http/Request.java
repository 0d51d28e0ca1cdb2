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
package org.openhab.simulator.kit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A request as the simulated cloud sees it.
 *
 * @param method the HTTP method
 * @param path the path, decoded
 * @param query the fields of the query string
 * @param form the fields of a form body; empty for a body of any other type
 * @param body the raw body
 * @param headers header name in lower case to the first value of this name
 * @param local true when the peer has a loopback address
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Request(String method, String path, List<Forms.Field> query, List<Forms.Field> form, String body,
        Map<String, String> headers, boolean local) {

    public Request {
        headers = Map.copyOf(headers);
    }

    /** The header of this name, in any case; null when it is missing or blank. */
    public @Nullable String header(String name) {
        String value = headers.get(name.toLowerCase(Locale.ROOT));
        return value == null || value.isBlank() ? null : value.trim();
    }

    /** Body and query together; a name in the body wins. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        query.forEach(f -> values.put(f.name(), f.value()));
        form.forEach(f -> values.put(f.name(), f.value()));
        return values;
    }

    /** All values of a field that may occur several times in the body. */
    public List<String> formValues(String name) {
        return form.stream().filter(f -> f.name().equals(name)).map(Forms.Field::value).toList();
    }

    /** The access token of the header; null when there is none. */
    public @Nullable String bearer() {
        String header = header("Authorization");
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return header.substring(7).trim();
        }
        return null;
    }
}
