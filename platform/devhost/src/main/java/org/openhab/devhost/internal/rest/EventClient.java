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
package org.openhab.devhost.internal.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A listener of the event stream with the events it has not yet received.
 * <p>
 * The queue is bounded: a client that does not keep up is dropped, it may connect again.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class EventClient {

    /**
     * The connection of a client.
     */
    public interface Connection {
        /** There is something to fetch with {@link EventClient#poll()}; must not block. */
        void wake();

        /** Ends the connection; must not block. */
        void drop();
    }

    static final int CAPACITY = 1000;

    private final Predicate<String> topics;
    private final Consumer<EventClient> onClose;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private @Nullable Connection connection;
    private boolean closed;

    EventClient(Predicate<String> topics, Consumer<EventClient> onClose) {
        this.topics = topics;
        this.onClose = onClose;
    }

    boolean wants(String topic) {
        return topics.test(topic);
    }

    /** Appends an event; drops the client when its queue is full. */
    void send(String name, String data) {
        byte[] event = ("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
        Connection current;
        boolean full;
        synchronized (this) {
            if (closed) {
                return;
            }
            full = queue.size() >= CAPACITY;
            if (!full) {
                queue.add(event);
            }
            current = connection;
        }
        if (full) {
            close();
        } else if (current != null) {
            current.wake();
        }
    }

    /** Starts the delivery. */
    public void connect(Connection connection) {
        boolean ended;
        synchronized (this) {
            this.connection = connection;
            ended = closed;
        }
        if (ended) {
            connection.drop();
        } else {
            connection.wake();
        }
    }

    /** The next event as it goes over the wire, null when there is none. */
    public synchronized byte @Nullable [] poll() {
        return queue.poll();
    }

    /** Ends the subscription; called by the connection when it breaks, too. */
    public void close() {
        Connection current;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            queue.clear();
            current = connection;
        }
        onClose.accept(this);
        if (current != null) {
            current.drop();
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
