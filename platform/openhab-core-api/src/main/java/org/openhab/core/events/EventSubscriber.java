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
package org.openhab.core.events;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A receiver of events, registered as an OSGi service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface EventSubscriber {

    /** Stands for every type among the subscribed types. */
    String ALL_EVENT_TYPES = "ALL";

    /**
     * Returns the filter an event must pass before it is delivered.
     *
     * @return the filter, or null for every event of the subscribed types
     */
    default @Nullable EventFilter getEventFilter() {
        return null;
    }

    /**
     * Returns the types of events to deliver, or {@link #ALL_EVENT_TYPES} alone.
     */
    Set<String> getSubscribedEventTypes();

    /**
     * Receives one event; must return quickly as later events wait.
     *
     * @param event the event
     */
    void receive(Event event);
}
