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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * What a handler tells openHAB, or asks it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ThingHandlerCallback {

    /** Sends an event to rules. */
    void channelTriggered(Thing thing, ChannelUID channelUID, String event);

    /** The thing's configuration changed while it was not initialized; openHAB tries again. */
    void configurationUpdated(Thing thing);

    /** A builder that starts from a channel type. Throws IllegalArgumentException if the type is unknown. */
    ChannelBuilder createChannelBuilder(ChannelUID channelUID, ChannelTypeUID channelTypeUID);

    /** Builders for all channels of a group type. Throws IllegalArgumentException if the type is unknown. */
    List<ChannelBuilder> createChannelBuilders(ChannelGroupUID channelGroupUID,
            ChannelGroupTypeUID channelGroupTypeUID);

    /** A builder that starts from a channel. Throws IllegalArgumentException if the thing has no such channel. */
    ChannelBuilder editChannel(Thing thing, ChannelUID channelUID);

    /** The bridge, null if openHAB does not have it (yet). */
    @Nullable
    Bridge getBridge(ThingUID thingUID);

    /** The description of the parameters, null if there is none. */
    @Nullable
    ConfigDescription getConfigDescription(ThingTypeUID thingTypeUID);

    /** The description of the parameters, null if there is none. */
    @Nullable
    ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID);

    /** Whether an item shows the channel. */
    boolean isChannelLinked(ChannelUID channelUID);

    /** Makes the thing one of another type with that configuration. */
    void migrateThingType(Thing thing, ThingTypeUID thingTypeUID, Configuration configuration);

    /** Sends a command to the items of a channel. */
    void postCommand(ChannelUID channelUID, Command command);

    /** Sends states with their times to the items of a channel. */
    void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries);

    /** Sends a state to the items of a channel. */
    void stateUpdated(ChannelUID channelUID, State state);

    /** Sets the status; a handler sets UNKNOWN, ONLINE, OFFLINE, or REMOVED at the end of a removal. */
    void statusUpdated(Thing thing, ThingStatusInfo thingStatusInfo);

    /** The handler changed its thing. */
    void thingUpdated(Thing thing);

    /** Checks values by their description. Throws ConfigValidationException if one does not fit. */
    void validateConfigurationParameters(Channel channel, Map<String, Object> configurationParameters);

    /** Checks values by their description. Throws ConfigValidationException if one does not fit. */
    void validateConfigurationParameters(Thing thing, Map<String, Object> configurationParameters);
}
