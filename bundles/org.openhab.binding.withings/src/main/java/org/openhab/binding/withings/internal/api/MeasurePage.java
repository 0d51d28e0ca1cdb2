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
 * One page of a getmeas answer (withings.md 4.2).
 *
 * @param updateTime the server's time of the answer in unix seconds, 0 if it was not sent
 * @param timezone the name of the user's zone, {@code null} if it was not sent
 * @param groups the groups in the order of the answer, which is not reliable
 * @param more whether another page follows
 * @param offset what to send to get the next page; opaque, meaningless unless {@code more}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record MeasurePage(long updateTime, @Nullable String timezone, List<MeasureGroup> groups, boolean more,
        long offset) {

    /** What an answer without a usable body amounts to. */
    public static final MeasurePage EMPTY = new MeasurePage(0, null, List.of(), false, 0);
}
