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
package org.openhab.devhost.internal.service;

import static java.util.Map.entry;

import java.util.Map;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Acceleration;
import javax.measure.quantity.AmountOfSubstance;
import javax.measure.quantity.Angle;
import javax.measure.quantity.Area;
import javax.measure.quantity.CatalyticActivity;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.ElectricCapacitance;
import javax.measure.quantity.ElectricCharge;
import javax.measure.quantity.ElectricConductance;
import javax.measure.quantity.ElectricCurrent;
import javax.measure.quantity.ElectricInductance;
import javax.measure.quantity.ElectricPotential;
import javax.measure.quantity.ElectricResistance;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Force;
import javax.measure.quantity.Frequency;
import javax.measure.quantity.Illuminance;
import javax.measure.quantity.Length;
import javax.measure.quantity.LuminousFlux;
import javax.measure.quantity.LuminousIntensity;
import javax.measure.quantity.MagneticFlux;
import javax.measure.quantity.MagneticFluxDensity;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Power;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.RadiationDoseAbsorbed;
import javax.measure.quantity.RadiationDoseEffective;
import javax.measure.quantity.Radioactivity;
import javax.measure.quantity.SolidAngle;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Time;
import javax.measure.quantity.Volume;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.dimension.ArealDensity;
import org.openhab.core.library.dimension.DataAmount;
import org.openhab.core.library.dimension.DataTransferRate;
import org.openhab.core.library.dimension.Density;
import org.openhab.core.library.dimension.ElectricConductivity;
import org.openhab.core.library.dimension.EmissionIntensity;
import org.openhab.core.library.dimension.Intensity;
import org.openhab.core.library.dimension.RadiantExposure;
import org.openhab.core.library.dimension.RadiationSpecificActivity;
import org.openhab.core.library.dimension.VolumetricFlowRate;
import org.openhab.core.library.unit.ImperialUnits;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/**
 * The default units of openHAB 4.3 by dimension, currencies left out.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class UnitTable {

    /**
     * The units of a dimension in the two systems.
     */
    record Pair(Unit<?> si, Unit<?> us) {
    }

    static final Map<Class<? extends Quantity<?>>, Pair> UNITS = Map.ofEntries(
            row(Acceleration.class, Units.METRE_PER_SQUARE_SECOND), row(AmountOfSubstance.class, Units.MOLE),
            row(Angle.class, Units.DEGREE_ANGLE), row(Area.class, SIUnits.SQUARE_METRE, ImperialUnits.SQUARE_FOOT),
            row(ArealDensity.class, Units.DOBSON_UNIT), row(CatalyticActivity.class, Units.KATAL),
            row(DataAmount.class, Units.BYTE), row(DataTransferRate.class, Units.MEGABIT_PER_SECOND),
            row(Density.class, Units.KILOGRAM_PER_CUBICMETRE), row(Dimensionless.class, Units.ONE),
            row(ElectricCapacitance.class, Units.FARAD), row(ElectricCharge.class, Units.COULOMB),
            row(ElectricConductance.class, Units.SIEMENS), row(ElectricConductivity.class, Units.SIEMENS_PER_METRE),
            row(ElectricCurrent.class, Units.AMPERE), row(ElectricInductance.class, Units.HENRY),
            row(ElectricPotential.class, Units.VOLT), row(ElectricResistance.class, Units.OHM),
            row(EmissionIntensity.class, Units.GRAM_PER_KILOWATT_HOUR), row(Energy.class, Units.KILOWATT_HOUR),
            row(Force.class, Units.NEWTON), row(Frequency.class, Units.HERTZ), row(Illuminance.class, Units.LUX),
            row(Intensity.class, Units.IRRADIANCE), row(Length.class, SIUnits.METRE, ImperialUnits.INCH),
            row(LuminousFlux.class, Units.LUMEN), row(LuminousIntensity.class, Units.CANDELA),
            row(MagneticFlux.class, Units.WEBER), row(MagneticFluxDensity.class, Units.TESLA),
            row(Mass.class, SIUnits.KILOGRAM, ImperialUnits.POUND), row(Power.class, Units.WATT),
            row(Pressure.class, MetricPrefix.HECTO(SIUnits.PASCAL), ImperialUnits.INCH_OF_MERCURY),
            row(RadiationDoseAbsorbed.class, Units.GRAY), row(RadiationDoseEffective.class, Units.SIEVERT),
            row(RadiationSpecificActivity.class, Units.BECQUEREL_PER_CUBIC_METRE),
            row(RadiantExposure.class, Units.JOULE_PER_SQUARE_METRE), row(Radioactivity.class, Units.BECQUEREL),
            row(SolidAngle.class, Units.STERADIAN),
            row(Speed.class, SIUnits.KILOMETRE_PER_HOUR, ImperialUnits.MILES_PER_HOUR),
            row(Temperature.class, SIUnits.CELSIUS, ImperialUnits.FAHRENHEIT), row(Time.class, Units.SECOND),
            row(Volume.class, SIUnits.CUBIC_METRE, ImperialUnits.GALLON_LIQUID_US),
            row(VolumetricFlowRate.class, Units.LITRE_PER_MINUTE, ImperialUnits.GALLON_PER_MINUTE));

    private UnitTable() {
    }

    private static <Q extends Quantity<Q>> Map.Entry<Class<? extends Quantity<?>>, Pair> row(Class<Q> dimension,
            Unit<?> unit) {
        return entry(dimension, new Pair(unit, unit));
    }

    private static <Q extends Quantity<Q>> Map.Entry<Class<? extends Quantity<?>>, Pair> row(Class<Q> dimension,
            Unit<Q> si, Unit<Q> us) {
        return entry(dimension, new Pair(si, us));
    }
}
