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
package org.openhab.simulator.bmw;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Forms;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * An HTTP answer as a test sees it.
 *
 * @param http the status
 * @param body the bytes
 * @param location the redirect target, empty for none
 * @param retryAfter the header of this name, empty for none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Answer(int http, byte[] body, String location, String retryAfter) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return JsonParser.parseString(text()).getAsJsonObject();
    }

    /** A text inside, by the names on the way. */
    public String at(String... names) {
        JsonElement at = json();
        for (String name : names) {
            at = at.isJsonArray() ? at.getAsJsonArray().get(Integer.parseInt(name)) : at.getAsJsonObject().get(name);
            if (at == null) {
                return "(missing)";
            }
        }
        return at.isJsonNull() ? "(null)" : at.isJsonPrimitive() ? at.getAsString() : at.toString();
    }

    /** A parameter of the redirect target. */
    public String redirected(String name) {
        return Forms.parse(URI.create(location).getRawQuery()).stream().filter(f -> f.name().equals(name)).findFirst()
                .map(Forms.Field::value).orElse("");
    }
}
