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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One drive.
 *
 * @param start when it began
 * @param end when it ended
 * @param distanceKm its length
 * @param electricKwh energy from the battery
 * @param fuelLitres fuel
 * @param electricShare percent of the way that was driven electrically
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Trip(Instant start, Instant end, double distanceKm, double electricKwh, double fuelLitres,
        int electricShare) {
}
