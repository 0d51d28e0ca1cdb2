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
package org.openhab.simulator.bmw.stream;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * Something that happened between broker and client.
 *
 * @param number its number, from 1
 * @param time the simulated time
 * @param what {@code connected}, {@code refused}, {@code subscribed}, {@code forbidden}, {@code closing},
 *            {@code disconnected}
 * @param gcid the account; null when it is not known
 * @param version 3 or 5
 * @param code the reason code of MQTT 5, 0 for none
 * @param detail a topic filter or the reason in words
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record StreamEvent(long number, Instant time, String what, @Nullable String gcid, int version, int code,
        String detail) {

    /** The event for the control API. */
    public JsonObject json() {
        JsonObject o = new JsonObject();
        o.addProperty("number", number);
        o.addProperty("time", time.toString());
        o.addProperty("event", what);
        o.addProperty("gcid", gcid);
        o.addProperty("version", version);
        o.addProperty("code", code);
        o.addProperty("detail", detail);
        return o;
    }
}
