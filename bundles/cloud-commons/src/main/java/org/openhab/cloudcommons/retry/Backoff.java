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
package org.openhab.cloudcommons.retry;

import java.time.Duration;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link Backoff} computes growing waiting times.
 *
 * @param first wait after the first failure
 * @param cap longest wait
 * @param factor growth per failure, at least 1
 * @param jitter share of the wait that is random, 0 (none) to 1; only ever shortens, so that the cap holds
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Backoff(Duration first, Duration cap, double factor, double jitter) {

    /** One minute doubling to half an hour: the pace for a cloud in trouble (withings.md 12.2). */
    public static final Backoff CLOUD = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(30), 2, 0.1);

    public Backoff {
        if (first.isNegative() || first.isZero() || cap.compareTo(first) < 0 || !(factor >= 1)
                || !(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("Back-off out of range");
        }
    }

    /**
     * The wait after a number of failures in a row.
     *
     * @param attempt failures so far, from 1
     * @param random source of the jitter
     */
    public Duration delay(int attempt, RandomGenerator random) {
        double grown = first.toMillis() * Math.pow(factor, Math.max(0, attempt - 1));
        double millis = Math.min(grown, cap.toMillis());
        return Duration.ofMillis(Math.max(1, Math.round(millis * (1 - jitter * random.nextDouble()))));
    }
}
