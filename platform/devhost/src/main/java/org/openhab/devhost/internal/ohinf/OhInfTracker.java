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

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the {@code OH-INF} folder of every bundle that becomes active.
 * <p>
 * As in openHAB, bundles that are merely resolved do not count, and what a bundle brought leaves when it stops. The
 * host's own bundle comes first, for the system channel types that others refer to.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = OhInfReadiness.class)
public class OhInfTracker implements OhInfReadiness, BundleTrackerCustomizer<Bundle> {

    private final Logger logger = LoggerFactory.getLogger(OhInfTracker.class);
    private final OhInfLoader loader = new OhInfLoader();
    private final OhInfStore store;
    private final Set<Bundle> ready = ConcurrentHashMap.newKeySet();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final BundleTracker<Bundle> tracker;

    /** Loads what is active already, then follows the bundles. */
    @Activate
    public OhInfTracker(BundleContext context, @Reference OhInfStore store) {
        this.store = store;
        load(context.getBundle());
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    /** Takes everything back. */
    @Deactivate
    public void close() {
        tracker.close();
        Set.copyOf(ready).forEach(this::unload);
    }

    @Override
    public boolean isReady(Bundle bundle) {
        return ready.contains(bundle);
    }

    @Override
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        // Files of a fragment are found through its host.
        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return null;
        }
        if (!ready.contains(bundle)) {
            load(bundle);
        }
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        // Only one state is tracked.
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        unload(bundle);
    }

    private void load(Bundle bundle) {
        OhInfContent content = loader.load(bundle, store::defines);
        content.refusals().forEach(refusal -> logger.error("{}: {}", bundle.getSymbolicName(), refusal));
        content.notices().forEach(notice -> logger.warn("{}: {}", bundle.getSymbolicName(), notice));
        if (!content.isEmpty()) {
            store.put(bundle, content);
        }
        ready.add(bundle);
        listeners.forEach(listener -> listener.bundleReady(bundle));
    }

    private void unload(Bundle bundle) {
        store.remove(bundle);
        if (ready.remove(bundle)) {
            listeners.forEach(listener -> listener.bundleGone(bundle));
        }
    }
}
