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
package org.openhab.demo.setup;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Waits for what another process has to bring about.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Patience {

    private static final Duration STEP = Duration.ofMillis(150);

    /** A condition that may fail to be read, as long as the other process is not ready. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException;
    }

    private final long deadline;

    /** @param limit for everything awaited through this object together */
    public Patience(Duration limit) {
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /**
     * Waits until the condition holds.
     *
     * @param what the end of a sentence that begins with "Gave up waiting until"
     * @throws IOException when the time is over, with the last failure as its cause
     */
    public void until(String what, Condition condition) throws IOException {
        IOException last = null;
        while (System.nanoTime() < deadline) {
            try {
                if (condition.holds()) {
                    return;
                }
                last = null;
            } catch (IOException e) {
                last = e;
            }
            LockSupport.parkNanos(STEP.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("Interrupted while waiting until " + what, last);
            }
        }
        throw new IOException("Gave up waiting until " + what, last);
    }
}
