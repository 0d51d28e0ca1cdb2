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
package org.openhab.binding.connecteddrive.internal.cardata.plan;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What there is to read about a car; the more urgent first.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Job {
    /** Once for ever (basicData). */
    FACTS(null, false),
    /** As often as the user wants and the budget allows (telematicData). */
    STATE(null, false),
    CHARGING(Duration.ofDays(1), true),
    TIRES(Duration.ofDays(1), false),
    LOCATIONS(Duration.ofDays(7), true);

    private final @Nullable Duration every;
    private final boolean needsPlug;

    Job(@Nullable Duration every, boolean needsPlug) {
        this.every = every;
        this.needsPlug = needsPlug;
    }

    /** The fixed time between two; {@code null} if there is none. */
    @Nullable
    public Duration every() {
        return every;
    }

    /** Whether it is of no use for cars without a plug. */
    public boolean needsPlug() {
        return needsPlug;
    }
}
