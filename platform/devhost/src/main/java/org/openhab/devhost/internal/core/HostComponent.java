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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.link.ItemChannelLinkProvider;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.openhab.devhost.internal.ohinf.OhInfReadiness;
import org.openhab.devhost.internal.ohinf.StatusTexts;
import org.openhab.devhost.internal.thing.Types;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the host to life in OSGi: takes in what bindings register, and registers what they and the REST API use.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = HostComponent.class)
public class HostComponent implements OhInfReadiness.Listener {

    private static final int RECHECK_SECONDS = 2;

    private final Logger logger = LoggerFactory.getLogger(HostComponent.class);
    private final Host host;
    private final OhInfReadiness readiness;
    private final ScheduledExecutorService scheduler = ThreadPoolManager.getScheduledPool("thingManager");
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final List<ScheduledFuture<?>> jobs = new ArrayList<>();

    @Activate
    public HostComponent(BundleContext context, @Reference StorageService storage, @Reference UnitProvider units,
            @Reference TimeZoneProvider zone, @Reference TranslationProvider translations,
            @Reference ThingTypeRegistry thingTypes, @Reference ChannelTypeRegistry channelTypes,
            @Reference ChannelGroupTypeRegistry groupTypes, @Reference ConfigDescriptionRegistry configDescriptions,
            @Reference StatusTexts statusTexts, @Reference OhInfReadiness readiness) {
        this.readiness = readiness;
        Types types = new Types(thingTypes::getThingType, channelTypes::getChannelType, groupTypes::getChannelGroupType,
                configDescriptions::getConfigDescription);
        host = new Host(new Host.Parts(storage, units, zone, translations, types, statusTexts::resolve,
                context.getBundle(), Clock.systemUTC(), HostThreads.ofOpenHab()));
        registerServices(context);
        readiness.addListener(this);
        jobs.add(every(RECHECK_SECONDS, host::recheck));
        jobs.add(every(Host.EXPIRY_SECONDS, host::expire));
        jobs.add(every(Host.RETRY_SECONDS, host::retryDiscovery));
        host.start();
    }

    private void registerServices(BundleContext context) {
        register(context, HostEvents.class, host.events());
        register(context, EventPublisher.class, host.publisher());
        register(context, Things.class, host.things());
        register(context, Items.class, host.items());
        register(context, Links.class, host.links());
        register(context, InboxEntries.class, host.inbox());
        register(context, Actions.class, host.actions());
        register(context, History.class, host.history());
        register(context, ThingRegistry.class, host.thingRegistry());
        register(context, ItemRegistry.class, host.itemRegistry());
        register(context, ItemChannelLinkProvider.class, host.linkProvider());
        register(context, ConfigDescriptionValidator.class, host.validator());
    }

    private <S> void register(BundleContext context, Class<S> type, S service) {
        registrations.add(context.registerService(type, service, null));
    }

    private ScheduledFuture<?> every(int seconds, Runnable task) {
        return scheduler.scheduleWithFixedDelay(() -> guarded(task), seconds, seconds, TimeUnit.SECONDS);
    }

    /** An exception would end a repeated job for good. */
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            logger.error("A job of the host failed", e);
        }
    }

    @Deactivate
    public void deactivate() {
        readiness.removeListener(this);
        jobs.forEach(job -> job.cancel(false));
        registrations.forEach(ServiceRegistration::unregister);
        host.stop();
    }

    @Override
    public void bundleReady(Bundle bundle) {
        scheduler.execute(() -> guarded(host::recheck));
    }

    @Override
    public void bundleGone(Bundle bundle) {
        // The handlers of a bundle go with its factories, which leave the service registry by themselves.
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addThingHandlerFactory(ThingHandlerFactory factory) {
        Bundle bundle = FrameworkUtil.getBundle(factory.getClass());
        host.addFactory(factory, () -> bundle == null || readiness.isReady(bundle));
    }

    public void removeThingHandlerFactory(ThingHandlerFactory factory) {
        host.removeFactory(factory);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addDiscoveryService(DiscoveryService service) {
        host.discovery().add(service);
    }

    public void removeDiscoveryService(DiscoveryService service) {
        host.discovery().remove(service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addThingActions(ThingActions actions) {
        host.actionRegistry().add(actions);
    }

    public void removeThingActions(ThingActions actions) {
        host.actionRegistry().remove(actions);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addStateDescriptions(DynamicStateDescriptionProvider provider) {
        host.descriptions().addStates(provider);
    }

    public void removeStateDescriptions(DynamicStateDescriptionProvider provider) {
        host.descriptions().removeStates(provider);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addCommandDescriptions(DynamicCommandDescriptionProvider provider) {
        host.descriptions().addCommands(provider);
    }

    public void removeCommandDescriptions(DynamicCommandDescriptionProvider provider) {
        host.descriptions().removeCommands(provider);
    }
}
