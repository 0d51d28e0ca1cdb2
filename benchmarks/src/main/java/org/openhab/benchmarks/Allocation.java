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

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.sun.management.ThreadMXBean;

/**
 * Counts what a piece of work allocates on its thread.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Work {
        Object run() throws Exception;
    }

    /** The bytes that a run of the work allocates, whether they live on or not. */
    public static long bytes(Work work) throws Exception {
        // The first run also loads classes.
        work.run();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Object result = work.run();
        long after = THREADS.getCurrentThreadAllocatedBytes();
        if (result == null) {
            throw new IllegalStateException("The work came to nothing");
        }
        return after - before;
    }
}
