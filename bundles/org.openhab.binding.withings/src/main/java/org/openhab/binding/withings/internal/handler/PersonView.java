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
package org.openhab.binding.withings.internal.handler;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.config.PersonConfiguration;
import org.openhab.binding.withings.internal.device.Household.Member;
import org.openhab.binding.withings.internal.device.Place;
import org.openhab.binding.withings.internal.person.PersonThing;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.channel.ChannelLayout;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a person in a thing of openHAB.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
abstract class PersonView extends BaseBridgeHandler implements PersonThing {

    private final Logger logger = LoggerFactory.getLogger(PersonView.class);
    private final Place place = new Place(this::id);

    PersonView(Bridge bridge) {
        super(bridge);
    }

    /** Whether the thing is in use: nothing is shown before and afterwards. */
    protected abstract boolean isInUse();

    /** The place of the person among those of the account. */
    public Place place() {
        return place;
    }

    @Override
    public String id() {
        return getThing().getUID().getAsString();
    }

    @Override
    public String label() {
        String label = getThing().getLabel();
        return label == null || label.isBlank() ? id() : label;
    }

    @Override
    public void status(ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        updateStatus(status, detail, text);
    }

    @Override
    public void remember(String userId) {
        if (userId.equals(getConfig().get(PersonConfiguration.USER_ID))) {
            return;
        }
        Configuration config = editConfiguration();
        config.put(PersonConfiguration.USER_ID, userId);
        try {
            updateConfiguration(config);
        } catch (IllegalStateException | UnsupportedOperationException e) {
            // A thing from a file cannot be changed; what the binding stores itself is enough.
            logger.debug("The user of {} is not written into its configuration: {}", id(), e.getMessage());
        }
    }

    @Override
    public boolean isLinked(String channel) {
        // Nobody looks any more once the thing is disposed of.
        return isInUse() && super.isLinked(channel);
    }

    @Override
    public void state(String channel, State state) {
        updateState(channel, state);
    }

    @Override
    public void series(String channel, TimeSeries series) {
        sendTimeSeries(channel, series);
    }

    @Override
    public void trigger(String channel, String event) {
        if (isInUse()) {
            triggerChannel(channel, event);
        }
    }

    @Override
    public void known(PersonData data) {
        if (isInUse()) {
            place.report(new Member(id(), label(), data.get(Sections.DEVICES), data.get(Sections.BED)));
        }
    }

    @Override
    public void bed(String deviceId, Bed bed) {
        place.bedEvent(deviceId, bed);
    }

    @Override
    public void hide(Set<String> channels) {
        ThingHandlerCallback core = getCallback();
        if (!isInUse() || core == null) {
            return;
        }
        try {
            ChannelLayout layout = ChannelLayout.of(getThing(), core, WithingsBindingConstants.BINDING_ID,
                    PersonChannels.groups(), channels);
            if (layout.isOther()) {
                updateThing(editThing().withChannels(layout.channels()).build());
                layout.awaited().forEach(this::channelLinked);
            }
        } catch (IllegalArgumentException e) {
            // The thing was removed just now: nobody needs its channels any more.
            logger.debug("The channels of {} stay as they are: {}", id(), e.getMessage());
        }
    }
}
