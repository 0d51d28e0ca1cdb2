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
package org.openhab.simulator.bmw.model;

import java.time.Instant;
import java.time.LocalTime;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Charging settings of a known place (bmw-cardata.md 3.7).
 *
 * @param id its number
 * @param place where
 * @param updated when it was changed
 * @param visited when the car was there last
 * @param visits how often
 * @param mode {@code TIME_SLOT} or {@code IMMEDIATE_CHARGING}
 * @param windowStart begin of the charging window
 * @param windowEnd its end
 * @param acLimit ampere, 0 for none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record LocationSetting(int id, Place place, Instant updated, Instant visited, int visits, String mode,
        LocalTime windowStart, LocalTime windowEnd, int acLimit) {
}
