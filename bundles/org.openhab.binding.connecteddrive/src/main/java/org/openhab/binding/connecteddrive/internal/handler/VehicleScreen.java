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
package org.openhab.binding.connecteddrive.internal.handler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.binding.connecteddrive.internal.car.VehicleThing;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.cloudcommons.channel.ChannelLayout;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a car in a thing of openHAB.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
abstract class VehicleScreen extends BaseThingHandler implements VehicleThing {

    private final Logger logger = LoggerFactory.getLogger(VehicleScreen.class);
    private final VehicleOptions options;
    /** To make them anew for every value would cost more than the values. */
    private final Map<String, ChannelUID> uids = new ConcurrentHashMap<>();

    VehicleScreen(Thing thing, VehicleOptions options) {
        super(thing);
        this.options = options;
    }

    /** Whether the thing is in use: nothing is shown before and afterwards. */
    protected abstract boolean isInUse();

    @Override
    public String id() {
        return getThing().getUID().getAsString();
    }

    @Override
    public void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        if (isInUse()) {
            updateStatus(status, detail, text);
        }
    }

    @Override
    public void properties(Map<String, String> properties) {
        if (isInUse() && !editProperties().entrySet().containsAll(properties.entrySet())) {
            updateProperties(new HashMap<>(properties));
        }
    }

    @Override
    public boolean isLinked(String channel) {
        // Nobody looks any more once the thing is disposed of.
        return isInUse() && isLinked(uid(channel));
    }

    @Override
    public void state(String channel, State state) {
        if (isInUse()) {
            updateState(uid(channel), state);
        }
    }

    @Override
    public void series(String channel, TimeSeries series) {
        sendTimeSeries(uid(channel), series);
    }

    @Override
    public void trigger(String channel, String event) {
        if (isInUse()) {
            triggerChannel(uid(channel), event);
        }
    }

    @Override
    public void options(String channel, List<Option> words) {
        options.setCommandOptions(uid(channel),
                words.stream().map(option -> new CommandOption(option.word(), option.label())).toList());
    }

    @Override
    public void hide(Set<String> channels) {
        ThingHandlerCallback core = getCallback();
        if (!isInUse() || core == null) {
            return;
        }
        try {
            ChannelLayout layout = ChannelLayout.of(getThing(), core, ConnectedDriveBindingConstants.BINDING_ID,
                    VehicleChannels.GROUPS, channels);
            if (layout.isOther()) {
                updateThing(editThing().withChannels(layout.channels()).build());
                layout.awaited().forEach(this::channelLinked);
            }
        } catch (IllegalArgumentException e) {
            // The thing was removed just now: nobody needs its channels any more.
            logger.debug("The channels of {} stay as they are: {}", id(), e.getMessage());
        }
    }

    private ChannelUID uid(String channel) {
        return uids.computeIfAbsent(channel, id -> new ChannelUID(getThing().getUID(), id));
    }
}
