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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.UpDownType;
import org.openhab.core.types.State;

/**
 * Converts the two-valued states to and from numbers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class EnumConversions {

    private EnumConversions() {
    }

    /**
     * Shows a value that means zero or one as {@code target}.
     *
     * @param zero whether the value is nothing at all
     * @param full whether the value is the whole
     * @return null when {@code target} is none of the two-valued states, or when the value is in between and the target
     *         allows no in-between
     */
    public static <T extends State> @Nullable T fromNumber(boolean zero, boolean full, Class<T> target) {
        if (target == UpDownType.class) {
            return zero ? target.cast(UpDownType.UP) : full ? target.cast(UpDownType.DOWN) : null;
        }
        if (target == OpenClosedType.class) {
            return zero ? target.cast(OpenClosedType.CLOSED) : full ? target.cast(OpenClosedType.OPEN) : null;
        }
        return null;
    }

    /** Shows a two-valued state as zero or one, as 0 % or 100 %. */
    public static <T extends State> @Nullable T toNumber(boolean full, @Nullable Class<T> target) {
        if (target == DecimalType.class) {
            return target.cast(full ? new DecimalType(1) : DecimalType.ZERO);
        }
        if (target == PercentType.class) {
            return target.cast(full ? PercentType.HUNDRED : PercentType.ZERO);
        }
        return null;
    }
}
