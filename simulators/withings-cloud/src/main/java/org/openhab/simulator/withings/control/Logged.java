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
package org.openhab.simulator.withings.control;

import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.withings.fault.Fault;

import com.google.gson.JsonObject;

/**
 * A finished call.
 *
 * @param number counts up from 1
 * @param time the simulated time
 * @param method the HTTP method
 * @param path the path
 * @param action the action, or null
 * @param userId the person of its token, or null when unknown
 * @param params the parameters; those that are secret have the value {@code ***}
 * @param http the HTTP status of the answer; 0 when none was sent
 * @param status the status of the envelope; -1 when the answer is none
 * @param fault the kind of fault that hit it, or null
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Logged(long number, Instant time, String method, String path, @Nullable String action,
        @Nullable Long userId, Map<String, String> params, int http, int status, @Nullable String fault) {

    JsonObject json() {
        JsonObject o = new JsonObject();
        o.addProperty("number", number);
        o.addProperty("time", time.toString());
        o.addProperty("method", method);
        o.addProperty("path", path);
        o.addProperty("action", action);
        o.addProperty("userId", userId);
        JsonObject fields = new JsonObject();
        params.forEach(fields::addProperty);
        o.add("params", fields);
        o.addProperty("http", http);
        o.addProperty("status", status);
        o.addProperty("fault", fault);
        return o;
    }

    /** A call under way. */
    public interface Entry {

        /** Writes the call down with what goes back. */
        void end(Reply reply, @Nullable Fault fault);
    }
}
