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

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/**
 * Makes types of things or bridges.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ThingTypeBuilder {

    List<ChannelDefinition> channelDefinitions = List.of();
    List<ChannelGroupDefinition> channelGroupDefinitions = List.of();
    List<String> extensibleChannelTypeIds = List.of();
    List<String> supportedBridgeTypeUIDs = List.of();
    Map<String, String> properties = Map.of();
    @Nullable
    String representationProperty;
    @Nullable
    URI configDescriptionURI;
    @Nullable
    String category;
    @Nullable
    String description;
    boolean listed = true;
    String label;

    private final String bindingId;
    private final String thingTypeId;

    private ThingTypeBuilder(String bindingId, String thingTypeId, String label) {
        this.bindingId = bindingId;
        this.thingTypeId = thingTypeId;
        this.label = label;
    }

    public static ThingTypeBuilder instance(String bindingId, String thingTypeId, String label) {
        return new ThingTypeBuilder(bindingId, thingTypeId, label);
    }

    public static ThingTypeBuilder instance(ThingTypeUID thingTypeUID, String label) {
        return instance(thingTypeUID.getBindingId(), thingTypeUID.getId(), label);
    }

    /** Starts from what {@code thingType} is. */
    public static ThingTypeBuilder instance(ThingType thingType) {
        ThingTypeBuilder builder = instance(thingType.getUID(), thingType.getLabel());
        builder.description = thingType.getDescription();
        builder.channelDefinitions = thingType.getChannelDefinitions();
        builder.channelGroupDefinitions = thingType.getChannelGroupDefinitions();
        builder.extensibleChannelTypeIds = thingType.getExtensibleChannelTypeIds();
        builder.supportedBridgeTypeUIDs = thingType.getSupportedBridgeTypeUIDs();
        builder.properties = thingType.getProperties();
        builder.representationProperty = thingType.getRepresentationProperty();
        builder.configDescriptionURI = thingType.getConfigDescriptionURI();
        builder.category = thingType.getCategory();
        builder.listed = thingType.isListed();
        return builder;
    }

    ThingTypeUID thingTypeUID() {
        return new ThingTypeUID(bindingId, thingTypeId);
    }

    /**
     * @throws IllegalArgumentException if an identifier is invalid or the label is empty
     */
    public ThingType build() {
        checkIds();
        return new ThingType(this);
    }

    /**
     * @throws IllegalArgumentException if an identifier is invalid or the label is empty
     */
    public BridgeType buildBridge() {
        checkIds();
        return new BridgeType(this);
    }

    private void checkIds() {
        if (bindingId.isBlank() || thingTypeId.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A thing type needs a binding, an id, and a label");
        }
    }

    public ThingTypeBuilder withLabel(String label) {
        this.label = label;
        return this;
    }

    public ThingTypeBuilder withDescription(String description) {
        this.description = description;
        return this;
    }

    public ThingTypeBuilder withCategory(String category) {
        this.category = category;
        return this;
    }

    public ThingTypeBuilder isListed(boolean listed) {
        this.listed = listed;
        return this;
    }

    public ThingTypeBuilder withRepresentationProperty(String representationProperty) {
        this.representationProperty = representationProperty;
        return this;
    }

    public ThingTypeBuilder withChannelDefinitions(List<ChannelDefinition> channelDefinitions) {
        this.channelDefinitions = channelDefinitions;
        return this;
    }

    public ThingTypeBuilder withChannelGroupDefinitions(List<ChannelGroupDefinition> channelGroupDefinitions) {
        this.channelGroupDefinitions = channelGroupDefinitions;
        return this;
    }

    public ThingTypeBuilder withProperties(Map<String, String> properties) {
        this.properties = properties;
        return this;
    }

    public ThingTypeBuilder withConfigDescriptionURI(URI configDescriptionURI) {
        this.configDescriptionURI = configDescriptionURI;
        return this;
    }

    public ThingTypeBuilder withExtensibleChannelTypeIds(List<String> extensibleChannelTypeIds) {
        this.extensibleChannelTypeIds = extensibleChannelTypeIds;
        return this;
    }

    public ThingTypeBuilder withSupportedBridgeTypeUIDs(List<String> supportedBridgeTypeUIDs) {
        this.supportedBridgeTypeUIDs = supportedBridgeTypeUIDs;
        return this;
    }
}
