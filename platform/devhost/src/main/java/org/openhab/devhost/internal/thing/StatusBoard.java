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

import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ThingEvents;

/**
 * Sets the status of things and tells so, with readable descriptions, on the event bus.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StatusBoard {

    private final ThingStore store;
    private final EventBus bus;
    private final BiFunction<Thing, String, String> texts;

    /**
     * @param texts makes a readable text of the description of a thing's status
     */
    StatusBoard(ThingStore store, EventBus bus, BiFunction<Thing, String, String> texts) {
        this.store = store;
        this.bus = bus;
        this.texts = texts;
    }

    void set(Thing thing, ThingStatusInfo info) {
        ThingStatusInfo old = localized(thing);
        store.set(thing, present -> present.setStatusInfo(info));
        ThingStatusInfo now = localized(thing);
        bus.post(ThingEvents.status(thing.getUID(), now));
        if (!old.equals(now)) {
            bus.post(ThingEvents.statusChanged(thing.getUID(), now, old));
        }
    }

    void set(Thing thing, ThingStatus status, ThingStatusDetail detail) {
        set(thing, status, detail, null);
    }

    void set(Thing thing, ThingStatus status, ThingStatusDetail detail, @Nullable String description) {
        set(thing, new ThingStatusInfo(status, detail, description));
    }

    void uninitialized(Thing thing, ThingStatusDetail detail) {
        set(thing, ThingStatus.UNINITIALIZED, detail);
    }

    void announce(Thing thing) {
        bus.post(ThingEvents.status(thing.getUID(), localized(thing)));
    }

    private ThingStatusInfo localized(Thing thing) {
        ThingStatusInfo info = thing.getStatusInfo();
        String description = info.getDescription();
        return description == null ? info
                : new ThingStatusInfo(info.getStatus(), info.getStatusDetail(), texts.apply(thing, description));
    }
}
