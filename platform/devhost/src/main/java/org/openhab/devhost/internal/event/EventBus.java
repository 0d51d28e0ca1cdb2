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
package org.openhab.devhost.internal.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.devhost.internal.core.HostEvent;
import org.openhab.devhost.internal.core.HostEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event bus: posted events reach the subscribers in order on the host's event thread.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class EventBus implements HostEvents, EventPublisher {

    private final Logger logger = LoggerFactory.getLogger(EventBus.class);
    private final List<Consumer<HostEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Executor eventThread;

    /**
     * @param eventThread runs one task after the other, in order
     */
    public EventBus(Executor eventThread) {
        this.eventThread = eventThread;
    }

    @Override
    public Subscription subscribe(Consumer<HostEvent> listener) {
        // An own object per subscription: the same listener may subscribe twice.
        Consumer<HostEvent> entry = event -> listener.accept(event);
        listeners.add(entry);
        return () -> listeners.remove(entry);
    }

    @Override
    public void post(Event event) {
        post(new HostEvent(event.getTopic(), event.getType(), event.getPayload()));
    }

    /**
     * Hands an event to all subscribers, later, on the event thread.
     */
    public void post(HostEvent event) {
        eventThread.execute(() -> deliver(event));
    }

    /**
     * Like {@link #post(HostEvent)} for events that are dear to make: without subscribers none is made.
     */
    public void post(Supplier<HostEvent> event) {
        eventThread.execute(() -> {
            if (!listeners.isEmpty()) {
                deliver(event.get());
            }
        });
    }

    private void deliver(HostEvent event) {
        for (Consumer<HostEvent> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                logger.error("A subscriber failed on {}", event.topic(), e);
            }
        }
    }
}
