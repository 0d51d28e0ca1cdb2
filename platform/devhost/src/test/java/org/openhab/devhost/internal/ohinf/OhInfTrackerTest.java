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
package org.openhab.devhost.internal.ohinf;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingTypeUID;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;

/**
 * Bundles that come and go.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OhInfTrackerTest {

    private static final ThingTypeUID PERSON = new ThingTypeUID("demo:person");

    private final BundleContext context = mock(BundleContext.class);
    private final Bundle host = FixtureBundle.host();
    private final Bundle binding = FixtureBundle.of("good");
    private final OhInfStore store = new OhInfStore();
    private final List<String> heard = new ArrayList<>();
    private @Nullable BundleListener framework;

    private final OhInfReadiness.Listener listener = new OhInfReadiness.Listener() {
        @Override
        public void bundleReady(Bundle bundle) {
            heard.add("ready " + bundle.getSymbolicName() + " " + store.contents().containsKey(bundle));
        }

        @Override
        public void bundleGone(Bundle bundle) {
            heard.add("gone " + bundle.getSymbolicName() + " " + store.contents().containsKey(bundle));
        }
    };

    @BeforeEach
    void framework() {
        when(context.getBundle()).thenReturn(host);
        when(context.getBundles()).thenReturn(new Bundle[] { binding, host });
        when(host.getState()).thenReturn(Bundle.STARTING);
        when(binding.getState()).thenReturn(Bundle.ACTIVE);
        doAnswer(call -> framework = call.getArgument(0)).when(context).addBundleListener(any());
    }

    @Test
    void activeBundleIsLoadedAtOnceAfterTheHostItself() {
        OhInfTracker tracker = new OhInfTracker(context, store);

        assertThat(tracker.isReady(host), is(true));
        assertThat(tracker.isReady(binding), is(true));
        assertThat(List.copyOf(store.contents().keySet()), contains(host, binding));
        assertThat(Objects.requireNonNull(store.contents().get(binding)).refusals(), is(empty()));
    }

    @Test
    void bundleIsReadyOnlyWhileActive() {
        when(binding.getState()).thenReturn(Bundle.RESOLVED);
        OhInfTracker tracker = new OhInfTracker(context, store);
        tracker.addListener(listener);
        assertThat(tracker.isReady(binding), is(false));

        fire(BundleEvent.STARTED, Bundle.ACTIVE);
        assertThat(tracker.isReady(binding), is(true));
        assertThat(types(), aMapWithSize(1));
        fire(BundleEvent.STOPPING, Bundle.STOPPING);
        assertThat(tracker.isReady(binding), is(false));
        assertThat(types(), is(anEmptyMap()));
        fire(BundleEvent.STARTED, Bundle.ACTIVE);

        assertThat(heard, contains("ready good true", "gone good false", "ready good true"));
    }

    @Test
    void bundleWithRefusedFilesOrWithoutAnyIsReadyToo() {
        Bundle broken = FixtureBundle.of("broken/unknown-element");
        Bundle plain = mock(Bundle.class, "plain");
        when(plain.getHeaders()).thenReturn(new Hashtable<>());
        when(broken.getState()).thenReturn(Bundle.ACTIVE);
        when(plain.getState()).thenReturn(Bundle.ACTIVE);
        when(context.getBundles()).thenReturn(new Bundle[] { broken, plain });
        OhInfTracker tracker = new OhInfTracker(context, store);

        assertThat(tracker.isReady(broken), is(true));
        assertThat(Objects.requireNonNull(store.contents().get(broken)).refusals().size(), is(1));
        assertThat(tracker.isReady(plain), is(true));
        assertThat(store.contents().containsKey(plain), is(false));
    }

    @Test
    void fragmentIsLeftToItsHost() {
        Hashtable<String, String> headers = new Hashtable<>(Map.of(Constants.FRAGMENT_HOST, "other"));
        when(binding.getHeaders()).thenReturn(headers);
        OhInfTracker tracker = new OhInfTracker(context, store);

        assertThat(tracker.isReady(binding), is(false));
        assertThat(types(), is(anEmptyMap()));
    }

    @Test
    void closingTakesEverythingBack() {
        OhInfTracker tracker = new OhInfTracker(context, store);
        tracker.addListener(listener);
        tracker.close();

        assertThat(store.contents(), is(anEmptyMap()));
        assertThat(tracker.isReady(binding), is(false));
        assertThat(heard.size(), is(2));
        verify(context).removeBundleListener(Objects.requireNonNull(framework));
    }

    @Test
    void removedListenerHearsNothing() {
        OhInfTracker tracker = new OhInfTracker(context, store);
        tracker.addListener(listener);
        tracker.removeListener(listener);
        fire(BundleEvent.STOPPING, Bundle.STOPPING);

        assertThat(heard, is(empty()));
        assertThat(tracker.isReady(binding), is(false));
    }

    private Map<ThingTypeUID, Boolean> types() {
        return store.find(OhInfContent::thingTypes, PERSON) == null ? Map.of() : Map.of(PERSON, true);
    }

    private void fire(int event, int state) {
        when(binding.getState()).thenReturn(state);
        Objects.requireNonNull(framework).bundleChanged(new BundleEvent(event, binding));
    }
}
