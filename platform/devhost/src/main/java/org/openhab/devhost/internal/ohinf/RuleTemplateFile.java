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
package org.openhab.devhost.internal.ohinf;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;

/**
 * A file of rule templates that a bundle brings.
 *
 * @param path path inside the bundle
 * @param templates as in the file; each has a text {@code uid}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record RuleTemplateFile(String path, List<JsonObject> templates) {
}
