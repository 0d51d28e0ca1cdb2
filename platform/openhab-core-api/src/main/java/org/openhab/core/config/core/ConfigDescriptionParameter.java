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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Describes one parameter of a configuration.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ConfigDescriptionParameter {

    /**
     * The type of a parameter's value.
     */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN
    }

    private final String name;
    private final Type type;
    private final @Nullable String groupName;
    private final @Nullable BigDecimal min;
    private final @Nullable BigDecimal max;
    private final @Nullable BigDecimal step;
    private final @Nullable String pattern;
    private final @Nullable String context;
    private final @Nullable String defaultValue;
    private final @Nullable String label;
    private final @Nullable String description;
    private final @Nullable Integer multipleLimit;
    private final @Nullable String unit;
    private final @Nullable String unitLabel;
    private final boolean required;
    private final boolean readOnly;
    private final boolean multiple;
    private final boolean advanced;
    private final boolean verify;
    private final boolean limitToOptions;
    private final List<ParameterOption> options;
    private final List<FilterCriteria> filterCriteria;

    /** A text without a name, for serializers. */
    public ConfigDescriptionParameter() {
        this(ConfigDescriptionParameterBuilder.create("", Type.TEXT));
    }

    ConfigDescriptionParameter(ConfigDescriptionParameterBuilder builder) {
        name = builder.name;
        type = builder.type;
        groupName = builder.groupName;
        min = builder.min;
        max = builder.max;
        step = builder.step;
        pattern = builder.pattern;
        context = builder.context;
        defaultValue = builder.defaultValue;
        label = builder.label;
        description = builder.description;
        multipleLimit = builder.multipleLimit;
        unit = builder.unit;
        unitLabel = builder.unitLabel;
        required = builder.required;
        readOnly = builder.readOnly;
        multiple = builder.multiple;
        advanced = builder.advanced;
        verify = builder.verify;
        limitToOptions = builder.limitToOptions;
        options = List.copyOf(builder.options);
        filterCriteria = List.copyOf(builder.filterCriteria);
    }

    public String getName() {
        return name;
    }

    public Type getType() {
        return type;
    }

    /** The parameter group, null if none. */
    public @Nullable String getGroupName() {
        return groupName;
    }

    /** The smallest number or shortest text, null if any. */
    public @Nullable BigDecimal getMinimum() {
        return min;
    }

    /** The largest number or longest text, null if any. */
    public @Nullable BigDecimal getMaximum() {
        return max;
    }

    /** The distance between allowed numbers, null if any. */
    public @Nullable BigDecimal getStepSize() {
        return step;
    }

    /** The regular expression that a text matches, null if any. */
    public @Nullable String getPattern() {
        return pattern;
    }

    /** What the value means to a user interface, such as "password". */
    public @Nullable String getContext() {
        return context;
    }

    /** The default as a text, null if there is none. */
    public @Nullable String getDefault() {
        return defaultValue;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public @Nullable String getDescription() {
        return description;
    }

    /** The largest number of values, null if any. */
    public @Nullable Integer getMultipleLimit() {
        return multipleLimit;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public @Nullable String getUnitLabel() {
        return unitLabel;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public boolean isMultiple() {
        return multiple;
    }

    public boolean isAdvanced() {
        return advanced;
    }

    public boolean isVerifyable() {
        return verify;
    }

    public boolean getLimitToOptions() {
        return limitToOptions;
    }

    public List<ParameterOption> getOptions() {
        return options;
    }

    public List<FilterCriteria> getFilterCriteria() {
        return filterCriteria;
    }

    @Override
    public String toString() {
        return "ConfigDescriptionParameter [name=" + name + ", type=" + type + "]";
    }
}
