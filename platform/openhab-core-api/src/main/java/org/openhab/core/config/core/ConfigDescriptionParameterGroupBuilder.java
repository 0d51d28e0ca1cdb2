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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes groups of parameters.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ConfigDescriptionParameterGroupBuilder {

    private final String name;
    private @Nullable String context;
    private @Nullable Boolean advanced;
    private @Nullable String label;
    private @Nullable String description;

    private ConfigDescriptionParameterGroupBuilder(String name) {
        this.name = name;
    }

    public static ConfigDescriptionParameterGroupBuilder create(String name) {
        return new ConfigDescriptionParameterGroupBuilder(name);
    }

    public ConfigDescriptionParameterGroupBuilder withContext(@Nullable String context) {
        this.context = context;
        return this;
    }

    public ConfigDescriptionParameterGroupBuilder withAdvanced(@Nullable Boolean advanced) {
        this.advanced = advanced;
        return this;
    }

    public ConfigDescriptionParameterGroupBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    public ConfigDescriptionParameterGroupBuilder withDescription(@Nullable String description) {
        this.description = description;
        return this;
    }

    /**
     * @throws IllegalArgumentException if the name is empty
     */
    public ConfigDescriptionParameterGroup build() throws IllegalArgumentException {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A group of parameters needs a name");
        }
        return new ConfigDescriptionParameterGroup(name, context, advanced, label, description);
    }
}
