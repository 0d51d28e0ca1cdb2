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
package org.openhab.devhost.internal.discovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.ThingDefinition;

/**
 * Sorts the properties of discovery results into configuration parameters and properties of a thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class InboxProperties {

    private InboxProperties() {
    }

    /** The properties with those that are no configuration parameters as text. */
    static Map<String, Object> normalized(DiscoveryResult result, @Nullable ConfigDescription description) {
        Map<String, Object> properties = new HashMap<>();
        result.getProperties().forEach((name, value) -> properties.put(name,
                parameter(name, description).isPresent() ? value : String.valueOf(value)));
        return properties;
    }

    /** A value brought to the declared type of its parameter. */
    static Object normalize(String name, Object value, @Nullable ConfigDescription description) {
        Object normalized = ConfigUtil.normalizeType(value, parameter(name, description).orElse(null));
        return normalized == null ? value : normalized;
    }

    /** The thing that approval makes of a result. */
    static ThingDefinition definition(DiscoveryResult result, ThingUID uid, String label,
            @Nullable ConfigDescription description) {
        Map<String, Object> configuration = new HashMap<>();
        Map<String, String> properties = new HashMap<>();
        result.getProperties().forEach((name, value) -> {
            if (parameter(name, description).isPresent()) {
                configuration.put(name, normalize(name, value, description));
            } else {
                properties.put(name, String.valueOf(value));
            }
        });
        return new ThingDefinition(result.getThingTypeUID(), uid, result.getBridgeUID(), label, null, configuration,
                properties, null);
    }

    /** The thing as it is. */
    static ThingDefinition definition(Thing thing) {
        return new ThingDefinition(thing.getThingTypeUID(), thing.getUID(), thing.getBridgeUID(), thing.getLabel(),
                thing.getLocation(), thing.getConfiguration().getProperties(), Map.of(), null);
    }

    private static Optional<ConfigDescriptionParameter> parameter(String name,
            @Nullable ConfigDescription description) {
        List<ConfigDescriptionParameter> parameters = description == null ? List.of() : description.getParameters();
        return parameters.stream().filter(parameter -> parameter.getName().equals(name)).findFirst();
    }
}
