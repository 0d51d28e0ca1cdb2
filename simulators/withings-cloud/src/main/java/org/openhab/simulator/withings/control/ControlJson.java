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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.ControlError;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Reads the JSON of the control API strictly: a wrong key is an error, not silence.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ControlJson {

    private ControlJson() {
    }

    /** @throws ControlError 400 when it is no object; nothing at all counts as an empty one */
    public static JsonObject object(JsonElement json) {
        if (json.isJsonNull()) {
            return new JsonObject();
        }
        if (!json.isJsonObject()) {
            throw new ControlError(400, "a JSON object is expected");
        }
        return json.getAsJsonObject();
    }

    /** @throws ControlError 400 when there is any other key */
    public static void onlyKeys(JsonObject object, String... allowed) {
        for (String key : object.keySet()) {
            if (!List.of(allowed).contains(key)) {
                throw new ControlError(400, "unknown key " + key + "; known are " + List.of(allowed));
            }
        }
    }

    /** A text as JSON: true, false or a whole number if it is one, else a string. */
    static JsonPrimitive plain(String text) {
        if ("true".equals(text) || "false".equals(text)) {
            return new JsonPrimitive(Boolean.valueOf(text));
        }
        return text.matches("-?[0-9]{1,18}") ? new JsonPrimitive(Long.valueOf(text)) : new JsonPrimitive(text);
    }

    public static @Nullable String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return null;
        }
        if (!value.isJsonPrimitive()) {
            throw new ControlError(400, key + " must be plain");
        }
        return value.getAsString();
    }

    public static String requiredText(JsonObject object, String key) {
        String value = text(object, key);
        if (value == null) {
            throw new ControlError(400, key + " is missing");
        }
        return value;
    }

    public static @Nullable Long integer(JsonObject object, String key) {
        String value = text(object, key);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new ControlError(400, key + " must be a whole number");
        }
    }

    public static long integer(JsonObject object, String key, long otherwise) {
        Long value = integer(object, key);
        return value == null ? otherwise : value;
    }

    public static double number(JsonObject object, String key) {
        try {
            return Double.parseDouble(requiredText(object, key));
        } catch (NumberFormatException e) {
            throw new ControlError(400, key + " must be a number");
        }
    }

    /** The texts of an array, or of a single value; empty when absent. */
    public static List<String> texts(JsonObject object, String key) {
        JsonElement value = object.get(key);
        List<String> texts = new ArrayList<>();
        if (value != null && value.isJsonArray()) {
            for (JsonElement element : value.getAsJsonArray()) {
                if (!element.isJsonPrimitive()) {
                    throw new ControlError(400, key + " must hold plain values");
                }
                texts.add(element.getAsString());
            }
        } else {
            String single = text(object, key);
            if (single != null) {
                texts.add(single);
            }
        }
        return texts;
    }
}
