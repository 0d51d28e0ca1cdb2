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
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Weighs objects by what the heap holds more of after a collection.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Heap {

    private static final int COLLECTIONS = 3;
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private Heap() {
    }

    /**
     * @param maker makes the object anew each time, with everything that belongs to it
     * @param copies how many to weigh together; more of them drown what else happens on the heap
     * @return the bytes of one
     */
    public static long bytes(Supplier<Object> maker, int copies) {
        // Classes, caches and whatever else comes with the first one.
        maker.get();
        List<Object> held = new ArrayList<>(copies);
        long before = used();
        for (int i = 0; i < copies; i++) {
            held.add(maker.get());
        }
        long after = used();
        // Also keeps the list alive until here.
        return (after - before) / held.size();
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            MEMORY.gc();
        }
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
