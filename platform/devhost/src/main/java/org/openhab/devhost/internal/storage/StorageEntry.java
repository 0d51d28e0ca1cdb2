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
package org.openhab.devhost.internal.storage;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;

/**
 * A stored value as it stands in the file.
 *
 * @param type the name of the value's class
 * @param value the value
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record StorageEntry(String type, JsonElement value) {
}
