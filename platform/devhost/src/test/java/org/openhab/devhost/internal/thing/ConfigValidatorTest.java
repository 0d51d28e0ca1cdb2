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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.config.core.ParameterOption;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.config.core.validation.ConfigValidationMessage;

/**
 * Tests the rules for configurations.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConfigValidatorTest {

    private static final URI URI_OF_TEST = URI.create("thing-type:test:config");

    /** What the validator wanted to say, in place of an exception that needs a bundle. */
    @SuppressWarnings("serial")
    private static class Refused extends RuntimeException {
        private final transient List<ConfigValidationMessage> messages;

        Refused(List<ConfigValidationMessage> messages) {
            this.messages = messages;
        }
    }

    private static ConfigDescriptionParameterBuilder parameter(String name, Type type) {
        return ConfigDescriptionParameterBuilder.create(name, type);
    }

    private static ConfigDescription description() {
        List<ConfigDescriptionParameter> parameters = List.of(
                parameter("name", Type.TEXT).withRequired(true).withMaximum(BigDecimal.valueOf(5)).build(),
                parameter("code", Type.TEXT).withPattern("[a-z]+").build(),
                parameter("minutes", Type.INTEGER).withMinimum(BigDecimal.ONE).withMaximum(BigDecimal.TEN)
                        .withOptions(List.of(new ParameterOption("99", "Never"))).withLimitToOptions(false).build(),
                parameter("region", Type.TEXT).withLimitToOptions(true)
                        .withOptions(List.of(new ParameterOption("ROW", "World"))).build(),
                parameter("on", Type.BOOLEAN).build(),
                parameter("list", Type.TEXT).withMultiple(true).withMultipleLimit(2).withPattern("[a-z]").build());
        return ConfigDescriptionBuilder.create(URI_OF_TEST).withParameters(parameters).build();
    }

    private static List<String> refusals(Map<String, Object> configuration) {
        ConfigValidator validator = new ConfigValidator(uri -> URI_OF_TEST.equals(uri) ? description() : null,
                ConfigValidatorTest::refuse);
        try {
            validator.validate(configuration, URI_OF_TEST);
            return List.of();
        } catch (Refused e) {
            List<String> keys = new ArrayList<>();
            e.messages.forEach(message -> keys.add(message.parameterName + " " + message.messageKey));
            return keys;
        }
    }

    private static ConfigValidationException refuse(List<ConfigValidationMessage> messages) {
        throw new Refused(messages);
    }

    static Stream<Arguments> values() {
        return Stream.of(Arguments.of("name", "Anna", null),
                Arguments.of("name", "Annabelle", "max_value_txt_violated"),
                Arguments.of("name", null, "parameter_required"), Arguments.of("code", "abc", null),
                Arguments.of("code", "ABC", "pattern_violated"), Arguments.of("minutes", BigDecimal.valueOf(10), null),
                Arguments.of("minutes", "7", null), Arguments.of("minutes", "seven", "data_type_violated"),
                Arguments.of("minutes", BigDecimal.ZERO, "min_value_numeric_violated"),
                Arguments.of("minutes", BigDecimal.valueOf(11), "max_value_numeric_violated"),
                Arguments.of("minutes", BigDecimal.valueOf(99), null), Arguments.of("region", "ROW", null),
                Arguments.of("region", "MOON", "options_violated"), Arguments.of("on", true, null),
                Arguments.of("on", "true", null), Arguments.of("on", 1, "data_type_violated"),
                Arguments.of("list", List.of("a", "b"), null),
                Arguments.of("list", List.of("a", "b", "c"), "multiple_limit_violated"),
                Arguments.of("list", List.of("A"), "pattern_violated"), Arguments.of("unknown", "x", null));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueFitsOrNot(String name, @Nullable Object value, @Nullable String refusal) {
        Map<String, Object> configuration = new HashMap<>(Map.of("name", "Anna"));
        if (value == null) {
            configuration.remove(name);
        } else {
            configuration.put(name, value);
        }
        assertThat(refusals(configuration), is(refusal == null ? List.of() : List.of(name + " " + refusal)));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(refusals(Map.of("code", "1", "minutes", 0)), containsInAnyOrder("name parameter_required",
                "code pattern_violated", "minutes min_value_numeric_violated"));
    }

    @Test
    void whatIsNotDescribedIsNotChecked() {
        List<String> asked = new ArrayList<>();
        new ConfigValidator(uri -> {
            asked.add(uri.toString());
            return null;
        }, ConfigValidatorTest::refuse).validate(Map.of(), URI.create("thing-type:test:unknown"));
        assertThat(asked, contains("thing-type:test:unknown"));
    }
}
