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
package org.openhab.devhost.internal.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * A handler that writes down what it is told and does what the test wants.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class FakeHandler extends BaseThingHandler implements BridgeHandler {

    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final List<Command> commands = new ArrayList<>();
    /** Runs inside initialize(); by default the thing comes up at once. */
    public Runnable onInitialize = () -> online();
    public Runnable onDispose = () -> calls.add("disposed");
    /** Takes every command. */
    public Consumer<Command> onCommand = commands::add;
    public boolean keepOnRemoval;
    private final List<String> journal;

    public FakeHandler(Thing thing, List<String> journal) {
        super(thing);
        this.journal = journal;
    }

    public void online() {
        updateStatus(ThingStatus.ONLINE);
    }

    public void status(ThingStatus status, ThingStatusDetail detail, @Nullable String description) {
        updateStatus(status, detail, description);
    }

    public void state(String channel, State state) {
        updateState(channel, state);
    }

    public void series(String channel, TimeSeries series) {
        sendTimeSeries(channel, series);
    }

    public void trigger(String channel, String event) {
        triggerChannel(channel, event);
    }

    public void sendCommand(String channel, Command command) {
        postCommand(channel, command);
    }

    public void property(String name, String value) {
        updateProperty(name, value);
    }

    public void configuration(String name, Object value) {
        Configuration configuration = editConfiguration();
        configuration.put(name, value);
        updateConfiguration(configuration);
    }

    public void editChannels() {
        ThingBuilder builder = editThing();
        updateThing(builder.withoutChannels(thing.getChannels()).build());
    }

    /** Adds a channel of the type "count". */
    public void addChannel(String id) {
        ThingHandlerCallback host = Objects.requireNonNull(getCallback());
        updateThing(editThing().withChannel(
                host.createChannelBuilder(new ChannelUID(getThing().getUID(), id), new ChannelTypeUID("test", "count"))
                        .build())
                .build());
    }

    public void changeType(ThingTypeUID type) {
        changeThingType(type, new Configuration());
    }

    public boolean linked(String channel) {
        return isLinked(channel);
    }

    public @Nullable ThingHandlerCallback callback() {
        return getCallback();
    }

    public List<Thing> children() {
        return getThing()instanceof Bridge bridge ? bridge.getThings() : List.of();
    }

    public @Nullable Bridge parent() {
        return getBridge();
    }

    @Override
    public void initialize() {
        note("initialize");
        onInitialize.run();
    }

    @Override
    public void dispose() {
        note("dispose");
        onDispose.run();
    }

    @Override
    public void handleRemoval() {
        note("handleRemoval");
        if (!keepOnRemoval) {
            super.handleRemoval();
        }
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        note("command " + channelUID.getId() + " " + command);
        onCommand.accept(command);
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo info) {
        note("bridge " + info.getStatus());
    }

    @Override
    public void thingUpdated(Thing thing) {
        note("thingUpdated");
        super.thingUpdated(thing);
    }

    @Override
    public void handleConfigurationUpdate(Map<String, Object> configurationParameters) {
        note("configuration");
        super.handleConfigurationUpdate(configurationParameters);
    }

    @Override
    public void channelUnlinked(ChannelUID channelUID) {
        note("unlinked " + channelUID.getId());
    }

    @Override
    public void childHandlerInitialized(ThingHandler childHandler, Thing childThing) {
        note("child up " + childThing.getUID().getId());
    }

    @Override
    public void childHandlerDisposed(ThingHandler childHandler, Thing childThing) {
        note("child down " + childThing.getUID().getId());
    }

    private void note(String what) {
        calls.add(what);
        journal.add(thing.getUID().getId() + " " + what);
    }
}
