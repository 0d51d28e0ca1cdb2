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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes definitions of channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ChannelDefinitionBuilder {

    private final String id;
    private final ChannelTypeUID channelTypeUID;
    private @Nullable Map<String, String> properties;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable AutoUpdatePolicy autoUpdatePolicy;

    public ChannelDefinitionBuilder(String id, ChannelTypeUID channelTypeUID) {
        this.id = id;
        this.channelTypeUID = channelTypeUID;
    }

    /** Starts from what {@code channelDefinition} is. */
    public ChannelDefinitionBuilder(ChannelDefinition channelDefinition) {
        this(channelDefinition.getId(), channelDefinition.getChannelTypeUID());
        properties = channelDefinition.getProperties();
        label = channelDefinition.getLabel();
        description = channelDefinition.getDescription();
        autoUpdatePolicy = channelDefinition.getAutoUpdatePolicy();
    }

    public ChannelDefinitionBuilder withProperties(@Nullable Map<String, String> properties) {
        this.properties = properties;
        return this;
    }

    public ChannelDefinitionBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    public ChannelDefinitionBuilder withDescription(@Nullable String description) {
        this.description = description;
        return this;
    }

    public ChannelDefinitionBuilder withAutoUpdatePolicy(@Nullable AutoUpdatePolicy autoUpdatePolicy) {
        this.autoUpdatePolicy = autoUpdatePolicy;
        return this;
    }

    /**
     * @throws IllegalArgumentException if the id is empty
     */
    public ChannelDefinition build() {
        return new ChannelDefinition(id, channelTypeUID, label, description, properties, autoUpdatePolicy);
    }
}
