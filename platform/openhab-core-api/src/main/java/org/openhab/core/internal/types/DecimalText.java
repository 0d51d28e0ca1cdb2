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
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads a whole text as a number in the notation of a locale.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DecimalText {

    private DecimalText() {
    }

    /**
     * @throws NumberFormatException if the text is no number from the first to the last character
     */
    public static BigDecimal parse(String text, Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition position = new ParsePosition(0);
        Object number = format.parseObject(text.toUpperCase(locale), position);
        if (number instanceof BigDecimal decimal && position.getIndex() == text.length()) {
            return decimal;
        }
        throw new NumberFormatException("Not a number: " + text);
    }

    /** Formats as an integer where value and pattern allow it ({@code %d}), else as a decimal. */
    public static String format(String pattern, BigDecimal value) {
        if (value.stripTrailingZeros().scale() <= 0) {
            try {
                return String.format(pattern, value.toBigIntegerExact());
            } catch (java.util.IllegalFormatConversionException e) {
                return String.format(pattern, value);
            }
        }
        return String.format(pattern, value);
    }
}
