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
package org.openhab.binding.withings.internal.state;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A record whose changes are handed to the storage before the method that made them returns. Thread-safe.
 *
 * @param <T> an immutable record
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Kept<T> {

    private final Consumer<T> disk;
    private T value;

    /**
     * @param stored what was on disk
     * @param disk writes durably
     */
    public Kept(T stored, Consumer<T> disk) {
        this.value = stored;
        this.disk = disk;
    }

    /** The record as it is now. */
    public synchronized T get() {
        return value;
    }

    /**
     * Puts a record in the place of the present one; equal ones are not written.
     *
     * @param step makes the new one of the present one; runs alone
     * @return the new one
     */
    public synchronized T change(UnaryOperator<T> step) {
        T next = step.apply(value);
        if (!next.equals(value)) {
            value = next;
            disk.accept(next);
        }
        return next;
    }
}
