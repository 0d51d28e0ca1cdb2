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
 * Hears when somebody gets into a bed or out of it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface BedEvents {

    /**
     * @param deviceId the sleep mat
     * @param inBed whether somebody got in; out otherwise
     * @param time when it happened, in unix seconds
     */
    void bedEvent(String deviceId, boolean inBed, long time);
}
