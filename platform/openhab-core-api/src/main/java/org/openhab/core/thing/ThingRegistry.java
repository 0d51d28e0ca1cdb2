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
package org.openhab.core.thing;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Registry;
import org.openhab.core.config.core.Configuration;

/**
 * All things.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ThingRegistry extends Registry<Thing, ThingUID> {

    /** A thing made by its binding's factory, not added; null if there is none. */
    @Nullable
    Thing createThingOfType(ThingTypeUID thingTypeUID, @Nullable ThingUID thingUID, @Nullable ThingUID bridgeUID,
            @Nullable String label, Configuration configuration);

    /** Removes the thing without asking its handler. */
    @Nullable
    Thing forceRemove(ThingUID thingUID);

    @Nullable
    Thing get(ThingUID thingUID);

    @Nullable
    Channel getChannel(ChannelUID channelUID);

    /** Asks the handler to let go of the thing, which is removed afterwards. */
    @Nullable
    Thing remove(ThingUID thingUID);

    /**
     * Gives values to the handler. Throws ConfigValidationException if one does not fit, IllegalArgumentException if
     * there is no such thing.
     */
    void updateConfiguration(ThingUID thingUID, Map<String, Object> configurationParameters);
}
