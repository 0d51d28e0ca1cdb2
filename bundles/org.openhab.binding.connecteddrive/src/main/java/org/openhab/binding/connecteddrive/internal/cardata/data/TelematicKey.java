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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;

/**
 * One telematic key of CarData with what becomes of it (bmw-cardata.md 9).
 *
 * @param name the key
 * @param use what becomes of it
 * @param attribute what it tells; {@code null} unless it is {@link Use#MAPPED}
 * @param rank its place among the keys of the same attribute, 0 wins a tie
 * @param reader understands its values; one that finds nothing unless it is {@link Use#MAPPED}
 * @param delivery how it comes
 * @param driveTrains letters as in the catalogue, {@code -} if it does not say
 * @param reason why it is not mapped; empty if it is
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record TelematicKey(String name, Use use, @Nullable Attribute attribute, int rank, ValueReader reader,
        Delivery delivery, String driveTrains, String reason) {

    public enum Use {
        /** Shown as an attribute. */
        MAPPED,
        /** Not shown, but what others are worked out from. */
        DERIVED,
        /** Only a name for what an endpoint of its own delivers. */
        ENDPOINT,
        UNUSED
    }

    /** Whether a car with this drive train can have a value of it. */
    public boolean fits(DriveTrain driveTrain) {
        if (driveTrain == DriveTrain.UNKNOWN) {
            return true;
        }
        if ("-".equals(driveTrains)) {
            return (driveTrain.hasPlug() || !isElectric()) && (driveTrain.hasTank() || !isFuel());
        }
        return switch (driveTrain) {
            case COMBUSTION -> has('I');
            case MILD_HYBRID -> has('M') || has('I');
            case PLUGIN_HYBRID -> has('P');
            case ELECTRIC -> has('B');
            case ELECTRIC_WITH_RANGE_EXTENDER -> has('B') || has('P');
            case UNKNOWN -> true;
        };
    }

    private boolean has(char letter) {
        return driveTrains.indexOf(letter) >= 0;
    }

    /** By its name, for the keys of which the catalogue says nothing. */
    private boolean isElectric() {
        return name.startsWith("vehicle.powertrain.") || name.contains(".electricEngine.")
                || name.contains(".chargingPort.");
    }

    private boolean isFuel() {
        return name.contains(".fuelSystem.");
    }
}
