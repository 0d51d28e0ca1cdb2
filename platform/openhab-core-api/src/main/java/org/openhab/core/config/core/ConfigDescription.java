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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;

/**
 * Describes the parameters of a thing, a channel, a service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ConfigDescription implements Identifiable<URI> {

    private final URI uri;
    private final List<ConfigDescriptionParameter> parameters;
    private final List<ConfigDescriptionParameterGroup> parameterGroups;

    ConfigDescription(URI uri, List<ConfigDescriptionParameter> parameters,
            List<ConfigDescriptionParameterGroup> parameterGroups) {
        if (!uri.isAbsolute() || !uri.isOpaque()) {
            throw new IllegalArgumentException("A description is named like 'scheme:token:token', not " + uri);
        }
        this.uri = uri;
        this.parameters = List.copyOf(parameters);
        this.parameterGroups = List.copyOf(parameterGroups);
    }

    @Override
    public URI getUID() {
        return uri;
    }

    public List<ConfigDescriptionParameter> getParameters() {
        return parameters;
    }

    /** The parameters by their names. */
    public Map<String, ConfigDescriptionParameter> toParametersMap() {
        Map<String, ConfigDescriptionParameter> byName = new LinkedHashMap<>();
        parameters.forEach(parameter -> byName.put(parameter.getName(), parameter));
        return byName;
    }

    public List<ConfigDescriptionParameterGroup> getParameterGroups() {
        return parameterGroups;
    }

    @Override
    public String toString() {
        return "ConfigDescription [uri=" + uri + ", parameters=" + parameters + ", groups=" + parameterGroups + "]";
    }
}
