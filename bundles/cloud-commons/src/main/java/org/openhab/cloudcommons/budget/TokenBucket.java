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
package org.openhab.cloudcommons.budget;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link TokenBucket} counts the calls that may start now; not thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TokenBucket {

    private final int capacity;
    private final double nanosPerToken;
    private double tokens;
    private Instant filled;

    TokenBucket(int capacity, int perMinute, Instant now) {
        this.capacity = capacity;
        this.nanosPerToken = 60e9 / perMinute;
        this.tokens = capacity;
        this.filled = now;
    }

    /** When a call of this priority may start, as far as the bucket is concerned; {@code now} if it may already. */
    Instant availableAt(Instant now, Priority priority) {
        refill(now);
        double missing = needed(priority) - tokens;
        return missing <= 0 ? now : now.plusNanos((long) Math.ceil(missing * nanosPerToken));
    }

    void take() {
        tokens--;
    }

    private double needed(Priority priority) {
        return priority == Priority.HISTORY ? 1 + capacity / 4 : 1;
    }

    private void refill(Instant now) {
        Duration passed = Duration.between(filled, now);
        // A clock that was set back just starts counting anew.
        if (!passed.isNegative()) {
            tokens = Math.min(capacity, tokens + passed.toNanos() / nanosPerToken);
        }
        filled = now;
    }
}
