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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.thing.OrphanRemovals;
import org.openhab.core.auth.client.oauth2.OAuthFactory;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.LocationProvider;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;

/**
 * Removes things that have no handler.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConnectedDriveHandlerFactoryTest {

    private final Map<String, MemoryStorage<String>> storages = new HashMap<>();
    private final ThingRegistry things = mock(ThingRegistry.class);
    private final StorageService disk = mock(StorageService.class);
    private final OAuthFactory oauth = mock(OAuthFactory.class);
    private final ComponentContext context = mock(ComponentContext.class);

    @BeforeEach
    void prepare() {
        when(context.getBundleContext()).thenReturn(mock(BundleContext.class));
        doAnswer(call -> storage(call.getArgument(0))).when(disk).getStorage(anyString(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = { "connecteddrive:account:home", "connecteddrive:cardata:home",
            "connecteddrive:vehicle:home:car" })
    void whatIsStoredOfAnOrphanGoesWithIt(String uid) {
        storage(uid).put("key", "value");
        storage("connecteddrive:vehicle:home:other").put("key", "value");
        removed(uid, ThingStatus.REMOVING);
        assertThat(storage(uid).getKeys(), is(empty()));
        assertThat(storage("connecteddrive:vehicle:home:other").getKeys(), contains("key"));
        verify(oauth).deleteServiceAndAccessToken(uid);
        verify(disk).getStorage(eq(uid), any());
    }

    /** Two of one name would overwrite each other. */
    @Test
    void aThingHasOneStorageHoweverOftenItIsUsed() {
        String uid = "connecteddrive:vehicle:home:car";
        removed(uid, ThingStatus.REMOVING);
        listener().removed(orphan(uid, ThingStatus.REMOVING));
        verify(disk).getStorage(eq(uid), any());
    }

    @Test
    void whatIsStoredStaysWhenOnlyTheFileOfTheThingGoes() {
        storage("connecteddrive:vehicle:home:car").put("key", "value");
        removed("connecteddrive:vehicle:home:car", ThingStatus.UNINITIALIZED);
        assertThat(storage("connecteddrive:vehicle:home:car").getKeys(), contains("key"));
        verify(oauth, never()).deleteServiceAndAccessToken(any());
    }

    @Test
    void itEndsWithTheBinding() {
        ConnectedDriveHandlerFactory factory = factory();
        OrphanRemovals listener = listener();
        factory.deactivate(context);
        verify(things).removeRegistryChangeListener(listener);
    }

    private MemoryStorage<String> storage(String name) {
        return storages.computeIfAbsent(name, key -> new MemoryStorage<>());
    }

    private void removed(String uid, ThingStatus status) {
        factory();
        listener().removed(orphan(uid, status));
    }

    private static Thing orphan(String uid, ThingStatus status) {
        Thing orphan = ThingBuilder.create(new ThingTypeUID("connecteddrive", uid.split(":")[1]), new ThingUID(uid))
                .build();
        orphan.setStatusInfo(new ThingStatusInfo(status, ThingStatusDetail.NONE, null));
        return orphan;
    }

    private ConnectedDriveHandlerFactory factory() {
        return new ConnectedDriveHandlerFactory(mock(HttpClientFactory.class), oauth, disk, mock(ConnectDesk.class),
                mock(TranslationProvider.class), mock(LocaleProvider.class), mock(LocationProvider.class),
                mock(TimeZoneProvider.class), mock(VehicleOptions.class), things, mock(BundleContext.class)) {
            {
                activate(context);
            }
        };
    }

    private OrphanRemovals listener() {
        ArgumentCaptor<OrphanRemovals> listener = ArgumentCaptor.forClass(OrphanRemovals.class);
        verify(things).addRegistryChangeListener(listener.capture());
        return listener.getValue();
    }
}
