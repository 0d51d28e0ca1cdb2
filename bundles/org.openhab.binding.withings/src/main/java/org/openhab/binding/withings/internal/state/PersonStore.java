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
 * Keeps what is known about persons over restarts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface PersonStore {

    /** A part of what is stored about a person, its {@code nothing} if that is nothing or cannot be read. */
    <T> T load(String person, Section<T> section);

    <T> void save(String person, Section<T> section, T record);

    /** Removes all parts. */
    void delete(String person);
}
