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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What drives a car (bmw-mybmw.md 4.2; bmw-cardata.md 3.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum DriveTrain {
    COMBUSTION(false, true),
    MILD_HYBRID(false, true),
    PLUGIN_HYBRID(true, true),
    ELECTRIC(true, false),
    ELECTRIC_WITH_RANGE_EXTENDER(true, true),
    /** Not known yet, or a word nobody has seen: nothing is held back. */
    UNKNOWN(true, true);

    private final boolean electric;
    private final boolean fuel;

    DriveTrain(boolean electric, boolean fuel) {
        this.electric = electric;
        this.fuel = fuel;
    }

    /** Whether it has a battery to plug in. */
    public boolean hasPlug() {
        return electric;
    }

    /** Whether it has a tank. */
    public boolean hasTank() {
        return fuel;
    }

    /** By the words of either cloud; {@link #UNKNOWN} for all others. */
    public static DriveTrain of(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "COMBUSTION", "CONV" -> COMBUSTION;
            case "MILD_HYBRID", "HYBRID", "MHEV" -> MILD_HYBRID;
            case "PLUGIN_HYBRID" -> PLUGIN_HYBRID;
            case "ELECTRIC" -> ELECTRIC;
            case "ELECTRIC_WITH_RANGE_EXTENDER" -> ELECTRIC_WITH_RANGE_EXTENDER;
            default -> upper.contains("REX") ? ELECTRIC_WITH_RANGE_EXTENDER
                    : upper.contains("PHEV") ? PLUGIN_HYBRID
                            : upper.contains("BEV") ? ELECTRIC : upper.contains("CONV") ? COMBUSTION : UNKNOWN;
        };
    }
}
