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

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.util.ThingHandlerHelper;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what nearly every handler needs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class BaseThingHandler implements ThingHandler {

    private final Logger logger = LoggerFactory.getLogger(BaseThingHandler.class);

    /** Five threads for all handlers of all bindings. */
    protected final ScheduledExecutorService scheduler = ThreadPoolManager.getScheduledPool("thingHandler");

    protected Thing thing;

    private volatile @Nullable ThingHandlerCallback callback;

    public BaseThingHandler(Thing thing) {
        this.thing = thing;
    }

    @Override
    public Thing getThing() {
        return thing;
    }

    @Override
    public void setCallback(@Nullable ThingHandlerCallback thingHandlerCallback) {
        synchronized (this) {
            callback = thingHandlerCallback;
        }
    }

    /** What reports to openHAB, null when the handler is not in use. */
    protected @Nullable ThingHandlerCallback getCallback() {
        return callback;
    }

    /** Reports one after the other, or logs that it came too late. */
    private void report(String what, Consumer<ThingHandlerCallback> report) {
        synchronized (this) {
            ThingHandlerCallback current = callbackFor(what);
            if (current != null) {
                report.accept(current);
            }
        }
    }

    private @Nullable ThingHandlerCallback callbackFor(String what) {
        ThingHandlerCallback current = callback;
        if (current == null) {
            logger.warn("{} of {} wanted to {} after it was disposed", getClass().getSimpleName(), thing.getUID(),
                    what);
        }
        return current;
    }

    @Override
    public void dispose() {
        // Handlers without work of their own have nothing to end.
    }

    @Override
    public void handleRemoval() {
        updateStatus(ThingStatus.REMOVED);
    }

    @Override
    public void thingUpdated(Thing thing) {
        dispose();
        synchronized (this) {
            this.thing = thing;
        }
        initialize();
    }

    @Override
    public void channelLinked(ChannelUID channelUID) {
        handleCommand(channelUID, RefreshType.REFRESH);
    }

    @Override
    public void channelUnlinked(ChannelUID channelUID) {
        // Nothing to stop as states for unlinked channels lead nowhere.
    }

    /** Follows the bridge: OFFLINE with it, ONLINE again if only the bridge was in the way. */
    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        if (bridgeStatusInfo.getStatus() == ThingStatus.OFFLINE) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
        } else if (bridgeStatusInfo.getStatus() == ThingStatus.ONLINE
                && thing.getStatusInfo().getStatusDetail() == ThingStatusDetail.BRIDGE_OFFLINE) {
            updateStatus(ThingStatus.ONLINE);
        }
    }

    /** Checks and takes over the values; a running handler is disposed before and initialized after. */
    @Override
    public void handleConfigurationUpdate(Map<String, Object> configurationParameters) {
        if (!isModifyingCurrentConfig(configurationParameters)) {
            return;
        }
        validateConfigurationParameters(configurationParameters);
        Configuration configuration = editConfiguration();
        configurationParameters.forEach(configuration::put);
        if (isInitialized()) {
            dispose();
            updateConfiguration(configuration);
            initialize();
        } else {
            updateConfiguration(configuration);
            ThingHandlerCallback current = callbackFor("take over a configuration");
            if (current != null) {
                current.configurationUpdated(thing);
            }
        }
    }

    protected boolean isModifyingCurrentConfig(Map<String, Object> configurationParameters) {
        Configuration current = thing.getConfiguration();
        return configurationParameters.entrySet().stream()
                .anyMatch(entry -> !Objects.equals(current.get(entry.getKey()), entry.getValue()));
    }

    /**
     * @throws ConfigValidationException if a value does not fit the thing type's description
     */
    protected void validateConfigurationParameters(Map<String, Object> configurationParameters) {
        ThingHandlerCallback current = callbackFor("check a configuration");
        if (current != null) {
            current.validateConfigurationParameters(thing, configurationParameters);
        }
    }

    /** The description of this thing's parameters, null if it has none. */
    protected @Nullable ConfigDescription getConfigDescription() {
        ThingHandlerCallback current = callbackFor("read the description of its parameters");
        return current == null ? null : current.getConfigDescription(thing.getThingTypeUID());
    }

    /** The description of a channel's parameters, null if it has none. */
    protected @Nullable ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID) {
        ThingHandlerCallback current = callbackFor("read the description of a channel's parameters");
        return current == null ? null : current.getConfigDescription(channelTypeUID);
    }

    /** A copy of the thing's configuration. */
    protected Configuration getConfig() {
        return new Configuration(thing.getConfiguration());
    }

    /** The configuration in the fields of a new object. */
    protected <T> T getConfigAs(Class<T> configurationClass) {
        return getConfig().as(configurationClass);
    }

    protected void updateState(String channelID, State state) {
        updateState(new ChannelUID(thing.getUID(), channelID), state);
    }

    protected void updateState(ChannelUID channelUID, State state) {
        report("set a state", current -> current.stateUpdated(channelUID, state));
    }

    protected void sendTimeSeries(String channelID, TimeSeries timeSeries) {
        sendTimeSeries(new ChannelUID(thing.getUID(), channelID), timeSeries);
    }

    protected void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        report("send a time series", current -> current.sendTimeSeries(channelUID, timeSeries));
    }

    /** Sends a command to the items of a channel. */
    protected void postCommand(String channelID, Command command) {
        postCommand(new ChannelUID(thing.getUID(), channelID), command);
    }

    /** Sends a command to the items of a channel. */
    protected void postCommand(ChannelUID channelUID, Command command) {
        report("send a command", current -> current.postCommand(channelUID, command));
    }

    protected void triggerChannel(String channelID) {
        triggerChannel(channelID, "");
    }

    protected void triggerChannel(String channelID, String event) {
        triggerChannel(new ChannelUID(thing.getUID(), channelID), event);
    }

    protected void triggerChannel(ChannelUID channelUID) {
        triggerChannel(channelUID, "");
    }

    protected void triggerChannel(ChannelUID channelUID, String event) {
        report("trigger a channel", current -> current.channelTriggered(thing, channelUID, event));
    }

    protected void updateStatus(ThingStatus status) {
        updateStatus(status, ThingStatusDetail.NONE);
    }

    protected void updateStatus(ThingStatus status, ThingStatusDetail statusDetail) {
        updateStatus(status, statusDetail, null);
    }

    /**
     * @param description a text or a key as in {@code @text/offline.reason ["argument"]}; null for none
     */
    protected void updateStatus(ThingStatus status, ThingStatusDetail statusDetail, @Nullable String description) {
        ThingStatusInfo info = new ThingStatusInfo(status, statusDetail, description);
        report("set its status", current -> current.statusUpdated(thing, info));
    }

    /** A builder that starts from the thing as it is. */
    protected ThingBuilder editThing() {
        return ThingBuilder.create(thing);
    }

    /**
     * Puts an edited thing in place; logs if its configuration does not fit.
     *
     * @throws IllegalArgumentException if it is the same object as the current thing
     */
    protected void updateThing(Thing thing) {
        if (thing == this.thing) {
            throw new IllegalArgumentException("Edit a copy of the thing, not the thing itself");
        }
        ThingHandlerCallback current = callbackFor("change its thing");
        if (current == null) {
            return;
        }
        try {
            current.validateConfigurationParameters(thing, thing.getConfiguration().getProperties());
            thing.getChannels().forEach(channel -> current.validateConfigurationParameters(channel,
                    channel.getConfiguration().getProperties()));
        } catch (ConfigValidationException e) {
            logger.warn("{} got a configuration that does not fit: {}", thing.getUID(), e.getValidationMessages());
            return;
        }
        synchronized (this) {
            this.thing = thing;
            current.thingUpdated(thing);
        }
    }

    /** A copy of the thing's configuration to change and give to {@link #updateConfiguration}. */
    protected Configuration editConfiguration() {
        return new Configuration(thing.getConfiguration());
    }

    /** Puts these values in place of all others; logs if they do not fit. */
    protected void updateConfiguration(Configuration configuration) {
        ThingHandlerCallback current = callbackFor("change its configuration");
        if (current == null) {
            return;
        }
        try {
            current.validateConfigurationParameters(thing, configuration.getProperties());
        } catch (ConfigValidationException e) {
            logger.warn("{} got a configuration that does not fit: {}", thing.getUID(), e.getValidationMessages());
            return;
        }
        Map<String, Object> before = thing.getConfiguration().getProperties();
        synchronized (this) {
            try {
                thing.getConfiguration().setProperties(configuration.getProperties());
                current.thingUpdated(thing);
            } catch (RuntimeException e) {
                thing.getConfiguration().setProperties(before);
                throw e;
            }
        }
    }

    protected Map<String, String> editProperties() {
        return new HashMap<>(thing.getProperties());
    }

    /** Sets these properties, others stay; null takes all away. */
    protected void updateProperties(@Nullable Map<String, String> properties) {
        boolean changed;
        if (properties == null) {
            changed = !thing.getProperties().isEmpty();
            thing.setProperties(Map.of());
        } else {
            changed = false;
            for (Map.Entry<String, String> property : properties.entrySet()) {
                changed |= setProperty(property.getKey(), property.getValue());
            }
        }
        if (changed) {
            report("change its properties", current -> current.thingUpdated(thing));
        }
    }

    /** Sets one property; null takes it away. */
    protected void updateProperty(String name, @Nullable String value) {
        if (setProperty(name, value)) {
            report("change a property", current -> current.thingUpdated(thing));
        }
    }

    private boolean setProperty(String name, @Nullable String value) {
        boolean changed = !Objects.equals(thing.getProperties().get(name), value);
        if (changed) {
            thing.setProperty(name, value);
        }
        return changed;
    }

    /** The bridge above this thing, null if there is none or openHAB does not have it (yet). */
    protected @Nullable Bridge getBridge() {
        ThingUID bridgeUID = thing.getBridgeUID();
        ThingHandlerCallback current = callbackFor("ask for its bridge");
        return bridgeUID == null || current == null ? null : current.getBridge(bridgeUID);
    }

    protected boolean isLinked(String channelId) {
        return isLinked(new ChannelUID(thing.getUID(), channelId));
    }

    /** Whether an item shows that channel. */
    protected boolean isLinked(ChannelUID channelUID) {
        ThingHandlerCallback current = callbackFor("ask for links");
        return current != null && current.isChannelLinked(channelUID);
    }

    protected boolean isInitialized() {
        return ThingHandlerHelper.isHandlerInitialized(this);
    }

    /** Makes this thing one of another type; a new handler follows. */
    protected void changeThingType(ThingTypeUID thingTypeUID, Configuration configuration) {
        ThingHandlerCallback current = callbackFor("change its type");
        if (current != null) {
            current.migrateThingType(thing, thingTypeUID, configuration);
        }
    }
}
