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
package org.openhab.core.config.discovery;

import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;

/**
 * A discovery that lives as long as a handler, mostly of a bridge.
 * <p>
 * Background discovery runs from {@link #initialize} to {@link #dispose}, so that the handler is there.
 *
 * @param <T> the handler
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractThingHandlerDiscoveryService<T extends ThingHandler> extends AbstractDiscoveryService
        implements ThingHandlerService {

    protected @NonNullByDefault({}) T thingHandler;

    private final Class<T> handlerType;

    protected AbstractThingHandlerDiscoveryService(Class<T> thingClazz, int timeout) throws IllegalArgumentException {
        this(thingClazz, null, timeout);
    }

    protected AbstractThingHandlerDiscoveryService(Class<T> thingClazz, @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout) throws IllegalArgumentException {
        this(thingClazz, supportedThingTypes, timeout, true);
    }

    protected AbstractThingHandlerDiscoveryService(Class<T> thingClazz, @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout, boolean backgroundDiscoveryEnabledByDefault) throws IllegalArgumentException {
        this(thingClazz, supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault, null, null);
    }

    protected AbstractThingHandlerDiscoveryService(Class<T> thingClazz, @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout, boolean backgroundDiscoveryEnabledByDefault, @Nullable String scanInputLabel,
            @Nullable String scanInputDescription) throws IllegalArgumentException {
        super(supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault, scanInputLabel, scanInputDescription);
        this.handlerType = thingClazz;
    }

    @Override
    protected abstract void startScan();

    /**
     * @throws IllegalArgumentException if the handler is of another class
     */
    @Override
    public void setThingHandler(ThingHandler handler) {
        if (!handlerType.isInstance(handler)) {
            throw new IllegalArgumentException(handler.getClass().getName() + " is no " + handlerType.getName());
        }
        thingHandler = handlerType.cast(handler);
    }

    @Override
    public @Nullable T getThingHandler() {
        return thingHandler;
    }

    /** Takes the properties; the handler is not there yet. */
    @Override
    public void activate(@Nullable Map<String, Object> config) {
        setBackgroundDiscoveryEnabled(enabledBy(config));
    }

    @Override
    public void modified(@Nullable Map<String, Object> config) {
        super.modified(config);
    }

    @Override
    public void deactivate() {
        // The background discovery ended with the handler.
    }

    @Override
    public void initialize() {
        if (isBackgroundDiscoveryEnabled()) {
            startBackgroundDiscovery();
        }
    }

    @Override
    public void dispose() {
        if (isBackgroundDiscoveryEnabled()) {
            stopBackgroundDiscovery();
        }
    }
}
