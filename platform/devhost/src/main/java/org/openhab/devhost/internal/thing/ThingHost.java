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

import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.config.core.validation.ConfigValidationMessage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Thing;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.item.ChannelInput;
import org.openhab.devhost.internal.item.LinkStore;

/**
 * Puts the parts of the thing side together.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingHost {

    /**
     * What the thing side needs.
     *
     * @param storage where the disabled things are kept
     * @param store the things
     * @param types what bindings declare
     * @param validator checks configurations
     * @param refusal makes the exception for a message
     * @param statusTexts makes a readable text of the description of a thing's status
     * @param bus takes the events
     * @param input takes what handlers say about their channels
     * @param links the links
     * @param calls calls handlers
     * @param pool runs notifications
     */
    public record Parts(StorageService storage, ThingStore store, Types types, ConfigDescriptionValidator validator,
            Function<ConfigValidationMessage, ConfigValidationException> refusal,
            BiFunction<Thing, String, String> statusTexts, EventBus bus, ChannelInput input, LinkStore links,
            SafeCalls calls, Executor pool) {
    }

    private final ThingManager manager;
    private final ThingService service;
    private final ThingRegistryView registry;

    public ThingHost(Parts parts) {
        ConfigChecks checks = new ConfigChecks(parts.types(), parts.validator(), parts.refusal());
        manager = new ThingManager(parts, checks);
        service = new ThingService(parts.store(), manager, parts.types(), checks);
        registry = new ThingRegistryView(parts.store(), manager, service);
        manager.addListener(registry);
        parts.links().addListener(new LinkNotifier(parts.links(), parts.store()::get));
    }

    public ThingManager manager() {
        return manager;
    }

    public ThingService things() {
        return service;
    }

    public ThingRegistryView registry() {
        return registry;
    }
}
