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
package org.openhab.demo.expect;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The telematic keys that more than one channel is worked out from (bmw-cardata.md 6 and 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarKeys {

    static final String[] SOC = { "vehicle.drivetrain.batteryManagement.header",
            "vehicle.powertrain.electric.battery.stateOfCharge.displayed" };
    static final String SOC_TARGET = "vehicle.powertrain.electric.battery.stateOfCharge.target";
    static final String CHARGING = "vehicle.drivetrain.electricEngine.charging.status";
    static final String REMAINING = "vehicle.drivetrain.electricEngine.charging.timeRemaining";
    static final String PLUG = "vehicle.body.chargingPort.status";
    static final String[] RANGE_ELECTRIC = { "vehicle.drivetrain.electricEngine.kombiRemainingElectricRange",
            "vehicle.drivetrain.electricEngine.remainingElectricRange" };
    static final String[] RANGE_TOTAL = { "vehicle.drivetrain.lastRemainingRange",
            "vehicle.drivetrain.totalRemainingRange" };
    static final String FUEL = "vehicle.drivetrain.fuelSystem.remainingFuel";
    static final String LATITUDE = "vehicle.cabin.infotainment.navigation.currentLocation.latitude";
    static final String LONGITUDE = "vehicle.cabin.infotainment.navigation.currentLocation.longitude";
    static final String MOVING = "vehicle.isMoving";
    static final String AC_LIMIT = "vehicle.powertrain.electric.battery.charging.acLimit.";
    static final String DESTINATION = "vehicle.cabin.infotainment.navigation.destinationSet.";

    private CarKeys() {
    }
}
