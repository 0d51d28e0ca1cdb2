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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.DeletableStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.JsonParseException;

/**
 * A typed view of a storage file.
 * <p>
 * As in openHAB putting null removes, and a value that cannot be read back (class gone, changed shape) reads as null
 * with an error in the log.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class JsonStorage<T> implements DeletableStorage<T> {

    private final Logger logger = LoggerFactory.getLogger(JsonStorage.class);
    private final String name;
    private final JsonFile file;
    private final ClassLoader classLoader;

    JsonStorage(String name, JsonFile file, @Nullable ClassLoader classLoader) {
        this.name = name;
        this.file = file;
        this.classLoader = classLoader == null ? Objects.requireNonNull(JsonStorage.class.getClassLoader())
                : classLoader;
    }

    @Override
    public @Nullable T put(String key, @Nullable T value) {
        if (value == null) {
            return remove(key);
        }
        StorageEntry entry = new StorageEntry(value.getClass().getName(), StorageGson.GSON.toJsonTree(value));
        return decode(file.set(key, entry));
    }

    @Override
    public @Nullable T remove(String key) {
        return decode(file.set(key, null));
    }

    @Override
    public boolean containsKey(String key) {
        return file.get(key) != null;
    }

    @Override
    public @Nullable T get(String key) {
        return decode(file.get(key));
    }

    @Override
    public Collection<String> getKeys() {
        return file.keys();
    }

    @Override
    public Collection<@Nullable T> getValues() {
        List<@Nullable T> values = new ArrayList<>();
        file.keys().forEach(key -> values.add(get(key)));
        return values;
    }

    @Override
    public void delete() {
        file.delete();
    }

    @SuppressWarnings("unchecked")
    private @Nullable T decode(@Nullable StorageEntry entry) {
        if (entry == null) {
            return null;
        }
        try {
            Class<?> type = Class.forName(entry.type(), true, classLoader);
            return (T) StorageGson.GSON.fromJson(entry.value(), (Class<?>) type);
        } catch (ClassNotFoundException | JsonParseException | IllegalArgumentException e) {
            // neither key nor value nor the message of the parser, which may quote it
            logger.error("A value in the storage '{}' is not readable as {} ({}).", name, entry.type(),
                    e.getClass().getSimpleName());
            return null;
        }
    }
}
