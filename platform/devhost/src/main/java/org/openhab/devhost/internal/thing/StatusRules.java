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

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;

/**
 * What a handler may do with the status of its thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StatusRules {

    private static final Set<ThingStatus> INITIALIZED = EnumSet.of(ThingStatus.ONLINE, ThingStatus.OFFLINE,
            ThingStatus.UNKNOWN);

    private StatusRules() {
    }

    /** Whether the handler of a thing with this status has been initialised. */
    static boolean initialized(ThingStatus status) {
        return INITIALIZED.contains(status);
    }

    static boolean initialized(Thing thing) {
        return initialized(thing.getStatus());
    }

    /**
     * @throws IllegalArgumentException when no handler may set this status, or REMOVED comes without REMOVING
     */
    static void check(ThingStatus old, ThingStatus wanted) {
        if (wanted == ThingStatus.REMOVED) {
            if (old != ThingStatus.REMOVING) {
                throw new IllegalArgumentException(
                        "Illegal status REMOVED. The thing was in state " + old + " and not in REMOVING");
            }
        } else if (!initialized(wanted)) {
            throw new IllegalArgumentException(
                    "Illegal status " + wanted + ". Bindings only may set UNKNOWN, ONLINE, OFFLINE or REMOVED.");
        }
    }

    /** Whether an update is to be dropped: from REMOVING a thing only goes to REMOVED. */
    static boolean dropped(ThingStatus old, ThingStatus wanted) {
        return old == ThingStatus.REMOVING && wanted != ThingStatus.REMOVED;
    }
}
