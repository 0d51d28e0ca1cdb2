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
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.type.ThingType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the life of things: what happens to them when they, their factories or their status come, change and go.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingManager {

    private final Logger logger = LoggerFactory.getLogger(ThingManager.class);
    private final ThingStore store;
    private final Types types;
    private final StatusBoard statuses;
    private final DisabledThings disabled;
    private final Factories factories = new Factories();
    private final Handlers handlers = new Handlers();
    private final Prerequisites prerequisites;
    private final ConfigChecks checks;
    private final BridgeCoordinator bridges;
    private final HandlerLifecycle lifecycle;
    private final Executor pool;
    private final List<ThingListener> listeners = new CopyOnWriteArrayList<>();

    ThingManager(ThingHost.Parts parts, ConfigChecks checks) {
        store = parts.store();
        types = parts.types();
        pool = parts.pool();
        this.checks = checks;
        statuses = new StatusBoard(store, parts.bus(), parts.statusTexts());
        disabled = new DisabledThings(parts.storage().getStorage("thing_status_storage"));
        prerequisites = new Prerequisites(types, factories);
        bridges = new BridgeCoordinator(store, pool);
        lifecycle = new HandlerLifecycle(
                new HandlerLifecycle.Parts(store, checks, statuses, disabled, factories, handlers, prerequisites,
                        parts.calls()),
                bridges, new HandlerCallback(this, types, checks, parts.input(), parts.links()));
    }

    public void addListener(ThingListener listener) {
        listeners.add(listener);
    }

    BridgeCoordinator bridges() {
        return bridges;
    }

    @Nullable
    Thing thing(ThingUID uid) {
        return store.get(uid);
    }

    @Nullable
    ThingHandlerFactory factory(ThingTypeUID type) {
        return factories.of(type);
    }

    /** Whether a factory is present that supports a thing type. */
    public boolean creatable(ThingTypeUID type) {
        return factories.of(type) != null;
    }

    void start(Thing thing) {
        lifecycle.start(thing);
    }

    void initialize(Thing thing) {
        lifecycle.initialize(thing);
    }

    void setStatus(Thing thing, ThingStatusInfo info) {
        boolean online = info.getStatus() == ThingStatus.ONLINE && thing.getStatus() != ThingStatus.ONLINE;
        statuses.set(thing, info);
        if (online) {
            tell(listener -> listener.online(thing));
        }
    }

    /** Starts the stored things; those whose factory is missing wait for it. */
    public void startAll() {
        store.all().forEach(thing -> {
            statuses.announce(thing);
            lifecycle.start(thing);
        });
    }

    /** Disposes of all handlers, those of children before those of their bridges. */
    public void stopAll() {
        store.all().forEach(lifecycle::stop);
    }

    /**
     * A factory has come.
     *
     * @param ready whether the types of its bundle have been read
     */
    public void addFactory(ThingHandlerFactory factory, BooleanSupplier ready) {
        factories.add(factory, ready);
        store.all().stream().filter(thing -> factory.supportsThingType(thing.getThingTypeUID()))
                .filter(thing -> !handlers.registered(thing)).forEach(lifecycle::start);
    }

    /** A factory goes: its handlers go with it. */
    public void removeFactory(ThingHandlerFactory factory) {
        factories.remove(factory);
        for (ThingHandler handler : handlers.of(factory)) {
            Thing thing = handler.getThing();
            if (handlers.registered(thing)) {
                lifecycle.stop(thing);
            }
        }
    }

    /** Looks again at the things whose types were not known. */
    public void recheck() {
        for (ThingUID uid : prerequisites.held()) {
            Thing thing = store.get(uid);
            if (thing == null) {
                prerequisites.forget(uid);
            } else if (factories.of(thing.getThingTypeUID()) != null) {
                prerequisites.checked(thing);
                if (prerequisites.ready(thing) && !handlers.registered(thing)) {
                    lifecycle.start(thing);
                }
            }
        }
    }

    void add(Thing thing) {
        store.add(thing);
        tell(listener -> listener.added(thing));
        statuses.announce(thing);
        lifecycle.start(thing);
    }

    /** Puts a changed thing in place and tells its handler. */
    void updatedByUser(Thing thing) {
        Thing before = store.replace(thing);
        tell(listener -> listener.updated(before, thing));
        lifecycle.changed(before, thing);
        store.announceUpdate(thing, before);
    }

    /** Puts a changed thing in place without telling its handler, which made the change. */
    void updatedByHandler(Thing thing) {
        Thing before = store.replace(thing);
        tell(listener -> listener.updated(before, thing));
        lifecycle.normalize(thing);
        store.announceUpdate(thing, before);
    }

    /** Asks the handler to remove its thing; without a handler the thing waits in REMOVING. */
    void remove(Thing thing) {
        statuses.set(thing, ThingStatus.REMOVING, ThingStatusDetail.NONE);
        handleRemoval(thing);
    }

    void handleRemoval(Thing thing) {
        pool.execute(() -> {
            ThingHandler handler = thing.getHandler();
            if (handler == null) {
                logger.debug("{} has no handler that could handle its removal.", thing.getUID());
                return;
            }
            try {
                handler.handleRemoval();
            } catch (RuntimeException | LinkageError e) {
                logger.error("The handler of {} failed on its removal: {}", thing.getUID(), e.getMessage(), e);
            }
        });
    }

    /** The handler is done with the removal: the thing goes, not on the handler's thread. */
    void removed(Thing thing) {
        pool.execute(() -> forceRemove(thing.getUID()));
    }

    /** Removes a thing at once; false when there is none. */
    boolean forceRemove(ThingUID uid) {
        Thing thing = store.remove(uid);
        if (thing == null) {
            return false;
        }
        Handlers.Registered registered = handlers.get(uid);
        lifecycle.stop(thing);
        lifecycle.forget(thing, registered == null ? null : registered.factory());
        store.announceRemoval(thing);
        tell(listener -> listener.removed(thing));
        return true;
    }

    boolean enabled(ThingUID uid) {
        return !disabled.contains(uid);
    }

    void setEnabled(Thing thing, boolean enabled) {
        boolean was = enabled(thing.getUID());
        disabled.set(thing.getUID(), !enabled);
        if (was == enabled) {
            return;
        }
        if (enabled) {
            enable(thing);
        } else {
            disable(thing);
        }
    }

    private void enable(Thing thing) {
        if (handlers.registered(thing)) {
            lifecycle.initialize(thing);
            return;
        }
        lifecycle.start(thing);
        if (!handlers.registered(thing)) {
            // Even a child whose bridge is down gets this detail here: openHAB 4.3 to 5.2 do the same.
            statuses.uninitialized(thing, ThingStatusDetail.HANDLER_MISSING_ERROR);
        }
    }

    private void disable(Thing thing) {
        if (handlers.registered(thing)) {
            lifecycle.stop(thing);
        } else {
            statuses.uninitialized(thing, ThingStatusDetail.DISABLED);
        }
        if (thing instanceof Bridge) {
            store.childrenOf(thing).stream().filter(child -> child.getStatus() == ThingStatus.UNINITIALIZED)
                    .filter(child -> child.getStatusInfo().getStatusDetail() != ThingStatusDetail.DISABLED)
                    .forEach(child -> statuses.uninitialized(child, ThingStatusDetail.BRIDGE_UNINITIALIZED));
        }
    }

    /** Gives a thing another type, later, with a new handler. */
    void migrate(Thing thing, ThingTypeUID typeUid, @Nullable Configuration configuration) {
        ThingType type = types.thing(typeUid);
        if (type == null) {
            throw new IllegalStateException(
                    "No thing type " + typeUid + " registered, cannot change thing type for thing " + thing.getUID());
        }
        pool.execute(() -> {
            Thing current = Objects.requireNonNullElse(store.get(thing.getUID()), thing);
            lifecycle.stop(current);
            Thing migrated = new ThingBuilding(types).migrated(current, type, configuration);
            checks.applyDefaults(migrated);
            updatedByHandler(migrated);
            lifecycle.start(migrated);
        });
    }

    private void tell(Consumer<ThingListener> call) {
        for (ThingListener listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                logger.error("A listener for things failed", e);
            }
        }
    }
}
