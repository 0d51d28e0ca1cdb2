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
import java.math.RoundingMode;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.internal.types.EnumConversions;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * A number from 0 to 100.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PercentType extends DecimalType {

    private static final long serialVersionUID = 1L;

    /** 0 %. */
    public static final PercentType ZERO = new PercentType(0);

    /** 100 %. */
    public static final PercentType HUNDRED = new PercentType(100);

    /** 0 %, for frameworks that need a constructor without arguments. */
    public PercentType() {
        this(0);
    }

    /**
     * @throws IllegalArgumentException if the value is below 0 or above 100
     */
    public PercentType(int value) {
        super(value);
        checkRange();
    }

    /**
     * @throws NumberFormatException if the text is no number
     * @throws IllegalArgumentException if the value is below 0 or above 100
     */
    public PercentType(String value) {
        this(value, Locale.ENGLISH);
    }

    /**
     * @throws NumberFormatException if the text is no number in that locale
     * @throws IllegalArgumentException if the value is below 0 or above 100
     */
    public PercentType(String value, Locale locale) {
        super(value, locale);
        checkRange();
    }

    /**
     * @throws IllegalArgumentException if the value is below 0 or above 100
     */
    public PercentType(BigDecimal value) {
        super(value);
        checkRange();
    }

    /**
     * Reads a percentage in English notation without a percent sign.
     *
     * @throws IllegalArgumentException if the text is no number or out of range
     */
    public static PercentType valueOf(String value) {
        return new PercentType(value);
    }

    private void checkRange() {
        if (value.signum() < 0 || value.compareTo(BIG_DECIMAL_HUNDRED) > 0) {
            throw new IllegalArgumentException("A percentage lies between 0 and 100, not " + value.toPlainString());
        }
    }

    /** 100 is the whole: 100 % is 1, ON, OPEN, DOWN. */
    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        boolean zero = value.signum() == 0;
        if (target == OnOffType.class) {
            return target.cast(OnOffType.from(!zero));
        }
        if (target == UpDownType.class || target == OpenClosedType.class) {
            return EnumConversions.fromNumber(zero, value.compareTo(BIG_DECIMAL_HUNDRED) == 0, target);
        }
        if (target == DecimalType.class) {
            return target.cast(new DecimalType(value.divide(BIG_DECIMAL_HUNDRED, 8, RoundingMode.UP)));
        }
        if (target == HSBType.class) {
            return target.cast(new HSBType(DecimalType.ZERO, PercentType.ZERO, this));
        }
        if (target == QuantityType.class) {
            return target.cast(new QuantityType<>(value, Units.PERCENT));
        }
        return defaultConversion(target);
    }
}
