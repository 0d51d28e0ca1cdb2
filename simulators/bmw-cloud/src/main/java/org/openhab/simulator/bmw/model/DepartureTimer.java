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

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A time at which the driver wants to leave.
 *
 * @param id 1 to 4
 * @param time local time of the car
 * @param active whether it counts
 * @param days on which days; empty for once
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record DepartureTimer(int id, LocalTime time, boolean active, List<DayOfWeek> days) {
}
