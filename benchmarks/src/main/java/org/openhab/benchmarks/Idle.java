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
package org.openhab.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Weighs what waits for its next poll.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Idle {

    /**
     * @param heapBytes bytes of heap of one
     * @param threads how many threads more than before all of them have
     */
    public record Cost(long heapBytes, int threads) {
    }

    private Idle() {
    }

    /**
     * @param maker makes one more
     * @param copies how many
     */
    public static Cost measure(Supplier<Object> maker, int copies) {
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        long heapBytes = Heap.bytes(maker, copies);
        return new Cost(heapBytes, ManagementFactory.getThreadMXBean().getThreadCount() - threads);
    }
}
