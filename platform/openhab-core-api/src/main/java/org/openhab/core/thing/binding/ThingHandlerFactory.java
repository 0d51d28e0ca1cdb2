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
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Makes things of some types, along with their handlers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ThingHandlerFactory {

    /** A thing of that type, null if it cannot be made. */
    @Nullable
    Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration, @Nullable ThingUID thingUID,
            @Nullable ThingUID bridgeUID);

    /** Makes the handler with its services. Throws IllegalStateException if there is none. */
    ThingHandler registerHandler(Thing thing);

    /** The thing is gone for good. */
    void removeThing(ThingUID thingUID);

    /** Whether things of that type get their handlers here. */
    boolean supportsThingType(ThingTypeUID thingTypeUID);

    /** Ends the handler's services. */
    void unregisterHandler(Thing thing);
}
