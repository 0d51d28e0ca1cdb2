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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.Params;

/**
 * A request as the simulated cloud sees it.
 *
 * @param method the HTTP method
 * @param path the path, decoded
 * @param query the fields of the query string
 * @param form the fields of a form body; empty for a body of any other type
 * @param body the raw body
 * @param authorization the header of this name, or null
 * @param local true when the peer has a loopback address
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Request(String method, String path, List<Forms.Field> query, List<Forms.Field> form, String body,
        @Nullable String authorization, boolean local) {

    /** Body and query together; a name in the body wins (withings.md 1.3). */
    public Params params() {
        Map<String, String> values = new LinkedHashMap<>();
        query.forEach(f -> values.put(f.name(), f.value()));
        form.forEach(f -> values.put(f.name(), f.value()));
        return new Params(values);
    }

    /** All values of a field that may occur several times in the body. */
    public List<String> formValues(String name) {
        return form.stream().filter(f -> f.name().equals(name)).map(Forms.Field::value).toList();
    }

    /** The access token of header or parameter; null when there is none. */
    public @Nullable String bearer() {
        String header = authorization;
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return header.substring(7).trim();
        }
        return params().text("access_token");
    }
}
