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
package org.openhab.cloudcommons.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link OneTimeLinks} gives out unguessable tokens that each lead to one value, once.
 *
 * Only digests are kept and compared, so neither a memory dump nor the time of a look-up helps to guess. Thread-safe.
 *
 * @param <T> what a token stands for, such as the thing that waits for a consent
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class OneTimeLinks<T> {

    private static final int TOKEN_BYTES = 16;
    private static final int MAX_TOKEN_LENGTH = 64;

    private record Entry<T> (T value, Instant expiresAt) {
    }

    private final SecureRandom random;
    private final Clock clock;
    private final int maxCount;
    private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

    /**
     * @param maxCount tokens that may be open together; one more pushes out the oldest
     */
    public OneTimeLinks(SecureRandom random, Clock clock, int maxCount) {
        if (maxCount < 1) {
            throw new IllegalArgumentException("No room for a link");
        }
        this.random = random;
        this.clock = clock;
        this.maxCount = maxCount;
    }

    /**
     * Makes a token for a value.
     *
     * @param ttl how long it can be redeemed
     * @return 128 random bits as 22 characters that need no encoding in an address
     */
    public synchronized String issue(T value, Duration ttl) {
        Instant now = clock.instant();
        entries.values().removeIf(e -> !e.expiresAt().isAfter(now));
        if (entries.size() >= maxCount) {
            Iterator<String> oldest = entries.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        byte[] bits = new byte[TOKEN_BYTES];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        entries.put(digest(token), new Entry<>(value, now.plus(ttl)));
        return token;
    }

    /** The value of a token that could be redeemed now; empty if it is unknown, used or too old. */
    public synchronized Optional<T> peek(String token) {
        if (token.length() > MAX_TOKEN_LENGTH) {
            return Optional.empty();
        }
        return valid(entries.get(digest(token)));
    }

    /** As {@link #peek}, but the token is used up by it. */
    public synchronized Optional<T> redeem(String token) {
        if (token.length() > MAX_TOKEN_LENGTH) {
            return Optional.empty();
        }
        return valid(entries.remove(digest(token)));
    }

    /** Takes back all tokens whose value fulfils a condition, such as those of a thing that is removed. */
    public synchronized void revokeIf(Predicate<? super T> condition) {
        entries.values().removeIf(e -> condition.test(e.value()));
    }

    private Optional<T> valid(@Nullable Entry<T> entry) {
        return entry != null && entry.expiresAt().isAfter(clock.instant()) ? Optional.of(entry.value())
                : Optional.empty();
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
