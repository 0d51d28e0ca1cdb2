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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * A device or service in openHAB.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Thing extends Identifiable<ThingUID> {

    String PROPERTY_FIRMWARE_VERSION = "firmwareVersion";

    String PROPERTY_HARDWARE_VERSION = "hardwareVersion";

    String PROPERTY_MAC_ADDRESS = "macAddress";

    String PROPERTY_MODEL_ID = "modelId";

    String PROPERTY_SERIAL_NUMBER = "serialNumber";

    String PROPERTY_VENDOR = "vendor";

    @Nullable
    ThingUID getBridgeUID();

    /** The channel, null if there is none. */
    @Nullable
    Channel getChannel(String channelId);

    /** The channel, null if there is none. */
    @Nullable
    Channel getChannel(ChannelUID channelUID);

    List<Channel> getChannels();

    List<Channel> getChannelsOfGroup(String channelsOfGroup);

    Configuration getConfiguration();

    /** The handler, null while there is none. */
    @Nullable
    ThingHandler getHandler();

    @Nullable
    String getLabel();

    @Nullable
    String getLocation();

    Map<String, String> getProperties();

    ThingStatus getStatus();

    /** The status with its reason. */
    ThingStatusInfo getStatusInfo();

    ThingTypeUID getThingTypeUID();

    ThingUID getUID();

    /** Whether the user switched the thing on. */
    boolean isEnabled();

    void setBridgeUID(@Nullable ThingUID thingUID);

    /** For openHAB's own use. */
    void setHandler(@Nullable ThingHandler thingHandler);

    void setLabel(@Nullable String label);

    void setLocation(@Nullable String location);

    void setProperties(Map<String, String> properties);

    /** Sets a property, removes it for null; gives the value before. */
    @Nullable
    String setProperty(String name, @Nullable String value);

    /** For openHAB's own use. */
    void setStatusInfo(ThingStatusInfo thingStatusInfo);
}
