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
package org.openhab.core.cache;

import java.time.Duration;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps a value for a time, then asks for it again.
 *
 * @param <V> the value
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ExpiringCache<V> {

    private final long expiryNanos;
    private final Supplier<@Nullable V> action;
    private @Nullable V value;
    private volatile long expiresAt;
    private volatile boolean present;

    /**
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public ExpiringCache(Duration expiry, Supplier<@Nullable V> action) {
        if (expiry.isZero() || expiry.isNegative()) {
            throw new IllegalArgumentException("A cache needs a time to keep its value");
        }
        this.expiryNanos = expiry.toNanos();
        this.action = action;
    }

    /**
     * @param expiry the time to keep a value in milliseconds
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public ExpiringCache(long expiry, Supplier<@Nullable V> action) {
        this(Duration.ofMillis(expiry), action);
    }

    /** The value, asked for anew if it is too old; null if there was none. */
    public synchronized @Nullable V getValue() {
        return isExpired() ? refreshValue() : value;
    }

    /** Sets the value as if just asked for. */
    public final synchronized void putValue(@Nullable V value) {
        this.value = value;
        expiresAt = System.nanoTime() + expiryNanos;
        present = true;
    }

    /** Forgets the value. */
    public final synchronized void invalidateValue() {
        value = null;
        present = false;
    }

    /** Asks for the value now. */
    public synchronized @Nullable V refreshValue() {
        V fresh = action.get();
        putValue(fresh);
        return fresh;
    }

    public boolean isExpired() {
        return !present || expiresAt - System.nanoTime() < 0;
    }
}
