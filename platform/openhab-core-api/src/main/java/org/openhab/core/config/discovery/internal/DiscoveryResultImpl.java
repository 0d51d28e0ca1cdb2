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
package org.openhab.core.config.discovery.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Holds what was found.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class DiscoveryResultImpl implements DiscoveryResult {

    private final ThingUID thingUID;
    private final @Nullable ThingTypeUID thingTypeUID;
    private final @Nullable ThingUID bridgeUID;
    private final String label;
    private final @Nullable String representationProperty;
    private final long timeToLive;
    private Map<String, Object> properties;
    private DiscoveryResultFlag flag = DiscoveryResultFlag.NEW;

    public DiscoveryResultImpl(ThingUID thingUID, @Nullable ThingTypeUID thingTypeUID, @Nullable ThingUID bridgeUID,
            Map<String, Object> properties, @Nullable String representationProperty, @Nullable String label,
            long timeToLive) {
        if (timeToLive < 1 && timeToLive != TTL_UNLIMITED) {
            throw new IllegalArgumentException("A result must live for a second at least, not " + timeToLive);
        }
        this.thingUID = thingUID;
        this.thingTypeUID = thingTypeUID;
        this.bridgeUID = bridgeUID;
        this.properties = Collections.unmodifiableMap(new HashMap<>(properties));
        this.representationProperty = representationProperty;
        this.label = label == null ? "" : label;
        this.timeToLive = timeToLive;
    }

    @Override
    public ThingUID getThingUID() {
        return thingUID;
    }

    /**
     * @throws IllegalArgumentException if neither the type was set nor the identifier has it
     */
    @Override
    public ThingTypeUID getThingTypeUID() {
        ThingTypeUID given = thingTypeUID;
        if (given != null) {
            return given;
        }
        String typeId = thingUID.getAsString().split(":")[1];
        if (typeId.isEmpty()) {
            throw new IllegalArgumentException("The type of " + thingUID + " is unknown");
        }
        return new ThingTypeUID(thingUID.getBindingId(), typeId);
    }

    @Override
    public String getBindingId() {
        return thingUID.getBindingId();
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }

    @Override
    public void normalizePropertiesOnConfigDescription(List<String> configurationParameters) {
        Map<String, Object> normalized = new HashMap<>();
        properties.forEach((name, value) -> normalized.put(name,
                configurationParameters.contains(name) ? value : String.valueOf(value)));
        properties = Collections.unmodifiableMap(normalized);
    }

    @Override
    public @Nullable String getRepresentationProperty() {
        return representationProperty;
    }

    @Override
    public DiscoveryResultFlag getFlag() {
        return flag;
    }

    public void setFlag(DiscoveryResultFlag flag) {
        this.flag = flag;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public @Nullable ThingUID getBridgeUID() {
        return bridgeUID;
    }

    @Override
    public long getTimeToLive() {
        return timeToLive;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DiscoveryResultImpl other && thingUID.equals(other.thingUID);
    }

    @Override
    public int hashCode() {
        return thingUID.hashCode();
    }

    /** Leaves the values out, which may be personal. */
    @Override
    public String toString() {
        return "DiscoveryResult [" + thingUID + ", " + flag + "]";
    }
}
