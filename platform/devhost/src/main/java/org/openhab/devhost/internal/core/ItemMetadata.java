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
package org.openhab.devhost.internal.core;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The metadata of an item in one namespace.
 *
 * @param value the main value, for the namespace {@code unit} the unit symbol
 * @param config further settings
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ItemMetadata(String value, Map<String, Object> config) {
}
