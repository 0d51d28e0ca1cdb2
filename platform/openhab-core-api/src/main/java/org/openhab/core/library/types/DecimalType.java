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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.internal.types.DecimalText;
import org.openhab.core.internal.types.EnumConversions;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A number without unit, exact to any number of digits.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class DecimalType extends Number implements PrimitiveType, State, Command, Comparable<DecimalType> {

    private static final long serialVersionUID = 1L;

    protected static final BigDecimal BIG_DECIMAL_HUNDRED = BigDecimal.valueOf(100);

    /** Zero. */
    public static final DecimalType ZERO = new DecimalType(0);

    protected BigDecimal value;

    /** Zero, for frameworks that need a constructor without arguments. */
    public DecimalType() {
        value = BigDecimal.ZERO;
    }

    /**
     * The number itself, without its unit if it has one; a binary fraction becomes the decimal that it prints as.
     */
    public DecimalType(Number number) {
        if (number instanceof QuantityType<?> quantity) {
            value = quantity.toBigDecimal();
        } else if (number instanceof DecimalType decimal) {
            value = decimal.value;
        } else if (number instanceof BigDecimal decimal) {
            value = decimal;
        } else {
            value = new BigDecimal(number.toString());
        }
    }

    /**
     * Reads a number in English notation: commas group digits, a point starts the fraction.
     *
     * @throws NumberFormatException if the text is no number
     */
    public DecimalType(String value) {
        this(value, Locale.ENGLISH);
    }

    /**
     * Reads a number in the notation of {@code locale}.
     *
     * @throws NumberFormatException if the text is no number
     */
    public DecimalType(String value, Locale locale) {
        this.value = DecimalText.parse(value, locale);
    }

    /**
     * Reads a number in English notation.
     *
     * @throws NumberFormatException if the text is no number
     */
    public static DecimalType valueOf(String value) {
        return new DecimalType(value);
    }

    /** The exact number. */
    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public String format(String pattern) {
        return DecimalText.format(pattern, value);
    }

    @Override
    public String toFullString() {
        return value.toPlainString();
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public int compareTo(DecimalType other) {
        return value.compareTo(other.value);
    }

    /** Equal in value: 1.0 equals 1. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DecimalType other && value.compareTo(other.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    /** One is the whole: 1 is 100 %, ON, OPEN, DOWN; a number as a time is seconds or milliseconds since 1970. */
    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        boolean zero = value.signum() == 0;
        if (target == OnOffType.class) {
            return target.cast(OnOffType.from(!zero));
        }
        if (target == UpDownType.class || target == OpenClosedType.class) {
            return EnumConversions.fromNumber(zero, value.compareTo(BigDecimal.ONE) == 0, target);
        }
        if (target == PercentType.class) {
            return target.cast(new PercentType(value.multiply(BIG_DECIMAL_HUNDRED)));
        }
        if (target == HSBType.class) {
            return target.cast(new HSBType(DecimalType.ZERO, PercentType.ZERO,
                    new PercentType(value.multiply(BIG_DECIMAL_HUNDRED))));
        }
        if (target == DateTimeType.class) {
            return target.cast(new DateTimeType(value.toString()));
        }
        return defaultConversion(target);
    }

    /** The number itself if it is of the type asked for, else null. */
    protected <T extends State> @Nullable T defaultConversion(@Nullable Class<T> target) {
        return State.super.as(target);
    }
}
