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

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;

/**
 * A factory of {@link FakeHandler}s.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class FakeFactory implements ThingHandlerFactory {

    /** What the makers of things in a test need. */
    public interface Maker {
        Thing make(ThingTypeUID type, Configuration configuration, ThingUID uid, @Nullable ThingUID bridge);
    }

    public final List<String> journal = new CopyOnWriteArrayList<>();
    public final Map<ThingUID, FakeHandler> handlers = new ConcurrentHashMap<>();
    public final List<ThingUID> removed = new CopyOnWriteArrayList<>();
    /** Prepares every new handler. */
    public Consumer<FakeHandler> prepare = handler -> {
    };
    private final Set<ThingTypeUID> supported;
    private final Maker maker;

    public FakeFactory(Set<ThingTypeUID> supported, Maker maker) {
        this.supported = supported;
        this.maker = maker;
    }

    public FakeHandler handler(ThingUID uid) {
        FakeHandler handler = handlers.get(uid);
        if (handler == null) {
            throw new AssertionError("no handler for " + uid);
        }
        return handler;
    }

    @Override
    public boolean supportsThingType(ThingTypeUID thingTypeUID) {
        return supported.contains(thingTypeUID);
    }

    @Override
    public ThingHandler registerHandler(Thing thing) {
        FakeHandler handler = new FakeHandler(thing, journal);
        prepare.accept(handler);
        handlers.put(thing.getUID(), handler);
        return handler;
    }

    @Override
    public void unregisterHandler(Thing thing) {
        journal.add(thing.getUID().getId() + " unregister");
        handlers.remove(thing.getUID());
    }

    @Override
    public @Nullable Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration,
            @Nullable ThingUID thingUID, @Nullable ThingUID bridgeUID) {
        return thingUID == null ? null : maker.make(thingTypeUID, configuration, thingUID, bridgeUID);
    }

    @Override
    public void removeThing(ThingUID thingUID) {
        removed.add(thingUID);
    }
}
