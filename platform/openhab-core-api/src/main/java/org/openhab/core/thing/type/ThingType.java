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
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/**
 * Describes all things of one kind.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ThingType extends AbstractDescriptionType {

    private final List<ChannelDefinition> channelDefinitions;
    private final List<ChannelGroupDefinition> channelGroupDefinitions;
    private final List<String> extensibleChannelTypeIds;
    private final List<String> supportedBridgeTypeUIDs;
    private final Map<String, String> properties;
    private final @Nullable String representationProperty;
    private final boolean listed;
    private final @Nullable String category;

    ThingType(ThingTypeBuilder builder) {
        super(builder.thingTypeUID(), builder.label, builder.description, builder.configDescriptionURI);
        channelDefinitions = List.copyOf(builder.channelDefinitions);
        channelGroupDefinitions = List.copyOf(builder.channelGroupDefinitions);
        extensibleChannelTypeIds = List.copyOf(builder.extensibleChannelTypeIds);
        supportedBridgeTypeUIDs = List.copyOf(builder.supportedBridgeTypeUIDs);
        properties = Map.copyOf(builder.properties);
        representationProperty = builder.representationProperty;
        listed = builder.listed;
        category = builder.category;
    }

    @Override
    public ThingTypeUID getUID() {
        return (ThingTypeUID) super.getUID();
    }

    public String getBindingId() {
        return getUID().getBindingId();
    }

    /** The types of bridges that such a thing may be below; empty if it needs none. */
    public List<String> getSupportedBridgeTypeUIDs() {
        return supportedBridgeTypeUIDs;
    }

    public List<ChannelDefinition> getChannelDefinitions() {
        return channelDefinitions;
    }

    public List<ChannelGroupDefinition> getChannelGroupDefinitions() {
        return channelGroupDefinitions;
    }

    /** The channel types of which users may add channels. */
    public List<String> getExtensibleChannelTypeIds() {
        return extensibleChannelTypeIds;
    }

    public Map<String, String> getProperties() {
        return properties;
    }

    /** The name of the property or parameter that tells a thing from others of its type, null if none does. */
    public @Nullable String getRepresentationProperty() {
        return representationProperty;
    }

    /** Whether users can add such a thing by hand. */
    public boolean isListed() {
        return listed;
    }

    public @Nullable String getCategory() {
        return category;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object != null && object.getClass() == getClass() && object instanceof ThingType other
                && getUID().equals(other.getUID());
    }

    @Override
    public int hashCode() {
        return getUID().hashCode();
    }

    @Override
    public String toString() {
        return getUID().toString();
    }
}
