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
package org.openhab.simulator.bmw.mybmw;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Reply;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * A refusal with the answer that tells it (bmw-mybmw.md 2.4, 9, 13.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MyBmwError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    MyBmwError(Reply reply) {
        super("HTTP " + reply.http());
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }

    /** An error of the API. */
    static MyBmwError api(int http, String message) {
        JsonObject body = new JsonObject();
        body.addProperty("statusCode", http);
        body.addProperty("message", message);
        return new MyBmwError(Reply.json(http, body));
    }

    static MyBmwError notFound() {
        return api(404, "Resource not found");
    }

    /** An error of the token service. */
    static MyBmwError oauth(int http, String error, String description) {
        JsonObject body = new JsonObject();
        body.addProperty("error", error);
        body.addProperty("error_description", description);
        return new MyBmwError(Reply.json(http, body));
    }

    static MyBmwError invalidClient() {
        return oauth(401, "invalid_client", "Client authentication failed (e.g., login failure, unknown client, "
                + "no client authentication included or unsupported authentication method)");
    }

    static MyBmwError invalidGrant(String what) {
        return oauth(400, "invalid_grant", what);
    }

    /** A command that the car does not support: all texts are null. */
    static MyBmwError notAllowed() {
        JsonObject body = new JsonObject();
        body.addProperty("eventStatus", "ERROR");
        JsonObject details = new JsonObject();
        details.add("title", JsonNull.INSTANCE);
        details.add("description", JsonNull.INSTANCE);
        details.addProperty("presentationType", "DIALOG");
        details.add("iconId", JsonNull.INSTANCE);
        details.addProperty("isRetriable", false);
        details.add("errorDetails", JsonNull.INSTANCE);
        body.add("errorDetails", details);
        return new MyBmwError(Answers.json(403, body));
    }
}
