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
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The values of the parameters of a thing, a channel, a service.
 * <p>
 * Numbers are kept as {@link BigDecimal}, lists have elements of one kind; there is neither other kind of value.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public class Configuration {

    private final Map<String, Object> properties;

    /** No value at all. */
    public Configuration() {
        this((Map<String, Object>) null);
    }

    /** A copy. */
    public Configuration(@Nullable Configuration configuration) {
        this(configuration == null ? null : configuration.getProperties());
    }

    /**
     * @throws IllegalArgumentException if a value is of a kind that no parameter has
     */
    public Configuration(@Nullable Map<String, Object> properties) {
        this.properties = Collections
                .synchronizedMap(properties == null ? new HashMap<>() : ConfigUtil.normalizeTypes(properties));
    }

    /**
     * Fills the fields of the same names in a new object; a field without value keeps its default.
     *
     * @return null if the class has no public constructor without arguments
     */
    public <T> T as(Class<T> configurationClass) {
        return ConfigParser.configurationAs(getProperties(), configurationClass);
    }

    public boolean containsKey(String key) {
        return properties.containsKey(key);
    }

    /** The value, or null. */
    public Object get(String key) {
        return properties.get(key);
    }

    /**
     * Sets a value; null is kept as a value.
     *
     * @return the value before, or null
     * @throws IllegalArgumentException if the value is of a kind that no parameter has
     */
    public Object put(String key, @Nullable Object value) {
        return properties.put(key, value == null ? null : ConfigUtil.normalizeType(value));
    }

    /** Takes a value away and returns it. */
    public Object remove(String key) {
        return properties.remove(key);
    }

    /** The names as they are now. */
    public Set<String> keySet() {
        return getProperties().keySet();
    }

    /** The values as they are now. */
    public Collection<Object> values() {
        return getProperties().values();
    }

    /** All values as they are now; the map cannot be changed. */
    public Map<String, Object> getProperties() {
        synchronized (properties) {
            return Collections.unmodifiableMap(new HashMap<>(properties));
        }
    }

    /** Puts these values in place of all others. */
    public void setProperties(Map<String, Object> newProperties) {
        synchronized (properties) {
            properties.clear();
            newProperties.forEach(this::put);
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Configuration other && getProperties().equals(other.getProperties());
    }

    @Override
    public int hashCode() {
        return properties.hashCode();
    }

    /** Names and kinds only: values may be secrets. */
    @Override
    public String toString() {
        return getProperties().entrySet().stream()
                .map(entry -> entry.getKey() + ": "
                        + (entry.getValue() == null ? "null" : entry.getValue().getClass().getSimpleName()))
                .collect(Collectors.joining(", ", "Configuration[", "]"));
    }
}
