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
package org.openhab.core.config.core.dto;

/**
 * A group of parameters, as JSON.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public class ConfigDescriptionParameterGroupDTO {

    public Boolean advanced;

    public String context;

    public String description;

    public String label;

    public String name;

    /** For frameworks that set the fields. */
    public ConfigDescriptionParameterGroupDTO() {
    }

    public ConfigDescriptionParameterGroupDTO(String name, String context, Boolean advanced, String label,
            String description) {
        this.name = name;
        this.context = context;
        this.advanced = advanced;
        this.label = label;
        this.description = description;
    }
}
