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

import java.util.Collection;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeProvider;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.devhost.internal.ohinf.OhInfStore.Owned;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Provides the channel group types of all bundles.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ChannelGroupTypeProvider.class)
public class OhInfChannelGroupTypes implements ChannelGroupTypeProvider {

    private final OhInfStore store;
    private final ChannelGroupLocalizer localizer;

    @Activate
    public OhInfChannelGroupTypes(@Reference OhInfStore store, @Reference ChannelGroupLocalizer localizer) {
        this.store = store;
        this.localizer = localizer;
    }

    @Override
    public Collection<ChannelGroupType> getChannelGroupTypes(@Nullable Locale locale) {
        return store.all(OhInfContent::channelGroupTypes).stream()
                .map(owned -> localizer.localize(owned.bundle(), owned.type(), locale)).toList();
    }

    @Override
    public @Nullable ChannelGroupType getChannelGroupType(ChannelGroupTypeUID uid, @Nullable Locale locale) {
        Owned<ChannelGroupType> owned = store.find(OhInfContent::channelGroupTypes, uid);
        return owned == null ? null : localizer.localize(owned.bundle(), owned.type(), locale);
    }
}
