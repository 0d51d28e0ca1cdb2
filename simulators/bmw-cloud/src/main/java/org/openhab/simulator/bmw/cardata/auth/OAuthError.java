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
package org.openhab.simulator.bmw.cardata.auth;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Reply;

import com.google.gson.JsonObject;

/**
 * A refusal of the OAuth server (bmw-cardata.md 2.1, 2.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class OAuthError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int http;
    private final String error;

    OAuthError(int http, String error, String description) {
        super(description);
        this.http = http;
        this.error = error;
    }

    static OAuthError invalidRequest(String description) {
        return new OAuthError(400, "invalid_request", description);
    }

    static OAuthError invalidClient() {
        return new OAuthError(401, "invalid_client", "The client is unknown.");
    }

    static OAuthError invalidGrant(String description) {
        return new OAuthError(400, "invalid_grant", description);
    }

    /** The answer over the wire. */
    public Reply reply() {
        return Reply.json(http, body(error, String.valueOf(getMessage())));
    }

    /** The body of a refusal. */
    public static JsonObject body(String error, String description) {
        JsonObject o = new JsonObject();
        o.addProperty("error", error);
        o.addProperty("error_description", description);
        return o;
    }
}
