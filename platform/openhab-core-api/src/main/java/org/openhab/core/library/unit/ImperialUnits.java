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
import org.openhab.core.library.dimension.Density;
import org.openhab.core.library.dimension.VolumetricFlowRate;

import tech.units.indriya.function.AddConverter;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.TransformedUnit;

/**
 * The units of the United States' customary system.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ImperialUnits extends CustomUnits {

    public static final String MEASUREMENT_SYSTEM_NAME = "US";

    private static final ImperialUnits INSTANCE = new ImperialUnits();

    /** openHAB knows no name for it: neither states nor the units of items can be told in pounds. */
    public static final Unit<Mass> POUND = add(scaled("lb", tech.units.indriya.unit.Units.GRAM, 45_359_237, 100_000));
    public static final Unit<Mass> GRAIN = add("gr",
            new TransformedUnit<>("gr", tech.units.indriya.unit.Units.GRAM, MultiplyConverter.of(0.06479891)));
    public static final Unit<Pressure> INCH_OF_MERCURY = add("inHg",
            scaled("inHg", tech.units.indriya.unit.Units.PASCAL, 3_386_388, 1000));
    public static final Unit<Pressure> POUND_FORCE_SQUARE_INCH = add("psi",
            scaled("psi", tech.units.indriya.unit.Units.PASCAL, 6_894_757, 1000));
    public static final Unit<Temperature> FAHRENHEIT = add("°F",
            new TransformedUnit<>("°F", tech.units.indriya.unit.Units.KELVIN,
                    MultiplyConverter.ofRational(5, 9).concatenate(new AddConverter(459.67))));
    public static final Unit<Speed> MILES_PER_HOUR = add("mph",
            scaled("mph", tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR, 1_609_344, 1_000_000));
    public static final Unit<Length> INCH = add("in", scaled("in", tech.units.indriya.unit.Units.METRE, 254, 10_000));
    public static final Unit<Length> FOOT = add("ft", scaled("ft", INCH, 12, 1));
    public static final Unit<Length> YARD = add("yd", scaled("yd", FOOT, 3, 1));
    public static final Unit<Length> CHAIN = add("ch", scaled("ch", YARD, 22, 1));
    public static final Unit<Length> FURLONG = add("fur", scaled("fur", CHAIN, 10, 1));
    public static final Unit<Length> MILE = add("mi", scaled("mi", FURLONG, 8, 1));
    public static final Unit<Length> LEAGUE = add("lea", scaled("lea", MILE, 3, 1));
    public static final Unit<Area> SQUARE_INCH = add(CustomUnits.<Area> product(INCH.multiply(INCH)));
    public static final Unit<Area> SQUARE_FOOT = add(CustomUnits.<Area> product(FOOT.multiply(FOOT)));
    public static final Unit<Volume> CUBIC_INCH = add(CustomUnits.<Volume> product(SQUARE_INCH.multiply(INCH)));
    public static final Unit<Volume> CUBIC_FOOT = add(CustomUnits.<Volume> product(SQUARE_FOOT.multiply(FOOT)));
    public static final Unit<Volume> GALLON_LIQUID_US = add("gal", scaled("gal", CUBIC_INCH, 231, 1));
    public static final Unit<VolumetricFlowRate> GALLON_PER_MINUTE = add("gal/min",
            CustomUnits.<VolumetricFlowRate> product(GALLON_LIQUID_US.divide(tech.units.indriya.unit.Units.MINUTE)));
    public static final Unit<Density> GRAIN_PER_CUBICFOOT = add(
            CustomUnits.<Density> product(GRAIN.divide(CUBIC_FOOT)));

    private ImperialUnits() {
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
