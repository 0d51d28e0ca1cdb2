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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What has to be known about a car to understand some of its values.
 *
 * @param miles whether distances without a unit are miles
 * @param soc state of charge in percent; {@code null} if not known
 * @param target charging target in percent; {@code null} if not known
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record CarKnowledge(boolean miles, @Nullable BigDecimal soc, @Nullable BigDecimal target) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** As long as nothing is known. */
    public static final CarKnowledge NONE = new CarKnowledge(false, null, null);

    /** Whether it is charged as far as it shall be; without a target that is all the way. */
    public boolean isCharged() {
        BigDecimal level = soc;
        BigDecimal goal = target == null ? FULL : target;
        return level != null && goal != null && level.compareTo(goal) >= 0;
    }
}
