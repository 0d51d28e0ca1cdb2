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
package org.openhab.binding.withings.internal.handler;

import static org.openhab.binding.withings.internal.WithingsBindingConstants.*;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.person.Person;
import org.openhab.binding.withings.internal.person.Services;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.binding.withings.internal.push.PushMeans;
import org.openhab.binding.withings.internal.push.Webhooks;
import org.openhab.binding.withings.internal.state.StoredPersons;
import org.openhab.cloudcommons.auth.OAuthTokenVault;
import org.openhab.cloudcommons.budget.BudgetRegistry;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.JettyHttpTransport;
import org.openhab.cloudcommons.page.BundleTexts;
import org.openhab.cloudcommons.page.PageTexts;
import org.openhab.cloudcommons.thing.OrphanRemovals;
import org.openhab.core.auth.client.oauth2.OAuthFactory;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.BaseThingHandlerFactory;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the handlers and gives them what they share.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ThingHandlerFactory.class, configurationPid = "binding.withings")
public class WithingsHandlerFactory extends BaseThingHandlerFactory {

    private static final Set<ThingTypeUID> SUPPORTED = Set.of(THING_TYPE_ACCOUNT, THING_TYPE_PERSON, THING_TYPE_DEVICE,
            THING_TYPE_SLEEP_MONITOR);
    private static final String USER_AGENT = "openHAB-withings";
    /** The pool of the handlers themselves. */
    private static final String POOL = "thingHandler";

    private final Services services;
    private final OrphanRemovals orphans;

    @Activate
    public WithingsHandlerFactory(@Reference HttpClientFactory http, @Reference OAuthFactory oauth,
            @Reference StorageService storage, @Reference LinkDesk desk, @Reference PushDesk pushes,
            @Reference Webhooks webhooks, @Reference TranslationProvider translations, @Reference LocaleProvider locale,
            @Reference ThingRegistry things, BundleContext context) {
        ScheduledExecutorService scheduler = ThreadPoolManager.getScheduledPool(POOL);
        Clock clock = Clock.systemUTC();
        services = new Services(new JettyHttpTransport(http.getCommonHttpClient(), USER_AGENT),
                new BudgetRegistry(id -> new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, clock, scheduler)), desk,
                new StoredPersons(storage.getStorage(THING_TYPE_PERSON.getAsString(), getClass().getClassLoader())),
                thing -> new OAuthTokenVault(oauth, thing), scheduler, clock, new SecureRandom(),
                HttpCall.DEFAULT_TIMEOUT,
                new PushMeans(pushes, webhooks, words(new BundleTexts(translations, context.getBundle()), locale)));
        orphans = new OrphanRemovals(things, Set.of(THING_TYPE_PERSON),
                thing -> Person.forget(thing.getUID().getAsString(), services));
    }

    @Override
    @Deactivate
    protected void deactivate(ComponentContext componentContext) {
        orphans.close();
        super.deactivate(componentContext);
    }

    @Override
    public boolean supportsThingType(ThingTypeUID thingTypeUID) {
        return SUPPORTED.contains(thingTypeUID);
    }

    @Override
    protected @Nullable ThingHandler createHandler(Thing thing) {
        ThingTypeUID type = thing.getThingTypeUID();
        if (thing instanceof Bridge bridge) {
            return THING_TYPE_ACCOUNT.equals(type) ? new AccountHandler(bridge, services)
                    : THING_TYPE_PERSON.equals(type) ? new PersonHandler(bridge, services) : null;
        }
        return THING_TYPE_DEVICE.equals(type) || THING_TYPE_SLEEP_MONITOR.equals(type) ? new DeviceHandler(thing)
                : null;
    }

    private static PushMeans.Words words(PageTexts texts, LocaleProvider locale) {
        return finding -> texts.get(finding.key(), locale.getLocale(), finding.arguments());
    }
}
