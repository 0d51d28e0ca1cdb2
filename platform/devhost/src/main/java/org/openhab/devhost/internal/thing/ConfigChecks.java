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

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.config.core.validation.ConfigValidationMessage;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.type.AbstractDescriptionType;
import org.openhab.core.thing.type.ThingType;

/**
 * Fits the configuration of things and channels to their descriptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ConfigChecks {

    private final Types types;
    private final ConfigDescriptionValidator validator;
    private final Function<ConfigValidationMessage, ConfigValidationException> refusal;

    /**
     * @param refusal makes the exception for a message
     */
    ConfigChecks(Types types, ConfigDescriptionValidator validator,
            Function<ConfigValidationMessage, ConfigValidationException> refusal) {
        this.types = types;
        this.validator = validator;
        this.refusal = refusal;
    }

    /**
     * Checks a thing before its handler starts.
     *
     * @throws ConfigValidationException when a parameter of the thing or a channel is refused, or the bridge is missing
     */
    void validate(Thing thing) {
        ThingType type = types.thing(thing.getThingTypeUID());
        validate(type, thing.getConfiguration().getProperties());
        if (type != null && thing.getBridgeUID() == null && !type.getSupportedBridgeTypeUIDs().isEmpty()) {
            throw refusal.apply(new ConfigValidationMessage("bridge", "Configuring a bridge is mandatory.",
                    "bridge_not_configured"));
        }
        for (Channel channel : thing.getChannels()) {
            validate(types.channel(channel), channel.getConfiguration().getProperties());
        }
    }

    /**
     * @throws ConfigValidationException when the description of the type refuses a parameter
     */
    void validate(@Nullable AbstractDescriptionType type, Map<String, Object> parameters) {
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        if (uri != null) {
            validator.validate(parameters, uri);
        }
    }

    /** Adds the defaults of the thing type for parameters that are not set. */
    void applyDefaults(Thing thing) {
        ConfigUtil.applyDefaultConfiguration(thing.getConfiguration(),
                types.config(types.thing(thing.getThingTypeUID())));
    }

    /** Brings the values of thing and channels to the declared types. */
    void normalize(Thing thing) {
        normalize(types.thing(thing.getThingTypeUID()), thing.getConfiguration());
        for (Channel channel : thing.getChannels()) {
            normalize(types.channel(channel), channel.getConfiguration());
        }
    }

    private void normalize(@Nullable AbstractDescriptionType type, Configuration configuration) {
        ConfigDescription description = types.config(type);
        if (description != null) {
            Map<String, Object> normalized = normalize(description, configuration.getProperties());
            normalized.forEach(configuration::put);
        }
    }

    /**
     * Brings values to the declared types; those of parameters that are not declared keep theirs.
     *
     * @return a new map without null values
     */
    Map<String, Object> normalize(@Nullable AbstractDescriptionType type, Map<String, @Nullable Object> parameters) {
        ConfigDescription description = types.config(type);
        return description == null ? withoutNulls(ConfigUtil.normalizeTypes(parameters))
                : normalize(description, parameters);
    }

    private static Map<String, Object> normalize(ConfigDescription description,
            Map<String, ? extends @Nullable Object> parameters) {
        return withoutNulls(ConfigUtil.normalizeTypes(new HashMap<>(parameters), List.of(description)));
    }

    private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> parameters) {
        Map<String, Object> result = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (value != null) {
                result.put(name, value);
            }
        });
        return result;
    }
}
