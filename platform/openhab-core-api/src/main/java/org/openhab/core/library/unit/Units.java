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

import java.math.BigDecimal;
import java.math.BigInteger;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Acceleration;
import javax.measure.quantity.AmountOfSubstance;
import javax.measure.quantity.Angle;
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
import javax.measure.quantity.LuminousFlux;
import javax.measure.quantity.LuminousIntensity;
import javax.measure.quantity.MagneticFlux;
import javax.measure.quantity.MagneticFluxDensity;
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
import javax.measure.spi.SystemOfUnits;

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

import si.uom.NonSI;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.function.ExpConverter;
import tech.units.indriya.function.LogConverter;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.AlternateUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.TransformedUnit;
import tech.units.indriya.unit.UnitDimension;

/**
 * The units that belong to no measurement system of their own, such as times, data and electricity.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Units extends CustomUnits {

    private static final Units INSTANCE = new Units();

    // mechanics
    public static final Unit<Acceleration> METRE_PER_SQUARE_SECOND = add(
            tech.units.indriya.unit.Units.METRE_PER_SQUARE_SECOND);
    public static final Unit<Acceleration> STANDARD_GRAVITY = add("gₙ", METRE_PER_SQUARE_SECOND.multiply(9.80665));
    public static final Unit<Force> NEWTON = add(tech.units.indriya.unit.Units.NEWTON);
    public static final Unit<Frequency> HERTZ = add(tech.units.indriya.unit.Units.HERTZ);
    public static final Unit<Frequency> RPM = add("rpm",
            CustomUnits.<Frequency> product(AbstractUnit.ONE.divide(tech.units.indriya.unit.Units.MINUTE)));
    public static final Unit<Speed> METRE_PER_SECOND = add(tech.units.indriya.unit.Units.METRE_PER_SECOND);
    public static final Unit<Speed> KNOT = add("kn",
            scaled("kn", tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR, 1852, 1000));
    public static final Unit<Speed> MILLIMETRE_PER_HOUR = add(
            scaled("mm/h", tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR, 1, 1_000_000));
    public static final Unit<Speed> INCHES_PER_HOUR = add(scaled("in/h", ImperialUnits.MILES_PER_HOUR, 1, 63_360));
    public static final Unit<Pressure> BAR = add("bar",
            scaled("bar", tech.units.indriya.unit.Units.PASCAL, 100_000, 1));
    public static final Unit<Pressure> MILLIBAR = add("mbar", MetricPrefix.MILLI(BAR));
    public static final Unit<Pressure> MILLIMETRE_OF_MERCURY = add("mmHg",
            scaled("mmHg", tech.units.indriya.unit.Units.PASCAL, 133_322_368, 1_000_000));
    public static final Unit<Volume> LITRE = add(tech.units.indriya.unit.Units.LITRE);
    public static final Unit<VolumetricFlowRate> LITRE_PER_MINUTE = add("l/min",
            CustomUnits.<VolumetricFlowRate> product(
                    tech.units.indriya.unit.Units.LITRE.divide(tech.units.indriya.unit.Units.MINUTE)));
    public static final Unit<VolumetricFlowRate> CUBICMETRE_PER_SECOND = add("m³/s",
            CustomUnits.<VolumetricFlowRate> product(
                    tech.units.indriya.unit.Units.CUBIC_METRE.divide(tech.units.indriya.unit.Units.SECOND)));
    public static final Unit<VolumetricFlowRate> CUBICMETRE_PER_MINUTE = add("m³/min",
            CustomUnits.<VolumetricFlowRate> product(
                    tech.units.indriya.unit.Units.CUBIC_METRE.divide(tech.units.indriya.unit.Units.MINUTE)));
    public static final Unit<VolumetricFlowRate> CUBICMETRE_PER_HOUR = add("m³/h",
            CustomUnits.<VolumetricFlowRate> product(
                    tech.units.indriya.unit.Units.CUBIC_METRE.divide(tech.units.indriya.unit.Units.HOUR)));
    public static final Unit<VolumetricFlowRate> CUBICMETRE_PER_DAY = add("m³/d",
            CustomUnits.<VolumetricFlowRate> product(
                    tech.units.indriya.unit.Units.CUBIC_METRE.divide(tech.units.indriya.unit.Units.DAY)));
    public static final Unit<Density> KILOGRAM_PER_CUBICMETRE = add(CustomUnits.<Density> product(
            tech.units.indriya.unit.Units.KILOGRAM.divide(tech.units.indriya.unit.Units.CUBIC_METRE)));
    public static final Unit<Density> MICROGRAM_PER_CUBICMETRE = add("µg/m³",
            scaled(KILOGRAM_PER_CUBICMETRE, 1, 1_000_000_000));
    public static final Unit<ArealDensity> KILOGRAM_PER_SQUARE_METRE = add("kg/m²", CustomUnits.<ArealDensity> product(
            tech.units.indriya.unit.Units.KILOGRAM.divide(tech.units.indriya.unit.Units.SQUARE_METRE)));
    public static final Unit<ArealDensity> DOBSON_UNIT = add("DU",
            CustomUnits.<ArealDensity> product(MetricPrefix.MILLI(tech.units.indriya.unit.Units.MOLE).multiply(0.4462)
                    .divide(tech.units.indriya.unit.Units.SQUARE_METRE)));

    // angles
    public static final Unit<Angle> DEGREE_ANGLE = add("°", NonSI.DEGREE_ANGLE);
    public static final Unit<Angle> RADIAN = add(tech.units.indriya.unit.Units.RADIAN);
    public static final Unit<SolidAngle> STERADIAN = add(tech.units.indriya.unit.Units.STERADIAN);

    // numbers and chemistry
    public static final Unit<Dimensionless> ONE = add(AbstractUnit.ONE);
    public static final Unit<Dimensionless> PERCENT = add(tech.units.indriya.unit.Units.PERCENT);
    public static final Unit<Dimensionless> PARTS_PER_MILLION = add("ppm", scaled(ONE, 1, 1_000_000));
    public static final Unit<Dimensionless> PARTS_PER_BILLION = add("ppb", scaled(ONE, 1, 1_000_000_000));
    public static final Unit<Dimensionless> DECIBEL = add("dB", ONE.transform(
            new LogConverter(10).inverse().concatenate(MultiplyConverter.ofRational(BigInteger.ONE, BigInteger.TEN))));
    public static final Unit<Dimensionless> DEUTSCHE_HAERTE = add("°dH", hardness());
    public static final Unit<AmountOfSubstance> MOLE = add(tech.units.indriya.unit.Units.MOLE);
    public static final Unit<CatalyticActivity> KATAL = add(tech.units.indriya.unit.Units.KATAL);

    // electricity
    public static final Unit<ElectricCurrent> AMPERE = add(tech.units.indriya.unit.Units.AMPERE);
    public static final Unit<ElectricCapacitance> FARAD = add(tech.units.indriya.unit.Units.FARAD);
    public static final Unit<ElectricCharge> COULOMB = add(tech.units.indriya.unit.Units.COULOMB);
    public static final Unit<ElectricCharge> AMPERE_HOUR = add("Ah",
            tech.units.indriya.unit.Units.COULOMB.multiply(3600));
    public static final Unit<ElectricCharge> MILLIAMPERE_HOUR = add("mAh", MetricPrefix.MILLI(AMPERE_HOUR));
    public static final Unit<ElectricConductance> SIEMENS = add(tech.units.indriya.unit.Units.SIEMENS);
    public static final Unit<ElectricConductivity> SIEMENS_PER_METRE = add("S/m",
            CustomUnits.<ElectricConductivity> product(
                    tech.units.indriya.unit.Units.SIEMENS.divide(tech.units.indriya.unit.Units.METRE)));
    public static final Unit<ElectricInductance> HENRY = add(tech.units.indriya.unit.Units.HENRY);
    public static final Unit<ElectricPotential> VOLT = add(tech.units.indriya.unit.Units.VOLT);
    public static final Unit<ElectricResistance> OHM = add(tech.units.indriya.unit.Units.OHM);
    public static final Unit<MagneticFlux> WEBER = add(tech.units.indriya.unit.Units.WEBER);
    public static final Unit<MagneticFluxDensity> TESLA = add(tech.units.indriya.unit.Units.TESLA);

    // energy and power
    public static final Unit<Power> WATT = add(tech.units.indriya.unit.Units.WATT);
    public static final Unit<Power> VAR = add("var",
            new AlternateUnit<Power>(tech.units.indriya.unit.Units.WATT, "var"));
    public static final Unit<Power> KILOVAR = add("kvar", MetricPrefix.KILO(VAR));
    public static final Unit<Power> VOLT_AMPERE = add("VA",
            new AlternateUnit<Power>(tech.units.indriya.unit.Units.WATT, "VA"));
    public static final Unit<Power> KILOVOLT_AMPERE = add("kVA", MetricPrefix.KILO(VOLT_AMPERE));
    public static final Unit<Power> DECIBEL_MILLIWATTS = label("dBm", new TransformedUnit<>("dBm",
            MetricPrefix.MILLI(WATT), new ExpConverter(10.0).concatenate(MultiplyConverter.of(0.1))));
    public static final Unit<Energy> JOULE = add(tech.units.indriya.unit.Units.JOULE);
    public static final Unit<Energy> CALORIE = add("cal", JOULE.multiply(new BigDecimal("4.184")));
    public static final Unit<Energy> KILO_CALORIE = add("kcal", MetricPrefix.KILO(CALORIE));
    public static final Unit<Energy> WATT_SECOND = add("Ws", CustomUnits
            .<Energy> product(tech.units.indriya.unit.Units.WATT.multiply(tech.units.indriya.unit.Units.SECOND)));
    public static final Unit<Energy> WATT_HOUR = add("Wh", CustomUnits
            .<Energy> product(tech.units.indriya.unit.Units.WATT.multiply(tech.units.indriya.unit.Units.HOUR)));
    public static final Unit<Energy> KILOWATT_HOUR = add("kWh", MetricPrefix.KILO(WATT_HOUR));
    public static final Unit<Energy> MEGAWATT_HOUR = add("MWh", MetricPrefix.MEGA(WATT_HOUR));
    public static final Unit<Energy> VAR_HOUR = add("varh",
            CustomUnits.<Energy> product(VAR.multiply(tech.units.indriya.unit.Units.HOUR)));
    public static final Unit<Energy> KILOVAR_HOUR = add("kvarh", MetricPrefix.KILO(VAR_HOUR));
    public static final Unit<Energy> VOLT_AMPERE_HOUR = add("VAh",
            CustomUnits.<Energy> product(VOLT_AMPERE.multiply(tech.units.indriya.unit.Units.HOUR)));
    public static final Unit<EmissionIntensity> GRAM_PER_KILOWATT_HOUR = add("g/kWh",
            CustomUnits.<EmissionIntensity> product(tech.units.indriya.unit.Units.GRAM.divide(KILOWATT_HOUR)));

    // light and radiation
    public static final Unit<Intensity> IRRADIANCE = add("W/m²", CustomUnits.<Intensity> product(
            tech.units.indriya.unit.Units.WATT.divide(tech.units.indriya.unit.Units.SQUARE_METRE)));
    public static final Unit<Intensity> MICROWATT_PER_SQUARE_CENTIMETRE = add("µW/cm²", scaled(IRRADIANCE, 1, 100));
    public static final Unit<Illuminance> LUX = add(tech.units.indriya.unit.Units.LUX);
    public static final Unit<LuminousFlux> LUMEN = add(tech.units.indriya.unit.Units.LUMEN);
    public static final Unit<LuminousIntensity> CANDELA = add(tech.units.indriya.unit.Units.CANDELA);
    public static final Unit<RadiantExposure> WATT_HOUR_PER_SQUARE_METRE = add("Wh/m²",
            CustomUnits.<RadiantExposure> product(WATT_HOUR.divide(tech.units.indriya.unit.Units.SQUARE_METRE)));
    public static final Unit<RadiantExposure> JOULE_PER_SQUARE_METRE = add(
            CustomUnits.<RadiantExposure> product(JOULE.divide(tech.units.indriya.unit.Units.SQUARE_METRE)));
    public static final Unit<Radioactivity> BECQUEREL = add(tech.units.indriya.unit.Units.BECQUEREL);
    public static final Unit<Radioactivity> CURIE = add("Ci", NonSI.CURIE);
    public static final Unit<Radioactivity> MILLI_CURIE = add("mCi", MetricPrefix.MILLI(CURIE));
    public static final Unit<Radioactivity> MICRO_CURIE = add("µCi", MetricPrefix.MICRO(CURIE));
    public static final Unit<Radioactivity> NANO_CURIE = add("nCi", MetricPrefix.NANO(CURIE));
    public static final Unit<Radioactivity> PICO_CURIE = add("pCi", MetricPrefix.PICO(CURIE));
    public static final Unit<RadiationSpecificActivity> BECQUEREL_PER_CUBIC_METRE = add("Bq/m³",
            CustomUnits.<RadiationSpecificActivity> product(
                    tech.units.indriya.unit.Units.BECQUEREL.divide(tech.units.indriya.unit.Units.CUBIC_METRE)));
    public static final Unit<RadiationDoseAbsorbed> GRAY = add(tech.units.indriya.unit.Units.GRAY);
    public static final Unit<RadiationDoseEffective> SIEVERT = add(tech.units.indriya.unit.Units.SIEVERT);

    // temperature
    public static final Unit<Temperature> KELVIN = add(tech.units.indriya.unit.Units.KELVIN);
    public static final Unit<?> MIRED = add("MK⁻¹", MetricPrefix.MEGA(tech.units.indriya.unit.Units.KELVIN).inverse(),
            "mired", "mirek");

    // time
    public static final Unit<Time> SECOND = add(tech.units.indriya.unit.Units.SECOND);
    public static final Unit<Time> MINUTE = add(tech.units.indriya.unit.Units.MINUTE);
    public static final Unit<Time> HOUR = add(tech.units.indriya.unit.Units.HOUR);
    public static final Unit<Time> DAY = add(tech.units.indriya.unit.Units.DAY);
    public static final Unit<Time> WEEK = add(tech.units.indriya.unit.Units.WEEK);
    public static final Unit<Time> MONTH = add(tech.units.indriya.unit.Units.MONTH);
    public static final Unit<Time> YEAR = add(tech.units.indriya.unit.Units.YEAR);

    // data
    public static final Unit<DataAmount> BIT = add("bit", new BaseUnit<DataAmount>("bit", UnitDimension.parse('X')));
    public static final Unit<DataAmount> KILOBIT = add("kbit", MetricPrefix.KILO(BIT));
    public static final Unit<DataAmount> MEGABIT = add("Mbit", MetricPrefix.MEGA(BIT));
    public static final Unit<DataAmount> GIGABIT = add("Gbit", MetricPrefix.GIGA(BIT));
    public static final Unit<DataAmount> TERABIT = add("Tbit", MetricPrefix.TERA(BIT));
    public static final Unit<DataAmount> PETABIT = add("Pbit", MetricPrefix.PETA(BIT));
    public static final Unit<DataAmount> BYTE = add("B", BIT.multiply(8), "o");
    public static final Unit<DataAmount> OCTET = add(BIT.multiply(8));
    public static final Unit<DataAmount> KILOBYTE = add("kB", MetricPrefix.KILO(BYTE));
    public static final Unit<DataAmount> MEGABYTE = add("MB", MetricPrefix.MEGA(BYTE));
    public static final Unit<DataAmount> GIGABYTE = add("GB", MetricPrefix.GIGA(BYTE));
    public static final Unit<DataAmount> TERABYTE = add("TB", MetricPrefix.TERA(BYTE));
    public static final Unit<DataAmount> PETABYTE = add("PB", MetricPrefix.PETA(BYTE));
    public static final Unit<DataAmount> KIBIBYTE = add("kiB", BinaryPrefix.KIBI(BYTE), "kio");
    public static final Unit<DataAmount> MEBIBYTE = add("MiB", BinaryPrefix.MEBI(BYTE), "Mio");
    public static final Unit<DataAmount> GIBIBYTE = add("GiB", BinaryPrefix.GIBI(BYTE), "Gio");
    public static final Unit<DataAmount> TEBIBYTE = add("TiB", BinaryPrefix.TEBI(BYTE), "Tio");
    public static final Unit<DataAmount> PEBIBYTE = add("PiB", BinaryPrefix.PEBI(BYTE), "Pio");
    public static final Unit<DataAmount> KIBIOCTET = add(BinaryPrefix.KIBI(OCTET));
    public static final Unit<DataAmount> MEBIOCTET = add(BinaryPrefix.MEBI(OCTET));
    public static final Unit<DataAmount> GIBIOCTET = add(BinaryPrefix.GIBI(OCTET));
    public static final Unit<DataAmount> TEBIOCTET = add(BinaryPrefix.TEBI(OCTET));
    public static final Unit<DataAmount> PEBIOCTET = add(BinaryPrefix.PEBI(OCTET));
    public static final Unit<DataTransferRate> BIT_PER_SECOND = add("bit/s",
            CustomUnits.<DataTransferRate> product(BIT.divide(tech.units.indriya.unit.Units.SECOND)));
    public static final Unit<DataTransferRate> KILOBIT_PER_SECOND = add("kbit/s", MetricPrefix.KILO(BIT_PER_SECOND));
    public static final Unit<DataTransferRate> MEGABIT_PER_SECOND = add("Mbit/s", MetricPrefix.MEGA(BIT_PER_SECOND));
    public static final Unit<DataTransferRate> GIGABIT_PER_SECOND = add("Gbit/s", MetricPrefix.GIGA(BIT_PER_SECOND));
    public static final Unit<DataTransferRate> TERABIT_PER_SECOND = add("Tbit/s", MetricPrefix.TERA(BIT_PER_SECOND));

    static {
        // The library's own short forms collide with prefixes, so it does not parse these.
        SimpleUnitFormat.getInstance().alias(MONTH, "mo");
        SimpleUnitFormat.getInstance().alias(WEEK, "wk");
        SimpleUnitFormat.getInstance().alias(YEAR, "y");
    }

    private Units() {
        // One instance holds the constants.
    }

    /** The units of this class as one system. */
    public static SystemOfUnits getInstance() {
        return INSTANCE;
    }

    @SuppressWarnings("unchecked")
    private static Unit<Dimensionless> hardness() {
        Unit<?> amountPerVolume = MetricPrefix.MILLI(tech.units.indriya.unit.Units.MOLE)
                .divide(tech.units.indriya.unit.Units.LITRE);
        return (Unit<Dimensionless>) (Unit<?>) new TransformedUnit<>("°dH", (Unit<Dimensionless>) amountPerVolume,
                MultiplyConverter.of(0.17833));
    }

    private static <U extends Unit<?>> U add(U unit) {
        INSTANCE.register(unit);
        return unit;
    }

    private static <Q extends Quantity<Q>> Unit<Q> add(String symbol, Unit<Q> unit, String... aliases) {
        return add(label(symbol, unit, aliases));
    }
}
