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

import java.math.BigDecimal;
import java.util.List;

/**
 * Makes descriptions of parameters; null leaves a part at its default.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public class ConfigDescriptionParameterBuilder {

    final String name;
    final ConfigDescriptionParameter.Type type;
    String groupName;
    BigDecimal min;
    BigDecimal max;
    BigDecimal step;
    String pattern;
    String context;
    String defaultValue;
    String label;
    String description;
    Integer multipleLimit;
    String unit;
    String unitLabel;
    boolean required;
    boolean readOnly;
    boolean multiple;
    boolean advanced;
    boolean verify;
    boolean limitToOptions = true;
    List<ParameterOption> options = List.of();
    List<FilterCriteria> filterCriteria = List.of();

    private ConfigDescriptionParameterBuilder(String name, ConfigDescriptionParameter.Type type) {
        this.name = name;
        this.type = type;
    }

    public static ConfigDescriptionParameterBuilder create(String name, ConfigDescriptionParameter.Type type) {
        return new ConfigDescriptionParameterBuilder(name, type);
    }

    static ConfigDescriptionParameterBuilder copyOf(ConfigDescriptionParameter parameter) {
        return create(parameter.getName(), parameter.getType()).withGroupName(parameter.getGroupName())
                .withMinimum(parameter.getMinimum()).withMaximum(parameter.getMaximum())
                .withStepSize(parameter.getStepSize()).withPattern(parameter.getPattern())
                .withContext(parameter.getContext()).withDefault(parameter.getDefault()).withLabel(parameter.getLabel())
                .withDescription(parameter.getDescription()).withMultipleLimit(parameter.getMultipleLimit())
                .withUnit(parameter.getUnit()).withUnitLabel(parameter.getUnitLabel())
                .withRequired(parameter.isRequired()).withReadOnly(parameter.isReadOnly())
                .withMultiple(parameter.isMultiple()).withAdvanced(parameter.isAdvanced())
                .withVerify(parameter.isVerifyable()).withLimitToOptions(parameter.getLimitToOptions())
                .withOptions(parameter.getOptions()).withFilterCriteria(parameter.getFilterCriteria());
    }

    public ConfigDescriptionParameterBuilder withGroupName(String groupName) {
        this.groupName = groupName;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMinimum(BigDecimal min) {
        this.min = min;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMaximum(BigDecimal max) {
        this.max = max;
        return this;
    }

    public ConfigDescriptionParameterBuilder withStepSize(BigDecimal step) {
        this.step = step;
        return this;
    }

    public ConfigDescriptionParameterBuilder withPattern(String pattern) {
        this.pattern = pattern;
        return this;
    }

    public ConfigDescriptionParameterBuilder withContext(String context) {
        this.context = context;
        return this;
    }

    public ConfigDescriptionParameterBuilder withDefault(String defaultValue) {
        this.defaultValue = defaultValue;
        return this;
    }

    public ConfigDescriptionParameterBuilder withLabel(String label) {
        this.label = label;
        return this;
    }

    public ConfigDescriptionParameterBuilder withDescription(String description) {
        this.description = description;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMultipleLimit(Integer multipleLimit) {
        this.multipleLimit = multipleLimit;
        return this;
    }

    public ConfigDescriptionParameterBuilder withUnit(String unit) {
        this.unit = unit;
        return this;
    }

    public ConfigDescriptionParameterBuilder withUnitLabel(String unitLabel) {
        this.unitLabel = unitLabel;
        return this;
    }

    public ConfigDescriptionParameterBuilder withRequired(Boolean required) {
        this.required = Boolean.TRUE.equals(required);
        return this;
    }

    public ConfigDescriptionParameterBuilder withReadOnly(Boolean readOnly) {
        this.readOnly = Boolean.TRUE.equals(readOnly);
        return this;
    }

    public ConfigDescriptionParameterBuilder withMultiple(Boolean multiple) {
        this.multiple = Boolean.TRUE.equals(multiple);
        return this;
    }

    public ConfigDescriptionParameterBuilder withAdvanced(Boolean advanced) {
        this.advanced = Boolean.TRUE.equals(advanced);
        return this;
    }

    public ConfigDescriptionParameterBuilder withVerify(Boolean verify) {
        this.verify = Boolean.TRUE.equals(verify);
        return this;
    }

    public ConfigDescriptionParameterBuilder withLimitToOptions(Boolean limitToOptions) {
        this.limitToOptions = !Boolean.FALSE.equals(limitToOptions);
        return this;
    }

    public ConfigDescriptionParameterBuilder withOptions(List<ParameterOption> options) {
        this.options = options == null ? List.of() : options;
        return this;
    }

    public ConfigDescriptionParameterBuilder withFilterCriteria(List<FilterCriteria> filterCriteria) {
        this.filterCriteria = filterCriteria == null ? List.of() : filterCriteria;
        return this;
    }

    /**
     * @throws IllegalArgumentException if there is no name, or a unit on what is no number
     */
    public ConfigDescriptionParameter build() throws IllegalArgumentException {
        if (name == null || name.isEmpty() || type == null) {
            throw new IllegalArgumentException("A parameter needs a name with a type");
        }
        boolean number = type == ConfigDescriptionParameter.Type.INTEGER
                || type == ConfigDescriptionParameter.Type.DECIMAL;
        if (!number && (unit != null || unitLabel != null)) {
            throw new IllegalArgumentException("The parameter '" + name + "' is no number, so it cannot have a unit");
        }
        return new ConfigDescriptionParameter(this);
    }
}
