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

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Turns configuration values into the types of Java fields.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ConfigParser {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(String.class, text -> text,
            Boolean.class, Boolean::valueOf, Byte.class, Byte::valueOf, Short.class, Short::valueOf, Integer.class,
            Integer::valueOf, Long.class, Long::valueOf, Float.class, Float::valueOf, Double.class, Double::valueOf,
            BigDecimal.class, BigDecimal::new);
    private static final Map<Class<?>, Function<Number, Object>> NUMBERS = Map.of(Byte.class, Number::byteValue,
            Short.class, Number::shortValue, Integer.class, Number::intValue, Long.class, Number::longValue,
            Float.class, Number::floatValue, Double.class, Number::doubleValue, BigDecimal.class,
            number -> new BigDecimal(number.toString()));
    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(boolean.class, Boolean.class, byte.class, Byte.class,
            short.class, Short.class, int.class, Integer.class, long.class, Long.class, float.class, Float.class,
            double.class, Double.class);

    private ConfigParser() {
        // Static methods only.
    }

    /**
     * Fills the fields of a new object, inherited and private ones too, by their names; fields without a value, final
     * and transient fields stay as they are. A value that does not fit is logged by name and left out.
     *
     * @return null if the class has no public constructor without arguments
     */
    public static <T> @Nullable T configurationAs(Map<String, @Nullable Object> properties,
            Class<T> configurationClass) {
        T configuration;
        try {
            configuration = configurationClass.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            LoggerFactory.getLogger(ConfigParser.class).debug("{} cannot be made", configurationClass.getName(), e);
            return null;
        }
        for (Class<?> type = configurationClass; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                Object value = properties.get(field.getName());
                if (value != null && !Modifier.isFinal(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())) {
                    fill(configuration, field, value);
                }
            }
        }
        return configuration;
    }

    private static void fill(Object configuration, Field field, Object value) {
        try {
            Object fitting = value instanceof Collection<?> elements ? elementsAs(elements, field)
                    : valueAs(value, field.getType());
            if (fitting != null) {
                field.setAccessible(true);
                field.set(configuration, fitting);
                return;
            }
        } catch (IllegalArgumentException | ReflectiveOperationException e) {
            LoggerFactory.getLogger(ConfigParser.class).debug("Cannot set {}", field, e);
        }
        LoggerFactory.getLogger(ConfigParser.class).warn("The value of '{}' is no {}; it is ignored", field.getName(),
                field.getType().getSimpleName());
    }

    private static @Nullable Object elementsAs(Collection<?> elements, Field field) {
        if (!(field.getGenericType()instanceof ParameterizedType type
                && type.getActualTypeArguments()[0]instanceof Class<?> elementType)) {
            return null;
        }
        Stream<?> fitting = elements.stream().map(element -> valueAs(element, elementType)).filter(Objects::nonNull);
        return field.getType().isAssignableFrom(ArrayList.class)
                ? fitting.collect(Collectors.toCollection(ArrayList::new))
                : field.getType().isAssignableFrom(HashSet.class) ? fitting.collect(Collectors.toSet()) : null;
    }

    /** {@link #valueAs} or, where that is null, the default. */
    public static <T> T valueAsOrElse(@Nullable Object value, Class<T> type, T defaultValue) {
        T converted = valueAs(value, type);
        return converted == null ? defaultValue : converted;
    }

    /**
     * Converts between numbers, texts, enum constants, or makes a collection of one value.
     *
     * @return null for null and for a value that has no meaning in that type
     * @throws IllegalArgumentException if a text is no number or constant of that type
     */
    @SuppressWarnings("unchecked")
    public static <T> @Nullable T valueAs(@Nullable Object value, Class<T> type) {
        Class<?> target = WRAPPERS.getOrDefault(type, type);
        if (value == null || target.isInstance(value)) {
            return (T) value;
        }
        Object result = null;
        if (value instanceof Number number && NUMBERS.containsKey(target)) {
            result = NUMBERS.get(target).apply(number);
        } else if (value instanceof String text) {
            result = textAs(text, target);
        }
        if (result == null) {
            LoggerFactory.getLogger(ConfigParser.class).warn("A {} cannot be taken as a {}",
                    value.getClass().getSimpleName(), type.getSimpleName());
        }
        return (T) result;
    }

    private static @Nullable Object textAs(String text, Class<?> target) {
        if (READERS.containsKey(target)) {
            return READERS.get(target).apply(text);
        }
        if (target.isEnum()) {
            return Arrays.stream(target.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst().orElseThrow(() -> new IllegalArgumentException("Not a " + target.getSimpleName()));
        }
        return Set.class.isAssignableFrom(target) ? Set.of(text)
                : Collection.class.isAssignableFrom(target) ? List.of(text) : null;
    }
}
