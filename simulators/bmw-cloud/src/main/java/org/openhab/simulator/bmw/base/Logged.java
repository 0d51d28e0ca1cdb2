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
package org.openhab.simulator.bmw.base;

import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * A finished call.
 *
 * @param number counts up from 1
 * @param time the simulated time
 * @param method the HTTP method
 * @param path the path
 * @param endpoint the endpoint, or null for none
 * @param vin the car it was about, or null
 * @param userAgent the header {@code x-user-agent}, or null
 * @param params the parameters; those that are secret have the value {@code ***}
 * @param http the HTTP status of the answer; 0 when none was sent
 * @param fault the kind of fault that hit it, or null
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Logged(long number, Instant time, String method, String path, @Nullable String endpoint,
        @Nullable String vin, @Nullable String userAgent, Map<String, String> params, int http,
        @Nullable String fault) {

    /** The call for the control API. */
    public JsonObject json() {
        JsonObject o = new JsonObject();
        o.addProperty("number", number);
        o.addProperty("time", time.toString());
        o.addProperty("method", method);
        o.addProperty("path", path);
        o.addProperty("endpoint", endpoint);
        o.addProperty("vin", vin);
        o.addProperty("userAgent", userAgent);
        JsonObject fields = new JsonObject();
        params.forEach(fields::addProperty);
        o.add("params", fields);
        o.addProperty("http", http);
        o.addProperty("fault", fault);
        return o;
    }
}
