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

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Reply;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * How My BMW writes things.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Answers {

    /** Where the simulated cars live. */
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'",
            Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'",
            Locale.ROOT);

    private Answers() {
    }

    /** JSON with its nulls. */
    static Reply json(int http, JsonElement json) {
        return Reply.of(http, "application/json; charset=utf-8", GSON.toJson(json));
    }

    static String millis(Instant time) {
        return MILLIS.format(time.atOffset(ZoneOffset.UTC));
    }

    static String seconds(Instant time) {
        return SECONDS.format(time.atOffset(ZoneOffset.UTC));
    }

    static JsonObject hourMinute(LocalTime time) {
        JsonObject o = new JsonObject();
        o.addProperty("hour", time.getHour());
        o.addProperty("minute", time.getMinute());
        return o;
    }
}
