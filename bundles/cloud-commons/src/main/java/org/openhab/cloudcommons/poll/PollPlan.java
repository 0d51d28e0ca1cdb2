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
package org.openhab.cloudcommons.poll;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.retry.Backoff;

/**
 * The {@link PollPlan} says how often something is polled.
 *
 * @param interval from the end of a successful run to the start of the next
 * @param stagger the first run starts after a random part of this, so that not all start together
 * @param jitter share of the interval by which it may be shorter by chance, 0 to 1
 * @param onFailure waits after failures in a row
 * @param limit a run that takes longer is cancelled and counts as failed
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record PollPlan(Duration interval, Duration stagger, double jitter, Backoff onFailure, Duration limit) {

    public PollPlan {
        if (interval.isNegative() || interval.isZero() || stagger.isNegative() || !(jitter >= 0 && jitter <= 1)
                || limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("Poll plan out of range");
        }
    }

    /** A plan with a stagger of ten seconds, a jitter of 5 %, the cloud's usual back-off and a limit of ten minutes. */
    public static PollPlan every(Duration interval) {
        return new PollPlan(interval, Duration.ofSeconds(10), 0.05, Backoff.CLOUD, Duration.ofMinutes(10));
    }

    /** This plan with another interval. */
    public PollPlan withInterval(Duration other) {
        return new PollPlan(other, stagger, jitter, onFailure, limit);
    }
}
