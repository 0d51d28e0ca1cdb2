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
package org.openhab.simulator.withings.api;

import java.time.Instant;
import java.util.PriorityQueue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Waiting tasks in the order of their time; tasks of equal time keep their order of arrival.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TaskQueue {

    private final PriorityQueue<Waiting> queue = new PriorityQueue<>();
    private long sequence;

    synchronized SimClock.Task add(Instant due, Runnable task) {
        Waiting waiting = new Waiting(due, sequence++, task);
        queue.add(waiting);
        return () -> remove(waiting);
    }

    /** Takes out the first task that is due at {@code now}; null when there is none. */
    synchronized @Nullable Waiting takeDue(Instant now) {
        Waiting first = queue.peek();
        return first == null || first.due().isAfter(now) ? null : queue.poll();
    }

    synchronized @Nullable Instant nextDue() {
        Waiting first = queue.peek();
        return first == null ? null : first.due();
    }

    synchronized void clear() {
        queue.clear();
    }

    private synchronized void remove(Waiting waiting) {
        queue.remove(waiting);
    }

    record Waiting(Instant due, long sequence, Runnable task) implements Comparable<Waiting> {
        @Override
        public int compareTo(Waiting other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }
}
