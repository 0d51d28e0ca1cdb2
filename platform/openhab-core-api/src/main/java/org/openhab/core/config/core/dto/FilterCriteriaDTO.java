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
 * What an option of a parameter must match, as JSON.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public class FilterCriteriaDTO {

    public String name;

    public String value;

    /** For frameworks that set the fields. */
    public FilterCriteriaDTO() {
    }

    public FilterCriteriaDTO(String name, String value) {
        this.name = name;
        this.value = value;
    }
}
