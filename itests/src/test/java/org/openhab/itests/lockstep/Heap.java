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
package org.openhab.itests.lockstep;

import java.lang.management.ManagementFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Measures how much memory is in use beyond what was at the beginning.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Heap {

    private static final int COLLECTIONS = 1;
    private static final int CALLS_PER_SAMPLE = 50;

    private final long begin = used();
    private long peak;
    private long growth;
    private int calls;

    /** Takes a sample now and then. */
    void called() {
        if (++calls % CALLS_PER_SAMPLE == 0) {
            sample();
        }
    }

    /** Takes a sample of what cannot be collected at this moment. */
    void sample() {
        growth = used() - begin;
        peak = Math.max(peak, growth);
    }

    /** Bytes more than at the beginning, at the last sample. */
    long growth() {
        return growth;
    }

    /** The greatest growth of all samples, in bytes. */
    long peak() {
        return peak;
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
