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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.ApiError;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The envelope around every answer of the API (withings.md 3.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Envelope {

    private Envelope() {
    }

    public static JsonObject success(JsonElement body) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("status", 0);
        envelope.add("body", body);
        return envelope;
    }

    /** @param emptyBody how a body without content looks: object, array or missing */
    public static JsonObject failure(ApiError error, String emptyBody) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("status", error.status());
        JsonObject body = error.body();
        if (body != null) {
            envelope.add("body", body);
        } else if (!"missing".equals(emptyBody)) {
            envelope.add("body", "array".equals(emptyBody) ? new JsonArray() : new JsonObject());
        }
        envelope.addProperty("error", error.error());
        return envelope;
    }
}
