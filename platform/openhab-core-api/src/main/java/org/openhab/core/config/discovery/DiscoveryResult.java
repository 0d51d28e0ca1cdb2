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
package org.openhab.core.config.discovery;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * A thing that was found but is not set up yet.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface DiscoveryResult {

    /** The time to live of results that stay until they are removed. */
    long TTL_UNLIMITED = -1L;

    ThingUID getThingUID();

    ThingTypeUID getThingTypeUID();

    String getBindingId();

    /** The values that become configuration or properties of the thing. */
    Map<String, Object> getProperties();

    /** The name of the value that tells this thing from others, null if none does. */
    @Nullable
    String getRepresentationProperty();

    DiscoveryResultFlag getFlag();

    String getLabel();

    /** The bridge that the thing is below, null if none. */
    @Nullable
    ThingUID getBridgeUID();

    /** The seconds after which the result is out of date, or {@link #TTL_UNLIMITED}. */
    long getTimeToLive();

    /** Makes texts of all values that are no parameters, as properties are texts. */
    default void normalizePropertiesOnConfigDescription(List<String> configurationParameters) {
        // Only results that can change do something.
    }
}
