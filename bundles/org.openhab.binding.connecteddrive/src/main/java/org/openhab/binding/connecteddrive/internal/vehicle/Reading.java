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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A value of an attribute with the moment it is from.
 *
 * @param value of the type that the attribute's {@link Kind} names, or a record if it has parts
 * @param time when the car measured or reported it
 * @param rank the place of its source among those of the same attribute; 0 is asked first (bmw-cardata.md 11.2)
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Reading(Object value, Instant time, int rank) {

    public Reading(Object value, Instant time) {
        this(value, time, 0);
    }
}
