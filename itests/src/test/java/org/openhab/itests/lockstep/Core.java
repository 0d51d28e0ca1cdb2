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
package org.openhab.itests.lockstep;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;

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
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * As much of openHAB's core as handlers see: every channel is linked, and the last state of each is remembered.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Core implements ThingHandlerCallback {

    private final Map<ThingUID, Thing> things;
    private final ScheduledExecutorService scheduler;
    private final Collection<String> channels;
    private final Listener listener;
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();

    /** Hears of everything that handlers tell. */
    public interface Listener {

        /** A channel has a state. */
        void state(ChannelUID channel, State state);

        /** A channel has states of the past. */
        void series(ChannelUID channel, TimeSeries series);
    }

    /**
     * @param things all things; changed ones are put back
     * @param scheduler tells things about their bridges
     * @param channels the ids of the channels that a thing can have
     * @param listener hears of states
     */
    Core(Map<ThingUID, Thing> things, ScheduledExecutorService scheduler, Collection<String> channels,
            Listener listener) {
        this.things = things;
        this.scheduler = scheduler;
        this.channels = channels;
        this.listener = listener;
    }

    /** The last state of a channel, null if none came. */
    @Nullable
    State state(String channel) {
        return states.get(channel);
    }

    /** What trigger channels told, each as {@code <channel> <event>}. */
    List<String> events() {
        return List.copyOf(events);
    }

    @Override
    public void stateUpdated(ChannelUID channelUID, State state) {
        states.put(channelUID.getAsString(), state);
        listener.state(channelUID, state);
    }

    @Override
    public void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        listener.series(channelUID, timeSeries);
    }

    @Override
    public void channelTriggered(Thing thing, ChannelUID channelUID, String event) {
        events.add(channelUID.getAsString() + " " + event);
    }

    @Override
    public void statusUpdated(Thing thing, ThingStatusInfo thingStatusInfo) {
        boolean same = thingStatusInfo.equals(thing.getStatusInfo());
        thing.setStatusInfo(thingStatusInfo);
        if (!same && thing instanceof Bridge) {
            things.values().stream().filter(other -> thing.getUID().equals(other.getBridgeUID()))
                    .forEach(other -> scheduler.execute(() -> {
                        ThingHandler handler = other.getHandler();
                        if (handler != null) {
                            handler.bridgeStatusChanged(thingStatusInfo);
                        }
                    }));
        }
    }

    @Override
    public void thingUpdated(Thing thing) {
        Thing before = things.put(thing.getUID(), thing);
        if (before != null && before != thing) {
            thing.setHandler(before.getHandler());
            thing.setStatusInfo(before.getStatusInfo());
        }
    }

    @Override
    public @Nullable Bridge getBridge(ThingUID thingUID) {
        return things.get(thingUID)instanceof Bridge bridge ? bridge : null;
    }

    @Override
    public boolean isChannelLinked(ChannelUID channelUID) {
        return true;
    }

    @Override
    public List<ChannelBuilder> createChannelBuilders(ChannelGroupUID channelGroupUID,
            ChannelGroupTypeUID channelGroupTypeUID) {
        return channels.stream().filter(id -> id.startsWith(channelGroupUID.getId() + "#"))
                .map(id -> ChannelBuilder.create(new ChannelUID(channelGroupUID.getThingUID(), id))).toList();
    }

    @Override
    public ChannelBuilder createChannelBuilder(ChannelUID channelUID, ChannelTypeUID channelTypeUID) {
        return ChannelBuilder.create(channelUID).withType(channelTypeUID);
    }

    @Override
    public ChannelBuilder editChannel(Thing thing, ChannelUID channelUID) {
        return ChannelBuilder.create(channelUID);
    }

    @Override
    public void configurationUpdated(Thing thing) {
        things.put(thing.getUID(), thing);
    }

    @Override
    public @Nullable ConfigDescription getConfigDescription(ThingTypeUID thingTypeUID) {
        return null;
    }

    @Override
    public @Nullable ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID) {
        return null;
    }

    @Override
    public void migrateThingType(Thing thing, ThingTypeUID thingTypeUID, Configuration configuration) {
        throw new UnsupportedOperationException("No thing changes its type");
    }

    @Override
    public void postCommand(ChannelUID channelUID, Command command) {
        throw new UnsupportedOperationException("No channel takes commands");
    }

    @Override
    public void validateConfigurationParameters(Channel channel, Map<String, Object> configurationParameters) {
        // There are no descriptions to compare with.
    }

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> configurationParameters) {
        // There are no descriptions to compare with.
    }
}
