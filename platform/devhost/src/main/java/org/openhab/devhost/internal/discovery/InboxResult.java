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

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * A discovery result as the inbox keeps it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class InboxResult implements DiscoveryResult {

    private final ThingUID thing;
    private final ThingTypeUID type;
    private final @Nullable ThingUID bridge;
    private final Map<String, Object> properties;
    private final @Nullable String representationProperty;
    private final String label;
    private final long timeToLive;
    private final DiscoveryResultFlag flag;
    private final Instant time;

    InboxResult(DiscoveryResult result, Map<String, Object> properties, DiscoveryResultFlag flag, Instant time) {
        this.thing = result.getThingUID();
        this.type = result.getThingTypeUID();
        this.bridge = result.getBridgeUID();
        this.properties = Map.copyOf(new TreeMap<>(properties));
        this.representationProperty = result.getRepresentationProperty();
        this.label = result.getLabel();
        this.timeToLive = result.getTimeToLive();
        this.flag = flag;
        this.time = time;
    }

    InboxResult(InboxDto dto) {
        this.thing = new ThingUID(dto.thingUID);
        this.type = new ThingTypeUID(dto.thingTypeUID);
        this.bridge = dto.bridgeUID == null ? null : new ThingUID(dto.bridgeUID);
        this.properties = dto.properties == null ? Map.of() : Map.copyOf(dto.properties);
        this.representationProperty = dto.representationProperty;
        this.label = dto.label == null ? "" : dto.label;
        this.timeToLive = dto.timeToLive;
        this.flag = DiscoveryResultFlag.valueOf(dto.flag);
        this.time = Instant.ofEpochMilli(dto.timestamp);
    }

    InboxResult with(DiscoveryResultFlag newFlag) {
        return new InboxResult(this, properties, newFlag, time);
    }

    /** The same discovery with newer facts; the flag and the bridge stay. */
    InboxResult synchronizedWith(DiscoveryResult newer, Map<String, Object> newProperties, Instant now) {
        return new InboxResult(newer, newProperties, flag, now);
    }

    Instant time() {
        return time;
    }

    boolean expired(Instant now) {
        return timeToLive != TTL_UNLIMITED && time.plusSeconds(timeToLive).isBefore(now);
    }

    /** The value that identifies what was discovered, null without. */
    @Nullable
    String representation() {
        Object value = representationProperty == null ? null : properties.get(representationProperty);
        return value == null ? null : value.toString();
    }

    @Override
    public String getBindingId() {
        return thing.getBindingId();
    }

    @Override
    public @Nullable ThingUID getBridgeUID() {
        return bridge;
    }

    @Override
    public DiscoveryResultFlag getFlag() {
        return flag;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }

    @Override
    public @Nullable String getRepresentationProperty() {
        return representationProperty;
    }

    @Override
    public ThingTypeUID getThingTypeUID() {
        return type;
    }

    @Override
    public ThingUID getThingUID() {
        return thing;
    }

    @Override
    public long getTimeToLive() {
        return timeToLive;
    }

    @Override
    public void normalizePropertiesOnConfigDescription(List<String> configurationParameters) {
        throw new UnsupportedOperationException("A result in the inbox has been normalised.");
    }
}
