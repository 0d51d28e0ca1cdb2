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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ThingEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the things, in memory and on disk, bridges knowing their children.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingStore {

    private final Logger logger = LoggerFactory.getLogger(ThingStore.class);
    private final Storage<String> storage;
    private final EventBus bus;
    private final Map<String, Thing> things = new TreeMap<>();

    public ThingStore(Storage<String> storage, EventBus bus) {
        this.storage = storage;
        this.bus = bus;
        for (String key : storage.getKeys()) {
            String json = storage.get(key);
            if (json != null) {
                load(key, json);
            }
        }
        things.values().forEach(this::attach);
    }

    private void load(String key, String json) {
        try {
            things.put(key, ThingDto.decode(json));
        } catch (IllegalArgumentException e) {
            logger.error("The stored thing {} is not usable: {}", key, e.getMessage());
        }
    }

    public synchronized Collection<Thing> all() {
        return List.copyOf(things.values());
    }

    public synchronized @Nullable Thing get(ThingUID uid) {
        return things.get(uid.getAsString());
    }

    /** The bridge of a thing, null when it has none or the bridge does not exist. */
    public @Nullable Bridge bridgeOf(Thing thing) {
        ThingUID uid = thing.getBridgeUID();
        return uid != null && get(uid)instanceof Bridge bridge ? bridge : null;
    }

    /** The things of a bridge. */
    public List<Thing> childrenOf(Thing bridge) {
        return all().stream().filter(thing -> bridge.getUID().equals(thing.getBridgeUID())).toList();
    }

    /**
     * @throws IllegalArgumentException when the UID is taken
     */
    void add(Thing thing) {
        synchronized (this) {
            if (things.putIfAbsent(thing.getUID().getAsString(), thing) != null) {
                throw new IllegalArgumentException("There is already a thing " + thing.getUID() + ".");
            }
            attach(thing);
            save(thing);
        }
        bus.post(ThingEvents.added(thing.getUID(), ThingDto.of(thing)));
    }

    /**
     * Puts a thing in the place of the one with the same UID; handler and status go over to it.
     *
     * @return the thing before, which may be the same object
     * @throws IllegalArgumentException when there is no such thing
     */
    Thing replace(Thing thing) {
        Thing before;
        synchronized (this) {
            before = things.get(thing.getUID().getAsString());
            if (before == null) {
                throw new IllegalArgumentException(
                        "Cannot update thing " + thing.getUID() + " because it is not known to the registry");
            }
            thing.setHandler(before.getHandler());
            thing.setStatusInfo(before.getStatusInfo());
            detach(before);
            things.put(thing.getUID().getAsString(), thing);
            attach(thing);
            save(thing);
        }
        return before;
    }

    /**
     * Sets something on a thing. Its handler may put another object in its place at any moment, even while it is
     * disposed of: then that one gets it as well, and nothing takes the place in between.
     */
    synchronized void set(Thing thing, Consumer<Thing> change) {
        Thing successor = get(thing.getUID());
        // Another handler belongs to a new thing with the UID of one that is just being removed.
        if (successor != null && successor != thing && successor.getHandler() == thing.getHandler()) {
            change.accept(successor);
        }
        change.accept(thing);
    }

    void announceUpdate(Thing thing, Thing before) {
        bus.post(ThingEvents.updated(thing.getUID(), ThingDto.of(thing), ThingDto.of(before)));
    }

    synchronized @Nullable Thing remove(ThingUID uid) {
        Thing thing = things.remove(uid.getAsString());
        storage.remove(uid.getAsString());
        if (thing != null) {
            detach(thing);
        }
        return thing;
    }

    void announceRemoval(Thing thing) {
        bus.post(ThingEvents.removed(thing.getUID(), ThingDto.of(thing)));
    }

    private void save(Thing thing) {
        storage.put(thing.getUID().getAsString(), ThingDto.encode(thing));
    }

    private void attach(Thing thing) {
        Bridge parent = bridgeOf(thing);
        if (parent != null) {
            BridgeMembers.add(parent, thing);
        }
        if (thing instanceof Bridge bridge) {
            childrenOf(bridge).forEach(child -> BridgeMembers.add(bridge, child));
        }
    }

    private void detach(Thing thing) {
        Bridge parent = bridgeOf(thing);
        if (parent != null) {
            BridgeMembers.remove(parent, thing);
        }
    }
}
