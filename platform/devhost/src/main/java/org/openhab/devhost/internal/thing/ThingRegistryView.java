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

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerFactory;

/**
 * Shows the things to bindings that ask openHAB's registry of things.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingRegistryView implements ThingRegistry, ThingListener {

    private final List<RegistryChangeListener<Thing>> listeners = new CopyOnWriteArrayList<>();
    private final ThingStore store;
    private final ThingManager manager;
    private final ThingService service;

    ThingRegistryView(ThingStore store, ThingManager manager, ThingService service) {
        this.store = store;
        this.manager = manager;
        this.service = service;
    }

    @Override
    public Thing add(Thing element) {
        manager.add(element);
        return element;
    }

    @Override
    public @Nullable Thing update(Thing element) {
        Thing before = store.get(element.getUID());
        if (before != null) {
            manager.updatedByUser(element);
        }
        return before;
    }

    @Override
    public @Nullable Thing get(ThingUID uid) {
        return store.get(uid);
    }

    @Override
    public Collection<Thing> getAll() {
        return store.all();
    }

    @Override
    public Stream<Thing> stream() {
        return store.all().stream();
    }

    @Override
    public @Nullable Channel getChannel(ChannelUID channelUID) {
        Thing thing = store.get(channelUID.getThingUID());
        return thing == null ? null : thing.getChannel(channelUID);
    }

    @Override
    public @Nullable Thing remove(ThingUID uid) {
        Thing thing = store.get(uid);
        service.remove(uid, false);
        return thing;
    }

    @Override
    public @Nullable Thing forceRemove(ThingUID uid) {
        Thing thing = store.get(uid);
        service.remove(uid, true);
        return thing;
    }

    @Override
    public void updateConfiguration(ThingUID uid, Map<String, Object> configurationParameters) {
        if (store.get(uid) == null) {
            throw new IllegalArgumentException("Thing with UID " + uid + " does not exist.");
        }
        service.updateConfiguration(uid, new HashMap<>(configurationParameters));
    }

    /**
     * @return null when no factory supports the type, or no UID is given: the host makes none up
     */
    @Override
    public @Nullable Thing createThingOfType(ThingTypeUID type, @Nullable ThingUID uid, @Nullable ThingUID bridge,
            @Nullable String label, Configuration configuration) {
        ThingHandlerFactory factory = manager.factory(type);
        Thing thing = factory == null ? null : factory.createThing(type, configuration, uid, bridge);
        if (thing != null) {
            thing.setLabel(label);
        }
        return thing;
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<Thing> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<Thing> listener) {
        listeners.remove(listener);
    }

    @Override
    public void added(Thing thing) {
        listeners.forEach(listener -> listener.added(thing));
    }

    @Override
    public void removed(Thing thing) {
        listeners.forEach(listener -> listener.removed(thing));
    }

    @Override
    public void updated(Thing before, Thing thing) {
        listeners.forEach(listener -> listener.updated(before, thing));
    }

    @Override
    public void online(Thing thing) {
        // The registry tells of things, not of their status.
    }
}
