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
package org.openhab.binding.withings.internal.api;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What one act of measuring yielded (withings.md 4.2). All times are unix seconds, 0 if they were not sent.
 *
 * @param id the group id; changes of the group keep it
 * @param attribution how the group came to this person (withings.md 4.4), known or not
 * @param date when it was measured
 * @param created when the cloud stored it, possibly hours later
 * @param modified when it changed last
 * @param category 1 for real measurements, 2 for goals
 * @param deviceId the device, {@code null} for manual and external data
 * @param model the model as text, {@code null} if unknown
 * @param modelId the number of the model, 0 if unknown
 * @param measures the numbers
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record MeasureGroup(long id, int attribution, long date, long created, long modified, int category,
        @Nullable String deviceId, @Nullable String model, int modelId, List<Measure> measures) {

    /** The category of real measurements. */
    public static final int REAL = 1;

    /** Whether these are measurements, not goals of the user. Very old answers leave the category out. */
    public boolean isReal() {
        return category == REAL || category == 0;
    }
}
