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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;

/**
 * Reads numbers in the units that CarData uses into the units of the attributes (bmw-cardata.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Numbers {

    /** Longer ones are no numbers: nothing that a car measures needs them. */
    private static final int MAX_LENGTH = 40;
    private static final int MAX_SCALE = 50;
    private static final BigDecimal MILE = new BigDecimal("1.609344");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    /** What a unit other than the attribute's own is worth in the attribute's own; in lower case. */
    private static final Map<Kind, Map<String, BigDecimal>> FACTORS = Map.ofEntries(
            Map.entry(Kind.KILOMETRES, Map.of("mi", MILE, "mile", MILE, "miles", MILE, "m", THOUSANDTH)),
            Map.entry(Kind.METRES, Map.of("km", THOUSAND, "ft", new BigDecimal("0.3048"))),
            Map.entry(Kind.KMH, Map.of("mph", MILE, "mi/h", MILE)),
            Map.entry(Kind.LITRES,
                    Map.of("gal", new BigDecimal("3.785411784"), "gallons", new BigDecimal("3.785411784"), "ml",
                            THOUSANDTH)),
            Map.entry(Kind.KILOPASCAL,
                    Map.of("bar", BigDecimal.valueOf(100), "hpa", new BigDecimal("0.1"), "psi",
                            new BigDecimal("6.894757"))),
            Map.entry(Kind.KWH, Map.of("wh", THOUSANDTH)), Map.entry(Kind.WATTS, Map.of("kw", THOUSAND)),
            Map.entry(Kind.KILOWATTS, Map.of("w", THOUSANDTH)), Map.entry(Kind.VOLTS, Map.of("mv", THOUSANDTH)),
            Map.entry(Kind.AMPERES, Map.of("ma", THOUSANDTH)), Map.entry(Kind.MINUTES, Map.of("h", SIXTY)));

    private Numbers() {
    }

    /** A number in the unit of its kind; {@code null} if it is none. */
    static @Nullable BigDecimal read(Kind kind, String value, String unit, boolean miles) {
        BigDecimal number = plain(value);
        if (number == null) {
            return null;
        }
        String lower = unit.isEmpty() && miles && kind == Kind.KILOMETRES ? "mi" : unit.toLowerCase(Locale.ROOT);
        if (kind == Kind.CELSIUS && (lower.startsWith("f") || lower.startsWith("°f"))) {
            return number.subtract(BigDecimal.valueOf(32)).multiply(BigDecimal.valueOf(5))
                    .divide(BigDecimal.valueOf(9), 2, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        if (kind == Kind.KWH_100KM && "mi/kwh".equals(lower)) {
            return number.signum() <= 0 ? null
                    : BigDecimal.valueOf(100).divide(number.multiply(MILE), new MathContext(4, RoundingMode.HALF_UP));
        }
        if (kind == Kind.MINUTES && "s".equals(lower)) {
            return number.divide(SIXTY, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        BigDecimal factor = FACTORS.getOrDefault(kind, Map.of()).get(lower);
        return factor == null ? number : number.multiply(factor).stripTrailingZeros();
    }

    /** A number without a unit; {@code null} if it is none. */
    static @Nullable BigDecimal plain(String value) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH || !isStart(text.charAt(0))) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > MAX_SCALE ? null : number;
        } catch (NumberFormatException e) {
            // Words that nobody knows yet come where numbers are promised.
            return null;
        }
    }

    private static boolean isStart(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.';
    }
}
