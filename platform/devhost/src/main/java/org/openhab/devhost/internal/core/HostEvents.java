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
package org.openhab.devhost.internal.core;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The event bus of the host. An OSGi service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface HostEvents {

    /**
     * Subscribes to all events; they come in order, on one thread of the host that must not be blocked.
     *
     * @return closing it ends the subscription
     */
    Subscription subscribe(Consumer<HostEvent> listener);

    /**
     * A subscription to the event bus.
     */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
