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

import java.math.BigInteger;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.UnitConverter;

import org.eclipse.jdt.annotation.NonNullByDefault;

import tech.units.indriya.function.MultiplyConverter;
import tech.uom.lib.common.function.SymbolSupplier;
import tech.uom.lib.common.function.UnitConverterSupplier;

/**
 * Multiples of units by powers of 1024.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum BinaryPrefix implements SymbolSupplier, UnitConverterSupplier {
    YOBI("Yi", 8),
    ZEBI("Zi", 7),
    EXBI("Ei", 6),
    PEBI("Pi", 5),
    TEBI("Ti", 4),
    GIBI("Gi", 3),
    MEBI("Mi", 2),
    KIBI("Ki", 1);

    private final String symbol;
    private final UnitConverter converter;

    BinaryPrefix(String symbol, int exponent) {
        this.symbol = symbol;
        this.converter = MultiplyConverter.ofRational(BigInteger.valueOf(1024).pow(exponent), BigInteger.ONE);
    }

    public static <Q extends Quantity<Q>> Unit<Q> YOBI(Unit<Q> unit) {
        return unit.transform(YOBI.converter);
    }

    public static <Q extends Quantity<Q>> Unit<Q> ZEBI(Unit<Q> unit) {
        return unit.transform(ZEBI.converter);
    }

    public static <Q extends Quantity<Q>> Unit<Q> EXBI(Unit<Q> unit) {
        return unit.transform(EXBI.converter);
    }

    public static <Q extends Quantity<Q>> Unit<Q> PEBI(Unit<Q> unit) {
        return unit.transform(PEBI.converter);
    }

    public static <Q extends Quantity<Q>> Unit<Q> TEBI(Unit<Q> unit) {
        return unit.transform(TEBI.converter);
    }

    public static <Q extends Quantity<Q>> Unit<Q> GIBI(Unit<Q> unit) {
        return unit.transform(GIBI.converter);
    }

    public static <Q extends Quantity<Q>> Unit<Q> MEBI(Unit<Q> unit) {
        return unit.transform(MEBI.converter);
    }

    public static <Q extends Quantity<Q>> Unit<Q> KIBI(Unit<Q> unit) {
        return unit.transform(KIBI.converter);
    }

    @Override
    public String getSymbol() {
        return symbol;
    }

    @Override
    public UnitConverter getConverter() {
        return converter;
    }
}
