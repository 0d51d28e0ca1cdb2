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
package org.openhab.binding.withings.internal.state;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One part of what is kept about a person, under a key of its own; see {@link Sections}.
 *
 * @param <T> the record; what an older version did not write is null in it after loading
 * @param key follows the UID of the thing in the storage; empty for the part that was there first
 * @param type the class of the record
 * @param nothing what a person starts with
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Section<T> (String key, Class<T> type, T nothing) {
}
