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
package org.openhab.core.thing.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one service of a handler registered with OSGi.
 *
 * @param <S> the service
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class HandlerServiceRegistration<S extends ThingHandlerService> {

    private static final Logger LOGGER = LoggerFactory.getLogger(HandlerServiceRegistration.class);

    private final BundleContext bundleContext;
    private final S service;
    private final @Nullable ServiceObjects<S> source;
    private @Nullable ServiceRegistration<?> registration;

    private HandlerServiceRegistration(BundleContext bundleContext, S service, @Nullable ServiceObjects<S> source) {
        this.bundleContext = bundleContext;
        this.service = service;
        this.source = source;
    }

    /**
     * Takes an instance from OSGi if the class is a component there, else makes one by its public constructor.
     *
     * @return null if neither is possible, which is logged
     */
    public static <S extends ThingHandlerService> @Nullable HandlerServiceRegistration<S> create(
            BundleContext bundleContext, Class<S> type) {
        ServiceReference<S> reference = bundleContext.getServiceReference(type);
        if (reference != null) {
            ServiceObjects<S> source = bundleContext.getServiceObjects(reference);
            S service = source == null ? null : source.getService();
            return service == null ? null : new HandlerServiceRegistration<>(bundleContext, service, source);
        }
        try {
            return new HandlerServiceRegistration<>(bundleContext, type.getConstructor().newInstance(), null);
        } catch (ReflectiveOperationException e) {
            LOGGER.warn("The service {} of a handler cannot be made", type.getName(), e);
            return null;
        }
    }

    /** Registers the service under its interfaces, then initializes it. */
    public void start(ThingHandler handler) {
        service.setThingHandler(handler);
        String[] names = interfaces().toArray(String[]::new);
        if (names.length > 0) {
            registration = bundleContext.registerService(names, service, null);
        }
        service.initialize();
    }

    /**
     * As openHAB names them: an interface inside another class with a dot before its own name, which OSGi finds no
     * class
     * for, so that it refuses the service and the thing gets no handler.
     */
    private Set<String> interfaces() {
        Set<String> names = new LinkedHashSet<>();
        for (Class<?> type = service.getClass(); type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getInterfaces()).filter(candidate -> candidate != ThingHandlerService.class)
                    .map(Class::getCanonicalName).filter(Objects::nonNull).forEach(names::add);
        }
        return names;
    }

    /** Disposes of the service, then takes it back. */
    public void stop() {
        service.dispose();
        ServiceRegistration<?> registered = registration;
        if (registered != null) {
            registered.unregister();
        }
        ServiceObjects<S> objects = source;
        if (objects != null) {
            objects.ungetService(service);
        }
    }
}
