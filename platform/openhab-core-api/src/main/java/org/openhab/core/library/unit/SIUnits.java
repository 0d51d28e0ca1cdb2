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
package org.openhab.core.library.unit;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Area;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Volume;
import javax.measure.spi.SystemOfUnits;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The units of the international system with a meaning of their own in openHAB.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SIUnits extends CustomUnits {

    public static final String MEASUREMENT_SYSTEM_NAME = "SI";

    private static final SIUnits INSTANCE = new SIUnits();

    public static final Unit<Temperature> CELSIUS = add("°C", tech.units.indriya.unit.Units.CELSIUS);
    public static final Unit<Speed> KILOMETRE_PER_HOUR = add(tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR);
    public static final Unit<Length> METRE = add(tech.units.indriya.unit.Units.METRE);
    public static final Unit<Mass> KILOGRAM = add(tech.units.indriya.unit.Units.KILOGRAM);
    public static final Unit<Mass> GRAM = add(tech.units.indriya.unit.Units.GRAM);
    public static final Unit<Area> SQUARE_METRE = add(tech.units.indriya.unit.Units.SQUARE_METRE);
    public static final Unit<Volume> CUBIC_METRE = add(tech.units.indriya.unit.Units.CUBIC_METRE);
    public static final Unit<Pressure> PASCAL = add(tech.units.indriya.unit.Units.PASCAL);

    private SIUnits() {
        // One instance holds the constants.
    }

    /** The units of this class as one system. */
    public static SystemOfUnits getInstance() {
        return INSTANCE;
    }

    @Override
    public String getName() {
        return MEASUREMENT_SYSTEM_NAME;
    }

    private static <Q extends Quantity<Q>> Unit<Q> add(Unit<Q> unit) {
        INSTANCE.register(unit);
        return unit;
    }

    private static <Q extends Quantity<Q>> Unit<Q> add(String symbol, Unit<Q> unit) {
        return add(label(symbol, unit));
    }
}
