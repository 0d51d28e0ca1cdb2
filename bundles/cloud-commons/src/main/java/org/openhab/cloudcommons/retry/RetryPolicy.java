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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link RetryPolicy} decides whether a failed call is worth another try.
 *
 * @param maxAttempts all tries together, at least 1
 * @param backoff waits where the server names none
 * @param isTransient whether a failure (unwrapped) may go away by itself
 * @param serverWait the wait a failure carries, empty for none
 * @param maxServerWait a longer wait than this is cut to it
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record RetryPolicy(int maxAttempts, Backoff backoff, Predicate<Throwable> isTransient,
        Function<Throwable, Optional<Duration>> serverWait, Duration maxServerWait) {

    /** A policy for servers that name no waits. */
    public RetryPolicy(int maxAttempts, Backoff backoff, Predicate<Throwable> isTransient) {
        this(maxAttempts, backoff, isTransient, failure -> Optional.empty(), Duration.ZERO);
    }

    /**
     * The wait before the next try.
     *
     * @param attempts tries so far, from 1
     * @param failure what the last one failed with, unwrapped
     * @return empty to give up
     */
    public Optional<Duration> nextDelay(int attempts, Throwable failure, RandomGenerator random) {
        if (attempts >= maxAttempts || !isTransient.test(failure)) {
            return Optional.empty();
        }
        return Optional.of(serverWait.apply(failure).map(w -> w.compareTo(maxServerWait) > 0 ? maxServerWait : w)
                .orElseGet(() -> backoff.delay(attempts, random)));
    }
}
