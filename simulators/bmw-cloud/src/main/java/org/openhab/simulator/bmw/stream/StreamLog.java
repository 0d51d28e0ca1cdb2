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
package org.openhab.simulator.bmw.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.SimClock;

/**
 * What has happened at the broker, without tokens, for tests that look at it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StreamLog {

    private static final int KEPT = 10_000;

    private final SimClock clock;
    private final Deque<StreamEvent> events = new ArrayDeque<>();
    private long next = 1;

    StreamLog(SimClock clock) {
        this.clock = clock;
    }

    synchronized void add(String what, @Nullable String gcid, int version, int code, String detail) {
        events.addLast(new StreamEvent(next++, clock.now(), what, gcid, version, code, detail));
        if (events.size() > KEPT) {
            events.removeFirst();
        }
        notifyAll();
    }

    void add(String what, Connection connection, int code, String detail) {
        add(what, connection.gcid(), connection.version(), code, detail);
    }

    /** All events, oldest first. */
    public synchronized List<StreamEvent> events() {
        return List.copyOf(events);
    }

    /** The events of one kind, oldest first. */
    public List<StreamEvent> events(String what) {
        return events().stream().filter(each -> each.what().equals(what)).toList();
    }

    public synchronized void clear() {
        events.clear();
    }
}
