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

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What never changes about a car.
 *
 * @param brand My BMW's word: {@code BMW}, {@code BMW_I}, {@code MINI}, {@code DRITTKUNDE}
 * @param model the name on the lid
 * @param year the model year
 * @param series the series, such as {@code 4}
 * @param body the development code, such as {@code G26}
 * @param bodyStyle the kind of body in words
 * @param driveTrain what drives it
 * @param color ARGB as an unsigned 32-bit number
 * @param colorCode the code of the paint
 * @param colorName its name
 * @param headUnit the type of the head unit, such as {@code MGU}
 * @param headUnitRaw its raw word, such as {@code HU_MGU}
 * @param hmi the generation of iDrive, such as {@code ID8}
 * @param telematicsUnit the modem, null for old cars
 * @param leftSteering where the wheel is
 * @param market the country it was built for
 * @param engine the code of the engine
 * @param propulsion the code of the drive
 * @param modelKey four characters
 * @param built the day of its construction
 * @param equipment codes of the optional equipment, comma-separated
 * @param doors their number
 * @param roof {@code SUN_ROOF} or {@code CONVERTIBLE}, null for a plain one
 * @param navigation whether it has a navigation system
 * @param rearWindow whether the rear window opens
 * @param batteryKwh usable energy of the traction battery, 0 for none
 * @param tankLitres size of the tank, 0 for none
 * @param electricRange kilometres with a full battery
 * @param fuelRange kilometres with a full tank
 * @param chargeKw what it draws from a wall box
 * @param servicePack the word of the charging details (bmw-mybmw.md 6.1)
 * @param acLimits the currents that the AC limit takes, in ampere; empty when it has no such limit
 * @param reports when it reports
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record CarFacts(String brand, String model, int year, String series, String body, String bodyStyle,
        DriveTrain driveTrain, long color, String colorCode, String colorName, String headUnit, String headUnitRaw,
        String hmi, @Nullable String telematicsUnit, boolean leftSteering, String market, String engine,
        String propulsion, String modelKey, String built, String equipment, int doors, @Nullable String roof,
        boolean navigation, boolean rearWindow, double batteryKwh, double tankLitres, int electricRange, int fuelRange,
        double chargeKw, String servicePack, Set<Integer> acLimits, Reports reports) {

    /** When a car reports. */
    public enum Reports {
        /** At once, whatever happens. */
        LIVE,
        /** Only when a trip or a charge is over (old cars, bmw-cardata.md 0). */
        TRIP_END
    }

    /** The brand of the user agent that sees the car: {@code bmw}, {@code mini}, {@code toyota}. */
    public String userAgentBrand() {
        return "MINI".equals(brand) ? "mini" : "DRITTKUNDE".equals(brand) ? "toyota" : "bmw";
    }
}
