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

import java.math.BigDecimal;
import java.util.List;

import org.openhab.core.config.core.ConfigDescriptionParameter;

import com.google.gson.annotations.SerializedName;

/**
 * A parameter as it is written to JSON.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public class ConfigDescriptionParameterDTO {

    public String name;
    public ConfigDescriptionParameter.Type type;
    public BigDecimal min;
    public BigDecimal max;
    public BigDecimal stepsize;
    public String pattern;
    public boolean required;
    public Boolean readOnly;
    public Boolean multiple;
    public String context;
    @SerializedName("default")
    public String defaultValue;
    public String label;
    public String description;
    public List<ParameterOptionDTO> options;
    public List<FilterCriteriaDTO> filterCriteria;
    public String groupName;
    public Boolean advanced;
    public Boolean limitToOptions;
    public Integer multipleLimit;
    public String unit;
    public String unitLabel;
    public Boolean verify;

    public ConfigDescriptionParameterDTO() {
    }

    public ConfigDescriptionParameterDTO(String name, ConfigDescriptionParameter.Type type, BigDecimal min,
            BigDecimal max, BigDecimal stepsize, String pattern, Boolean required, Boolean readOnly, Boolean multiple,
            String context, String defaultValue, String label, String description, List<ParameterOptionDTO> options,
            List<FilterCriteriaDTO> filterCriteria, String groupName, Boolean advanced, Boolean limitToOptions,
            Integer multipleLimit, String unit, String unitLabel, Boolean verify) {
        this.name = name;
        this.type = type;
        this.min = min;
        this.max = max;
        this.stepsize = stepsize;
        this.pattern = pattern;
        this.required = Boolean.TRUE.equals(required);
        this.readOnly = readOnly;
        this.multiple = multiple;
        this.context = context;
        this.defaultValue = defaultValue;
        this.label = label;
        this.description = description;
        this.options = options;
        this.filterCriteria = filterCriteria;
        this.groupName = groupName;
        this.advanced = advanced;
        this.limitToOptions = limitToOptions;
        this.multipleLimit = multipleLimit;
        this.unit = unit;
        this.unitLabel = unitLabel;
        this.verify = verify;
    }
}
