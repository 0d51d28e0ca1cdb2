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
package org.openhab.core.config.core.validation;

import java.net.URI;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Checks configurations by their descriptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ConfigDescriptionValidator {

    /** Throws ConfigValidationException if a value does not fit; does nothing without a description. */
    void validate(Map<String, Object> configurationParameters, URI configDescriptionURI);
}
