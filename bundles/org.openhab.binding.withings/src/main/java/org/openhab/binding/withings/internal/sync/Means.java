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

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What everything needs that works by itself for a person.
 *
 * @param scheduler starts work
 * @param clock tells the present moment
 * @param random staggers the persons
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Means(ScheduledExecutorService scheduler, Clock clock, RandomGenerator random) {
}
