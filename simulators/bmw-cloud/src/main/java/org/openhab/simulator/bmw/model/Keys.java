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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The telematic keys that the simulation itself works with (bmw-cardata.md 7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Keys {

    private static final String CHARGING = "vehicle.drivetrain.electricEngine.charging.";
    private static final String LOCATION = "vehicle.cabin.infotainment.navigation.currentLocation.";
    private static final String PORT = "vehicle.powertrain.tractionBattery.charging.port.anyPosition.";

    public static final String LOCK_REST = "vehicle.cabin.door.lock.status";
    public static final String LOCK_STREAM = "vehicle.cabin.door.status";
    public static final String DRIVER_DOOR = "vehicle.cabin.door.row1.driver.isOpen";
    public static final String ALARM_ARMED = "vehicle.vehicle.antiTheftAlarmSystem.alarm.armStatus";
    public static final String MILEAGE = "vehicle.vehicle.travelledDistance";
    public static final String MOVING = "vehicle.isMoving";
    public static final String ENGINE_ACTIVE = "vehicle.drivetrain.engine.isActive";
    public static final String IGNITION = "vehicle.drivetrain.engine.isIgnitionOn";
    public static final String SPEED_LOWER = "vehicle.vehicle.speedRange.lowerBound";
    public static final String SPEED_UPPER = "vehicle.vehicle.speedRange.upperBound";
    public static final String LATITUDE = LOCATION + "latitude";
    public static final String LONGITUDE = LOCATION + "longitude";
    public static final String HEADING = LOCATION + "heading";
    public static final String ALTITUDE = LOCATION + "altitude";
    public static final String SOC_HEADER = "vehicle.drivetrain.batteryManagement.header";
    public static final String SOC_DISPLAYED = "vehicle.powertrain.electric.battery.stateOfCharge.displayed";
    public static final String SOC_LEVEL = CHARGING + "level";
    public static final String SOC_TARGET = "vehicle.powertrain.electric.battery.stateOfCharge.target";
    public static final String SOC_TRIP_END = "vehicle.trip.segment.end.drivetrain.batteryManagement.hvSoc";
    public static final String TRIP_END_TIME = "vehicle.trip.segment.end.time";
    public static final String TRIP_END_MILEAGE = "vehicle.trip.segment.end.travelledDistance";
    public static final String RANGE_ELECTRIC = "vehicle.drivetrain.electricEngine.kombiRemainingElectricRange";
    public static final String RANGE_ELECTRIC_OTHER = "vehicle.drivetrain.electricEngine.remainingElectricRange";
    public static final String RANGE_LAST = "vehicle.drivetrain.lastRemainingRange";
    public static final String RANGE_TOTAL = "vehicle.drivetrain.totalRemainingRange";
    public static final String FUEL_PERCENT = "vehicle.drivetrain.fuelSystem.level";
    public static final String FUEL_LITRES = "vehicle.drivetrain.fuelSystem.remainingFuel";
    public static final String CHARGING_STATUS = CHARGING + "status";
    public static final String CHARGING_HV_STATUS = CHARGING + "hvStatus";
    public static final String CHARGING_POWER = "vehicle.powertrain.electric.battery.charging.power";
    public static final String CHARGING_REMAINING = CHARGING + "timeRemaining";
    public static final String CHARGING_TO_FULL = CHARGING + "timeToFullyCharged";
    public static final String CHARGING_METHOD = CHARGING + "method";
    public static final String CHARGING_PHASES = CHARGING + "phaseNumber";
    public static final String CHARGING_VOLTAGE = CHARGING + "acVoltage";
    public static final String CHARGING_AMPERE = CHARGING + "acAmpere";
    public static final String CHARGING_END_REASON = CHARGING + "reasonChargingEnd";
    public static final String CHARGING_LAST_REASON = CHARGING + "lastChargingReason";
    public static final String CHARGING_ENERGY_TO_FULL = CHARGING + "smeEnergyDeltaFullyCharged";
    public static final String AC_LIMIT = "vehicle.powertrain.electric.battery.charging.acLimit.selected";
    public static final String AC_LIMIT_ACTIVE = "vehicle.powertrain.electric.battery.charging.acLimit.isActive";
    public static final String PLUG = "vehicle.body.chargingPort.status";
    public static final String PLUG_TEXT = "vehicle.body.chargingPort.statusClearText";
    public static final String PLUG_COMBINED = "vehicle.body.chargingPort.combinedStatus";
    public static final String PLUG_CONNECTOR = CHARGING + "connectorStatus";
    public static final String PLUGGED = PORT + "isPlugged";
    public static final String CLIMATE_STATE = "vehicle.cabin.hvac.preconditioning.status.comfortState";
    public static final String CLIMATE_SECONDS = "vehicle.cabin.hvac.preconditioning.status.remainingRunningTime";
    public static final String CLIMATE_OLD_STATE = "vehicle.vehicle.preConditioning.activity";
    public static final String CLIMATE_OLD_MINUTES = "vehicle.vehicle.preConditioning.remainingTime";
    public static final String DEEP_SLEEP = "vehicle.vehicle.deepSleepModeActive";
    public static final String BATTERY_VOLTAGE = "vehicle.electricalSystem.battery.voltage";
    public static final String CHECK_CONTROLS = "vehicle.status.checkControlMessages";
    public static final String SERVICES = "vehicle.status.conditionBasedServices";

    private Keys() {
    }
}
