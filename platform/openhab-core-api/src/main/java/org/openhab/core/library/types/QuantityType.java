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
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Locale;

import javax.measure.Dimension;
import javax.measure.IncommensurableException;
import javax.measure.Quantity;
import javax.measure.UnconvertibleException;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.internal.types.EnumConversions;
import org.openhab.core.internal.types.QuantityText;
import org.openhab.core.internal.types.UnitInitializer;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;
import org.slf4j.LoggerFactory;

import tech.units.indriya.AbstractUnit;
import tech.units.indriya.quantity.Quantities;

/**
 * A number with a unit, exact in decimals; equal and ordered by what it measures, not by how it is written.
 *
 * @param <T> the quantity that is measured, such as a mass
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class QuantityType<T extends Quantity<T>> extends Number
        implements PrimitiveType, State, Command, Comparable<QuantityType<T>> {

    private static final long serialVersionUID = 1L;

    static {
        UnitInitializer.init();
    }

    public static final QuantityType<Dimensionless> ZERO = new QuantityType<>(0, AbstractUnit.ONE);
    public static final QuantityType<Dimensionless> ONE = new QuantityType<>(1, AbstractUnit.ONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Quantity<T> quantity;

    /** Zero without unit, for frameworks that need a constructor without arguments. */
    @SuppressWarnings("unchecked")
    public QuantityType() {
        this(0, (Unit<T>) AbstractUnit.ONE);
    }

    /** The number as it prints, so that 0.1 is a tenth. */
    public QuantityType(Number value, Unit<T> unit) {
        BigDecimal decimal = value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
        quantity = Quantities.getQuantity(decimal, unit, Quantity.Scale.RELATIVE);
    }

    /**
     * Reads a number in English notation, then a unit with or without a blank between; without a unit it is a plain
     * number.
     *
     * @throws IllegalArgumentException if there is no number or the unit is unknown
     */
    public QuantityType(String value) {
        this(value, Locale.ENGLISH);
    }

    /**
     * Reads a number in the notation of {@code locale}, then a unit.
     *
     * @throws IllegalArgumentException if there is no number or the unit is unknown
     */
    @SuppressWarnings("unchecked")
    public QuantityType(String value, Locale locale) {
        QuantityText.Parts parts = QuantityText.split(value, locale);
        quantity = Quantities.getQuantity(parts.number(), (Unit<T>) parts.unit(), Quantity.Scale.RELATIVE);
    }

    private QuantityType(Quantity<T> result) {
        quantity = Quantities.getQuantity(result.getValue(), result.getUnit(), Quantity.Scale.RELATIVE);
    }

    public static <T extends Quantity<T>> QuantityType<T> valueOf(double value, Unit<T> unit) {
        return new QuantityType<>(value, unit);
    }

    /**
     * Reads a number with a unit in English notation.
     *
     * @throws IllegalArgumentException if there is no number or the unit is unknown
     */
    public static QuantityType<? extends Quantity<?>> valueOf(String value) {
        return new QuantityType<>(value);
    }

    public Unit<T> getUnit() {
        return quantity.getUnit();
    }

    public Dimension getDimension() {
        return getUnit().getDimension();
    }

    /** The number that belongs to the unit. */
    public BigDecimal toBigDecimal() {
        return quantity.getValue()instanceof BigDecimal exact ? exact : new BigDecimal(quantity.getValue().toString());
    }

    /**
     * The same amount in another unit, zero points included: 20 °C are 68 °F.
     *
     * @return null if the units measure different things
     */
    @SuppressWarnings("unchecked")
    public @Nullable QuantityType<T> toUnit(Unit<?> targetUnit) {
        if (targetUnit.equals(getUnit())) {
            return this;
        }
        if (!getUnit().isCompatible((Unit<T>) targetUnit)) {
            return null;
        }
        try {
            Number converted = getUnit().getConverterToAny(targetUnit).convert(quantity.getValue());
            return new QuantityType<>(converted, (Unit<T>) targetUnit);
        } catch (IncommensurableException | UnconvertibleException e) {
            LoggerFactory.getLogger(QuantityType.class).debug("No conversion from {} to {}", getUnit(), targetUnit);
            return null;
        }
    }

    /**
     * The same amount in another unit.
     *
     * @return null if the units measure different things
     * @throws MeasurementParseException if the unit is unknown
     */
    public @Nullable QuantityType<T> toUnit(String targetUnit) {
        return toUnit(AbstractUnit.parse(targetUnit));
    }

    /**
     * The same amount in another unit, or in one that measures the reciprocal, such as mired for kelvin.
     *
     * @return null if the units measure different things
     */
    public @Nullable QuantityType<?> toInvertibleUnit(Unit<?> targetUnit) {
        if (targetUnit.equals(getUnit()) || targetUnit.isCompatible(AbstractUnit.ONE)
                || !getUnit().inverse().isCompatible(targetUnit)) {
            return toUnit(targetUnit);
        }
        QuantityType<T> systemQuantity = toUnit(getUnit().getSystemUnit());
        return systemQuantity == null ? null : systemQuantity.inverse().toUnit(targetUnit);
    }

    /**
     * The same amount in another unit, or in one that measures the reciprocal.
     *
     * @return null if the units measure different things
     * @throws MeasurementParseException if the unit is unknown
     */
    public @Nullable QuantityType<?> toInvertibleUnit(String targetUnit) {
        return toInvertibleUnit(AbstractUnit.parse(targetUnit));
    }

    /**
     * The same difference in another unit, zero points left out: a difference of 1 °C is 1.8 °F.
     *
     * @return null if the units measure different things
     */
    public @Nullable QuantityType<T> toUnitRelative(Unit<T> targetUnit) {
        if (targetUnit.equals(getUnit())) {
            return this;
        }
        return getUnit().isCompatible(targetUnit) ? new QuantityType<>(quantity.to(targetUnit).getValue(), targetUnit)
                : null;
    }

    /**
     * The same difference in another unit.
     *
     * @return null if the units measure different things
     * @throws MeasurementParseException if the unit is unknown
     */
    @SuppressWarnings("unchecked")
    public @Nullable QuantityType<T> toUnitRelative(String targetUnit) {
        return toUnitRelative((Unit<T>) AbstractUnit.parse(targetUnit));
    }

    private Quantity<T> absolute() {
        return absolute(this);
    }

    private static <Q extends Quantity<Q>> Quantity<Q> absolute(QuantityType<Q> type) {
        return Quantities.getQuantity(type.quantity.getValue(), type.getUnit(), Quantity.Scale.ABSOLUTE);
    }

    /** The sum in this quantity's unit; what is added counts as a difference. */
    public QuantityType<T> add(QuantityType<T> other) {
        return new QuantityType<>(absolute().add(other.quantity));
    }

    /** The difference in this quantity's unit; what is taken away counts as a difference. */
    public QuantityType<T> subtract(QuantityType<T> other) {
        return new QuantityType<>(absolute().subtract(other.quantity));
    }

    public QuantityType<T> negate() {
        return new QuantityType<>(quantity.negate());
    }

    public QuantityType<?> multiply(BigDecimal factor) {
        return new QuantityType<>(absolute().multiply(factor));
    }

    public QuantityType<?> multiply(QuantityType<?> factor) {
        return inFamiliarUnit(new QuantityType<>(absolute().multiply(absolute(factor))), factor);
    }

    /**
     * @throws ArithmeticException if the divisor is zero
     */
    public QuantityType<?> divide(BigDecimal divisor) {
        return new QuantityType<>(absolute().divide(divisor));
    }

    /**
     * @throws ArithmeticException if the divisor is zero
     */
    public QuantityType<?> divide(QuantityType<?> divisor) {
        return inFamiliarUnit(new QuantityType<>(absolute().divide(absolute(divisor))), divisor);
    }

    /** A product that still measures what one of its factors did stays in that factor's unit. */
    private QuantityType<?> inFamiliarUnit(QuantityType<?> result, QuantityType<?> other) {
        Unit<?> unit = result.getUnit();
        QuantityType<?> familiar = getUnit().isCompatible(unit) ? result.toUnit(getUnit())
                : other.getUnit().isCompatible(unit) ? result.toUnit(other.getUnit()) : null;
        return familiar == null ? result : familiar;
    }

    public QuantityType<?> inverse() {
        return new QuantityType<>(absolute().inverse());
    }

    /** Adds a difference and gives the sum in {@code unit}. */
    public QuantityType<T> offset(QuantityType<T> offset, Unit<T> unit) {
        return new QuantityType<>(absolute().to(unit).add(offset.quantity.to(unit)));
    }

    /**
     * @throws IllegalArgumentException if the units measure different things
     */
    @Override
    public int compareTo(QuantityType<T> other) {
        return compareToAny(other);
    }

    private int compareToAny(QuantityType<?> other) {
        if (!getUnit().isCompatible(other.getUnit())) {
            throw new IllegalArgumentException(getUnit() + " does not compare to " + other.getUnit());
        }
        return Double.compare(systemValue(this), systemValue(other));
    }

    private static double systemValue(QuantityType<?> type) {
        QuantityType<?> system = type.toUnit(type.getUnit().getSystemUnit());
        return system == null ? type.doubleValue() : system.doubleValue();
    }

    /** Equal if the same amount, in whatever unit, also in one that measures the reciprocal. */
    @Override
    public boolean equals(@Nullable Object object) {
        if (this == object) {
            return true;
        }
        if (!(object instanceof QuantityType<?> other)) {
            return false;
        }
        if (getUnit().isCompatible(other.getUnit())) {
            return compareToAny(other) == 0;
        }
        return getUnit().isCompatible(other.getUnit().inverse()) && compareToAny(other.inverse()) == 0;
    }

    @Override
    public int hashCode() {
        double value = systemValue(this);
        // Zero has two signs, and an amount may equal its reciprocal's amount.
        return value == 0 ? 0 : Float.hashCode((float) Math.abs(Math.log(Math.abs(value))));
    }

    /** Replaces {@code %unit%} by the unit; times also take the conversions of date formats ({@code %1$tH}). */
    @Override
    public String format(String pattern) {
        return QuantityText.format(pattern, this);
    }

    @Override
    public String toFullString() {
        return quantity.toString();
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public int intValue() {
        return quantity.getValue().intValue();
    }

    @Override
    public long longValue() {
        return quantity.getValue().longValue();
    }

    @Override
    public float floatValue() {
        return quantity.getValue().floatValue();
    }

    @Override
    public double doubleValue() {
        return quantity.getValue().doubleValue();
    }

    /** One is the whole, as with {@link DecimalType}; a percentage above nothing is ON. */
    @Override
    public <U extends State> @Nullable U as(@Nullable Class<U> target) {
        BigDecimal value = toBigDecimal();
        if (target == OnOffType.class) {
            boolean whole = value.compareTo(BigDecimal.ONE) == 0;
            return intValue() == 0 ? target.cast(OnOffType.OFF)
                    : Units.PERCENT.equals(getUnit()) ? target.cast(OnOffType.from(value.signum() > 0))
                            : whole ? target.cast(OnOffType.ON) : null;
        }
        if (target == UpDownType.class || target == OpenClosedType.class) {
            return EnumConversions.fromNumber(value.signum() == 0, value.compareTo(BigDecimal.ONE) == 0, target);
        }
        if (target == DecimalType.class) {
            return target.cast(new DecimalType(value));
        }
        if (target == PercentType.class) {
            QuantityType<T> percent = toUnit(Units.PERCENT);
            return percent == null ? null : target.cast(new PercentType(percent.toBigDecimal()));
        }
        if (target == HSBType.class) {
            PercentType brightness = new PercentType(value.multiply(HUNDRED));
            return target.cast(new HSBType(DecimalType.ZERO, PercentType.ZERO, brightness));
        }
        return State.super.as(target);
    }
}
