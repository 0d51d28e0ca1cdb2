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
package org.openhab.simulator.withings.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Hands out ids; the same seed gives the same ids in the same order.
 *
 * All but user ids are beyond 32 bits on purpose (withings.md 3.5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Ids {

    private static final long FIRST_USER = 10_000_042L;

    private final long seed;
    private final AtomicLong user = new AtomicLong(FIRST_USER);
    private final AtomicLong group;
    private final AtomicLong workout;
    private final AtomicLong night;
    private final AtomicLong signal;

    public Ids(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        group = new AtomicLong(6_000_000_000L + random.nextLong(1_000_000_000L));
        workout = new AtomicLong(14_000_000_000L + random.nextLong(1_000_000_000L));
        night = new AtomicLong(5_000_000_000L + random.nextLong(900_000_000L));
        signal = new AtomicLong(8_000_000_000L + random.nextLong(1_000_000_000L));
    }

    public long nextUser() {
        return user.getAndIncrement();
    }

    public long nextGroup() {
        return group.addAndGet(3);
    }

    public long nextWorkout() {
        return workout.addAndGet(2);
    }

    public long nextNight() {
        return night.addAndGet(7);
    }

    public long nextSignal() {
        return signal.addAndGet(5);
    }

    /** @return 40 hex characters that depend on seed, user and name only */
    public String device(long userId, String name) {
        try {
            byte[] input = (seed + "/" + userId + "/" + name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(input));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** @return a random source that depends on seed and path only */
    public SplittableRandom random(Object... path) {
        long mixed = seed;
        for (Object part : path) {
            mixed = mixed * 0x9E3779B97F4A7C15L + part.hashCode();
            mixed ^= mixed >>> 29;
        }
        return new SplittableRandom(mixed);
    }
}
