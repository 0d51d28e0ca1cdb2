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
package org.openhab.cloudcommons.store;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * The {@link JsonStore} keeps one record over restarts, in openHAB's storage.
 *
 * The record is stored as JSON with the version of its format. What cannot be read, or has another version, is put
 * aside
 * under the key with {@code .unreadable} behind it, where the next such case overwrites it, and reported once.
 *
 * openHAB writes its storage to disk within about half a second, as plain text: nothing secret belongs here.
 *
 * @param <T> the record; fields that are missing in the stored text are null after loading
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class JsonStore<T> {

    /** Behind the key of what was put aside. */
    public static final String ASIDE = ".unreadable";

    private static final Gson GSON = GsonTypes.gson();

    private final Storage<String> storage;
    private final String key;
    private final Class<T> type;
    private final int version;
    private final Consumer<String> onProblem;

    /**
     * @param version of the format, changed when old texts would be misunderstood
     * @param onProblem told in one sentence, without content, that something was put aside
     */
    public JsonStore(Storage<String> storage, String key, Class<T> type, int version, Consumer<String> onProblem) {
        this.storage = storage;
        this.key = key;
        this.type = type;
        this.version = version;
        this.onProblem = onProblem;
    }

    /** What was saved last; empty when there is nothing, or nothing readable. */
    public synchronized Optional<T> load() {
        String text = storage.get(key);
        if (text == null) {
            return Optional.empty();
        }
        try {
            T value = decode(text);
            if (value != null) {
                return Optional.of(value);
            }
        } catch (JsonParseException | NumberFormatException | IllegalStateException | UnsupportedOperationException e) {
            // Gson has no common type for "this is not what you think"; the problem is reported below.
            return putAside(text, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
        return putAside(text, "has another format version");
    }

    /** Saves a record in place of the one before. */
    public synchronized void save(T value) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("version", version);
        envelope.add("data", GSON.toJsonTree(value, type));
        storage.put(key, envelope.toString());
    }

    /** Removes the record, and what was put aside. */
    public synchronized void clear() {
        storage.remove(key);
        storage.remove(key + ASIDE);
    }

    private @Nullable T decode(String text) {
        JsonObject envelope = GSON.fromJson(text, JsonObject.class);
        if (envelope == null) {
            throw new JsonParseException("empty");
        }
        JsonElement found = envelope.get("version");
        JsonElement data = envelope.get("data");
        if (found == null || data == null || !data.isJsonObject()) {
            throw new JsonParseException("no envelope");
        }
        return found.getAsInt() == version ? GSON.fromJson(data, type) : null;
    }

    private Optional<T> putAside(String text, String why) {
        storage.put(key + ASIDE, text);
        storage.remove(key);
        onProblem.accept("The stored data of " + key + " " + why + " and was put aside");
        return Optional.empty();
    }
}
