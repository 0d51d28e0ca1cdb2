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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Descriptions give defaults, types, and options.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConfigDescriptionTest {

    private static final URI NAME = URI.create("thing-type:demo:thing");

    private static ConfigDescription describe(ConfigDescriptionParameter... parameters) {
        return ConfigDescriptionBuilder.create(NAME).withParameters(List.of(parameters)).build();
    }

    private static ConfigDescriptionParameterBuilder parameter(String name, ConfigDescriptionParameter.Type type) {
        return ConfigDescriptionParameterBuilder.create(name, type);
    }

    @Test
    void defaultsFillWhatIsNotSet() {
        ConfigDescription description = describe(
                parameter("interval", ConfigDescriptionParameter.Type.INTEGER).withDefault("30").build(),
                parameter("url", ConfigDescriptionParameter.Type.TEXT).withDefault("https://x").build(),
                parameter("import", ConfigDescriptionParameter.Type.BOOLEAN).withDefault("true").build(),
                parameter("kinds", ConfigDescriptionParameter.Type.TEXT).withMultiple(true).withDefault("a, b").build(),
                parameter("bad", ConfigDescriptionParameter.Type.DECIMAL).withDefault("x").build());
        Configuration configuration = new Configuration(Map.of("url", "https://mine"));

        ConfigUtil.applyDefaultConfiguration(configuration, description);

        assertThat(configuration.get("interval"), is(new BigDecimal(30)));
        assertThat(configuration.get("url"), is("https://mine"));
        assertThat(configuration.get("import"), is(true));
        assertThat(configuration.get("kinds"), is(List.of("a", "b")));
        assertThat(configuration.get("bad"), is(nullValue()));
    }

    @Test
    void valuesTakeTheTypesOfTheirParameters() {
        ConfigDescription description = describe(parameter("n", ConfigDescriptionParameter.Type.INTEGER).build(),
                parameter("t", ConfigDescriptionParameter.Type.TEXT).build(),
                parameter("b", ConfigDescriptionParameter.Type.BOOLEAN).build(),
                parameter("m", ConfigDescriptionParameter.Type.DECIMAL).withMultiple(true).build());

        Map<String, @Nullable Object> normalized = ConfigUtil.normalizeTypes(
                Map.of("n", "15", "t", 7, "b", "on", "m", "2.5", "other", 3, "component.id", 1), List.of(description));

        assertThat(normalized, is(Map.of("n", new BigDecimal(15), "t", "7", "b", true, "m",
                List.of(new BigDecimal("2.5")), "other", new BigDecimal(3))));
        assertThat(ConfigUtil.normalizeType("x", description.getParameters().get(0)), is("x"));
    }

    @Test
    void unitsAreForNumbers() {
        assertThrows(IllegalArgumentException.class,
                () -> parameter("t", ConfigDescriptionParameter.Type.TEXT).withUnit("min").build());
        assertThrows(IllegalArgumentException.class, () -> parameter("", ConfigDescriptionParameter.Type.TEXT).build());
        assertThrows(IllegalArgumentException.class,
                () -> ConfigDescriptionBuilder.create(URI.create("/path")).build());
    }

    @Test
    void registryJoinsProvidersAndOptions() {
        ConfigDescriptionRegistry registry = new ConfigDescriptionRegistry();
        ConfigDescriptionProvider provider = mock(ConfigDescriptionProvider.class);
        when(provider.getConfigDescription(eq(NAME), any()))
                .thenReturn(describe(parameter("userId", ConfigDescriptionParameter.Type.TEXT).withRequired(true)
                        .withOptions(List.of(new ParameterOption("1", "one"))).build()));
        ConfigOptionProvider options = mock(ConfigOptionProvider.class);
        when(options.getParameterOptions(eq(NAME), eq("userId"), any(), any()))
                .thenReturn(List.of(new ParameterOption("2", "two")));
        assertThat(registry.getConfigDescription(NAME), is(nullValue()));

        registry.addConfigDescriptionProvider(provider);
        registry.addConfigOptionProvider(options);

        ConfigDescriptionParameter parameter = Objects.requireNonNull(registry.getConfigDescription(NAME))
                .getParameters().get(0);
        assertThat(parameter.getOptions(), contains(new ParameterOption("1", "one"), new ParameterOption("2", "two")));
        assertThat(parameter.isRequired(), is(true));
        registry.removeConfigDescriptionProvider(provider);
        assertThat(registry.getConfigDescription(NAME), is(nullValue()));
    }
}
