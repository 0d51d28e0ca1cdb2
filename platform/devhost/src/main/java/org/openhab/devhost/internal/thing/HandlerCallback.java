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
package org.openhab.devhost.internal.thing;

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
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.devhost.internal.item.ChannelInput;
import org.openhab.devhost.internal.item.LinkStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What handlers can say to the host.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class HandlerCallback implements ThingHandlerCallback {

    private final Logger logger = LoggerFactory.getLogger(HandlerCallback.class);
    private final ThingManager manager;
    private final Types types;
    private final ConfigChecks checks;
    private final ChannelFactory channels;
    private final ChannelInput input;
    private final LinkStore links;

    HandlerCallback(ThingManager manager, Types types, ConfigChecks checks, ChannelInput input, LinkStore links) {
        this.manager = manager;
        this.types = types;
        this.checks = checks;
        this.channels = new ChannelFactory(types);
        this.input = input;
        this.links = links;
    }

    @Override
    public void stateUpdated(ChannelUID channelUID, State state) {
        input.stateUpdated(channelUID, state);
    }

    @Override
    public void postCommand(ChannelUID channelUID, Command command) {
        input.postCommand(channelUID, command);
    }

    @Override
    public void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        input.timeSeries(channelUID, timeSeries);
    }

    @Override
    public void channelTriggered(Thing thing, ChannelUID channelUID, String event) {
        input.triggered(channelUID, event);
    }

    @Override
    public void statusUpdated(Thing thing, ThingStatusInfo statusInfo) {
        ThingStatusInfo old = thing.getStatusInfo();
        StatusRules.check(old.getStatus(), statusInfo.getStatus());
        if (StatusRules.dropped(old.getStatus(), statusInfo.getStatus())) {
            logger.debug("{} stays in REMOVING and does not go to {}.", thing.getUID(), statusInfo.getStatus());
            if (statusInfo.getStatus() == ThingStatus.ONLINE) {
                manager.handleRemoval(thing);
            }
            return;
        }
        manager.setStatus(thing, statusInfo);
        boolean cameUp = old.getStatus() == ThingStatus.INITIALIZING && StatusRules.initialized(thing);
        if (thing instanceof Bridge bridge) {
            if (cameUp) {
                manager.bridges().startChildren(bridge, manager::start);
            } else if (!statusInfo.equals(old)) {
                manager.bridges().statusChanged(bridge, statusInfo);
            }
        }
        if (cameUp && thing.getBridgeUID() != null) {
            manager.bridges().childInitialized(thing);
        }
        if (thing.getStatus() == ThingStatus.REMOVED) {
            manager.removed(thing);
        }
    }

    @Override
    public void thingUpdated(Thing thing) {
        manager.updatedByHandler(thing);
    }

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> configurationParameters) {
        checks.validate(types.thing(thing.getThingTypeUID()), configurationParameters);
    }

    @Override
    public void validateConfigurationParameters(Channel channel, Map<String, Object> configurationParameters) {
        checks.validate(types.channel(channel), configurationParameters);
    }

    @Override
    public @Nullable ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID) {
        return types.config(types.channel(channelTypeUID));
    }

    @Override
    public @Nullable ConfigDescription getConfigDescription(ThingTypeUID thingTypeUID) {
        return types.config(types.thing(thingTypeUID));
    }

    @Override
    public void configurationUpdated(Thing thing) {
        if (!StatusRules.initialized(thing)) {
            manager.initialize(thing);
        }
    }

    @Override
    public void migrateThingType(Thing thing, ThingTypeUID thingTypeUID, Configuration configuration) {
        manager.migrate(thing, thingTypeUID, configuration);
    }

    @Override
    public ChannelBuilder createChannelBuilder(ChannelUID channelUID, ChannelTypeUID channelTypeUID) {
        return channels.builder(channelUID, channelTypeUID);
    }

    @Override
    public ChannelBuilder editChannel(Thing thing, ChannelUID channelUID) {
        Channel channel = thing.getChannel(channelUID);
        if (channel == null) {
            throw new IllegalArgumentException(
                    "Channel '" + channelUID + "' does not exist for thing '" + thing.getUID() + "'");
        }
        return ChannelBuilder.create(channel);
    }

    @Override
    public List<ChannelBuilder> createChannelBuilders(ChannelGroupUID channelGroupUID,
            ChannelGroupTypeUID channelGroupTypeUID) {
        return channels.builders(channelGroupUID, channelGroupTypeUID);
    }

    @Override
    public boolean isChannelLinked(ChannelUID channelUID) {
        return !links.itemsOf(channelUID).isEmpty();
    }

    @Override
    public @Nullable Bridge getBridge(ThingUID bridgeUID) {
        return manager.thing(bridgeUID)instanceof Bridge bridge ? bridge : null;
    }
}
