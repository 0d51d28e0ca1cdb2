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
package org.openhab.binding.withings.internal.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Reads a recording through a JSON tree into plain lines of name and value, knowing nothing of the decoders.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TreeReading {

    /** Nobody needs them: how it was measured, the end of a subscription that never comes. */
    private static final Set<String> UNUSED = Set.of("algo", "algo_params", "fm", "expires");
    /** A decoded item cannot tell these from a missing one when they are 0 or false. */
    private static final Set<String> NOUGHT_IS_MISSING = Set.of("attrib", "is_tracker", "more", "offset");

    private TreeReading() {
    }

    /** The body of an answer; some recordings hold only this part. */
    static JsonElement body(JsonElement root) {
        if (root.isJsonObject() && root.getAsJsonObject().has("status")) {
            JsonElement body = root.getAsJsonObject().get("body");
            return body == null ? new JsonObject() : body;
        }
        return root;
    }

    /** The items of a body, the time among their values where it is the key. */
    static List<JsonElement> items(JsonElement body, String key) {
        JsonElement list = body.isJsonObject() && body.getAsJsonObject().has(key) ? body.getAsJsonObject().get(key)
                : body;
        if (list.isJsonArray()) {
            return list.getAsJsonArray().asList();
        }
        List<JsonElement> items = new ArrayList<>();
        if ("series".equals(key)) {
            list.getAsJsonObject().asMap().forEach((time, item) -> {
                item.getAsJsonObject().addProperty("time", Long.valueOf(time));
                items.add(item);
            });
        } else {
            items.add(list);
        }
        return items;
    }

    /** Every value in an element that says something, by its path. */
    static Map<String, String> lines(JsonElement element) {
        Map<String, String> lines = new TreeMap<>();
        add("", element, lines);
        return lines;
    }

    /** The values of an object that are no lists. */
    static Map<String, String> scalars(JsonElement element) {
        JsonObject scalars = new JsonObject();
        if (element.isJsonObject()) {
            element.getAsJsonObject().asMap().forEach((name, value) -> {
                if (value.isJsonPrimitive()) {
                    scalars.add(name, value);
                }
            });
        }
        return lines(scalars);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void add(String path, JsonElement element, Map<String, String> lines) {
        if (element instanceof JsonObject object) {
            boolean scaled = object.has("value") && object.has("unit");
            if (scaled) {
                lines.put(path, plain(
                        new BigDecimal(object.get("value").getAsString() + "E" + object.get("unit").getAsString())));
            }
            object.asMap().forEach((name, value) -> {
                if (!UNUSED.contains(name) && !(scaled && Set.of("value", "unit").contains(name))) {
                    add(path.isEmpty() ? name : path + "." + name, value, lines);
                }
            });
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(path + "." + i, array.get(i), lines);
            }
        } else if (element instanceof JsonPrimitive value) {
            String text = value.isNumber() ? plain(value.getAsBigDecimal()) : value.getAsString();
            if (!NOUGHT_IS_MISSING.contains(path) || !Set.of("0", "false").contains(text)) {
                lines.put(path.replace("hash_", ""), text);
            }
        }
    }
}
