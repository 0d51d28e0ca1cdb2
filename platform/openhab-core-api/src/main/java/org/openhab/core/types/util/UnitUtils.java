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
package org.openhab.core.types.util;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import javax.measure.spi.SystemOfUnits;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.internal.types.UnitInitializer;
import org.openhab.core.library.unit.ImperialUnits;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.slf4j.LoggerFactory;

import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.TransformedUnit;

/**
 * Finds units and dimensions by their names.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class UnitUtils {

    /** Stands for the unit of the state in a pattern. */
    public static final String UNIT_PLACEHOLDER = "%unit%";

    /** Stands for a percent sign in a pattern. */
    public static final String UNIT_PERCENT_FORMAT_STRING = "%%";

    private static final List<String> DIMENSION_PACKAGES = List.of("org.openhab.core.library.dimension.",
            "javax.measure.quantity.", "si.uom.quantity.");
    private static final List<Class<? extends SystemOfUnits>> SYSTEMS = List.of(SIUnits.class, ImperialUnits.class,
            Units.class, tech.units.indriya.unit.Units.class);

    static {
        UnitInitializer.init();
    }

    /**
     * The quantity of a dimension's name, as in {@code Number:Mass}.
     *
     * @return null for no name
     * @throws IllegalArgumentException if there is no dimension of that name
     */
    @SuppressWarnings("unchecked")
    public static @Nullable Class<? extends Quantity<?>> parseDimension(@Nullable String dimension) {
        if (dimension == null || dimension.isBlank()) {
            return null;
        }
        for (String prefix : DIMENSION_PACKAGES) {
            try {
                return (Class<? extends Quantity<?>>) Class.forName(prefix + dimension);
            } catch (ClassNotFoundException e) {
                LoggerFactory.getLogger(UnitUtils.class).trace("No dimension {}{}", prefix, dimension);
            }
        }
        throw new IllegalArgumentException("There is no dimension '" + dimension + "'");
    }

    /**
     * The name of the dimension that a unit measures.
     *
     * @return null if no known unit measures the same
     */
    public static @Nullable String getDimensionName(Unit<?> unit) {
        String compatible = null;
        for (Class<? extends SystemOfUnits> system : SYSTEMS) {
            for (Field field : system.getFields()) {
                String name = dimensionOf(field);
                Unit<?> candidate = name == null ? null : valueOf(field);
                if (candidate != null && candidate.equals(unit)) {
                    return name;
                }
                if (compatible == null && candidate != null && candidate.isCompatible(unit)) {
                    compatible = name;
                }
            }
        }
        return compatible;
    }

    private static @Nullable String dimensionOf(Field field) {
        return field.getDeclaringClass() != Object.class && Modifier.isStatic(field.getModifiers())
                && field.getType() == Unit.class && field.getGenericType()instanceof ParameterizedType type
                && type.getActualTypeArguments()[0]instanceof Class<?> quantity ? quantity.getSimpleName() : null;
    }

    private static @Nullable Unit<?> valueOf(Field field) {
        try {
            return (Unit<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public constant cannot be read: " + field, e);
        }
    }

    /**
     * The unit that a pattern names after its last blank.
     *
     * @return null for no pattern, the placeholder or an unknown unit
     */
    public static @Nullable Unit<?> parseUnit(@Nullable String pattern) {
        if (pattern == null || pattern.isBlank()) {
            return null;
        }
        String symbol = pattern.substring(pattern.lastIndexOf(' ') + 1).trim();
        if (UNIT_PLACEHOLDER.equals(symbol)) {
            return null;
        }
        if (UNIT_PERCENT_FORMAT_STRING.equals(symbol)) {
            return Units.PERCENT;
        }
        try {
            return Quantities.getQuantity("1 " + symbol).getUnit();
        } catch (IllegalArgumentException | MeasurementParseException e) {
            LoggerFactory.getLogger(UnitUtils.class).debug("Unknown unit in a pattern: {}", symbol);
            return null;
        }
    }

    /** Whether one unit is of the international system while the other is imperial. */
    public static boolean isDifferentMeasurementSystem(Unit<? extends Quantity<?>> thisUnit, Unit<?> thatUnit) {
        boolean metric = belongsTo(SIUnits.getInstance(), thisUnit);
        boolean imperial = belongsTo(ImperialUnits.getInstance(), thisUnit);
        return metric && belongsTo(ImperialUnits.getInstance(), thatUnit)
                || imperial && belongsTo(SIUnits.getInstance(), thatUnit);
    }

    /** Multiples such as km count as the unit they are made of. */
    private static boolean belongsTo(SystemOfUnits system, Unit<?> unit) {
        if (system.getUnits().contains(unit) || unit.getSymbol() != null
                && system.getUnits().stream().anyMatch(known -> unit.getSymbol().equals(known.getSymbol()))) {
            return true;
        }
        return unit instanceof TransformedUnit<?> multiple && isMetricMultiple(multiple)
                && belongsTo(system, multiple.getParentUnit());
    }

    private static boolean isMetricMultiple(TransformedUnit<?> unit) {
        return Arrays.stream(javax.measure.MetricPrefix.values())
                .anyMatch(prefix -> MultiplyConverter.ofPrefix(prefix).equals(unit.getConverter()));
    }
}
