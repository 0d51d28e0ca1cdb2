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
package org.openhab.simulator.bmw.cardata.rest;

import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Reply;

import com.google.gson.JsonObject;

/**
 * A refusal of the REST API (bmw-cardata.md 3.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CuError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CuCode code;
    private final int http;

    CuError(CuCode code) {
        this(code, code.http());
    }

    CuError(CuCode code, int http) {
        super(code.meaning());
        this.code = code;
        this.http = http;
    }

    /** The answer over the wire. */
    public Reply reply() {
        return Reply.json(http, body(code));
    }

    /** The body of a refusal. */
    public static JsonObject body(CuCode code) {
        JsonObject o = new JsonObject();
        o.addProperty("exveErrorId", code.id());
        o.addProperty("exveErrorRef", UUID.nameUUIDFromBytes(code.id().getBytes()).toString());
        o.addProperty("exveErrorMsg", code.meaning());
        o.addProperty("exveNote", "");
        return o;
    }
}
