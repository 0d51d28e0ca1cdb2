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
package org.openhab.core.internal.types;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.util.UnitUtils;

import tech.units.indriya.AbstractUnit;
import tech.units.indriya.format.SimpleUnitFormat;

/**
 * Reads and formats numbers with units.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class QuantityText {

    private static final Pattern SMALL_EXPONENT = Pattern.compile("(?<=\\d)e(?=[+-]?\\d)");

    /** A number with its unit. */
    public record Parts(BigDecimal number, Unit<?> unit) {
    }

    private QuantityText() {
    }

    /**
     * @throws NumberFormatException if the text does not start with a number
     * @throws IllegalArgumentException if what follows is no unit
     */
    public static Parts split(String text, Locale locale) {
        String normal = SMALL_EXPONENT.matcher(text.trim()).replaceFirst("E");
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition position = new ParsePosition(0);
        if (!(format.parseObject(normal, position)instanceof BigDecimal number)) {
            throw new NumberFormatException("Not a number with a unit: " + text);
        }
        String symbol = normal.substring(position.getIndex()).trim();
        if (symbol.isEmpty()) {
            return new Parts(number, AbstractUnit.ONE);
        }
        try {
            return new Parts(number, SimpleUnitFormat.getInstance().parse(symbol));
        } catch (MeasurementParseException e) {
            throw new IllegalArgumentException("Not a number with a known unit: " + text, e);
        }
    }

    public static String format(String pattern, QuantityType<?> type) {
        if (pattern.contains("%s") || pattern.contains("%S")) {
            return String.format(pattern, type.toFullString());
        }
        boolean withUnit = pattern.contains(UnitUtils.UNIT_PLACEHOLDER);
        if (!withUnit && type.getUnit().isCompatible(Units.SECOND)) {
            QuantityType<?> seconds = type.toUnit(Units.SECOND);
            String text = seconds == null ? null : DurationText.format(pattern, duration(seconds.toBigDecimal()));
            if (text != null) {
                return text;
            }
        }
        String unit = Units.PERCENT.equals(type.getUnit()) ? "%%" : type.getUnit().toString();
        return DecimalText.format(pattern.replace(UnitUtils.UNIT_PLACEHOLDER, unit), type.toBigDecimal());
    }

    private static Duration duration(BigDecimal seconds) {
        return Duration.ofMillis(seconds.movePointRight(3).longValue());
    }
}
