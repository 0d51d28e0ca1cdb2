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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * Discoveries report to listeners, end their scans, and translate labels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AbstractDiscoveryServiceTest {

    private static final ThingUID SCALE = new ThingUID("demo:scale:one");

    /**
     * A discovery that notes what it is told to do.
     */
    static class Sample extends AbstractDiscoveryService {
        final List<String> log = new ArrayList<>();

        Sample(int timeout, boolean background, @Nullable String inputLabel) {
            super(Set.of(new ThingTypeUID("demo:scale")), timeout, background, inputLabel, inputLabel);
        }

        @Override
        protected void startScan() {
            log.add("scan");
        }

        @Override
        protected void startScan(String input) {
            log.add("scan " + input);
        }

        @Override
        protected void startBackgroundDiscovery() {
            log.add("background");
        }

        @Override
        protected void stopBackgroundDiscovery() {
            log.add("stop background");
        }
    }

    private static DiscoveryResult result(String label) {
        return DiscoveryResultBuilder.create(SCALE).withLabel(label).withProperty("id", "1")
                .withRepresentationProperty("id").withTTL(60).build();
    }

    @Test
    void tellsListenersAlsoThoseThatComeLater() {
        Sample service = new Sample(0, false, null);
        DiscoveryListener first = mock(DiscoveryListener.class);
        DiscoveryListener failing = mock(DiscoveryListener.class);
        doThrow(new IllegalStateException("no")).when(failing).thingDiscovered(any(), any());
        service.addDiscoveryListener(failing);
        service.addDiscoveryListener(first);
        DiscoveryResult found = result("Scale");

        service.thingDiscovered(found);
        verify(first).thingDiscovered(service, found);

        DiscoveryListener later = mock(DiscoveryListener.class);
        service.addDiscoveryListener(later);
        verify(later).thingDiscovered(service, found);

        service.thingRemoved(SCALE);
        verify(later).thingRemoved(service, SCALE);
        DiscoveryListener last = mock(DiscoveryListener.class);
        service.addDiscoveryListener(last);
        verify(last, never()).thingDiscovered(any(), any());
    }

    @Test
    void scansEndByTimeoutAbortOrTheNextScan() {
        Sample service = new Sample(1, false, "Serial number");
        ScanListener first = mock(ScanListener.class);
        ScanListener second = mock(ScanListener.class);
        ScanListener third = mock(ScanListener.class);

        service.startScan(first);
        service.startScan("4711", second);
        verify(first).onFinished();
        service.abortScan();
        verify(second).onErrorOccurred(any(CancellationException.class));
        verify(second, never()).onFinished();
        service.startScan(third);
        verify(third, timeout(5000)).onFinished();
        assertThat(service.log, contains("scan", "scan 4711", "scan"));
    }

    @Test
    void aFailingScanIsOver() {
        Sample service = new Sample(0, false, null) {
            @Override
            protected void startScan() {
                throw new IllegalStateException("no network");
            }
        };
        ScanListener listener = mock(ScanListener.class);

        assertThrows(IllegalStateException.class, () -> service.startScan(listener));
        service.abortScan();
        verify(listener, never()).onErrorOccurred(any());
        assertThrows(IllegalArgumentException.class, () -> new Sample(-1, false, null));
    }

    @Test
    void backgroundFollowsTheConfiguration() {
        Sample service = new Sample(0, true, null);

        service.activate(null);
        service.modified(Map.of("background", "false"));
        service.modified(Map.of("background", false));
        service.modified(Map.of("background", true));
        service.deactivate();

        assertThat(service.log, contains("background", "stop background", "background", "stop background"));
        Sample off = new Sample(0, true, null);
        off.activate(Map.of("background", false));
        assertThat(off.log, is(empty()));
    }

    @Test
    void labelsAreTranslated() {
        Sample service = new Sample(0, false, null);
        TranslationProvider texts = mock(TranslationProvider.class);
        LocaleProvider locales = mock(LocaleProvider.class);
        when(locales.getLocale()).thenReturn(Locale.GERMAN);
        when(texts.getText(any(), eq("discovery.scale"), any(), eq(Locale.GERMAN), eq("Body+")))
                .thenReturn("Waage Body+");
        service.i18nProvider = texts;
        service.localeProvider = locales;
        DiscoveryListener listener = mock(DiscoveryListener.class);
        service.addDiscoveryListener(listener);

        service.thingDiscovered(result("@text/discovery.scale [ \"Body+\" ]"));

        ArgumentCaptor<DiscoveryResult> told = ArgumentCaptor.forClass(DiscoveryResult.class);
        verify(listener).thingDiscovered(eq(service), told.capture());
        assertThat(told.getValue().getLabel(), is("Waage Body+"));
        assertThat(told.getValue().getProperties(), is(Map.of("id", "1")));
        assertThat(told.getValue().getTimeToLive(), is(60L));
    }

    @Test
    void resultsKnowTheirType() {
        DiscoveryResult found = result("Scale");

        assertThat(found.getThingTypeUID(), is(new ThingTypeUID("demo:scale")));
        assertThat(found.getFlag(), is(DiscoveryResultFlag.NEW));
        assertThat(DiscoveryResultBuilder.create(SCALE).build().getTimeToLive(), is(DiscoveryResult.TTL_UNLIMITED));
        assertThrows(IllegalArgumentException.class, () -> DiscoveryResultBuilder.create(SCALE).withTTL(0).build());
        assertThrows(IllegalArgumentException.class,
                () -> DiscoveryResultBuilder.create(SCALE).withBridge(new ThingUID("other:bridge:b")));
    }

    /**
     * A discovery of one kind of handlers.
     */
    static class HandlerSample extends AbstractThingHandlerDiscoveryService<BridgeHandler> {
        final List<String> log = new ArrayList<>();

        HandlerSample() {
            super(BridgeHandler.class, Set.of(), 5);
        }

        @Override
        protected void startScan() {
            log.add("scan");
        }

        @Override
        protected void startBackgroundDiscovery() {
            log.add("background of " + getThingHandler());
        }

        @Override
        protected void stopBackgroundDiscovery() {
            log.add("stop");
        }
    }

    @Test
    void servicesOfHandlersStartWithThem() {
        HandlerSample service = new HandlerSample();
        BridgeHandler handler = mock(BridgeHandler.class, "bridge");
        service.activate(Map.of());
        assertThat(service.log, is(empty()));

        service.setThingHandler(handler);
        service.initialize();
        service.dispose();

        assertThat(service.log, contains("background of bridge", "stop"));
        assertThat(service.getThingHandler(), is(sameInstance(handler)));
        assertThat(service, is(instanceOf(DiscoveryService.class)));
        assertThrows(IllegalArgumentException.class, () -> service.setThingHandler(mock(ThingHandler.class)));
    }
}
