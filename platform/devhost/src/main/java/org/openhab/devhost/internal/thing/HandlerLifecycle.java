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

import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers, initialises, disposes of handlers in openHAB's order and with its status rules.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class HandlerLifecycle {

    private final Logger logger = LoggerFactory.getLogger(HandlerLifecycle.class);
    private final Parts parts;
    private final BridgeCoordinator bridges;
    private final ThingHandlerCallback callback;

    /**
     * What the life cycle works with.
     */
    record Parts(ThingStore store, ConfigChecks checks, StatusBoard statuses, DisabledThings disabled,
            Factories factories, Handlers handlers, Prerequisites prerequisites, SafeCalls calls) {
    }

    /**
     * @param callback given to every handler
     */
    HandlerLifecycle(Parts parts, BridgeCoordinator bridges, ThingHandlerCallback callback) {
        this.parts = parts;
        this.bridges = bridges;
        this.callback = callback;
    }

    /** Registers and initialises the handler of a thing as far as that is possible now. */
    void start(Thing thing) {
        if (parts.disabled().contains(thing.getUID())) {
            parts.statuses().uninitialized(thing, ThingStatusDetail.DISABLED);
            return;
        }
        ThingHandlerFactory factory = parts.factories().of(thing.getThingTypeUID());
        if (factory == null) {
            parts.statuses().set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.HANDLER_MISSING_ERROR,
                    "Handler factory not found");
            return;
        }
        if (!parts.prerequisites().ready(thing)) {
            parts.statuses().uninitialized(thing, ThingStatusDetail.NOT_YET_READY);
            return;
        }
        normalize(thing);
        register(thing, factory);
        initialize(thing);
    }

    /** Brings the configuration of a thing to the declared types, as far as it fits. */
    void normalize(Thing thing) {
        try {
            parts.checks().normalize(thing);
        } catch (ConfigValidationException | IllegalArgumentException e) {
            logger.warn("The configuration of {} cannot be brought to the declared types: {}", thing.getUID(),
                    e.getMessage());
        }
    }

    private void register(Thing thing, ThingHandlerFactory factory) {
        Lock lock = parts.handlers().lock(thing.getUID());
        lock.lock();
        try {
            if (parts.handlers().registered(thing)) {
                return;
            }
            Bridge bridge = parts.store().bridgeOf(thing);
            if (thing.getBridgeUID() != null && (bridge == null || !StatusRules.initialized(bridge))) {
                parts.statuses().uninitialized(thing, ThingStatusDetail.BRIDGE_UNINITIALIZED);
                return;
            }
            ThingHandler handler = factory.registerHandler(thing);
            handler.setCallback(callback);
            thing.setHandler(handler);
            parts.handlers().put(thing.getUID(), new Handlers.Registered(handler, factory));
        } catch (RuntimeException | LinkageError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            parts.statuses().set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.HANDLER_REGISTERING_ERROR,
                    cause.getMessage());
            logger.error("The factory {} failed on {}: {}", factory.getClass().getName(), thing.getUID(),
                    e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    /** Initialises a registered handler once its configuration is complete. */
    void initialize(Thing thing) {
        if (parts.disabled().contains(thing.getUID())) {
            parts.statuses().uninitialized(thing, ThingStatusDetail.DISABLED);
            return;
        }
        if (!parts.handlers().registered(thing)) {
            return;
        }
        Lock lock = parts.handlers().lock(thing.getUID());
        lock.lock();
        try {
            ThingHandler handler = thing.getHandler();
            if (handler == null || StatusRules.initialized(thing) || thing.getStatus() == ThingStatus.INITIALIZING) {
                return;
            }
            initialize(thing, handler);
        } finally {
            lock.unlock();
        }
    }

    private void initialize(Thing thing, ThingHandler handler) {
        parts.checks().applyDefaults(thing);
        try {
            parts.checks().validate(thing);
        } catch (ConfigValidationException e) {
            pending(thing, e);
            return;
        }
        // A thing in REMOVING stays there, so that it can be removed as soon as its handler is up.
        if (thing.getStatus() != ThingStatus.REMOVING) {
            parts.statuses().set(thing, ThingStatus.INITIALIZING, ThingStatusDetail.NONE);
        }
        Consumer<Throwable> onError = e -> {
            // The handler may have put another object in the place of its thing before it failed.
            parts.statuses().set(handler.getThing(), ThingStatus.UNINITIALIZED,
                    ThingStatusDetail.HANDLER_INITIALIZING_ERROR, e.getMessage());
            logger.error("The handler of {} failed to initialise: {}", thing.getUID(), e.getMessage(), e);
        };
        call(handler, "Initialising the handler of " + thing.getUID(), handler::initialize, onError);
    }

    private void pending(Thing thing, ConfigValidationException e) {
        parts.statuses().set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.HANDLER_CONFIGURATION_PENDING,
                e.getValidationMessages(null).toString());
    }

    /** Disposes of a thing's handler, children first, and gives it back to its factory. */
    void stop(Thing thing) {
        Handlers.Registered registered = parts.handlers().get(thing.getUID());
        if (registered == null) {
            return;
        }
        stopChildren(thing);
        dispose(thing, registered.handler());
        unregister(thing, registered);
    }

    private void stopChildren(Thing thing) {
        if (thing instanceof Bridge) {
            parts.store().childrenOf(thing).forEach(this::stop);
        }
    }

    private void dispose(Thing thing, ThingHandler handler) {
        Lock lock = parts.handlers().lock(thing.getUID());
        lock.lock();
        try {
            parts.statuses().uninitialized(handler.getThing(), ThingStatusDetail.NONE);
            call(handler, "Disposing of the handler of " + thing.getUID(), handler::dispose,
                    e -> logger.error("The handler of {} failed to dispose: {}", thing.getUID(), e.getMessage(), e));
            bridges.childDisposed(thing, handler);
        } finally {
            lock.unlock();
        }
    }

    private void unregister(Thing thing, Handlers.Registered registered) {
        Lock lock = parts.handlers().lock(thing.getUID());
        lock.lock();
        try {
            parts.calls().run(new SafeCalls.Call(new Object(), "Unregistering the handler of " + thing.getUID(),
                    () -> registered.factory().unregisterHandler(thing),
                    e -> logger.error("The factory failed to unregister {}: {}", thing.getUID(), e.getMessage(), e),
                    SafeCalls.LIFE_CYCLE_TIMEOUT));
            registered.handler().setCallback(null);
            parts.store().set(thing, present -> present.setHandler(null));
            parts.handlers().remove(thing.getUID());
            boolean disabled = parts.disabled().contains(thing.getUID());
            parts.statuses().uninitialized(thing,
                    disabled ? ThingStatusDetail.DISABLED : ThingStatusDetail.HANDLER_MISSING_ERROR);
        } finally {
            lock.unlock();
        }
    }

    /** Brings a change of the thing, made by the user, to its handler. */
    void changed(Thing before, Thing thing) {
        normalize(thing);
        Lock lock = parts.handlers().lock(thing.getUID());
        lock.lock();
        try {
            Handlers.Registered registered = parts.handlers().get(thing.getUID());
            if (registered == null) {
                start(thing);
                return;
            }
            if (before != thing) {
                before.setHandler(null);
            }
            thing.setHandler(registered.handler());
            if (StatusRules.initialized(thing) || thing.getStatus() == ThingStatus.INITIALIZING) {
                changedWhileRunning(thing, registered.handler());
            } else if (registered.handler().getThing() == thing) {
                initialize(thing);
            } else {
                unregister(registered.handler().getThing(), registered);
                thing.setHandler(null);
                start(thing);
            }
        } finally {
            lock.unlock();
        }
    }

    private void changedWhileRunning(Thing thing, ThingHandler handler) {
        try {
            parts.checks().validate(thing);
        } catch (ConfigValidationException e) {
            stopChildren(thing);
            dispose(thing, handler);
            pending(thing, e);
            return;
        }
        call(handler, "Updating the handler of " + thing.getUID(), () -> handler.thingUpdated(thing), e -> logger
                .error("The handler of {} failed on an update of its thing: {}", thing.getUID(), e.getMessage(), e));
    }

    /** Gives the factory of a thing that is gone for good the chance to clean up. */
    void forget(Thing thing, @Nullable ThingHandlerFactory factory) {
        parts.prerequisites().forget(thing.getUID());
        if (factory != null) {
            call(factory, "Removing " + thing.getUID(), () -> factory.removeThing(thing.getUID()),
                    e -> logger.error("The factory failed to remove {}: {}", thing.getUID(), e.getMessage(), e));
        }
    }

    private void call(Object target, String what, Runnable body, Consumer<Throwable> onError) {
        parts.calls().run(new SafeCalls.Call(target, what, body, onError, SafeCalls.LIFE_CYCLE_TIMEOUT));
    }
}
