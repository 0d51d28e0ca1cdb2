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
package org.openhab.devhost.internal.item;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.HSBType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;
import org.openhab.core.types.TypeParser;
import org.openhab.core.types.UnDefType;

/**
 * Makes of a state what an item keeps of it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StateConversion {

    private StateConversion() {
    }

    /**
     * Converts a state that a channel sent into one of the item's types where openHAB does so; else it stays.
     */
    static State fromChannel(ItemKind kind, State state) {
        if (state instanceof StringType && !ItemKind.STRING.equals(kind.main())) {
            State parsed = TypeParser.parseState(kind.states(), state.toString());
            return parsed == null ? state : parsed;
        }
        if (!kind.states().contains(state.getClass())) {
            for (Class<? extends State> type : kind.states()) {
                State converted = state.as(type);
                if (converted != null) {
                    return converted;
                }
            }
        }
        return state;
    }

    /**
     * The state that the item keeps, in its own unit.
     *
     * @param unit the item's unit, null for items without dimension
     * @param current the present state; a colour keeps hue and saturation when only brightness comes
     * @return null when the item refuses the state
     */
    static @Nullable State accept(ItemKind kind, @Nullable Unit<?> unit, State current, State state) {
        if (!kind.accepts(state)) {
            return null;
        }
        if (state instanceof UnDefType) {
            return state;
        }
        return switch (kind.main()) {
            case ItemKind.NUMBER -> number(unit, state);
            case ItemKind.DIMMER, "Rollershutter" -> orSame(state.as(PercentType.class), state);
            case "DateTime" -> orSame(state.as(DateTimeType.class), state);
            case "Color" -> color(current, state);
            default -> state;
        };
    }

    private static @Nullable State number(@Nullable Unit<?> unit, State state) {
        if (unit == null) {
            return state instanceof QuantityType<?> quantity ? new DecimalType(quantity.toBigDecimal()) : state;
        }
        if (state instanceof QuantityType<?> quantity) {
            return toUnit(quantity, unit);
        }
        return new QuantityType<>(((DecimalType) state).toBigDecimal(), unit);
    }

    private static @Nullable State toUnit(QuantityType<?> quantity, Unit<?> unit) {
        Unit<?> given = quantity.getUnit();
        if (given.isCompatible(unchecked(unit)) || given.inverse().isCompatible(unchecked(unit))) {
            return quantity.toInvertibleUnit(unit);
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static <Q extends Quantity<Q>> Unit<Q> unchecked(Unit<?> unit) {
        return (Unit<Q>) unit;
    }

    private static State color(State current, State state) {
        if (!(current instanceof HSBType color)) {
            return orSame(state.as(HSBType.class), state);
        }
        if (state instanceof HSBType) {
            return state;
        }
        PercentType brightness = state instanceof PercentType percent ? percent
                : state == OnOffType.ON ? PercentType.HUNDRED : PercentType.ZERO;
        return new HSBType(color.getHue(), color.getSaturation(), brightness);
    }

    private static State orSame(@Nullable State converted, State state) {
        return converted == null ? state : converted;
    }

    /**
     * Reads a state from text.
     *
     * @throws IllegalArgumentException when no accepted type reads the text
     */
    static State parse(ItemKind kind, String text) {
        State state = TypeParser.parseState(kind.states(), text);
        if (state == null) {
            throw new IllegalArgumentException("'" + text + "' is no state for an item of type " + kind.main() + ".");
        }
        return state;
    }
}
