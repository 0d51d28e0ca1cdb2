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

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes descriptions of configurations.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ConfigDescriptionBuilder {

    private final URI uri;
    private final List<ConfigDescriptionParameter> parameters = new ArrayList<>();
    private final List<ConfigDescriptionParameterGroup> parameterGroups = new ArrayList<>();

    private ConfigDescriptionBuilder(URI uri) {
        this.uri = uri;
    }

    /** Starts a description of that name, such as {@code thing-type:withings:account}. */
    public static ConfigDescriptionBuilder create(URI uri) {
        return new ConfigDescriptionBuilder(uri);
    }

    public ConfigDescriptionBuilder withParameter(ConfigDescriptionParameter parameter) {
        parameters.add(parameter);
        return this;
    }

    /** Puts these parameters in place of all others. */
    public ConfigDescriptionBuilder withParameters(List<ConfigDescriptionParameter> parameters) {
        this.parameters.clear();
        this.parameters.addAll(parameters);
        return this;
    }

    public ConfigDescriptionBuilder withParameterGroup(ConfigDescriptionParameterGroup parameterGroup) {
        parameterGroups.add(parameterGroup);
        return this;
    }

    /** Puts these groups in place of all others. */
    public ConfigDescriptionBuilder withParameterGroups(List<ConfigDescriptionParameterGroup> parameterGroups) {
        this.parameterGroups.clear();
        this.parameterGroups.addAll(parameterGroups);
        return this;
    }

    /**
     * @throws IllegalArgumentException if the name is not of the form {@code scheme:token}
     */
    public ConfigDescription build() throws IllegalArgumentException {
        return new ConfigDescription(uri, parameters, parameterGroups);
    }
}
