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
package org.openhab.devhost.internal.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Makes and reads JSON; as in openHAB's answers what is null is left out.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Json {

    private static final Gson GSON = new Gson();

    private final JsonObject object = new JsonObject();

    static Json object() {
        return new Json();
    }

    Json put(String name, @Nullable Object value) {
        if (value != null) {
            object.add(name, of(value));
        }
        return this;
    }

    JsonObject build() {
        return object;
    }

    /** Texts, numbers, booleans, JSON itself, collections and maps of these; anything else by its toString. */
    static JsonElement of(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        } else if (value instanceof JsonElement json) {
            return json;
        } else if (value instanceof Json json) {
            return json.build();
        } else if (value instanceof Number number) {
            return GSON.toJsonTree(number);
        } else if (value instanceof Boolean bool) {
            return new JsonPrimitive(bool);
        } else if (value instanceof Map<?, ?> map) {
            Json json = object();
            map.forEach((key, entry) -> json.put(String.valueOf(key), entry));
            return json.build();
        } else if (value instanceof Collection<?> collection) {
            return array(collection.stream(), Json::of);
        }
        return new JsonPrimitive(value.toString());
    }

    static <T> JsonArray array(Stream<T> values, Function<T, JsonElement> mapper) {
        JsonArray array = new JsonArray();
        values.map(mapper).forEach(array::add);
        return array;
    }

    /**
     * @return null when missing
     * @throws RestException 400 when it is no text
     */
    static @Nullable String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            return null;
        }
        if (!value.isJsonPrimitive()) {
            throw RestException.badRequest("'" + name + "' must be a text.");
        }
        return value.getAsString();
    }

    /**
     * @return empty when missing
     * @throws RestException 400 when it is no object
     */
    static Map<String, @Nullable Object> map(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            return Map.of();
        }
        if (!value.isJsonObject()) {
            throw RestException.badRequest("'" + name + "' must be an object.");
        }
        return map(value.getAsJsonObject());
    }

    static Map<String, @Nullable Object> map(JsonObject json) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        json.entrySet().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
        return map;
    }

    /**
     * Like {@link #map(JsonObject, String)}, all values as texts, without null values.
     */
    static Map<String, String> texts(JsonObject json, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(json, name).forEach((key, value) -> {
            if (value != null) {
                texts.put(key, value.toString());
            }
        });
        return texts;
    }

    /**
     * @return empty when missing
     * @throws RestException 400 when it is no array
     */
    static List<String> list(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        if (!value.isJsonArray()) {
            throw RestException.badRequest("'" + name + "' must be an array.");
        }
        List<String> list = new ArrayList<>();
        value.getAsJsonArray().forEach(element -> list.add(element.getAsString()));
        return list;
    }

    /** The value without null entries, as configurations have them. */
    static Map<String, Object> withoutNulls(Map<String, @Nullable Object> map) {
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                result.put(key, value);
            }
        });
        return result;
    }

    private static @Nullable Object plain(JsonElement json) {
        if (json.isJsonNull()) {
            return null;
        } else if (json.isJsonArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            json.getAsJsonArray().forEach(element -> list.add(plain(element)));
            return list;
        } else if (json.isJsonObject()) {
            return map(json.getAsJsonObject());
        }
        JsonPrimitive primitive = json.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        return primitive.isNumber() ? new BigDecimal(primitive.getAsString()) : primitive.getAsString();
    }
}
