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

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.link.ItemChannelLinkProvider;
import org.openhab.devhost.internal.automation.ThingActionRegistry;
import org.openhab.devhost.internal.discovery.DiscoveryHost;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.item.ChannelDescriptions;
import org.openhab.devhost.internal.item.ItemHost;
import org.openhab.devhost.internal.persistence.Forecasts;
import org.openhab.devhost.internal.persistence.HistoryStore;
import org.openhab.devhost.internal.thing.ConfigValidator;
import org.openhab.devhost.internal.thing.HandlerCommands;
import org.openhab.devhost.internal.thing.SafeCalls;
import org.openhab.devhost.internal.thing.ThingHost;
import org.openhab.devhost.internal.thing.ThingStore;
import org.openhab.devhost.internal.thing.Types;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The whole host without OSGi around it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Host {

    /** Seconds between two looks for expired discovery results. */
    public static final int EXPIRY_SECONDS = DiscoveryHost.EXPIRY_INTERVAL;
    /** Seconds between two tries with discovery results of unknown thing types. */
    public static final int RETRY_SECONDS = DiscoveryHost.RETRY_INTERVAL;

    /**
     * Makes a readable text of a status description in the language of the host.
     */
    @FunctionalInterface
    public interface StatusText {
        @Nullable
        String resolve(Bundle bundle, @Nullable String description, @Nullable Locale locale);
    }

    /**
     * What the host stands on.
     *
     * @param bundle the bundle whose texts explain refused configurations
     */
    public record Parts(StorageService storage, UnitProvider units, TimeZoneProvider zone,
            TranslationProvider translations, Types types, StatusText statusText, Bundle bundle, Clock clock,
            HostThreads threads) {
    }

    private final Parts parts;
    private final EventBus bus;
    private final HistoryStore history;
    private final Forecasts forecasts;
    private final ConfigValidator validator;
    private final ItemHost items;
    private final ThingHost things;
    private final DiscoveryHost discovery;
    private final ThingActionRegistry actions;
    private final AtomicBoolean running = new AtomicBoolean();

    public Host(Parts parts) {
        this.parts = parts;
        Types types = parts.types();
        SafeCalls calls = new SafeCalls(parts.threads().safeCalls());
        bus = new EventBus(parts.threads().events());
        history = new HistoryStore(parts.clock(),
                Integer.getInteger("devhost.history.item", HistoryStore.ITEM_CAPACITY),
                Integer.getInteger("devhost.history.total", HistoryStore.TOTAL_CAPACITY));
        forecasts = new Forecasts(parts.threads().timer(), parts.clock());
        validator = new ConfigValidator(types.configDescriptions(),
                messages -> new ConfigValidationException(parts.bundle(), parts.translations(), messages));
        ThingStore store = new ThingStore(parts.storage().getStorage("org.openhab.core.thing.Thing"), bus);
        items = new ItemHost(new ItemHost.Parts(parts.storage(), parts.units(), parts.clock(), store::get,
                types::channel, bus, history, forecasts, new HandlerCommands(calls), parts.threads().events()));
        things = new ThingHost(new ThingHost.Parts(parts.storage(), store, types, validator,
                message -> new ConfigValidationException(parts.bundle(), parts.translations(), List.of(message)),
                this::statusText, bus, items.input(), items.links(), calls, parts.threads().notifications()));
        discovery = new DiscoveryHost(
                new DiscoveryHost.Parts(parts.storage().getStorage("org.openhab.core.config.discovery.DiscoveryResult"),
                        things.things(), types, things.manager()::creatable, bus, parts.clock()));
        things.manager().addListener(discovery.thingListener());
        actions = new ThingActionRegistry(parts.zone(), parts.units());
    }

    private String statusText(Thing thing, String description) {
        ThingHandler handler = thing.getHandler();
        Bundle bundle = handler == null ? null : FrameworkUtil.getBundle(handler.getClass());
        String text = parts.statusText().resolve(bundle == null ? parts.bundle() : bundle, description, null);
        return text == null ? description : text;
    }

    /** Starts the stored things. */
    public void start() {
        running.set(true);
        things.manager().startAll();
    }

    /** Disposes of all handlers. */
    public void stop() {
        running.set(false);
        forecasts.stop();
        things.manager().stopAll();
        parts.threads().close().run();
    }

    public void recheck() {
        if (running.get()) {
            things.manager().recheck();
        }
    }

    public void expire() {
        discovery.expire();
    }

    public void retryDiscovery() {
        discovery.retry();
    }

    /** See {@link org.openhab.devhost.internal.thing.ThingManager#addFactory}. */
    public void addFactory(ThingHandlerFactory factory, BooleanSupplier ready) {
        things.manager().addFactory(factory, ready);
    }

    public void removeFactory(ThingHandlerFactory factory) {
        things.manager().removeFactory(factory);
    }

    public HostEvents events() {
        return bus;
    }

    public EventPublisher publisher() {
        return bus;
    }

    public Things things() {
        return things.things();
    }

    public Items items() {
        return items.items();
    }

    public Links links() {
        return items.links();
    }

    public ThingRegistry thingRegistry() {
        return things.registry();
    }

    public ItemRegistry itemRegistry() {
        return items.registry();
    }

    public ItemChannelLinkProvider linkProvider() {
        return items.linkProvider();
    }

    public InboxEntries inbox() {
        return discovery;
    }

    public Actions actions() {
        return actions;
    }

    public History history() {
        return history;
    }

    public ConfigDescriptionValidator validator() {
        return validator;
    }

    public DiscoveryHost discovery() {
        return discovery;
    }

    public ThingActionRegistry actionRegistry() {
        return actions;
    }

    public ChannelDescriptions descriptions() {
        return items.descriptions();
    }
}
