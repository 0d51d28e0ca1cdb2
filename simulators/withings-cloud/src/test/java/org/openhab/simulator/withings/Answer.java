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
package org.openhab.simulator.withings;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Forms;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * An HTTP answer as a test sees it.
 *
 * @param http the status
 * @param text the body
 * @param location the redirect target, empty for none
 * @param headers all headers
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Answer(int http, String text, String location, Map<String, List<String>> headers) {

    public JsonObject json() {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    /** The status of the envelope. */
    public int status() {
        return json().get("status").getAsInt();
    }

    public String error() {
        return json().get("error").getAsString();
    }

    public JsonObject body() {
        return json().getAsJsonObject("body");
    }

    /** A parameter of the redirect target. */
    public String redirected(String name) {
        return Forms.parse(URI.create(location).getRawQuery()).stream().filter(f -> f.name().equals(name)).findFirst()
                .map(Forms.Field::value).orElse("");
    }
}
