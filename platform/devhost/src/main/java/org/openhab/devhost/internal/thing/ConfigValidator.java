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
package org.openhab.devhost.internal.thing;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ParameterOption;
import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.config.core.validation.ConfigValidationMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks configurations against their descriptions by openHAB's rules.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ConfigValidator implements ConfigDescriptionValidator {

    private final Logger logger = LoggerFactory.getLogger(ConfigValidator.class);
    private final Function<URI, @Nullable ConfigDescription> descriptions;
    private final Function<List<ConfigValidationMessage>, ConfigValidationException> refusal;

    /**
     * @param refusal makes the exception for messages
     */
    public ConfigValidator(Function<URI, @Nullable ConfigDescription> descriptions,
            Function<List<ConfigValidationMessage>, ConfigValidationException> refusal) {
        this.descriptions = descriptions;
        this.refusal = refusal;
    }

    @Override
    public void validate(Map<String, Object> configurationParameters, URI configDescriptionURI) {
        ConfigDescription description = descriptions.apply(configDescriptionURI);
        if (description == null) {
            logger.warn("There is no configuration description '{}', so nothing is checked.", configDescriptionURI);
            return;
        }
        List<ConfigValidationMessage> messages = new ArrayList<>();
        for (ConfigDescriptionParameter parameter : description.getParameters()) {
            check(parameter, configurationParameters.get(parameter.getName()), messages);
        }
        if (!messages.isEmpty()) {
            throw refusal.apply(messages);
        }
    }

    private static void check(ConfigDescriptionParameter parameter, @Nullable Object value,
            List<ConfigValidationMessage> messages) {
        if (!parameter.isMultiple() || !(value instanceof List<?> values)) {
            checkOne(parameter, value, messages);
            return;
        }
        Integer limit = parameter.getMultipleLimit();
        if (limit != null && values.size() > limit) {
            messages.add(message(parameter, "multiple_limit_violated",
                    "Only {0} elements are allowed but {1} are provided.", limit, values.size()));
        }
        values.forEach(element -> checkOne(parameter, element, messages));
    }

    private static void checkOne(ConfigDescriptionParameter parameter, @Nullable Object value,
            List<ConfigValidationMessage> messages) {
        ConfigValidationMessage message = value == null ? checkMissing(parameter) : checkValue(parameter, value);
        if (message != null) {
            messages.add(message);
        }
    }

    private static @Nullable ConfigValidationMessage checkMissing(ConfigDescriptionParameter parameter) {
        return parameter.isRequired() ? message(parameter, "parameter_required", "The parameter is required.") : null;
    }

    private static @Nullable ConfigValidationMessage checkValue(ConfigDescriptionParameter parameter, Object value) {
        if (!fits(parameter.getType(), value)) {
            return message(parameter, "data_type_violated",
                    "The data type of the value ({0}) does not match with the type declaration ({1}) in the configuration description.",
                    value.getClass().getSimpleName(), parameter.getType().name());
        }
        ConfigValidationMessage range = isOption(parameter, value) ? null : checkRange(parameter, value);
        if (range != null) {
            return range;
        }
        String pattern = parameter.getPattern();
        if (parameter.getType() == Type.TEXT && pattern != null && !value.toString().matches(pattern)) {
            return message(parameter, "pattern_violated", "The value {0} does not match the pattern {1}.", value,
                    pattern);
        }
        if (parameter.getLimitToOptions() && !parameter.getOptions().isEmpty() && !isOption(parameter, value)) {
            return message(parameter, "options_violated",
                    "The value {0} does not match allowed parameter options. Allowed options are: {1}", value,
                    parameter.getOptions());
        }
        return null;
    }

    private static boolean fits(Type type, Object value) {
        return switch (type) {
            case TEXT -> value instanceof String;
            case BOOLEAN -> value instanceof Boolean || value instanceof String text && isBoolean(text);
            case INTEGER, DECIMAL -> number(value) != null;
        };
    }

    private static boolean isBoolean(String text) {
        return "true".equalsIgnoreCase(text) || "false".equalsIgnoreCase(text);
    }

    private static @Nullable BigDecimal number(Object value) {
        try {
            return value instanceof Boolean ? null : new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isOption(ConfigDescriptionParameter parameter, Object value) {
        BigDecimal number = parameter.getType() == Type.TEXT ? null : number(value);
        for (ParameterOption option : parameter.getOptions()) {
            BigDecimal optionNumber = number == null ? null : number(option.getValue());
            boolean same = number != null && optionNumber != null ? number.compareTo(optionNumber) == 0
                    : option.getValue().equals(value.toString());
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Of texts minimum and maximum limit the length. */
    private static @Nullable ConfigValidationMessage checkRange(ConfigDescriptionParameter parameter, Object value) {
        boolean text = parameter.getType() == Type.TEXT;
        BigDecimal size = text ? BigDecimal.valueOf(value.toString().length()) : number(value);
        BigDecimal minimum = parameter.getMinimum();
        BigDecimal maximum = parameter.getMaximum();
        if (size != null && minimum != null && size.compareTo(minimum) < 0) {
            return text
                    ? message(parameter, "min_value_txt_violated",
                            "The value must not consist of less than {0} characters.", minimum)
                    : message(parameter, "min_value_numeric_violated", "The value must not be less than {0}.", minimum);
        }
        if (size != null && maximum != null && size.compareTo(maximum) > 0) {
            return text
                    ? message(parameter, "max_value_txt_violated",
                            "The value must not consist of more than {0} characters.", maximum)
                    : message(parameter, "max_value_numeric_violated", "The value must not be greater than {0}.",
                            maximum);
        }
        return null;
    }

    private static ConfigValidationMessage message(ConfigDescriptionParameter parameter, String key, String text,
            Object... content) {
        return new ConfigValidationMessage(parameter.getName(), text, key, content);
    }
}
