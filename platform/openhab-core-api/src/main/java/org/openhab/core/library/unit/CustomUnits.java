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

import org.eclipse.jdt.annotation.NonNullByDefault;

import tech.units.indriya.AbstractSystemOfUnits;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.ProductUnit;
import tech.units.indriya.unit.TransformedUnit;

/**
 * Builds units with the symbols that openHAB shows, and collects them in a system.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CustomUnits extends AbstractSystemOfUnits {

    @Override
    public String getName() {
        return getClass().getSimpleName();
    }

    final void register(Unit<?> unit) {
        units.add(unit);
    }

    /** Makes the one format that parses and prints units know {@code symbol} (and only parse the aliases). */
    static <Q extends Quantity<Q>> Unit<Q> label(String symbol, Unit<Q> unit, String... aliases) {
        SimpleUnitFormat format = SimpleUnitFormat.getInstance();
        format.label(unit, symbol);
        for (String alias : aliases) {
            format.alias(unit, alias);
        }
        return unit;
    }

    static <Q extends Quantity<Q>> Unit<Q> product(Unit<?> combination) {
        return new ProductUnit<>(combination);
    }

    static <Q extends Quantity<Q>> Unit<Q> scaled(Unit<Q> parent, long dividend, long divisor) {
        return new TransformedUnit<>(parent, MultiplyConverter.ofRational(dividend, divisor));
    }

    static <Q extends Quantity<Q>> Unit<Q> scaled(String symbol, Unit<Q> parent, long dividend, long divisor) {
        return new TransformedUnit<>(symbol, parent, MultiplyConverter.ofRational(dividend, divisor));
    }
}
