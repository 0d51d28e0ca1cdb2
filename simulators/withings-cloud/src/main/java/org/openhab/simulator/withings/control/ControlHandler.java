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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.ControlError;
import org.openhab.simulator.withings.http.Reply;
import org.openhab.simulator.withings.http.Request;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The control API over HTTP, for callers on this machine only.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ControlHandler {

    /** Where it lives. */
    public static final String PATH = "/_control";

    private final Control control;

    public ControlHandler(Control control) {
        this.control = control;
    }

    /** Answers with JSON; an error has a key {@code error}. */
    public Reply handle(Request request) {
        if (!request.local()) {
            return error(403, "the control API answers callers on this machine only");
        }
        try {
            JsonElement answer = control.call(request.method(), request.path().substring(PATH.length()), body(request));
            return Reply.json(200, answer.isJsonNull() ? new JsonObject() : answer);
        } catch (ControlError e) {
            return error(e.httpStatus(), String.valueOf(e.getMessage()));
        } catch (JsonParseException e) {
            return error(400, "the body is no JSON");
        }
    }

    private static JsonElement body(Request request) {
        if ("GET".equals(request.method())) {
            JsonObject query = new JsonObject();
            request.query().forEach(f -> query.addProperty(f.name(), f.value()));
            return query;
        }
        return request.body().isBlank() ? JsonNull.INSTANCE : JsonParser.parseString(request.body());
    }

    private static Reply error(int http, String text) {
        JsonObject o = new JsonObject();
        o.addProperty("error", text);
        return Reply.json(http, o);
    }
}
