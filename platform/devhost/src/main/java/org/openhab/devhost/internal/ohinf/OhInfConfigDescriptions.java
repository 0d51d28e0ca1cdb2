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

import java.net.URI;
import java.util.Collection;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionProvider;
import org.openhab.devhost.internal.ohinf.OhInfStore.Owned;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Provides the configuration descriptions of all bundles, wherever in their files they stand.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ConfigDescriptionProvider.class)
public class OhInfConfigDescriptions implements ConfigDescriptionProvider {

    private final OhInfStore store;
    private final ConfigLocalizer localizer;

    @Activate
    public OhInfConfigDescriptions(@Reference OhInfStore store, @Reference ConfigLocalizer localizer) {
        this.store = store;
        this.localizer = localizer;
    }

    @Override
    public Collection<ConfigDescription> getConfigDescriptions(@Nullable Locale locale) {
        return store.all(OhInfContent::configDescriptions).stream()
                .map(owned -> localizer.localize(owned.bundle(), owned.type(), locale)).toList();
    }

    @Override
    public @Nullable ConfigDescription getConfigDescription(URI uri, @Nullable Locale locale) {
        Owned<ConfigDescription> owned = store.find(OhInfContent::configDescriptions, uri);
        return owned == null ? null : localizer.localize(owned.bundle(), owned.type(), locale);
    }
}
