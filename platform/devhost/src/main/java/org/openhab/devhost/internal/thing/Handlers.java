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
package org.openhab.devhost.internal.thing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;

/**
 * The handlers that exist, with the factories they came from.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Handlers {

    /** A handler and its factory. */
    record Registered(ThingHandler handler, ThingHandlerFactory factory) {
    }

    private final Map<ThingUID, Registered> handlers = new ConcurrentHashMap<>();
    private final Map<ThingUID, Lock> locks = new ConcurrentHashMap<>();

    /** The lock under which the life cycle of a thing's handler runs. */
    Lock lock(ThingUID uid) {
        return locks.computeIfAbsent(uid, key -> new ReentrantLock());
    }

    void put(ThingUID uid, Registered registered) {
        handlers.put(uid, registered);
    }

    @Nullable
    Registered get(ThingUID uid) {
        return handlers.get(uid);
    }

    void remove(ThingUID uid) {
        handlers.remove(uid);
    }

    /** Whether the thing's handler is the one that is registered for it. */
    boolean registered(Thing thing) {
        Registered registered = handlers.get(thing.getUID());
        return registered != null && registered.handler() == thing.getHandler();
    }

    Collection<ThingHandler> of(ThingHandlerFactory factory) {
        return List.copyOf(handlers.values().stream().filter(entry -> entry.factory() == factory)
                .map(Registered::handler).toList());
    }
}
