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
package org.openhab.binding.withings.internal.push;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Hears of people who get into bed and out of it (withings.md 9.3, 12.13).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface BedEvents {

    /**
     * Something happened, perhaps long ago; events come in no reliable order.
     *
     * @param deviceId the mat, empty if the cloud does not say
     * @param inBed whether somebody got in, else out
     * @param time when, in unix seconds
     */
    void bedEvent(String deviceId, boolean inBed, long time);
}
