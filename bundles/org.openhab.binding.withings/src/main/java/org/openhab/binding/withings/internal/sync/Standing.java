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
package org.openhab.binding.withings.internal.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How the readings of a person stand.
 *
 * @param report how the feeds stand
 * @param interval the time between two full rounds
 * @param next when the next round begins, empty while one is under way
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Standing(Report report, Duration interval, Optional<Instant> next) {
}
