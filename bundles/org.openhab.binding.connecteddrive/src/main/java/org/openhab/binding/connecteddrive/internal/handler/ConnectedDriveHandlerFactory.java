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
package org.openhab.binding.connecteddrive.internal.handler;

import static org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants.*;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Streams;
import org.openhab.binding.connecteddrive.internal.mybmw.AccountSource;
import org.openhab.binding.connecteddrive.internal.mybmw.CarAccess;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.cloudcommons.auth.OAuthTokenVault;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.JettyHttpTransport;
import org.openhab.cloudcommons.page.BundleTexts;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.store.Storages;
import org.openhab.cloudcommons.thing.OrphanRemovals;
import org.openhab.core.auth.client.oauth2.OAuthFactory;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.LocationProvider;
import org.openhab.core.i18n.TimeZoneProvider;
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
@Component(service = ThingHandlerFactory.class, configurationPid = "binding.connecteddrive")
public class ConnectedDriveHandlerFactory extends BaseThingHandlerFactory {

    private static final Set<ThingTypeUID> SUPPORTED = Set.of(THING_TYPE_ACCOUNT, THING_TYPE_CARDATA,
            THING_TYPE_VEHICLE);
    private static final String USER_AGENT = "openHAB-connecteddrive";
    /** The pool of the handlers themselves. */
    private static final String POOL = "thingHandler";

    private final Services services;
    private final VehicleOptions options;
    private final Streams streams;
    private final OrphanRemovals orphans;

    @Activate
    public ConnectedDriveHandlerFactory(@Reference HttpClientFactory http, @Reference OAuthFactory oauth,
            @Reference StorageService storage, @Reference ConnectDesk desk, @Reference TranslationProvider translations,
            @Reference LocaleProvider locale, @Reference LocationProvider location, @Reference TimeZoneProvider zone,
            @Reference VehicleOptions options, @Reference ThingRegistry things, BundleContext context) {
        this.options = options;
        BundleTexts texts = new BundleTexts(translations, context.getBundle());
        services = new Services(new JettyHttpTransport(http.getCommonHttpClient(), USER_AGENT), desk,
                new PageFrame(texts, WEB_ROOT), new Storages(storage, getClass().getClassLoader()),
                thing -> new OAuthTokenVault(oauth, thing), location, zone, new Translator(texts, locale::getLocale),
                ThreadPoolManager.getScheduledPool(POOL), Clock.systemUTC(), new SecureRandom(),
                HttpCall.DEFAULT_TIMEOUT);
        streams = new Streams(services.scheduler(), services.clock(), services.random());
        orphans = new OrphanRemovals(things, SUPPORTED,
                thing -> services.belongings(thing.getUID().getAsString()).delete());
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
            return THING_TYPE_ACCOUNT.equals(type) ? new AccountHandler(bridge, services, this::accountSource)
                    : THING_TYPE_CARDATA.equals(type) ? new CarDataHandler(bridge, services, streams::stream) : null;
        }
        return THING_TYPE_VEHICLE.equals(type) ? new VehicleHandler(thing, services, options) : null;
    }

    private VehicleSource accountSource(CarAccess car, Duration interval, SourceListener listener) {
        return new AccountSource(car, interval, listener, services.location()::getLocation);
    }
}
