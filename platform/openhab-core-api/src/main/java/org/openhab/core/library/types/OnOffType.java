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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.internal.types.EnumConversions;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * The state or command of a switch.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum OnOffType implements PrimitiveType, State, Command {
    ON,
    OFF;

    /** ON for true. */
    public static OnOffType from(boolean state) {
        return state ? ON : OFF;
    }

    /** ON for "ON", "1" or "TRUE" in any case, OFF for everything else. */
    public static OnOffType from(String state) {
        return from("ON".equalsIgnoreCase(state) || "1".equals(state) || "TRUE".equalsIgnoreCase(state));
    }

    @Override
    public String format(String pattern) {
        return String.format(pattern, name());
    }

    @Override
    public String toFullString() {
        return name();
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        if (target == HSBType.class) {
            return target.cast(this == ON ? HSBType.WHITE : HSBType.BLACK);
        }
        T number = EnumConversions.toNumber(this == ON, target);
        return number != null ? number : State.super.as(target);
    }
}
