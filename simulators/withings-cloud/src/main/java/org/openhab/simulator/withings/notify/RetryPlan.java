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
package org.openhab.simulator.withings.notify;

import java.time.Duration;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The waits between the five cycles of attempts (withings.md 9.4, 18.11).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class RetryPlan {

    static final int CYCLES = 5;
    static final int ATTEMPTS = 2;

    private final RandomGenerator random;

    RetryPlan(RandomGenerator random) {
        this.random = random;
    }

    /** Time from the end of a failed cycle to the next one, with its random part. */
    synchronized Duration waitAfter(int cycle) {
        return switch (cycle) {
            case 1 -> Duration.ofSeconds(10);
            case 2 -> Duration.ofMinutes(1).plus(minutes(1, 10));
            case 3 -> Duration.ofHours(1).plus(minutes(2, 20));
            default -> Duration.ofHours(4).plus(minutes(3, 30));
        };
    }

    private Duration minutes(int least, int most) {
        return Duration.ofSeconds(random.nextInt(least * 60, most * 60 + 1));
    }
}
