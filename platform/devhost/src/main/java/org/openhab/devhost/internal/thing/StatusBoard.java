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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ThingEvents;

/**
 * Sets the status of things with the events that belong to it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StatusBoard {

    private final EventBus bus;

    StatusBoard(EventBus bus) {
        this.bus = bus;
    }

    void set(Thing thing, ThingStatusInfo info) {
        ThingStatusInfo old = thing.getStatusInfo();
        thing.setStatusInfo(info);
        announce(thing);
        if (!old.equals(info)) {
            bus.post(ThingEvents.statusChanged(thing.getUID(), info, old));
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
        bus.post(ThingEvents.status(thing.getUID(), thing.getStatusInfo()));
    }
}
