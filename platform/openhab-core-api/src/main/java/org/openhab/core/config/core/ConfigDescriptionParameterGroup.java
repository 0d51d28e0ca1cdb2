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
 * Keeps parameters together on the screen.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ConfigDescriptionParameterGroup {

    private final String name;
    private final @Nullable String context;
    private final boolean advanced;
    private final @Nullable String label;
    private final @Nullable String description;

    ConfigDescriptionParameterGroup(String name, @Nullable String context, @Nullable Boolean advanced,
            @Nullable String label, @Nullable String description) {
        this.name = name;
        this.context = context;
        this.advanced = Boolean.TRUE.equals(advanced);
        this.label = label;
        this.description = description;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getContext() {
        return context;
    }

    public boolean isAdvanced() {
        return advanced;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public String toString() {
        return "ConfigDescriptionParameterGroup [name=" + name + "]";
    }
}
