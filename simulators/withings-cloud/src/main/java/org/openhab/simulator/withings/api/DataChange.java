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
package org.openhab.simulator.withings.api;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something happened to a person's data that subscribers hear of (withings.md 9.2, 9.3).
 *
 * Category 46 with action {@code unlink} or {@code delete} also ends tokens and subscriptions of the person, after the
 * pushes have been queued.
 *
 * @param userId the person
 * @param appli the category of the notification
 * @param startdate the begin of the window in unix seconds, or null
 * @param enddate the end of the window in unix seconds, inclusive, or null
 * @param date a day or unix seconds as text, or null
 * @param deviceid 40 hex characters, or null
 * @param action {@code delete}, {@code unlink} or {@code update} of category 46, else null
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record DataChange(long userId, int appli, @Nullable Long startdate, @Nullable Long enddate,
        @Nullable String date, @Nullable String deviceid, @Nullable String action) {
}
