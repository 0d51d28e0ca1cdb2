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
package org.openhab.core.thing.util;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * Tells whether a handler may be called.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ThingHandlerHelper {

    private static final Set<ThingStatus> INITIALIZED = EnumSet.of(ThingStatus.ONLINE, ThingStatus.OFFLINE,
            ThingStatus.UNKNOWN);

    private ThingHandlerHelper() {
        // Static methods only.
    }

    public static boolean isHandlerInitialized(Thing thing) {
        return isHandlerInitialized(thing.getStatus());
    }

    /** Whether a thing of that status has been initialized: ONLINE, OFFLINE or UNKNOWN. */
    public static boolean isHandlerInitialized(ThingStatus thingStatus) {
        return INITIALIZED.contains(thingStatus);
    }

    public static boolean isHandlerInitialized(ThingHandler thingHandler) {
        return isHandlerInitialized(thingHandler.getThing());
    }
}
