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
package org.openhab.core.storage;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A named map that outlives a restart.
 *
 * @param <T> the type of values
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Storage<T> {

    /**
     * Tells whether a key has an entry.
     */
    boolean containsKey(String key);

    /**
     * Returns the value of a key, or null if there is none.
     */
    @Nullable
    T get(String key);

    /**
     * Returns all keys.
     */
    Collection<String> getKeys();

    /**
     * Returns all values.
     */
    Collection<@Nullable T> getValues();

    /**
     * Stores a value.
     *
     * @return the value the key had before, or null if none
     */
    @Nullable
    T put(String key, @Nullable T value);

    /**
     * Removes an entry.
     *
     * @return the value the key had, or null if none
     */
    @Nullable
    T remove(String key);

    /**
     * Streams all entries; each value is read when its entry is reached.
     */
    default Stream<Map.Entry<String, @Nullable T>> stream() {
        return getKeys().stream().map(key -> new SimpleImmutableEntry<>(key, get(key)));
    }
}
