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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.binding.withings.internal.api.Goals;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.binding.withings.internal.push.Webhooks;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.StoredPersons;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.thing.OrphanRemovals;
import org.openhab.core.auth.client.oauth2.OAuthFactory;
import org.openhab.core.i18n.LocaleProvider;
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
 * Removes persons whose things have no handler.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WithingsHandlerFactoryTest {

    private static final String ANNA = "withings:person:home:anna";
    private static final String BEN = "withings:person:home:ben";

    private static final Goals GOALS = new Goals(BigDecimal.valueOf(10000), null, null);

    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final StoredPersons persons = new StoredPersons(storage);
    private final ThingRegistry things = mock(ThingRegistry.class);
    private final StorageService disk = mock(StorageService.class);
    private final OAuthFactory oauth = mock(OAuthFactory.class);
    private final ComponentContext context = mock(ComponentContext.class);

    @BeforeEach
    void prepare() {
        when(context.getBundleContext()).thenReturn(mock(BundleContext.class));
        doAnswer(call -> storage).when(disk).getStorage(eq("withings:person"), any());
        for (String person : List.of(ANNA, BEN)) {
            persons.save(person, Sections.GOALS, GOALS);
        }
    }

    @Test
    void whatIsStoredOfAnOrphanGoesWithIt() {
        removed(ANNA, ThingStatus.REMOVING);
        assertThat(persons.load(ANNA, Sections.GOALS), is(Goals.NONE));
        assertThat(persons.load(BEN, Sections.GOALS), is(GOALS));
        verify(oauth).deleteServiceAndAccessToken(ANNA);
        verify(oauth, never()).deleteServiceAndAccessToken(BEN);
    }

    @Test
    void whatIsStoredStaysWhenOnlyTheFileOfTheThingGoes() {
        removed(ANNA, ThingStatus.UNINITIALIZED);
        assertThat(persons.load(ANNA, Sections.GOALS), is(GOALS));
        verify(oauth, never()).deleteServiceAndAccessToken(any());
    }

    @Test
    void itEndsWithTheBinding() {
        WithingsHandlerFactory factory = factory();
        OrphanRemovals listener = listener();
        factory.deactivate(context);
        verify(things).removeRegistryChangeListener(listener);
    }

    private void removed(String uid, ThingStatus status) {
        factory();
        Thing orphan = ThingBuilder.create(new ThingTypeUID("withings", uid.split(":")[1]), new ThingUID(uid)).build();
        orphan.setStatusInfo(new ThingStatusInfo(status, ThingStatusDetail.NONE, null));
        listener().removed(orphan);
    }

    private WithingsHandlerFactory factory() {
        return new WithingsHandlerFactory(mock(HttpClientFactory.class), oauth, disk, mock(LinkDesk.class),
                mock(PushDesk.class), mock(Webhooks.class), mock(TranslationProvider.class), mock(LocaleProvider.class),
                things, mock(BundleContext.class)) {
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
