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
package org.openhab.devhost.internal.discovery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ThingEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the results of the inbox on disk and announces changes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class InboxStore {

    private final Logger logger = LoggerFactory.getLogger(InboxStore.class);
    private final Storage<String> storage;
    private final EventBus bus;
    private final Map<String, InboxResult> results = new TreeMap<>();

    InboxStore(Storage<String> storage, EventBus bus) {
        this.storage = storage;
        this.bus = bus;
        for (String key : storage.getKeys()) {
            String json = storage.get(key);
            if (json != null) {
                load(key, json);
            }
        }
    }

    private void load(String key, String json) {
        try {
            results.put(key, InboxDto.decode(json));
        } catch (IllegalArgumentException e) {
            logger.error("The stored discovery result {} is not usable: {}", key, e.getMessage());
        }
    }

    synchronized Collection<InboxResult> all() {
        return List.copyOf(results.values());
    }

    Collection<InboxResult> all(Predicate<InboxResult> filter) {
        return all().stream().filter(filter).toList();
    }

    synchronized @Nullable InboxResult get(ThingUID uid) {
        return results.get(uid.getAsString());
    }

    void put(InboxResult result) {
        InboxResult before;
        synchronized (this) {
            before = results.put(result.getThingUID().getAsString(), result);
            storage.put(result.getThingUID().getAsString(), InboxDto.encode(result));
        }
        bus.post(before == null ? ThingEvents.inboxAdded(result) : ThingEvents.inboxUpdated(result));
    }

    @Nullable
    InboxResult remove(ThingUID uid) {
        InboxResult before;
        synchronized (this) {
            before = results.remove(uid.getAsString());
            storage.remove(uid.getAsString());
        }
        if (before != null) {
            bus.post(ThingEvents.inboxRemoved(before));
        }
        return before;
    }
}
