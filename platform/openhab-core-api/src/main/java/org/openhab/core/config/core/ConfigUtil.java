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
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.internal.ConfigValues;
import org.slf4j.LoggerFactory;

/**
 * Brings configuration values into the kinds that {@link Configuration} holds.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ConfigUtil {

    private static final Set<String> OSGI_NAMES = Set.of("objectClass", "component.name", "component.id");

    /**
     * The default of a parameter as its type wants it.
     *
     * @return null if there is none, or none that can be read
     */
    public static @Nullable Object getDefaultValueAsCorrectType(ConfigDescriptionParameter parameter) {
        String text = parameter.getDefault();
        return text == null ? null : defaultOf(parameter, text);
    }

    private static @Nullable Object defaultOf(ConfigDescriptionParameter parameter, String text) {
        try {
            return switch (parameter.getType()) {
                case TEXT -> text;
                case BOOLEAN -> Boolean.valueOf(text);
                case DECIMAL -> new BigDecimal(text);
                case INTEGER -> wholePart(new BigDecimal(text));
            };
        } catch (NumberFormatException e) {
            LoggerFactory.getLogger(ConfigUtil.class).warn("The default of parameter '{}' is no {}",
                    parameter.getName(), parameter.getType());
            return null;
        }
    }

    private static BigDecimal wholePart(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0 ? number.setScale(0, RoundingMode.DOWN) : number;
    }

    /** Gives parameters without value their default; the default of a list has commas between its elements. */
    public static void applyDefaultConfiguration(Configuration configuration,
            @Nullable ConfigDescription configDescription) {
        List<ConfigDescriptionParameter> parameters = configDescription == null ? List.of()
                : configDescription.getParameters();
        for (ConfigDescriptionParameter parameter : parameters) {
            String text = parameter.getDefault();
            if (text == null || configuration.get(parameter.getName()) != null) {
                continue;
            }
            Object value = parameter.isMultiple()
                    ? Stream.of(text.split(",")).map(String::trim).filter(element -> !element.isEmpty())
                            .map(element -> defaultOf(parameter, element)).filter(Objects::nonNull).toList()
                    : defaultOf(parameter, text);
            if (value != null) {
                configuration.put(parameter.getName(), value);
            }
        }
    }

    /**
     * The value as a text, a boolean, a {@link BigDecimal}, or a list of one of these.
     *
     * @return null for null
     * @throws IllegalArgumentException if the value is none of these, or a list is mixed
     */
    public static @Nullable Object normalizeType(@Nullable Object value) {
        return normalizeType(value, null);
    }

    /**
     * The value as the parameter's type wants it; a value that cannot be read as that type stays what it is.
     *
     * @return null for null
     * @throws IllegalArgumentException if there is no parameter to go by and the value is of an unknown kind
     */
    public static @Nullable Object normalizeType(@Nullable Object value,
            @Nullable ConfigDescriptionParameter configDescriptionParameter) {
        return value == null ? null
                : configDescriptionParameter == null ? ConfigValues.normalize(value)
                        : ConfigValues.normalize(value, configDescriptionParameter);
    }

    /**
     * All values normalized, without those that OSGi adds.
     *
     * @throws IllegalArgumentException if a value is of an unknown kind
     */
    public static Map<String, @Nullable Object> normalizeTypes(Map<String, @Nullable Object> configuration) {
        Map<String, @Nullable Object> normalized = new HashMap<>();
        configuration.forEach((name, value) -> {
            if (!OSGI_NAMES.contains(name)) {
                normalized.put(name, normalizeType(value));
            }
        });
        return normalized;
    }

    /**
     * All values as the descriptions want them; the first description that knows a parameter counts.
     *
     * @throws IllegalArgumentException if there is no description
     */
    public static Map<String, @Nullable Object> normalizeTypes(Map<String, @Nullable Object> configuration,
            List<ConfigDescription> configDescriptions) {
        if (configDescriptions.isEmpty()) {
            throw new IllegalArgumentException("A description is needed to go by");
        }
        Map<String, ConfigDescriptionParameter> parameters = new HashMap<>();
        configDescriptions.forEach(description -> description.toParametersMap().forEach(parameters::putIfAbsent));
        Map<String, @Nullable Object> normalized = new HashMap<>();
        configuration.forEach((name, value) -> {
            if (!OSGI_NAMES.contains(name)) {
                normalized.put(name, normalizeType(value, parameters.get(name)));
            }
        });
        return normalized;
    }
}
