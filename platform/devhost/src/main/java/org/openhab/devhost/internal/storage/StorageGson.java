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
package org.openhab.devhost.internal.storage;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/**
 * Converts stored values to JSON in the way openHAB's JSON storage does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StorageGson {

    static final Gson GSON = new GsonBuilder().disableHtmlEscaping()
            .registerTypeAdapter(Instant.class,
                    (JsonSerializer<Instant>) (instant, type, context) -> new JsonPrimitive(instant.toString()))
            .registerTypeAdapter(Instant.class,
                    (JsonDeserializer<Instant>) (json, type, context) -> Instant.parse(json.getAsString()))
            .registerTypeAdapter(Configuration.class,
                    (JsonSerializer<Configuration>) (configuration, type, context) -> write(configuration, context))
            .registerTypeAdapter(Configuration.class, (JsonDeserializer<Configuration>) StorageGson::read).create();

    private StorageGson() {
    }

    private static JsonElement write(Configuration configuration, com.google.gson.JsonSerializationContext context) {
        JsonObject json = new JsonObject();
        json.add("properties", context.serialize(configuration.getProperties()));
        return json;
    }

    private static Configuration read(JsonElement json, Type type, JsonDeserializationContext context) {
        Configuration configuration = new Configuration();
        JsonElement properties = json.getAsJsonObject().get("properties");
        if (properties != null && properties.isJsonObject()) {
            for (Map.Entry<String, JsonElement> property : properties.getAsJsonObject().entrySet()) {
                Object value = plain(property.getValue());
                if (value != null) {
                    configuration.put(property.getKey(), value);
                }
            }
        }
        return configuration;
    }

    /** Configuration values are texts, numbers as BigDecimal, booleans, and lists of these. */
    private static @Nullable Object plain(JsonElement json) {
        if (json.isJsonArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            json.getAsJsonArray().forEach(element -> list.add(plain(element)));
            return list;
        }
        if (!json.isJsonPrimitive()) {
            return null;
        }
        JsonPrimitive primitive = json.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        return primitive.isNumber() ? new BigDecimal(primitive.getAsString()) : primitive.getAsString();
    }
}
