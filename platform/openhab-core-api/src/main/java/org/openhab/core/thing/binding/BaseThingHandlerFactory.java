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

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.internal.HandlerServiceRegistration;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Makes things of a binding's types, along with their handlers and the handlers' services.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class BaseThingHandlerFactory implements ThingHandlerFactory {

    protected @NonNullByDefault({}) BundleContext bundleContext;

    private final Map<ThingUID, List<HandlerServiceRegistration<?>>> services = new ConcurrentHashMap<>();
    private @Nullable ServiceTracker<ThingTypeRegistry, ThingTypeRegistry> thingTypeRegistry;
    private @Nullable ServiceTracker<ConfigDescriptionRegistry, ConfigDescriptionRegistry> configDescriptionRegistry;

    /** Called by OSGi; who overrides it calls it. */
    protected void activate(ComponentContext componentContext) {
        bundleContext = componentContext.getBundleContext();
        thingTypeRegistry = open(ThingTypeRegistry.class);
        configDescriptionRegistry = open(ConfigDescriptionRegistry.class);
    }

    private <S> ServiceTracker<S, S> open(Class<S> type) {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(bundleContext, type.getName(), null);
        tracker.open();
        return tracker;
    }

    /** Called by OSGi; who overrides it calls it. */
    protected void deactivate(ComponentContext componentContext) {
        services.clear();
        active(thingTypeRegistry).close();
        active(configDescriptionRegistry).close();
        bundleContext = null;
    }

    private static <T> T active(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("The factory is not active; was super.activate() forgotten?");
        }
        return part;
    }

    /**
     * @throws IllegalStateException if the factory is not active
     */
    protected BundleContext getBundleContext() {
        return active(bundleContext);
    }

    /** The handler of a thing, null if this factory has none for it. */
    protected abstract @Nullable ThingHandler createHandler(Thing thing);

    /**
     * Makes the handler with its services; {@code thing.setHandler} is up to the caller.
     *
     * @throws IllegalStateException if there is no handler, or a bridge got one that is not for bridges
     */
    @Override
    public ThingHandler registerHandler(Thing thing) {
        ThingHandler handler = createHandler(thing);
        if (handler == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " has no handler for " + thing.getUID());
        }
        if (thing instanceof Bridge && !(handler instanceof BridgeHandler)) {
            throw new IllegalStateException("The handler of the bridge " + thing.getUID() + " is not for bridges");
        }
        for (Class<? extends ThingHandlerService> type : handler.getServices()) {
            HandlerServiceRegistration<?> service = HandlerServiceRegistration.create(getBundleContext(), type);
            if (service != null) {
                service.start(handler);
                services.computeIfAbsent(thing.getUID(), uid -> new CopyOnWriteArrayList<>()).add(service);
            }
        }
        return handler;
    }

    /** Ends the handler's services. */
    @Override
    public void unregisterHandler(Thing thing) {
        ThingHandler handler = thing.getHandler();
        if (handler != null) {
            removeHandler(handler);
        }
        List<HandlerServiceRegistration<?>> ended = services.remove(thing.getUID());
        if (ended != null) {
            ended.forEach(HandlerServiceRegistration::stop);
        }
    }

    /** A handler goes; called before its services end. */
    protected void removeHandler(ThingHandler thingHandler) {
        // Most factories keep no track of their handlers.
    }

    /** A thing is gone for good. */
    @Override
    public void removeThing(ThingUID thingUID) {
        // Most factories keep nothing per thing.
    }

    /** The type, null if no provider has it. */
    protected @Nullable ThingType getThingTypeByUID(ThingTypeUID thingTypeUID) {
        ThingTypeRegistry registry = active(thingTypeRegistry).getService();
        return registry == null ? null : registry.getThingType(thingTypeUID);
    }

    protected @Nullable ConfigDescriptionRegistry getConfigDescriptionRegistry() {
        return active(configDescriptionRegistry).getService();
    }

    /** A thing of that type without bridge, null if the type is unknown. */
    protected @Nullable Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration, ThingUID thingUID) {
        return createThing(thingTypeUID, configuration, thingUID, null);
    }

    /** A thing of that type with its defaults and channels, null if the type is unknown. */
    @Override
    public @Nullable Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration,
            @Nullable ThingUID thingUID, @Nullable ThingUID bridgeUID) {
        ThingType thingType = getThingTypeByUID(thingTypeUID);
        ThingUID uid = thingUID == null ? ThingFactory.generateRandomThingUID(thingTypeUID) : thingUID;
        return thingType == null ? null
                : ThingFactory.createThing(thingType, uid, configuration, bridgeUID, getConfigDescriptionRegistry());
    }
}
