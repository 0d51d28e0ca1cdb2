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
package org.openhab.core.config.core.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.slf4j.LoggerFactory;

/**
 * Knows the kinds of values that a configuration holds.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ConfigValues {

    private ConfigValues() {
    }

    /**
     * @throws IllegalArgumentException if the value is of an unknown kind or a list is mixed
     */
    public static Object normalize(Object value) {
        if (value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return decimal(number);
        }
        if (value instanceof Collection<?> collection) {
            List<Object> elements = new ArrayList<>();
            collection.forEach(element -> elements.add(normalize(Objects.requireNonNull(element))));
            if (elements.stream().map(Object::getClass).distinct().count() > 1) {
                throw new IllegalArgumentException("The elements of a list must be of one kind");
            }
            return elements;
        }
        throw new IllegalArgumentException("A configuration cannot hold a " + value.getClass().getName());
    }

    /** As the parameter wants it; what cannot be read that way is left for the validation to complain about. */
    public static Object normalize(Object value, ConfigDescriptionParameter parameter) {
        if (!parameter.isMultiple()) {
            return normalize(value, parameter.getType());
        }
        Collection<?> elements = value instanceof Collection<?> collection ? collection
                : value instanceof Object[] array ? List.of(array) : List.of(value);
        return elements.stream().map(element -> normalize(element, parameter.getType()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Object normalize(Object value, ConfigDescriptionParameter.Type type) {
        return switch (type) {
            case TEXT -> value.toString();
            case BOOLEAN -> truth(value);
            case INTEGER -> whole(value);
            case DECIMAL -> number(value);
        };
    }

    private static Object truth(Object value) {
        if (value instanceof Number number && !(value instanceof Float || value instanceof Double)) {
            return number.intValue() == 1 ? Boolean.TRUE : number.intValue() == 0 ? Boolean.FALSE : value;
        }
        return switch (value.toString().trim().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Boolean.TRUE;
            case "false", "no", "off", "0" -> Boolean.FALSE;
            default -> value;
        };
    }

    private static Object whole(Object value) {
        Object number = number(value);
        return number instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() <= 0
                ? decimal.setScale(0, RoundingMode.UNNECESSARY)
                : value;
    }

    private static Object number(Object value) {
        try {
            return value instanceof Number number ? decimal(number)
                    : value instanceof String text ? new BigDecimal(text.trim()) : value;
        } catch (NumberFormatException e) {
            LoggerFactory.getLogger(ConfigValues.class).debug("A value that should be a number is none");
            return value;
        }
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
