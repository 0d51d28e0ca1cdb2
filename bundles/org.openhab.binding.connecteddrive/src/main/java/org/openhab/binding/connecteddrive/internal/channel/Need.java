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
package org.openhab.binding.connecteddrive.internal.channel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;

/**
 * What a car must have for a channel to make sense.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum Need {
    NOTHING(driveTrain -> true),
    PLUG(DriveTrain::hasPlug),
    TANK(DriveTrain::hasTank),
    PLUG_AND_TANK(driveTrain -> driveTrain.hasPlug() && driveTrain.hasTank());

    private static final Set<String> PLUG_GROUPS = Set.of("charge", "charge-port", "battery", "profile", "statistic",
            "session");
    private static final Set<Attribute> OF_PLUG = EnumSet.of(Attribute.PLUG, Attribute.CHARGING,
            Attribute.CHARGE_REMAINING, Attribute.RANGE_ELECTRIC, Attribute.SOC, Attribute.RANGE_AT_TARGET,
            Attribute.CONSUMPTION, Attribute.RADIUS_ELECTRIC, Attribute.SOC_PREDICTED, Attribute.TRIP_SOC_USED,
            Attribute.TRIP_ENERGY_USED, Attribute.MONTH_ELECTRIC);
    private static final Set<Attribute> OF_TANK = EnumSet.of(Attribute.RANGE_FUEL, Attribute.FUEL, Attribute.FUEL_LEVEL,
            Attribute.RADIUS_FUEL, Attribute.FUEL_L_100KM, Attribute.FUEL_MPG, Attribute.TRIP_FUEL_USED,
            Attribute.MONTH_FUEL, Attribute.COOLANT);
    private static final Set<Attribute> OF_BOTH = EnumSet.of(Attribute.RANGE_TOTAL, Attribute.RADIUS_TOTAL,
            Attribute.TRIP_ELECTRIC, Attribute.MONTH_ELECTRIC_SHARE);

    private final Predicate<DriveTrain> test;

    Need(Predicate<DriveTrain> test) {
        this.test = test;
    }

    /** What a channel needs. */
    static Need of(String group, List<Attribute> attributes) {
        if (PLUG_GROUPS.contains(group) || attributes.stream().anyMatch(OF_PLUG::contains)) {
            return PLUG;
        }
        return attributes.stream().anyMatch(OF_TANK::contains) ? TANK
                : attributes.stream().anyMatch(OF_BOTH::contains) ? PLUG_AND_TANK : NOTHING;
    }

    /** Whether a drive train is of that kind. */
    boolean isMetBy(DriveTrain driveTrain) {
        return test.test(driveTrain);
    }
}
