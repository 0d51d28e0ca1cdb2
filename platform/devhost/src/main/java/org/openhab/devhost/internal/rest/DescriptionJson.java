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
package org.openhab.devhost.internal.rest;

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameterGroup;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescription;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/**
 * Writes descriptions of states, commands and configurations in the shape of openHAB's REST API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class DescriptionJson {

    private DescriptionJson() {
    }

    static @Nullable JsonElement state(@Nullable StateDescription description) {
        return description == null ? null
                : Json.object().put("minimum", description.getMinimum()).put("maximum", description.getMaximum())
                        .put("step", description.getStep()).put("pattern", description.getPattern())
                        .put("readOnly", description.isReadOnly())
                        .put("options",
                                Json.array(description.getOptions().stream(), option -> Json.object()
                                        .put("value", option.getValue()).put("label", option.getLabel()).build()))
                        .build();
    }

    static @Nullable JsonElement command(@Nullable CommandDescription description) {
        return description == null ? null
                : Json.object()
                        .put("commandOptions",
                                Json.array(description.getCommandOptions().stream(), option -> Json.object()
                                        .put("command", option.getCommand()).put("label", option.getLabel()).build()))
                        .build();
    }

    static JsonElement config(ConfigDescription description) {
        return Json.object().put("uri", description.getUID()).put("parameters", parameters(description))
                .put("parameterGroups", groups(description)).build();
    }

    static JsonArray parameters(@Nullable ConfigDescription description) {
        return description == null ? new JsonArray() : parameters(description.getParameters());
    }

    static JsonArray parameters(Collection<ConfigDescriptionParameter> parameters) {
        return Json.array(parameters.stream(), DescriptionJson::parameter);
    }

    static JsonArray groups(@Nullable ConfigDescription description) {
        return description == null ? new JsonArray()
                : Json.array(description.getParameterGroups().stream(), DescriptionJson::group);
    }

    private static JsonElement parameter(ConfigDescriptionParameter parameter) {
        return Json.object().put("context", parameter.getContext()).put("default", parameter.getDefault())
                .put("description", parameter.getDescription()).put("label", parameter.getLabel())
                .put("name", parameter.getName()).put("required", parameter.isRequired())
                .put("type", parameter.getType().name()).put("min", parameter.getMinimum())
                .put("max", parameter.getMaximum()).put("stepsize", parameter.getStepSize())
                .put("pattern", parameter.getPattern()).put("readOnly", parameter.isReadOnly())
                .put("multiple", parameter.isMultiple()).put("multipleLimit", parameter.getMultipleLimit())
                .put("groupName", parameter.getGroupName()).put("advanced", parameter.isAdvanced())
                .put("verify", parameter.isVerifyable()).put("limitToOptions", parameter.getLimitToOptions())
                .put("unit", parameter.getUnit()).put("unitLabel", parameter.getUnitLabel())
                .put("options",
                        Json.array(parameter.getOptions().stream(),
                                option -> Json.object().put("label", option.getLabel()).put("value", option.getValue())
                                        .build()))
                .put("filterCriteria", Json.array(parameter.getFilterCriteria().stream(), criterion -> Json.object()
                        .put("value", criterion.getValue()).put("name", criterion.getName()).build()))
                .build();
    }

    private static JsonElement group(ConfigDescriptionParameterGroup group) {
        return Json.object().put("name", group.getName()).put("context", group.getContext())
                .put("advanced", group.isAdvanced()).put("label", group.getLabel())
                .put("description", group.getDescription()).build();
    }
}
