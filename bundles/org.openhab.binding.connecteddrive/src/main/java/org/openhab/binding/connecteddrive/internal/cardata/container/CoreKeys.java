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
package org.openhab.binding.connecteddrive.internal.cardata.container;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The telematic keys to have first where the cloud does not take all of them (bmw-cardata.md 3.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CoreKeys {

    static final List<String> LIST = List.of("vehicle.vehicle.travelledDistance",
            "vehicle.drivetrain.batteryManagement.header",
            "vehicle.powertrain.electric.battery.stateOfCharge.displayed",
            "vehicle.powertrain.electric.battery.stateOfCharge.target",
            "vehicle.drivetrain.electricEngine.charging.status", "vehicle.body.chargingPort.status",
            "vehicle.drivetrain.electricEngine.charging.timeRemaining",
            "vehicle.drivetrain.electricEngine.kombiRemainingElectricRange", "vehicle.drivetrain.lastRemainingRange",
            "vehicle.drivetrain.fuelSystem.level", "vehicle.drivetrain.fuelSystem.remainingFuel",
            "vehicle.cabin.door.lock.status", "vehicle.cabin.infotainment.navigation.currentLocation.latitude",
            "vehicle.cabin.infotainment.navigation.currentLocation.longitude", "vehicle.status.conditionBasedServices",
            "vehicle.status.checkControlMessages");

    private CoreKeys() {
    }
}
